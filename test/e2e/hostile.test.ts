import { beforeEach, expect, test } from 'vitest';
import { lendingFonts, spying } from '../support/hostile-pages.ts';
import { BAKERY } from '../support/pages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Tab } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { card, check, findings, forgetEverything, markBoxes, marks } from './reader.ts';

const story = storyPages('harbour-ferry');
const flare = story['flare'] ?? BAKERY;

/** Typefaces that the card has asked for by name, and some that it well might. */
const FAMILIES = [
	'Iowan Old Style',
	'Charter',
	'Source Serif 4',
	'Georgia',
	'Noto Serif',
	'Arial',
	'Segoe UI',
	'Inter',
];

inEachBrowser({ ...story, spying: spying(flare), fonts: lendingFonts(flare, FAMILIES) }, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('a page that listens to everything learns nothing of what was kept', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('spying'));
		const found = await findings(await check(driver, tab));
		const secrets = found.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence));
		expect(secrets.length).toBeGreaterThan(0);
		expect(await openCard(tab)).toContain(secrets[0]);
		await tab.press('ArrowRight');
		const {
			overheard,
			found: guessed,
			shadowed,
		} = await tab.evaluate(
			(_, words) =>
				(
					globalThis as unknown as { spy(words: string[]): { overheard: string[]; found: string[]; shadowed: boolean } }
				).spy(words),
			['Meridian Wire', ...secrets],
		);
		console.log(driver.browser, { overheard, guessed, shadowed });
		expect({ overheard, guessed }).toEqual({ overheard: [], guessed: [] });
		expect(await card(tab)).toContain(secrets[0]);
	});

	test('a page that lends its letters is not asked for any by the card', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('fonts'));
		await check(driver, tab);
		await tab.evaluate((document) => document.fonts.ready);
		const before = site.asked.filter((path) => path.startsWith('/letters')).length;
		await openCard(tab);
		await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
		expect(site.asked.filter((path) => path.startsWith('/letters')).slice(before)).toEqual([]);
	});
});

async function openCard(tab: Tab): Promise<string> {
	const [box] = await markBoxes(tab);
	await tab.clickAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
	return until(() => card(tab), 'a card opens');
}
void marks;
