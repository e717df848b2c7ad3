import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { ARABIC, BAKERY } from '../support/pages.ts';
import { mirrored } from '../support/real-pages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { violations } from './axe.ts';
import type { Tab } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { cardBox, cardCoversItsMark, isBeside, shapes } from './in-page.ts';
import { card, check, findings, forgetEverything, isDone, markBoxes, outcome } from './reader.ts';

const story = storyPages('harbour-ferry');
const pages = { ...story, mirrored: mirrored(story['flare'] ?? BAKERY), arabic: ARABIC };

inEachBrowser(
	pages,
	(session) => {
		beforeEach(() => forgetEverything(session().driver));

		test('every page of ours runs from right to left, fits a narrow panel, and axe finds nothing', async () => {
			const { driver, site } = session();
			await check(driver, await driver.open(site.url('meridian')));
			const tab = await driver.open(site.url('flare'));
			await check(driver, tab);
			const shown = {
				[`panel.html?tab=${tab.tabId}`]: '.finding',
				'options.html': 'fieldset',
				'welcome.html': '.demo',
			};
			for (const [address, part] of Object.entries({ ...shown, 'library.html': '.article-row' })) {
				const page = await driver.extensionPage(address);
				await page.setViewport(320, 800);
				await until(() => page.evaluate((document, part) => document.querySelector(part) !== null, part), part);
				await page.evaluate((document) => {
					for (const closed of document.querySelectorAll<HTMLElement>('summary, .disclosure')) closed.click();
				});
				expect(await page.evaluate(({ documentElement: { dir } }) => dir)).toBe('rtl');
				expect(await tooWide(page)).toEqual([]);
				expect(await violations(page)).toEqual([]);
			}
			const panel = await driver.extensionPage(`panel.html?tab=${tab.tabId}`);
			await until(() => isDone(panel), 'the panel shows a result');
			// The article is English, and keeps to its own direction and side.
			const places = await panel.evaluate((document) => {
				const start = (selector: string) => {
					const element = document.querySelector(selector);
					const range = document.createRange();
					if (element) range.selectNodeContents(element);
					return {
						left: Math.round(range.getClientRects()[0]?.left ?? 0),
						direction: element && getComputedStyle(element).direction,
					};
				};
				const kind = document.querySelector('.finding .kind')?.getBoundingClientRect();
				return {
					title: start('.article h2'),
					sentence: start('.sentence.here'),
					middle: innerWidth / 2,
					kind: kind?.left ?? 0,
				};
			});
			expect([places.title.direction, places.sentence.direction]).toEqual(['ltr', 'ltr']);
			expect(places.title.left).toBe(places.sentence.left);
			expect(places.kind).toBeGreaterThan(places.middle);
		});

		test('on a page from right to left the shapes stand at the right, and the card is worked in its own direction', async () => {
			const { driver, site } = session();
			await check(driver, await driver.open(site.url('meridian')));
			const tab = await driver.open(site.url('mirrored'));
			const panel = await check(driver, tab);
			const reasons = (await findings(panel)).map(({ reason }) => reason);
			expect(await isBeside(tab)).toBe(true);
			// Three of one line have no room there; one by itself has.
			const [[box], [shape]] = [await markBoxes(tab), await shapes(tab)];
			expect(shape?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0));

			await panel.click('.finding:first-child [data-show]');
			await until(async () => (await card(tab))?.includes(reasons[0] ?? '?'), 'a card opens');
			await tab.bringToFront();
			await tab.press('ArrowLeft');
			await until(async () => (await card(tab))?.includes(reasons[1] ?? '?'), 'the arrow to the left leads on');
			await tab.press('ArrowRight');
			await until(async () => (await card(tab))?.includes(reasons[0] ?? '?'), 'the arrow to the right leads back');
			await until(async () => !(await cardCoversItsMark(tab)), 'the words are seen');
			const { left, right: end } = await cardBox(tab);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(await tab.evaluate(() => innerWidth));
		});

		test('an Arabic article is kept and read from right to left, and the panel says that it is not compared', async () => {
			const { driver, site } = session();
			await check(driver, await driver.open(site.url('meridian')));
			const tab = await driver.open(site.url('arabic'));
			const panel = await check(driver, tab);
			expect(await outcome(panel)).toBe(message('problem_languageNotSupported', ['Arabic']));
			const titleOf = (view: Pick<Tab, 'evaluate'>, selector: string) =>
				view.evaluate((document, selector) => {
					const title = document.querySelector(selector);
					return title ? [title.textContent, getComputedStyle(title).direction] : [];
				}, selector);
			const title = ['مخبز قديم يفتح أبوابه من جديد', 'rtl'];
			expect(await titleOf(panel, '.article h2')).toEqual(title);
			const library = await driver.extensionPage('library.html');
			await until(async () => (await titleOf(library, '.article-title')).length > 0, 'it is listed');
			await library.evaluate((document) =>
				[...document.querySelectorAll<HTMLElement>('.article-title a')]
					.find((link) => link.textContent?.includes('مخبز'))
					?.click(),
			);
			await until(async () => (await titleOf(library, '.reading h1'))[0] === title[0], 'the article is opened');
			expect(await titleOf(library, '.reading h1')).toEqual(title);
			expect((await titleOf(library, '.text p'))[1]).toBe('rtl');
		});
	},
	{ direction: 'rtl' },
);

/** What reaches over the edge of the window. */
function tooWide(page: Tab): Promise<string[]> {
	return page.evaluate((document) => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth > clientWidth ? [`${document.URL}: ${scrollWidth} in ${clientWidth}`] : [];
	});
}
