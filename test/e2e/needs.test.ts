import { beforeEach, expect, test } from 'vitest';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { violations } from './axe.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { cardColours } from './in-page.ts';
import { groundOf } from './pixels.ts';
import { card, cardStandsStill, check, findings, forgetEverything, markBoxes } from './reader.ts';

inEachBrowser(
	storyPages('harbour-ferry'),
	(session) => {
		beforeEach(() => forgetEverything(session().driver));

		test('in few colours and without motion, everything is told apart and nothing moves by itself', async () => {
			const { driver, site } = session();
			await check(driver, await driver.open(site.url('meridian')));
			const tab = await driver.open(site.url('flare'));
			const panel = await check(driver, tab);
			const asked = await tab.evaluate(() =>
				['(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query).matches),
			);
			expect(asked).toEqual([true, true]);

			// At once, not in steps: the words are there in the next picture.
			const last = (await findings(panel)).length - 1;
			await panel.click(`.finding:nth-child(${last + 1}) [data-show]`);
			await until(() => card(tab), 'a card opens');
			const [at, height] = [(await markBoxes(tab))[last]?.y ?? -1, await tab.evaluate(() => innerHeight)];
			expect(at).toBeGreaterThan(0);
			expect(at).toBeLessThan(height);
			expect(await cardStandsStill(tab)).toBe(true);
			// The system's colours, and the chosen words on another ground than all others.
			expect((await cardColours(tab)).ground).toBe('rgb(255, 255, 255)');
			const box = (await markBoxes(tab))[last];
			if (!box) throw new Error('Nothing is marked');
			const chosen = await groundOf(driver, tab, box);
			await tab.press('Escape');
			await until(async () => (await card(tab)) === undefined, 'the card closes');
			expect(await groundOf(driver, tab, box)).not.toEqual(chosen);

			for (const address of [`panel.html?tab=${tab.tabId}`, 'options.html', 'welcome.html', 'library.html']) {
				const page = await driver.extensionPage(address);
				await until(() => page.evaluate((document) => document.querySelector('main *') !== null), 'the page is there');
				expect(await violations(page)).toEqual([]);
				const moving = await page.evaluate((document) => document.getAnimations().length);
				expect(moving).toBe(0);
			}
		});
	},
	{ contrast: true, still: true },
);
