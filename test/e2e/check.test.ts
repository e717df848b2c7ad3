import { beforeEach, expect, test } from 'vitest';
import { libraryAddress } from '../../src/platform/library-address.ts';
import { message } from '../support/messages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { badge, card, check, findings, forgetEverything, markBoxes, marks, outcome } from './reader.ts';

const ferry = storyPages('harbour-ferry');
/** The same article some hours later: a figure and the headline are others. */
const later = {
	html: (ferry['flare']?.html ?? '')
		.replaceAll('ploughs into harbour wall', 'hits breakwater')
		.replace('Thirteen were rushed', 'Fifteen were rushed'),
};

inEachBrowser({ ...ferry, later }, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('the first article has nothing to be compared with, and is kept', async () => {
		const { driver, site } = session();
		const tab = await driver.open(site.url('meridian'));
		const panel = await check(driver, tab);
		expect(await outcome(panel)).toBe(message('problem_emptyCorpus'));
		const said = await panel.evaluate((document) => document.body.innerText);
		expect(said).toContain(message('kept_added'));
		expect(said).toContain(message('keptDone'));
		expect(await marks(tab)).toEqual([]);
	});

	test('another outlet is compared with it: list, marks and badge agree', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		const panel = await check(driver, tab);
		const found = await findings(panel);
		expect(found.length).toBeGreaterThan(0);
		expect(new Set(found.flatMap(({ evidence }) => evidence.map(({ source }) => source)))).toEqual(
			new Set(['Meridian Wire']),
		);
		for (const { sentence, words, evidence } of found) {
			expect(sentence).toContain(words);
			expect(evidence[0]?.sentence).toContain(evidence[0]?.words);
		}
		expect(await marks(tab)).toEqual(found.map(({ words }) => words));
		expect(await badge(driver, tab)).toBe(String(found.length));
	});

	test('the page is the same before and after, markup and all', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		const html = () => tab.evaluate((document) => `${document.head.outerHTML}${document.body.outerHTML}`);
		const before = await html();
		await check(driver, tab);
		expect((await marks(tab)).length).toBeGreaterThan(0);
		expect(await html()).toBe(before);
	});

	test('a click on a mark opens a card with both sentences', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		const [first] = await findings(await check(driver, tab));
		const [box] = await markBoxes(tab);
		await tab.clickAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
		const shown = await until(() => card(tab), 'a card opens');
		expect(shown).toContain(first?.reason);
		expect(shown).toContain(first?.evidence[0]?.sentence);
		expect(shown).toContain('Meridian Wire');
	});

	test('an entry of the list leads to its mark and opens its card', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		const panel = await check(driver, tab);
		const last = (await findings(panel)).at(-1);
		await panel.click('.finding:last-child [data-show]');
		expect(await until(() => card(tab), 'a card opens')).toContain(last?.reason);
		const height = await tab.evaluate(() => innerHeight);
		await until(async () => {
			const { y = -1 } = (await markBoxes(tab)).at(-1) ?? {};
			return y >= 0 && y < height;
		}, 'the mark has come into view');
	});

	test('what the outlet has changed since the last visit is listed, and kept as an earlier version', async () => {
		const { driver, site } = session();
		for (const page of ['meridian', 'flare']) await check(driver, await driver.open(site.url(page)));
		const panel = await check(driver, await driver.open(site.url('later')));
		const changed = await panel.evaluate((document) =>
			[...document.querySelectorAll('.revision li')].map((change) => change.textContent ?? ''),
		);
		expect(changed).toHaveLength(2);
		expect(changed[0]).toMatch(/ploughs into harbour wall.*hits breakwater/);
		expect(changed[1]).toMatch(/Thirteen were rushed.*Fifteen were rushed/);

		const id = /rel="canonical" href="([^"]+)"/.exec(later.html)?.[1] ?? '';
		const library = await driver.extensionPage(libraryAddress({ view: 'article', id }));
		const headline = () => library.evaluate((document) => document.querySelector('.reading h1')?.textContent ?? '');
		await until(async () => /hits breakwater$/.test(await headline()), 'the article is shown as it is now');
		await library.click('.revisions button');
		await until(async () => /ploughs into harbour wall$/.test(await headline()), 'and as it was before');
	});
});
