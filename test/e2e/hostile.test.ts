import { beforeEach, expect, test } from 'vitest';
import { attacking, HUGE, lendingFonts, spying, tearing } from '../support/hostile-pages.ts';
import { BAKERY } from '../support/pages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Tab, View } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { longestPause, watchPauses } from './pauses.ts';
import { card, check, findings, forgetEverything, isDone, markBoxes, marks } from './reader.ts';

const story = storyPages('harbour-ferry');
const [flare, meridian] = [story['flare'] ?? BAKERY, story['meridian'] ?? BAKERY];

/** Typefaces that a card might ask for by name. */
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

const pages = {
	...story,
	...HUGE,
	spying: spying(flare),
	fonts: lendingFonts(flare, FAMILIES),
	tearing: tearing(flare),
	attacked: attacking(meridian, 'Wire'),
	attacking: attacking(flare, 'Flare'),
};

inEachBrowser(pages, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('a page that listens to everything learns nothing of what was kept', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('spying'));
		const found = await findings(await check(driver, tab));
		const secrets = found.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence));
		expect(secrets.length).toBeGreaterThan(0);
		expect(await openCard(tab)).toContain(secrets[0]);
		const learned = await tab.evaluate(
			// What the page's own script has left there.
			(_, words) => (globalThis as unknown as { spy(words: readonly string[]): object }).spy(words),
			['Meridian Wire', ...secrets],
		);
		expect(learned).toEqual({ overheard: [], guessed: [] });
		expect(await card(tab)).toContain(secrets[0]);
	});

	test('clicks, pointers and keys that a page makes up open nothing', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('flare'));
		await check(driver, tab);
		const [box] = await markBoxes(tab);
		await tab.evaluate(
			(document, x, y) => {
				const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
				const targets = [
					document.elementFromPoint(x, y),
					document.body,
					...document.querySelectorAll('[data-crosscheck]'),
				];
				for (const target of targets) {
					for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
						target?.dispatchEvent(new PointerEvent(type, at));
					for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
						target?.dispatchEvent(new MouseEvent(type, at));
					for (const key of ['Enter', ' ', 'Escape', 'F6'])
						for (const type of ['keydown', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
				}
			},
			(box?.x ?? 0) + 3,
			(box?.y ?? 0) + 3,
		);
		// Longer than a pointer must rest on a mark.
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		expect(await card(tab)).toBeUndefined();
		expect(await openCard(tab)).not.toBe('');
	});

	test('a page that lends its letters is not asked for any by the card', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('fonts'));
		await check(driver, tab);
		const letters = () => site.asked.filter((path) => path.startsWith('/letters'));
		await until(() => letters().length > 0, "the page's own text asks for its letters");
		const before = letters().length;
		await openCard(tab);
		await drawn(tab);
		expect(letters().slice(before)).toEqual([]);
	});

	test('a page that takes everything away cannot touch the panel, and marks and card come back', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tab = await driver.open(site.url('tearing'));
		const panel = await check(driver, tab);
		const last = (await findings(panel)).at(-1);
		await panel.click('.finding:first-child [data-show]');
		await drawn(tab);
		expect(await card(tab)).toBeUndefined();
		await tab.evaluate(() => Object.assign(globalThis, { tearing: false }));
		await panel.click('.finding:last-child [data-show]');
		expect(await until(() => card(tab), 'a card opens')).toContain(last?.reason);
		expect(await active(tab)).toEqual([last?.words]);
	});

	test('nothing that an article says is taken for markup, an address or a property', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('attacked')));
		const tab = await driver.open(site.url('attacking'));
		const panel = await check(driver, tab);
		expect(await marks(tab)).not.toEqual([]);
		await panel.click('.finding:first-child [data-show]');
		await until(() => card(tab), 'a card opens');
		expect(await harm(panel)).toEqual(HARMLESS);
		const library = await driver.extensionPage('library.html');
		await until(async () => (await harm(library)).mentioned, 'it is listed');
		expect(await harm(library)).toEqual(HARMLESS);
		expect(await tab.evaluate((document) => document.title.startsWith('Long Long'))).toBe(true);
		expect(await driver.asExtension(() => 'polluted' in {})).toBe(false);
	});

	for (const name of Object.keys(HUGE)) {
		test(`a page of ${name.replace('-', ' ')} is read in time, or not at all, and stays usable`, {
			timeout: 120_000,
		}, async () => {
			const { driver, site } = session();
			const tab = await driver.open(site.url(name));
			const own = await tab.evaluate(drawAnew);
			await watchPauses(tab);
			const begun = performance.now();
			const panel = await check(driver, tab);
			const whole = performance.now() - begun;
			expect(await isDone(panel)).toBe(true);
			// No clock is asked alone: what a page takes to draw itself tells how quick the machine is, and how busy.
			expect(whole).toBeLessThan(30_000 + 10 * own);
			expect(await longestPause(tab)).toBeLessThan(5_000 + 5 * own);
			expect(await tab.evaluate((document) => document.title)).toBe('Huge');
		});
	}
});

/** Runs in the page: how long it takes to be drawn in other letters, in milliseconds. */
function drawAnew({ body }: Document): number {
	const start = performance.now();
	body.style.fontSize = '17px';
	body.getBoundingClientRect();
	return performance.now() - start;
}

async function openCard(tab: Tab): Promise<string> {
	const [box] = await markBoxes(tab);
	await tab.clickAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
	return until(() => card(tab), 'a card opens');
}

/** The words whose card is open. */
function active(tab: Tab): Promise<string[]> {
	return tab.evaluate(() => [...(CSS.highlights.get('crosscheck-active') ?? [])].map(String));
}

/** Some pictures later: what a page asks for when it is drawn has been asked for. */
async function drawn(tab: Tab): Promise<void> {
	await tab.evaluate(async () => {
		for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
	});
}

/** What the attack has become in one of our pages. */
function harm(view: View) {
	return view.evaluate((document) => {
		const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
		const texts = [...document.querySelectorAll('a, h1, h2, h3, strong, p')].map((one) => one.textContent ?? '');
		return {
			mentioned: texts.some((text) => text.includes('<img src=x')),
			markup: document.querySelectorAll('img[src="x"], [onerror], [onload]').length,
			links: links.filter((href) => !/^(?:https?:|#|[\w-]+\.html)/.test(href)),
			ran: document.title.includes('RUN'),
			endless: texts.some((text) => text.length > 5_000),
		};
	});
}
const HARMLESS = { mentioned: true, markup: 0, links: [], ran: false, endless: false };
