import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { BAKERY } from '../support/pages.ts';
import {
	amp,
	enlarged,
	folded,
	followed,
	headed,
	inComponent,
	inFrame,
	inRow,
	keepingClicks,
	lifted,
	liveBlog,
	oneDocument,
	PICTURE,
	paged,
	restless,
	teaser,
	translated,
} from '../support/real-pages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Tab, View } from './driver/driver.ts';
import { inEachBrowser, type Session } from './in-each-browser.ts';
import { cardBox, cardCoversItsMark, isBeside, shapes } from './in-page.ts';
import { badge, card, check, findings, forgetEverything, markBoxes, marks, outcome } from './reader.ts';

const story = storyPages('harbour-ferry');
const flare = story['flare'] ?? BAKERY;
const HEAD = 130;
const CANONICAL = 'https://flare.example/ferry-hits-breakwater';
const pages = {
	...story,
	bakery: BAKERY,
	framed: inFrame('flare'),
	component: inComponent(flare),
	translated: translated(flare),
	live: liveBlog(flare),
	folded: folded(flare),
	followed: followed(flare, BAKERY),
	row: inRow(flare),
	enlarged: enlarged(flare),
	headed: headed(flare, HEAD),
	lifted: lifted(flare),
	keeping: keepingClicks(flare),
	paged: paged(flare),
	amp: amp(flare, CANONICAL),
	teaser: teaser(flare),
	restless: restless(flare),
	picture: PICTURE,
	paper: oneDocument({ flare, north: story['channel-north'] ?? BAKERY }),
};

const bare = (text: string) => text.replace(/\s/g, '');

inEachBrowser(pages, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('an article in a component is marked there, and its cards open', async () => {
		const { tab, found } = await compared(session(), 'component');
		expect(await marks(tab)).toEqual(found.map(({ words }) => words));
		expect(await drawnMark(tab)).not.toBe(BARE);
		expect(await isBeside(tab)).toBe(true);
		await clickFirst(tab);
		expect(await until(() => card(tab), 'a card opens')).toContain(found[0]?.reason);
		await tab.evaluate((document) =>
			document.querySelector('story-body')?.shadowRoot?.querySelector('article')?.remove(),
		);
		await until(async () => (await marks(tab)).join('') === '', 'the marks go with their words');
	});

	test('an article in a frame is compared and listed, and its cards say that it cannot be marked', async () => {
		const { tab, panel, found } = await compared(session(), 'framed');
		expect(await marks(tab)).toEqual([]);
		await panel.click('.finding:first-child [data-show]');
		const shown = await until(() => card(tab), 'a card opens');
		expect(shown).toContain(found[0]?.reason);
		expect(shown).toContain(message('cardFramed'));
	});

	test('an article with notes, below which its site goes on to the next one, is marked as it is alone', async () => {
		const alone = await compared(session(), 'flare');
		await forgetEverything(session().driver);
		const { tab, found } = await compared(session(), 'followed');
		expect(found).toEqual(alone.found);
		// A mark across the mark of a note is drawn in two parts, beside one shape.
		expect(bare((await marks(tab)).join(''))).toBe(bare(found.map(({ words }) => words).join('')));
		expect(await shapes(tab)).toHaveLength(found.length);
	});

	test('a live blog is marked, and new entries move the marks', async () => {
		const { tab, found } = await compared(session(), 'live');
		expect((await marks(tab)).toSorted()).toEqual(found.map(({ words }) => words).toSorted());
		const [before] = await markBoxes(tab);
		// The page's own script has left it there.
		await tab.evaluate(() =>
			(globalThis as unknown as { post(words: string): void }).post('The harbour is open again. '.repeat(30)),
		);
		await until(async () => ((await markBoxes(tab))[0]?.y ?? 0) > (before?.y ?? 0) + 20, 'the words have moved');
		await until(() => isBeside(tab), 'the shapes have moved with them');
	});

	test('marks follow their words past a typeface, a picture, the rest of the article and an advertisement', async () => {
		const { tab, found } = await compared(session(), 'restless');
		const words = found.map(({ words }) => words);
		const top = async () => (await markBoxes(tab)).at(-1)?.y ?? 0;
		const size = () => tab.evaluate((document) => document.documentElement.scrollHeight);
		const live = (what: 'typeface' | 'more' | 'advertise') =>
			tab.evaluate(
				// The page's own script has left it there.
				(_, what) => (globalThis as unknown as { live: Record<string, () => Promise<void>> }).live[what]?.(),
				what,
			);
		const moved = async (how: string, change: () => Promise<unknown>) => {
			const [before, height] = [await top(), await size()];
			await change();
			await until(async () => (await size()) > height && (await top()) !== before, `${how} has moved the words`);
			await until(() => isBeside(tab), `the shapes are beside them after ${how}`);
			expect(await marks(tab)).toEqual(words);
		};
		expect(await marks(tab)).toEqual(words);
		await moved('a typeface that came late', () => live('typeface'));
		await moved('the rest of the article', () => live('more'));
		await moved('an advertisement', () => live('advertise'));
		// Near enough for the picture to load, with the words below it.
		await moved('a picture', () => tab.evaluate(() => scrollTo({ top: 2_800, behavior: 'instant' })));
	});

	test('a mark that what loads on the way moves out of the window is led back to', async () => {
		const { tab, panel } = await compared(session(), 'restless');
		await tab.evaluate((document) => {
			const advertisement = document.createElement('div');
			advertisement.style.height = '1500px';
			const load = () => document.querySelector('article p')?.before(advertisement);
			document.addEventListener('scroll', load, { once: true });
		});
		await panel.click('.finding:last-child [data-show]');
		await until(async () => {
			const [height, last] = [await tab.evaluate(() => innerHeight), (await markBoxes(tab)).at(-1)];
			return last !== undefined && last.y > 0 && last.y < height;
		}, 'it is in the window');
	});

	test('on a site of one document, the marks go with their article, and none comes for the next until it is asked for', async () => {
		const { tab, panel } = await compared(session(), 'paper');
		const { driver } = session();
		const before = await marks(tab);
		await clickFirst(tab);
		await until(() => card(tab), 'a card opens');
		await tab.click('[data-article="north"]');
		await until(async () => (await marks(tab)).length === 0, 'the marks are gone');
		await until(async () => (await card(tab)) === undefined, 'the card is gone');
		await until(async () => (await outcome(panel)) === '', 'the panel is idle');
		expect(await badge(driver, tab)).toBe('');

		const found = await findings(await check(driver, tab));
		const north = await marks(tab);
		expect(north).toEqual(found.map(({ words }) => words));
		expect(north).not.toEqual(before);
		await tab.evaluate(() => history.back());
		await until(async () => (await marks(tab)).length === 0, 'the marks of that article are gone as well');
		await until(async () => (await outcome(panel)) === '', 'the panel is idle again');
		await check(driver, tab);
		expect((await marks(tab)).length).toBeGreaterThan(0);
	});

	test('words that the page replaces lose their mark, and have it again when they are back', async () => {
		const { tab } = await compared(session(), 'flare');
		const before = await marks(tab);
		const [words = ''] = before;
		const replaced = (from: string, to: string) =>
			tab.evaluate(
				(document, from, to) => {
					const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
					for (let node = texts.nextNode(); node; node = texts.nextNode()) {
						if (node.nodeValue?.includes(from)) node.nodeValue = node.nodeValue.replaceAll(from, to);
					}
				},
				from,
				to,
			);
		await replaced(words, 'zzz');
		await until(
			async () => !(await marks(tab)).some((one) => one.includes('zzz')) && (await marks(tab)).length < before.length,
			'its mark is gone',
		);
		await replaced('zzz', words);
		await until(async () => (await marks(tab)).join() === before.join(), 'its mark is back');
	});

	test('a page that is one of several is compared, and is told to be a part', async () => {
		const { panel } = await compared(session(), 'paged');
		expect(await panel.evaluate((document) => document.body.textContent)).toContain(message('coverage_incomplete'));
	});

	test('a page for phones is marked, and kept as the page that it is made from', async () => {
		const { tab, found } = await compared(session(), 'amp');
		expect(await marks(tab)).toEqual(found.map(({ words }) => words));
		expect(found.map(({ sentence }) => sentence).join()).not.toContain('Advertisement');
		const state = await session().driver.asExtension(
			async (api, argument) => (await api.runtime.sendMessage({ call: 'tab.state', argument })).answer,
			tab.tabId,
		);
		expect(state.report.article.url).toBe(CANONICAL);
	});

	test('a teaser is compared as far as it goes, without the offer, and is told to be a part', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const panel = await check(driver, await driver.open(site.url('teaser')));
		const shown = await panel.evaluate((document) => document.body.textContent);
		expect(shown).toContain(message('coverage_incomplete'));
		expect(shown).not.toContain('one crown a week');
	});

	test('two pages that are checked at once are both checked', async () => {
		const { driver, site } = session();
		await check(driver, await driver.open(site.url('meridian')));
		const tabs = [await driver.open(site.url('flare')), await driver.open(site.url('live'))];
		for (const tab of tabs) await tab.clickAction();
		const counts = () => Promise.all(tabs.map((tab) => badge(driver, tab)));
		await until(async () => (await counts()).every((count) => Number(count) > 0), 'both are checked');
		// The badge tells of the report before the page has it.
		for (const tab of tabs) await until(async () => (await marks(tab)).length > 0, 'each is marked');
	});

	test('a machine translation is not taken for what the outlet wrote', async () => {
		const { driver, site } = session();
		const panel = await check(driver, await driver.open(site.url('translated')));
		expect(await outcome(panel)).toBe(message('problem_translated'));
	});

	test('a translation that comes later takes the marks along', async () => {
		const { tab } = await compared(session(), 'flare');
		expect((await marks(tab)).length).toBeGreaterThan(0);
		await tab.evaluate((document) => {
			for (const p of document.querySelectorAll('article p, article h1, article h2, h1'))
				p.innerHTML = `<font><font>Traduit. </font></font>`;
		});
		await until(async () => (await marks(tab)).join('') === '', 'no mark is left');
	});

	test('back on a page that was left, nothing is marked until the next click', async () => {
		const { tab, panel } = await compared(session(), 'flare');
		const { driver, site } = session();
		const before = await marks(tab);
		// The very document, as the browser's cache has it, and not one that was loaded again.
		await tab.evaluate((document) => void Object.assign(document, { isThatOne: true }));
		await tab.navigate(site.url('bakery'));
		await tab.evaluate(() => void setTimeout(() => history.back()));
		const heading = () => tab.evaluate((document) => document.title).catch(() => '');
		await until(async () => (await heading()).includes('FERRY'), 'the page is back');
		expect(await tab.evaluate((document) => 'isThatOne' in document)).toBe(true);
		await until(async () => (await marks(tab)).length === 0, 'it has no marks');
		await until(async () => (await outcome(panel)) === '', 'the panel is idle');
		await check(driver, tab);
		expect(await marks(tab)).toEqual(before);
	});

	test('on paper there is neither mark nor shape nor card', async () => {
		const { tab } = await compared(session(), 'flare');
		await clickFirst(tab);
		await until(() => card(tab), 'a card opens');
		expect(await drawnMark(tab)).not.toBe(BARE);
		await tab.drawForPrint(true);
		expect(await drawnMark(tab)).toBe(BARE);
		expect(await isShown(tab)).toEqual([]);
		await tab.drawForPrint(false);
		expect(await isShown(tab)).toEqual(['card', 'marks']);
	});

	test('on a page that is enlarged, shapes and cards are where they belong', async () => {
		const { driver } = session();
		const { tab, found } = await compared(session(), 'flare');
		await driver.asExtension(async (api, tabId) => api.tabs.setZoom(tabId, 2), tab.tabId);
		await until(() => tab.evaluate(() => devicePixelRatio >= 2), 'it is enlarged');
		await until(() => isBeside(tab), 'the shapes are beside their words');
		const panel = await driver.panel();
		await panel.click('.finding:first-child [data-show]');
		expect(await until(() => card(tab), 'a card opens')).toContain(found[0]?.reason);
		await driver.asExtension(async (api, tabId) => api.tabs.setZoom(tabId, 0), tab.tabId);
	});

	test('what a page hides has no shape, and its card says so until the page shows it', async () => {
		const { tab, panel, found } = await compared(session(), 'folded');
		expect((await marks(tab)).length).toBe(found.length);
		const hidden = await tab.evaluate(() =>
			[...document.querySelectorAll('details')].map((one) => one.textContent ?? ''),
		);
		const isHidden = found.map(({ sentence }) => hidden.some((text) => text.includes(sentence)));
		expect(isHidden).toContain(true);
		const seen = isHidden.filter((one) => !one).length;
		await until(async () => (await shapes(tab)).length === seen, 'what is seen has its shape');
		await panel.click(`.finding:nth-child(${isHidden.indexOf(true) + 1}) [data-show]`);
		await until(async () => (await card(tab))?.includes(message('cardHidden')), 'the card says that it is hidden');
		await tab.evaluate(() => {
			for (const one of document.querySelectorAll('details')) one.open = true;
		});
		await until(async () => (await card(tab))?.includes(message('cardHidden')) === false, 'the card says it no more');
		await until(() => isBeside(tab), 'each mark has its shape');
	});

	test('a mark far along a row is led to, and what the row does not show has no shape', async () => {
		const { tab, panel, found } = await compared(session(), 'row');
		expect((await shapes(tab)).length).toBeLessThan(found.length);
		await panel.click('.finding:last-child [data-show]');
		const isInRow = () =>
			tab.evaluate(() => {
				const row = document.querySelector('.row')?.getBoundingClientRect();
				const [range] = CSS.highlights.get('crosscheck-active') ?? [];
				if (!(range instanceof Range) || !row) return false;
				const { left, right } = range.getBoundingClientRect();
				return left >= row.left && right <= row.right;
			});
		await until(isInRow, 'its words are seen');
	});

	test('on a page that its own style sheet enlarges, shapes and cards are where they belong', async () => {
		const { tab, panel } = await compared(session(), 'enlarged');
		await until(() => isBeside(tab), 'the shapes are beside their words');
		await panel.click('.finding:last-child [data-show]');
		await until(() => card(tab), 'a card opens');
		await until(async () => !(await cardCoversItsMark(tab)), 'it does not lie over its words');
		const size = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
		await until(async () => {
			const { left, top, right, bottom } = await cardBox(tab);
			return left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
		}, 'all of it is in the window');
	});

	test('shapes are not covered by an article that its page has lifted', async () => {
		const { tab } = await compared(session(), 'lifted');
		await until(() => isBeside(tab), 'the shapes are beside their words');
		const [shape] = await shapes(tab);
		await tab.clickAt(shape?.x ?? 0, shape?.y ?? 0);
		await until(() => card(tab), 'the shape opens its card');
	});

	test('a mark is led to below what stays at the head of the window', async () => {
		const { tab, panel } = await compared(session(), 'headed');
		await tab.setViewport(360, 640);
		await panel.click('.finding:last-child [data-show]');
		await until(async () => {
			const y = (await markBoxes(tab)).at(-1)?.y ?? 0;
			return y >= HEAD && y < 400;
		}, 'its words are seen');
	});

	test('a page that keeps clicks and pointers to itself does not keep them from the marks', async () => {
		const { tab, found } = await compared(session(), 'keeping');
		await clickFirst(tab);
		expect(await until(() => card(tab), 'a card opens')).toContain(found[0]?.reason);
		await tab.clickAt(3, 3);
		await until(async () => (await card(tab)) === undefined, 'the card closes');
		const [box] = await markBoxes(tab);
		await tab.pointAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
		expect(await until(() => card(tab), 'a card is shown')).toContain(found[0]?.reason);
	});

	test('a file of this computer is read', async () => {
		const { driver } = session();
		const folder = await mkdtemp(path.join(tmpdir(), 'crosscheck-file-'));
		try {
			const file = path.join(folder, 'ferry.html');
			await writeFile(file, flare.html);
			const told = await outcome(await check(driver, await driver.open(pathToFileURL(file).href)));
			expect(told).toBe(message('problem_emptyCorpus'));
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	test("the browser's reader view stays closed, and the panel says so", async () => {
		const { driver, site } = session();
		// Chromium's lies beside the page, which stays as it is.
		if (driver.browser === 'chrome') return;
		const panel = await check(driver, await driver.open(`about:reader?url=${encodeURIComponent(site.url('flare'))}`));
		expect(await outcome(panel)).toBe(message('problem_pageNotAllowed'));
	});
});

/** The page compared with the report of another outlet. */
async function compared({ driver, site }: Session, name: string) {
	await check(driver, await driver.open(site.url('meridian')));
	const tab = await driver.open(site.url(name));
	const panel: View = await check(driver, tab);
	const found = await findings(panel);
	expect(found.length).toBeGreaterThan(0);
	expect(await badge(driver, tab)).toBe(String(found.length));
	return { tab, panel, found };
}

async function clickFirst(tab: Tab): Promise<void> {
	const [box] = await markBoxes(tab);
	await tab.clickAt((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
}

const BARE = 'none';

/** What is drawn under the first of the marked words; BARE for nothing. */
function drawnMark(tab: Tab): Promise<string> {
	return tab.evaluate(() => {
		for (const [name, highlight] of CSS.highlights) {
			const [range] = name.startsWith('crosscheck') && !name.includes('active') ? [...highlight] : [];
			const element = range?.startContainer.parentElement;
			if (element) return getComputedStyle(element, `::highlight(${name})`).textDecorationLine;
		}
		return 'no mark';
	});
}

/** Which of our elements have a part that is drawn. */
function isShown(tab: Tab): Promise<string[]> {
	return tab.inContentScript((document) =>
		[...document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[data-crosscheck]')]
			.filter((host) => {
				const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
				return [...(root?.querySelectorAll('button, [role="dialog"]') ?? [])].some((one) => one.checkVisibility());
			})
			.map((host) => host.dataset['crosscheck'] ?? '')
			.toSorted(),
	);
}
