import { beforeEach, expect, test } from 'vitest';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Tab, View } from './driver/driver.ts';
import { inEachBrowser, type Session } from './in-each-browser.ts';
import { badge, card, check, findings, forgetEverything, markBoxes, marks } from './reader.ts';

inEachBrowser(storyPages('harbour-ferry'), (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('the card is worked by keys, and gives the focus back', async () => {
		const { tab, panel } = await checked(session());
		const reasons = (await findings(panel)).map(({ reason }) => reason);
		expect(reasons.length).toBeGreaterThan(1);
		await tab.evaluate((document) => {
			const heading = document.querySelector('h1');
			heading?.setAttribute('tabindex', '-1');
			heading?.focus();
		});
		await panel.click('.finding:first-child [data-show]');
		await until(async () => (await card(tab))?.includes(reasons[0] ?? ''), 'a card opens');
		await tab.bringToFront();
		await tab.press('ArrowRight');
		await until(async () => (await card(tab))?.includes(reasons[1] ?? ''), 'the next card');
		await tab.press('ArrowLeft');
		await tab.press('ArrowLeft');
		await until(async () => (await card(tab))?.includes(reasons.at(-1) ?? ''), 'the last card, after the first');
		await tab.press('Escape');
		await until(async () => (await card(tab)) === undefined, 'the card closes');
		expect(await tab.evaluate((document) => document.activeElement?.localName)).toBe('h1');
	});

	test('a click beside the card closes it, and nothing of it is left', async () => {
		const { tab } = await checked(session());
		const children = () => tab.evaluate((document) => document.documentElement.children.length);
		const before = await children();
		const [box] = await markBoxes(tab);
		await tab.clickAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
		await until(() => card(tab), 'a card opens');
		expect(await children()).toBe(before + 1);
		await tab.clickAt(3, 3);
		await until(async () => (await card(tab)) === undefined, 'the card closes');
		expect(await children()).toBe(before);
	});

	test('the words are found again when the page draws its text anew', async () => {
		const { tab } = await checked(session());
		const before = await marks(tab);
		await tab.evaluate((document) => {
			const article = document.querySelector('article');
			if (article) article.replaceWith(article.cloneNode(true));
		});
		await until(async () => (await marks(tab)).join() === before.join(), 'the marks come back');
		expect((await markBoxes(tab)).every(({ width }) => width > 0)).toBe(true);
	});

	test('another article in the same document has none of the marks', async () => {
		const { tab, driver } = await checked(session());
		expect((await marks(tab)).length).toBeGreaterThan(0);
		await tab.evaluate((document) => {
			history.pushState(null, '', '/another-article');
			document.querySelector('article')?.replaceChildren('Another article.');
		});
		await until(async () => (await marks(tab)).length === 0, 'the marks go');
		await until(async () => (await badge(driver, tab)) === '', 'the badge goes');
	});
});

/** An article that another outlet's article was kept for. */
async function checked({ driver, site }: Session): Promise<{ driver: Session['driver']; tab: Tab; panel: View }> {
	await check(driver, await driver.open(site.url('meridian')));
	const tab = await driver.open(site.url('flare'));
	return { driver, tab, panel: await check(driver, tab) };
}
