// npm run looks -- FOLDER [VARIANTS]: every screen in every browser there is, for somebody to look at: light, dark, in
// the few colours of high contrast, from right to left; narrow, and at twice the size.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { libraryAddress } from '../src/platform/library-address.ts';
import { BROWSERS, type Driver, type Tab } from '../test/e2e/driver/driver.ts';
import { findBrowser, type LaunchWishes, launch } from '../test/e2e/driver/launch.ts';
import { card, cardStandsStill, check, isDone, markBoxes } from '../test/e2e/reader.ts';
import { servePages } from '../test/support/server.ts';
import { storyPages } from '../test/support/stories.ts';
import { until } from '../test/support/until.ts';

const VARIANTS: Readonly<Record<string, LaunchWishes>> = {
	light: {},
	dark: { scheme: 'dark' },
	contrast: { contrast: true },
	rtl: { direction: 'rtl' },
};
/** Widths of the window in which a page is looked at: the panel at its narrowest, half a screen, a screen. */
const NARROW = 320;
const WIDE = 1100;
const PAGES = [
	['options.html', 'fieldset'],
	['welcome.html', '.demo'],
	[libraryAddress({ view: 'list' }), '.article-row'],
] as const;

const [folder = 'screenshots/looks', chosen = Object.keys(VARIANTS).join()] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const browser of BROWSERS.filter((name) => findBrowser(name) !== undefined)) {
	for (const variant of chosen.split(',')) await lookAt(browser, variant, VARIANTS[variant] ?? {});
}

async function lookAt(browser: (typeof BROWSERS)[number], variant: string, wishes: LaunchWishes): Promise<void> {
	const pages = storyPages('harbour-ferry');
	const site = await servePages(pages);
	const driver = await launch(browser, wishes);
	const save = async (tab: Tab, name: string) => {
		const file = path.join(folder, `${name}-${browser}-${variant}.png`);
		writeFileSync(file, await tab.screenshot());
		console.log(file);
	};
	try {
		const welcome = await open(driver, 'welcome.html', WIDE, 1500);
		await welcome.click('button.primary');
		await until(() => welcome.evaluate((document) => document.querySelector('.demo-mark') !== null), 'it is marked');
		await welcome.click('.demo-mark');
		await save(welcome, 'welcome-done');
		for (const outlet of ['meridian', 'courier', 'channel-north'].filter((name) => name in pages)) {
			await check(driver, await driver.open(site.url(outlet)));
		}
		const tab = await driver.open(site.url('flare'));
		await tab.setViewport(WIDE, 760);
		await check(driver, tab);
		await tab.bringToFront();
		await openSecondCard(tab);
		await save(tab, 'card');
		await driver.asExtension(async (api, tabId) => api.tabs.setZoom(tabId, 2), tab.tabId);
		await until(() => tab.evaluate(() => devicePixelRatio >= 2), 'it is enlarged');
		await openSecondCard(tab);
		await save(tab, 'card-200');
		await driver.asExtension(async (api, tabId) => api.tabs.setZoom(tabId, 0), tab.tabId);
		await tab.setViewport(NARROW, 640);
		await openSecondCard(tab);
		await save(tab, 'card-narrow');

		const panel = await open(driver, `panel.html?tab=${tab.tabId}`, NARROW, 1900);
		await until(() => isDone(panel), 'the panel shows the result');
		await panel.click('.finding:nth-child(2) .disclosure');
		await panel.evaluate((document) => {
			for (const one of document.querySelectorAll<HTMLElement>('.dismissing .disclosure')) one.click();
		});
		await save(panel, 'panel');
		await panel.evaluate((document) => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
			document.querySelector('.findings ~ .fold')?.scrollIntoView();
		});
		await save(panel, 'panel-foot');
		for (const [page, shown] of PAGES) {
			for (const width of [WIDE, NARROW]) {
				const opened = await open(driver, page, width, 2600);
				await until(
					() => opened.evaluate((document, shown) => document.querySelector(shown) !== null, shown),
					'it is shown',
				);
				await save(opened, `${page.replace(/\W.*/, '')}-${width}`);
			}
		}
		const id = await driver.asExtension(async (api, tabId) => {
			const { answer } = await api.runtime.sendMessage({ call: 'tab.state', argument: tabId });
			return answer.report.article.id as string;
		}, tab.tabId);
		for (const width of [WIDE, NARROW]) {
			const matrix = await open(driver, libraryAddress({ view: 'story', id }), width, 1000);
			await until(() => matrix.evaluate((document) => document.querySelector('table') !== null), 'the table is there');
			await matrix.click('.cell.differs');
			await save(matrix, `matrix-${width}`);
			const article = await open(driver, libraryAddress({ view: 'article', id }), width, 1000);
			await until(() => article.evaluate((document) => document.querySelector('.reading') !== null), 'it is shown');
			await save(article, `article-${width}`);
		}
	} finally {
		await driver.close();
		await site.close();
	}
}

async function open(driver: Driver, page: string, width: number, height: number): Promise<Tab> {
	const tab = await driver.extensionPage(page);
	await tab.setViewport(width, height);
	return tab;
}

async function openSecondCard(tab: Tab): Promise<void> {
	await tab.press('Escape');
	const top = (await markBoxes(tab))[1]?.y ?? 0;
	await tab.evaluate((_, top) => scrollBy({ top, behavior: 'instant' }), top - 120);
	const box = (await markBoxes(tab))[1];
	if (!box) throw new Error('Nothing is marked');
	await tab.clickAt(box.x + 5, box.y + box.height / 2);
	await until(() => card(tab), 'the card opens');
	await until(() => cardStandsStill(tab), 'the card stands still');
}
