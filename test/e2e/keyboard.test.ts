import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Tab, View } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { focusedShape } from './in-page.ts';
import { card, check, findings, focusedInCard, forgetEverything, markBoxes } from './reader.ts';

inEachBrowser(storyPages('harbour-ferry'), (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('from the shortcut to both sentences and back, with keys alone', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		await tab.pressShortcut('K');
		const panel = await driver.panel();
		const [first, second, third] = await listed(panel);

		await tabTo(panel, '[data-show]');
		expect(await focused(panel)).toContain(first?.reason);
		await panel.press('ArrowDown');
		expect(await focused(panel)).toContain(second?.reason);
		await panel.press('Enter');
		expect(await until(() => card(tab), 'the card opens')).toContain(second?.reason);

		await tab.press('ArrowRight');
		await until(async () => (await card(tab))?.includes(third?.reason ?? ''), 'the card steps on');
		await until(async () => (await active(panel))?.includes(third?.reason ?? ''), 'the panel steps along');
		await tab.press('Escape');
		await until(async () => (await card(tab)) === undefined, 'the card is closed');
		await until(async () => (await active(panel)) === undefined, 'nothing is chosen');
	});

	test('from mark to mark in the page itself, with keys alone', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		await tab.pressShortcut('K');
		const panel = await driver.panel();
		const reasons = (await listed(panel)).map(({ reason }) => reason);
		const says = (text: string | undefined, index: number) => text?.includes(reasons.at(index) ?? '?') ?? false;

		// The shapes come after everything of the page.
		await tab.evaluate((document) => [...document.querySelectorAll<HTMLElement>('a[href], button')].at(-1)?.focus());
		await tab.press('Tab');
		expect(says(await focusedShape(tab), 0)).toBe(true);
		await tab.press('ArrowDown');
		expect(says(await focusedShape(tab), 1)).toBe(true);
		await until(() => isInView(tab, 1), 'its words come into view');
		await tab.press('Enter');
		await until(async () => says(await card(tab), 1), 'the card opens');
		await tab.press('ArrowRight');
		await until(async () => says(await card(tab), 2), 'the next card');
		await tab.pressShortcut(',');
		await until(async () => says(await card(tab), 1), 'the card before');
		await tab.press('Escape');
		await until(async () => (await card(tab)) === undefined, 'the card is closed');
		expect(says(await focusedShape(tab), 1)).toBe(true);
		await tab.pressShortcut('.');
		await until(async () => says(await card(tab), 2), 'the card after the one that was closed');
	});

	test('the card can be left by its own button', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		const panel = await check(driver, tab);
		await tabTo(panel, '[data-show]');
		await panel.press('Enter');
		await until(() => card(tab), 'the card opens');
		await until(async () => {
			await tab.press('Tab');
			return (await focusedInCard(tab)) === message('cardClose');
		}, 'the Tab key reaches the button');
		await tab.press('Enter');
		await until(async () => (await card(tab)) === undefined, 'the card is closed');
	});
});

/** The panel may still show the result of the tab before, which has no findings. */
const listed = (panel: View) =>
	until(async () => {
		const all = await findings(panel);
		return all.length > 0 ? all : undefined;
	}, 'the panel lists the findings');

async function tabTo(view: View, selector: string): Promise<void> {
	// From the top, where the key that leads into a panel (F6) begins; drivers have no such key.
	await view.evaluate((document) => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		document.getSelection()?.collapse(document.body, 0);
	});
	const passed: string[] = [];
	for (let stops = 0; stops < 20; stops += 1) {
		const before = await focusedPlace(view);
		await view.press('Tab');
		// Browsers answer before the focus has moved.
		await until(async () => (await focusedPlace(view)) !== before, `Tab leads on from ${passed.at(-1) ?? 'the top'}`);
		const there = await view.evaluate((document, selector) => {
			const at = document.activeElement;
			return at?.matches(selector) ? undefined : `${at?.localName} "${at?.textContent?.trim().slice(0, 40)}"`;
		}, selector);
		// BiDi has null where CDP has undefined.
		if ((there ?? undefined) === undefined) return;
		passed.push(there ?? '');
	}
	throw new Error(`The Tab key never reaches ${selector}, only ${passed.join(', ')}`);
}

/** Which of the document's elements has the focus. */
const focusedPlace = (view: View) =>
	view.evaluate((document) => [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body));

const focused = (view: View) => view.evaluate((document) => document.activeElement?.textContent ?? '');

/** The entry of the list whose card is open. */
const active = (panel: View) =>
	panel
		.evaluate((document) => document.querySelector('[aria-current=true]')?.textContent ?? undefined)
		.then(
			// BiDi has null where CDP has undefined.
			(text) => text ?? undefined,
		);

async function isInView(tab: Tab, index: number): Promise<boolean> {
	const { y = -1 } = (await markBoxes(tab))[index] ?? {};
	return y >= 0 && y < (await tab.evaluate(() => innerHeight));
}
