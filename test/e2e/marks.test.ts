import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import { violations } from './axe.ts';
import type { Tab, View } from './driver/driver.ts';
import { inEachBrowser, type Session } from './in-each-browser.ts';
import { cardCoversItsMark, isBeside, markupIn, pressInCard, shapes } from './in-page.ts';
import { badge, card, check, findings, focusedInCard, forgetEverything, markBoxes, marks } from './reader.ts';

const BLANK = { html: '<!doctype html><title>Blank</title>' };

inEachBrowser({ ...storyPages('harbour-ferry'), blank: BLANK }, (session) => {
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

	test('marks come back as they were, when switched on again and when the page draws its text anew', async () => {
		const { tab, panel, driver } = await checked(session());
		const before = await marks(tab);
		expect(before.length).toBeGreaterThan(0);
		// What the command for it does, which has no key until the reader gives it one.
		const toggle = () =>
			driver.asExtension((api, id) => api.tabs.sendMessage(id, { call: 'content.toggleMarks' }), tab.tabId);
		const shown = async () => ({ on: await switchedOn(panel), marks: (await marks(tab)).length });
		for (const on of [false, true]) {
			await toggle();
			const wanted = { on, marks: on ? before.length : 0 };
			await until(async () => isDeepStrictEqual(await shown(), wanted), `page and panel say ${on}`);
			await panel.evaluate((document) => document.location.reload());
			await until(async () => isDeepStrictEqual(await shown(), wanted), `a panel that is opened now says ${on}`);
		}
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

	test('shapes stand beside their words, wherever the page moves these', async () => {
		const { tab } = await checked(session());
		const width = () => tab.evaluate((document) => document.documentElement.scrollWidth);
		const before = { width: await width(), count: (await shapes(tab)).length };
		expect(before.count).toBe((await markBoxes(tab)).length);
		const changes: readonly ((document: Document) => void)[] = [
			(document) => {
				document.body.style.fontSize = '24px';
			},
			(document) => {
				const advertisement = document.createElement('div');
				advertisement.style.height = '310px';
				document.querySelector('article p')?.after(advertisement);
			},
			(document) => {
				const article = document.querySelector('article');
				article?.replaceWith(article.cloneNode(true));
			},
			(document) => document.querySelector('article h1')?.remove(),
		];
		for (const change of changes) {
			await tab.evaluate(change);
			await until(() => isBeside(tab), 'the shapes are beside their words again');
		}
		expect({ width: await width(), count: (await shapes(tab)).length }).toEqual(before);
	});

	test('a page that is coloured otherwise has marks that are seen on it', async () => {
		const { tab } = await checked(session());
		const painted = (name: string) => tab.evaluate((_, name) => CSS.highlights.get(name)?.size ?? 0, name);
		expect(await painted('crosscheck-fact-light')).toBeGreaterThan(0);
		await tab.evaluate((document) => {
			for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
				element.style.setProperty('background-color', 'oklch(0.2 0.02 200)', 'important');
			}
			document.documentElement.className = 'dark';
		});
		await until(async () => (await painted('crosscheck-fact-dark')) > 0, 'the marks are those for a dark ground');
		expect(await painted('crosscheck-fact-light')).toBe(0);
	});

	test('a new address alone takes no marks; the next article does', async () => {
		const { tab } = await checked(session());
		const before = await marks(tab);
		await tab.evaluate((document) => {
			history.replaceState(null, '', '/the-next-one');
			document.body.append('The next article begins.');
		});
		await pause(tab, 1_500);
		expect(await marks(tab)).toEqual(before);
		await tab.evaluate((document) => document.querySelector('article')?.replaceChildren('Another article.'));
		await until(async () => (await marks(tab)).length === 0, 'the marks go');
		expect(await shapes(tab)).toEqual([]);
	});

	test('a pointer previews, a shape pins, and a link stays a link', async () => {
		const { tab } = await checked(session());
		const [box] = await markBoxes(tab);
		await tab.pointAt((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
		await until(() => card(tab), 'a card opens');
		expect(await tab.evaluate((document) => document.activeElement?.localName)).toBe('body');
		await tab.pointAt(3, 3);
		await until(async () => (await card(tab)) === undefined, 'the card closes by itself');

		const paragraph = (await marks(tab))[0] ?? '';
		await tab.evaluate((document, words) => {
			const found = [...document.querySelectorAll('article p')].find((one) => one.textContent?.includes(words));
			const link = document.createElement('a');
			link.href = '#there';
			link.append(...(found?.childNodes ?? []));
			found?.append(link);
		}, paragraph);
		await until(() => isBeside(tab), 'the marks are found again');
		const [linked] = await markBoxes(tab);
		await tab.clickAt((linked?.x ?? 0) + 4, (linked?.y ?? 0) + 4);
		await until(() => tab.evaluate(() => location.hash === '#there'), 'the link is followed');
		await tab.pointAt(3, 3);
		await until(async () => (await card(tab)) === undefined, 'what the pointer opened closes');
		const [shape] = await shapes(tab);
		await tab.clickAt(shape?.x ?? 0, shape?.y ?? 0);
		await until(() => card(tab), 'the shape opens the card');
		await tab.pointAt(3, 3);
		await pause(tab, 700);
		expect(await card(tab)).toBeDefined();
	});

	test('what the card says can be copied, by keys alone', async () => {
		const { tab, panel } = await checked(session());
		const [first] = await findings(panel);
		await panel.click('.finding:first-child [data-show]');
		await until(() => card(tab), 'a card opens');
		await tab.bringToFront();
		await until(async () => {
			await tab.press('Tab');
			return (await focusedInCard(tab)) === message('exportCopy');
		}, 'the Tab key reaches the button');
		await tab.press('Enter');
		await until(async () => (await card(tab))?.includes(message('exportCopied')), 'it is copied');
		await tab.press('Escape');
		await tab.evaluate((document) => {
			const field = document.createElement('textarea');
			document.body.prepend(field);
			field.focus();
		});
		await tab.paste();
		const copied = await until(
			() => tab.evaluate((document) => document.querySelector('textarea')?.value),
			'it is pasted',
		);
		const [evidence] = first?.evidence ?? [];
		expect(copied).toContain([message('cardHere'), first?.sentence, '', `${evidence?.source}, `].join('\n'));
		expect(copied).toMatch(/\nhttps:\/\/meridianwire\.example\//);
		for (const words of [first?.reason, evidence?.sentence]) expect(copied).toContain(words);
	});

	test('what is dismissed in the card, in any of four ways, goes everywhere, is listed, and comes back', async () => {
		const { tab, panel, driver } = await checked(session());
		const { length } = await marks(tab);
		const left = async () => ({
			marks: (await marks(tab)).length,
			shapes: (await shapes(tab)).length,
			entries: (await findings(panel)).length,
			badge: await badge(driver, tab),
		});
		const all = (count: number) => ({ marks: count, shapes: count, entries: count, badge: String(count) });
		const same = async (count: number) => JSON.stringify(await left()) === JSON.stringify(all(count));
		const kinds = (await findings(panel)).map(({ kind }) => kind);
		const [kind = ''] = kinds;
		const ways = {
			seen: [message('dismiss_seen'), 1],
			pair: [message('dismiss_pair'), 1],
			kindOnSite: [
				message('dismiss_kindOnSite', [kind, 'dailyflare.example']),
				kinds.filter((one) => one === kind).length,
			],
			// The only one that there is.
			source: [message('dismiss_source', ['Meridian Wire']), length],
		} as const;
		for (const [way, [label, count]] of Object.entries(ways)) {
			await panel.click('.finding:first-child [data-show]');
			await until(() => card(tab), 'a card opens');
			expect(await pressInCard(tab, message('dismiss'))).toBe(true);
			expect(await pressInCard(tab, label)).toBe(true);
			await until(() => same(length - count), `${way}: it is gone everywhere`);
			expect(await card(tab)).toContain(message(`dismissed_${way}`));
			// Less certain ones of the same kind or source, which were not shown, are listed as well.
			const listed = await panel.evaluate((document) => document.querySelectorAll('li.dismissed').length);
			expect(listed).toBeGreaterThanOrEqual(count);
			expect(await pressInCard(tab, message('undo'))).toBe(true);
			await until(() => same(length), `${way}: it is back everywhere`);
		}
	});

	test('the card never lies over its words, and axe finds nothing in it or beside the text', async () => {
		const { tab, panel, driver } = await checked(session());
		const count = (await findings(panel)).length;
		const sizes = [
			[1000, 300],
			[1000, 900],
			[400, 640],
		] as const;
		for (const [width, height] of sizes) {
			await tab.setViewport(width, height);
			for (let index = 0; index < count; index++) {
				await tab.pressShortcut('.');
				await until(() => card(tab), 'a card opens');
				await until(async () => !(await cardCoversItsMark(tab)), `the words are seen at ${width} by ${height}`);
			}
		}
		const parts = [await markupIn(tab, 'card'), await markupIn(tab, 'marks')];
		const page = await driver.open(session().site.url('blank'));
		await page.evaluate(
			(document, html, style) => {
				document.documentElement.lang = 'en';
				document.body.innerHTML = html;
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(style);
				document.adoptedStyleSheets = [sheet];
				document.querySelector<HTMLElement>('[popover]')?.showPopover();
			},
			`<main><h1>Page</h1>${parts.join('')}</main>`,
			readFileSync('src/content/card.css', 'utf8') + readFileSync('src/content/gutter.css', 'utf8'),
		);
		expect(await page.evaluate((document) => document.querySelectorAll('button').length)).toBeGreaterThan(count);
		await until(() => page.evaluate((document) => document.getAnimations().length === 0), 'the card has appeared');
		expect(await violations(page)).toEqual([]);
	});
});

function switchedOn(panel: View): Promise<boolean> {
	return panel.evaluate((document) => document.querySelector('.switch[aria-checked="true"]') !== null);
}

/** An article that another outlet's article was kept for. */
async function checked({ driver, site }: Session): Promise<{ driver: Session['driver']; tab: Tab; panel: View }> {
	await check(driver, await driver.open(site.url('meridian')));
	const tab = await driver.open(site.url('flare'));
	return { driver, tab, panel: await check(driver, tab) };
}

/** Whether every shape is on the line of its mark. */
function pause(tab: Tab, milliseconds: number): Promise<void> {
	return tab.evaluate(async (_, milliseconds) => {
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
	}, milliseconds);
}
