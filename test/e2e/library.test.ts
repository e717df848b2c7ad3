import { isDeepStrictEqual } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/engine/types.ts';
import { libraryAddress } from '../../src/platform/library-address.ts';
import { keep } from '../support/corpus-in-browser.ts';
import { message } from '../support/messages.ts';
import { BAKERY } from '../support/pages.ts';
import { storyArticles, storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { violations } from './axe.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { forgetEverything, isDone } from './reader.ts';

const ARTICLES: readonly Article[] = storyArticles().map((article) => ({ ...article, id: article.url ?? article.id }));
const FERRY = ARTICLES.filter(({ text }) => text.includes('Lady Rowena'));
const FLARE = FERRY.find(({ publisher }) => publisher === 'The Daily Flare');

const ferry = storyPages('harbour-ferry');
const takeover = storyPages('dairy-takeover');
const pages = {
	flare: ferry['flare'] ?? BAKERY,
	meridian: ferry['meridian'] ?? BAKERY,
	tribune: takeover['vallmark-tribune'] ?? BAKERY,
	list: { html: '<!doctype html><title>Headlines</title><ul><li><a href="/flare">Ferry</a></ul>' },
};

inEachBrowser(
	pages,
	(session) => {
		beforeEach(() => forgetEverything(session().driver));

		test('what is kept is listed by story, searched, filtered, walked through with keys, deleted and had back', async () => {
			const { driver } = session();
			const empty = await driver.extensionPage('library.html');
			await until(() => isThere(empty, '.empty h2'), 'it says that nothing is kept');
			await keep(driver, ARTICLES);
			const library = await driver.extensionPage('library.html');
			await until(() => isListed(library, ARTICLES.length), 'all are listed');
			expect(await text(library, '.story-row h2')).toMatch(/^\d+ articles on one story/);
			expect(await violations(library)).toEqual([]);

			await type(library, 'input[type=search]', 'breakwater Cairnmouth');
			const found = FERRY.filter(({ text }) => /breakwater/i.test(text) && text.includes('Cairnmouth'));
			await until(async () => (await titles(library)).length === found.length, 'the search has found them');
			expect((await titles(library)).toSorted()).toEqual(found.map(({ title }) => title).toSorted());
			await type(library, 'input[type=search]', '');
			await choose(library, '.field select', 'The Daily Flare');
			const flares = ARTICLES.filter(({ publisher }) => publisher === 'The Daily Flare');
			await until(async () => (await titles(library)).length === flares.length, 'one outlet is listed');

			await focus(library, '.article-title a');
			await library.press('ArrowDown');
			const second = (await titles(library))[1] ?? '';
			await until(async () => (await focused(library)) === second, 'the arrow leads to the second');
			await library.press('Delete');
			await until(async () => (await titles(library)).length === flares.length - 1, 'it is deleted');
			expect(await titles(library)).not.toContain(second);
			await library.click({ button: message('undo') });
			await until(async () => (await titles(library)).includes(second), 'it is back');

			await focus(library, '.article-title a');
			const first = (await titles(library))[0] ?? '';
			await library.press('Enter');
			await until(async () => (await text(library, '.reading h1')) === first, 'the article is opened');
			await library.evaluate(() => history.back());
			await until(async () => (await titles(library)).length === flares.length, 'the list is as it was');
		});

		test('with the keyboard one goes on at the next article when one is deleted, and at the last one', async () => {
			const { driver } = session();
			await keep(driver, ARTICLES.slice(0, 3));
			const library = await driver.extensionPage('library.html');
			await until(() => isListed(library, 3), 'all are listed');
			await library.click('.list-status input[type=checkbox]');
			await until(async () => !(await isThere(library, '.story-row')), 'they stand one by one');
			await until(async () => (await titles(library)).length === 3, 'all three are read');
			const [, second = '', third = ''] = await titles(library);
			await focus(library, '.article-title a');
			for (const next of [second, third]) {
				await library.press('Delete');
				await until(async () => (await focused(library)) === next, `${next} has the focus`);
			}
			await library.click({ button: message('undo') });
			await until(async () => (await titles(library)).length === 2, 'one is back');
			await focus(library, '.row:last-child .article-title a');
			await library.press('Delete');
			await until(async () => (await titles(library)).length === 1, 'it is deleted');
			await until(async () => (await focused(library)) === (await titles(library))[0], 'what is left has the focus');
		});

		test('what was deleted one after the other is had back one after the other', async () => {
			const { driver } = session();
			await keep(driver, ARTICLES);
			const library = await driver.extensionPage('library.html');
			await until(() => isListed(library, ARTICLES.length), 'all are listed');
			await library.click('.list-status input[type=checkbox]');
			await until(async () => !(await isThere(library, '.story-row')), 'they stand one by one');
			await until(
				async () => (await titles(library)).length > 1 && !(await isThere(library, '.article-row.unread')),
				'all in sight are read',
			);
			const before = await titles(library);
			const [first = '', second = ''] = before;
			await library.evaluate((document) => {
				const [one, other] = document.querySelectorAll<HTMLButtonElement>('.article-row button');
				// A reader may click twice.
				for (const button of [one, one, other]) button?.click();
			});
			await until(() => isListed(library, ARTICLES.length - 2), 'two are deleted');
			for (const title of [second, first]) {
				await until(async () => (await text(library, '.snack')).includes(title), `${title} can be had back`);
				await library.click({ button: message('undo') });
				await until(async () => (await titles(library)).includes(title), `${title} is back`);
			}
			// As many are drawn as are in sight, and some more.
			expect((await titles(library)).slice(0, 5)).toEqual(before.slice(0, 5));
			await until(async () => !(await isThere(library, '.snack')), 'there is nothing more to have back');
		});

		test('of two that have come to have the same text each can be deleted and had back', async () => {
			const { driver } = session();
			const [one, other] = ['a', 'b'].map((name) => ({
				id: `https://${name}.example/`,
				url: `https://${name}.example/`,
				title: `As ${name} has it`,
				text: `The bridge at Dunhaven was closed, ${name} said.`,
			}));
			if (!one || !other) throw new Error('Two articles');
			await keep(driver, [one, other]);
			await keep(driver, [{ ...other, text: one.text }]);
			const library = await driver.extensionPage('library.html');
			await until(() => isListed(library, 2), 'both are listed');
			await library.click('.article-row button');
			await until(async () => (await titles(library)).length === 1, 'one is deleted');
			await library.click({ button: message('undo') });
			await until(() => isListed(library, 2), 'it is back');
		});

		test('the list is filtered by time, and stands in the order that is asked for', async () => {
			const { driver } = session();
			await keep(driver, ARTICLES);
			const library = await driver.extensionPage('library.html');
			await until(() => isListed(library, ARTICLES.length), 'all are listed');
			await library.click('.list-status input[type=checkbox]');
			const shown = (articles: readonly Article[]) =>
				until(async () => isDeepStrictEqual(await titles(library), titlesOf(articles)), titlesOf(articles).join('; '));
			const [first, last] = ['2025-06-15', '2025-06-16'];
			const newest = ARTICLES.toSorted((a, b) => time(b) - time(a));
			const then = newest.filter(({ published = '' }) => dayOf(published) >= first && dayOf(published) <= last);
			expect(then.length).toBeGreaterThan(1);
			await type(library, '.field:nth-of-type(3) input', first);
			await type(library, '.field:nth-of-type(4) input', last);
			await shown(then);
			await choose(library, '.field:nth-of-type(5) select', 'outlet');
			await shown(then.toSorted((a, b) => (a.publisher ?? '').localeCompare(b.publisher ?? '')));
			await choose(library, '.field:nth-of-type(5) select', 'kept');
			await shown(ARTICLES.toReversed().filter((article) => then.includes(article)));
		});

		test('a story, an outlet, what is old, or all can be deleted', async () => {
			const { driver } = session();
			await keep(driver, ARTICLES);
			const library = await driver.extensionPage('library.html');
			await until(() => isListed(library, ARTICLES.length), 'all are listed');
			const story = await library.evaluate((document) => {
				const row = document.querySelector('.story-row');
				const size = Number(/^\d+/.exec(row?.querySelector('h2')?.textContent ?? '')?.[0]);
				row?.querySelector<HTMLButtonElement>('button')?.click();
				return size;
			});
			expect(story).toBeGreaterThan(1);
			await until(() => isListed(library, ARTICLES.length - story), 'the story is gone');
			await library.click({ button: message('undo') });
			await until(() => isListed(library, ARTICLES.length), 'the story is back');

			const remaining = ARTICLES.filter(({ publisher }) => publisher !== 'Meridian Wire');
			await library.click({ button: message('deleteMany') });
			await library.click('.which:nth-of-type(2) input');
			await choose(library, 'dialog select', 'Meridian Wire');
			await library.click('dialog .danger');
			await until(() => isListed(library, remaining.length), 'the outlet is gone');
			await until(async () => !(await catalogued(driver)).includes('Meridian Wire'), 'its name is forgotten');

			const old = remaining.filter(({ published = '' }) => published.slice(0, 10) < '2025-06-01');
			expect(old.length).toBeGreaterThan(0);
			await library.click({ button: message('deleteMany') });
			await library.click('.which:nth-of-type(1) input');
			await type(library, 'dialog input[type=date]', '2025-06-01');
			await library.click('dialog .danger');
			await until(() => isListed(library, remaining.length - old.length), 'the old ones are gone');

			await library.click({ button: message('deleteMany') });
			await library.click('.which:nth-of-type(3) input');
			await library.click('dialog .danger');
			await until(() => isThere(library, '.empty h2'), 'nothing is kept');
			expect(await catalogued(driver)).toEqual([]);
		});

		test('the table of a story: a cell opens both sentences, and these lead to the kept article', async () => {
			const { driver } = session();
			await keep(driver, ARTICLES);
			const story = await driver.extensionPage(libraryAddress({ view: 'story', id: FLARE?.id ?? '' }));
			await until(() => isThere(story, '.matrix'), 'the table is there');
			const heads = await story.evaluate((document) =>
				[...document.querySelectorAll('.column-head .outlet')].map((head) => head.textContent),
			);
			expect(heads[0]).toBe('The Daily Flare');
			expect(heads.toSorted()).toEqual(FERRY.map(({ publisher }) => publisher).toSorted());

			await focus(story, '.cell');
			await story.press('ArrowRight');
			const row = await story.evaluate((document) => {
				const cells = [...document.querySelectorAll('tbody tr:first-child .cell')];
				return {
					differs: cells.findIndex((cell) => cell.matches('.differs')),
					words: cells.map((cell) => cell.querySelector('.cell-words')?.textContent ?? ''),
				};
			});
			expect(row.differs).toBeGreaterThan(0);
			for (let at = 1; at < row.differs; at += 1) await story.press('ArrowRight');
			await story.press('Enter');
			const sides = await until(async () => {
				const found = await story.evaluate((document) =>
					[...document.querySelectorAll('.side')].map((side) => side.querySelector('mark')?.textContent ?? ''),
				);
				return found.length === 2 && found;
			}, 'both sentences are shown');
			expect(sides).toEqual([row.words[0], row.words[row.differs]]);
			expect(await violations(story)).toEqual([]);

			const sentence = await text(story, '.side:last-child .sentence');
			await story.click('.side:last-child a');
			await until(() => isThere(story, '.reading h1'), 'the article is opened');
			const marked = await story.evaluate((document) =>
				[...document.querySelectorAll('.text mark')].map((mark) => mark.textContent).join(''),
			);
			expect(marked).toBe(sentence);
			expect(await text(story, 'mark.words')).toBe(row.words[row.differs]);
			expect(await violations(story)).toEqual([]);
		});

		test('the table of many articles scrolls and stays legible, however long their names are', async () => {
			const { driver } = session();
			const many = FERRY.concat(FERRY, FERRY).map((article, at) => ({
				...article,
				id: `https://outlet-${at}.example/ferry`,
				publisher: `${'The Gazette of All Outer Islands and Coastal Districts '.repeat(at % 3)}${at}`,
				text: `${article.text}\nAbout ${at + 20} readers wrote to us.`,
			}));
			await keep(driver, many);
			const story = await driver.extensionPage(libraryAddress({ view: 'story', id: many[0]?.id ?? '' }));
			await story.setViewport(1100, 900);
			await until(() => isThere(story, '.matrix tbody th'), 'the table is there');
			const size = await story.evaluate((document) => {
				const columns = document.querySelectorAll('.column-head').length;
				const row = document.querySelector('tbody th')?.getBoundingClientRect().width;
				const heads = document.querySelector('thead')?.getBoundingClientRect().height;
				return { columns, row, heads };
			});
			expect(size.columns).toBeGreaterThan(7);
			expect(size.row).toBeGreaterThan(150);
			expect(size.heads).toBeLessThan(220);
		});

		test('in the narrowest of windows nothing of the list lies over anything else', async () => {
			const { driver } = session();
			await keep(driver, FERRY);
			const library = await driver.extensionPage('library.html');
			await library.setViewport(260, 900);
			await until(() => isListed(library, FERRY.length), 'all are listed');
			const [from, to] = await library.evaluate((document) =>
				[...document.querySelectorAll('[type=date]')].map((input) => {
					const { left, right, top, bottom } = input.getBoundingClientRect();
					return { left, right, top, bottom };
				}),
			);
			if (!from || !to) throw new Error('No days can be chosen');
			expect(from.right <= to.left || from.bottom <= to.top).toBe(true);
			expect(to.right).toBeLessThanOrEqual(260);
		});

		test('the open tabs are read when the browser is told to allow it, and not else', async () => {
			const { driver, site } = session();
			for (const page of ['meridian', 'tribune', 'list']) await driver.open(site.url(page));
			const flare = await driver.open(site.url('flare'));
			const refused = await driver.extensionPage('library.html#tabs');
			if (driver.browser === 'firefox') {
				await refused.click({ button: message('readTabs') });
				await driver.answerPrompt(false);
				await until(async () => (await text(refused, '.notice')) === message('allSitesRefused'), 'it is refused');
			}
			await flare.bringToFront();
			await flare.clickAction();
			const panel = await driver.panel();
			await until(() => isDone(panel), 'the panel shows that there is nothing to compare with');
			await panel.click({ button: message('compareTabs') });
			await driver.answerPrompt(true);
			await until(async () => (await libraryTabs(driver)) === 2, 'the panel opens the view in a tab');
			const library = await driver.extensionPage(libraryAddress({ view: 'tabs', from: flare.tabId, run: true }));
			const stories = await until(async () => {
				const found = await sections(library);
				return found.length === 3 && found;
			}, 'the tabs are sorted');
			expect(stories.map(({ heading }) => heading)).toEqual([
				message('tabsOwnStory_other', ['2']),
				message('tabsAlone'),
				message('tabsNotKept'),
			]);
			expect(stories[0]?.lines).toHaveLength(2);
			expect(stories[1]?.lines).toHaveLength(1);
			expect(stories[2]?.lines[0]).toContain(message('problem_notAnArticle'));
			expect(await violations(library)).toEqual([]);
			if (driver.browser === 'firefox') {
				const options = await driver.extensionPage('options.html');
				await options.click({ button: message('takeBackPermission') });
				await until(
					() => driver.asExtension(async (api) => !(await api.permissions.contains({ origins: ['*://*/*'] }))),
					'the permission is taken back',
				);
			}
		});
	},
	{ allSites: true },
);

const libraryTabs = (driver: Driver) =>
	driver.asExtension(
		async (api) => (await api.tabs.query({})).filter(({ url }) => url?.includes('/library.html#tabs')).length,
	);

/** Names of outlets in the catalogue, which is a database of its own. */
const catalogued = (driver: Driver) =>
	driver.asExtension(
		() =>
			new Promise<string[]>((resolve, reject) => {
				const opening = indexedDB.open('crosscheck-catalogue');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const names = opening.result.transaction('outlets').objectStore('outlets').getAllKeys();
					names.onerror = () => reject(names.error);
					names.onsuccess = () => {
						opening.result.close();
						resolve(names.result.map(String));
					};
				};
			}),
	);

const text = (tab: Tab, selector: string) =>
	tab.evaluate((document, selector) => document.querySelector(selector)?.textContent ?? '', selector);

const isThere = (tab: Tab, selector: string) =>
	tab.evaluate((document, selector) => document.querySelector(selector) !== null, selector);

const titles = (tab: Tab) =>
	tab.evaluate((document) => [...document.querySelectorAll('.article-title a')].map((link) => link.textContent ?? ''));

const focused = (tab: Tab) => tab.evaluate((document) => document.activeElement?.textContent ?? '');

const titlesOf = (articles: readonly Article[]) => articles.map(({ title = '' }) => title);
const time = ({ published = '' }: Article) => Date.parse(published);
/** By the reader's own clock, as the list has it. */
const dayOf = (published: string) => {
	const date = new Date(published);
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
};

const isListed = async (tab: Tab, count: number) =>
	(await text(tab, '.list-status [role=status]')).startsWith(message('keptCount_other', [String(count)])) &&
	(await titles(tab)).length > 0;

const focus = (tab: Tab, selector: string) =>
	tab.evaluate((document, selector) => document.querySelector<HTMLElement>(selector)?.focus(), selector);

/** As if typed: the page hears of the new text at once. */
const type = (tab: Tab, selector: string, words: string) =>
	tab.evaluate(
		(document, selector, words) => {
			const input = document.querySelector<HTMLInputElement>(selector);
			if (!input) throw new Error(`No ${selector}`);
			input.value = words;
			input.dispatchEvent(new Event('input', { bubbles: true }));
		},
		selector,
		words,
	);

const choose = (tab: Tab, selector: string, value: string) =>
	tab.evaluate(
		(document, selector, value) => {
			const select = document.querySelector<HTMLSelectElement>(selector);
			if (!select) throw new Error(`No ${selector}`);
			select.value = value;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		},
		selector,
		value,
	);

const sections = (tab: Tab) =>
	tab.evaluate((document) =>
		[...document.querySelectorAll('.tab-story')].map((section) => ({
			heading: section.querySelector('h2')?.textContent ?? '',
			lines: [...section.querySelectorAll('li')].map((line) => line.textContent ?? ''),
		})),
	);
