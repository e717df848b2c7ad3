import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, expect, test } from 'vitest';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Tab } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { cardColours, isBeside } from './in-page.ts';
import { contrast, groundOf, rgb } from './pixels.ts';
import { card, check, findings, forgetEverything, markBoxes, marks } from './reader.ts';

// The extension itself is in no browser of the tests; this is its own engine, as the pages that carry it run it.
const DARK_READER = readFileSync(createRequire(import.meta.url).resolve('darkreader/darkreader.js'), 'utf8');

inEachBrowser(storyPages('harbour-ferry'), (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('under Dark Reader, marks and card are dark as the page is, can be read, and are light again after it', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		const found = await findings(await check(driver, tab));
		const tones = async () =>
			tab.evaluate(() =>
				[...CSS.highlights.keys()].flatMap((name) => name.match(/(?<=^crosscheck-\w+-)(light|dark)$/g) ?? []),
			);
		expect(new Set(await tones())).toEqual(new Set(['light']));

		await tab.evaluate(new Function('document', DARK_READER) as () => void);
		await darken(tab, true);
		await until(async () => (await tones()).every((tone) => tone === 'dark'), 'the marks are those for dark grounds');
		expect(await marks(tab)).toEqual(found.map(({ words }) => words));
		expect(await isBeside(tab)).toBe(true);

		const [box] = await markBoxes(tab);
		if (!box) throw new Error('Nothing is marked');
		const ground = await groundOf(driver, tab, box);
		const beside = await groundOf(driver, tab, { ...box, x: box.x + box.width + 40, width: 20 });
		const { ink, line } = await drawn(tab);
		expect(contrast(rgb(ink), ground)).toBeGreaterThan(4.5);
		expect(contrast(rgb(line), ground)).toBeGreaterThan(3);
		// The words have a ground of their own.
		expect(ground).not.toEqual(beside);

		await tab.clickAt(box.x + 3, box.y + 3);
		await until(() => card(tab), 'a card opens');
		const dark = await cardColours(tab);
		expect(contrast(rgb(dark.ink), rgb(dark.ground))).toBeGreaterThan(7);
		// As dark as the page itself: it does not glare.
		expect(contrast(rgb(dark.ground), beside)).toBeLessThan(1.6);
		expect(contrast(rgb(dark.quiet), rgb(dark.ground))).toBeGreaterThan(4.5);
		const chosen = await groundOf(driver, tab, box);
		expect(chosen).not.toEqual(ground);
		expect(contrast(rgb(ink), chosen)).toBeGreaterThan(4.5);

		await tab.press('Escape');
		await darken(tab, false);
		await until(async () => (await tones()).every((tone) => tone === 'light'), 'the marks are as they were');
		await tab.clickAt(box.x + 3, box.y + 3);
		await until(() => card(tab), 'a card opens');
		expect(await cardColours(tab)).not.toEqual(dark);
	});
});

function darken(tab: Tab, on: boolean): Promise<void> {
	return tab.evaluate((_, on) => {
		const { DarkReader } = globalThis as unknown as { DarkReader: { enable(theme: object): void; disable(): void } };
		if (on) DarkReader.enable({ brightness: 100, contrast: 90 });
		else DarkReader.disable();
	}, on);
}

/** The colours of the first marked words and of the line under them. */
function drawn(tab: Tab): Promise<{ ink: string; line: string }> {
	return tab.evaluate(() => {
		for (const [name, highlight] of CSS.highlights) {
			const [range] = name.startsWith('crosscheck') && !name.includes('active') ? [...highlight] : [];
			const element = range?.startContainer.parentElement;
			if (!element) continue;
			const line = getComputedStyle(element, `::highlight(${name})`).textDecorationColor;
			return { ink: getComputedStyle(element).color, line };
		}
		throw new Error('Nothing is marked');
	});
}
