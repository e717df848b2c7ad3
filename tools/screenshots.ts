// npm run screenshots: takes the pictures of README and stores anew, from the demo story, in every browser there is.
import { mkdirSync, writeFileSync } from 'node:fs';
import { type LibraryPlace, libraryAddress } from '../src/platform/library-address.ts';
import { BROWSERS, type BrowserName, type Driver, type Tab } from '../test/e2e/driver/driver.ts';
import { findBrowser, launch } from '../test/e2e/driver/launch.ts';
import { card, cardStandsStill, check, isDone, markBoxes } from '../test/e2e/reader.ts';
import { servePages } from '../test/support/server.ts';
import { storyPages } from '../test/support/stories.ts';
import { until } from '../test/support/until.ts';

const STORY = 'harbour-ferry';
const READ = 'flare';
const FOLDER = 'docs/pictures';
/** What both stores ask for. */
const PICTURE = { width: 1280, height: 800 };
const PANEL = { width: 372, height: 752 };
const PAGE = { width: PICTURE.width - PANEL.width - 3 * 24, height: PANEL.height };
const WHOLE = { width: PICTURE.width - 2 * 24, height: PANEL.height };

mkdirSync(FOLDER, { recursive: true });
for (const browser of BROWSERS.filter((name) => findBrowser(name) !== undefined)) {
	for (const scheme of ['light', 'dark'] as const) await takePictures(browser, scheme);
}

async function takePictures(browser: BrowserName, scheme: 'light' | 'dark'): Promise<void> {
	const pages = storyPages(STORY);
	const site = await servePages(pages);
	const driver = await launch(browser, { scheme });
	const save = async (name: string, ...views: readonly Tab[]) => {
		const picture = await sideBySide(driver, scheme, views);
		const names = [`${FOLDER}/${browser}-${name}.png`];
		if (browser === 'chrome' && name === 'page') names.push('docs/screenshot.png');
		for (const file of names) writeFileSync(file, picture);
		console.log(names.join(', '));
	};
	try {
		for (const outlet of Object.keys(pages).filter((outlet) => outlet !== READ)) {
			await check(driver, await driver.open(site.url(outlet)));
		}
		const tab = await driver.open(site.url(READ));
		await tab.setViewport(PAGE.width, PAGE.height);
		await tab.evaluate((document) => document.querySelector('.cookie')?.remove());
		if (scheme === 'dark') await darken(tab);
		await check(driver, tab);
		const panel = await open(driver, `panel.html?tab=${tab.tabId}`, PANEL);
		await until(() => isDone(panel), 'the panel shows the result');
		await tab.bringToFront();
		await openCard(tab);
		if (scheme === 'dark') {
			await save('dark', tab, panel);
			return;
		}
		await save('page', tab, panel);
		await until(
			() =>
				panel.evaluate((document) => document.querySelector('.finding.active .finding-more:not([hidden])') !== null),
			'the entry has opened with its card',
		);
		await panel.evaluate((document) => document.querySelector('.finding.active')?.scrollIntoView());
		await save('panel', tab, panel);
		const id = await articleId(driver, tab);
		await save('library', await openLibrary(driver, { view: 'list' }, '.article-list, .kept-row, main li'));
		await save('matrix', await openLibrary(driver, { view: 'story', id }, 'table'));
	} finally {
		await driver.close();
		await site.close();
	}
}

/** As an extension that darkens pages leaves it. */
async function darken(tab: Tab): Promise<void> {
	await tab.evaluate((document) => {
		const style = document.createElement('style');
		style.textContent = `body, .wrap, .most { background: #16181a !important; color: #d8d8d4 !important }
			.by, .read-more { background: #1f2224 !important; color: #b9bcbb !important; border-color: #333 !important }
			article a { color: #ff8f86 !important }`;
		document.head.append(style);
	});
}

/** The second mark, high on the page, so that the card finds room below it. */
async function openCard(tab: Tab): Promise<void> {
	const top = (await markBoxes(tab))[1]?.y ?? 0;
	await tab.evaluate((_, top) => scrollBy({ top, behavior: 'instant' }), top - 210);
	const box = (await markBoxes(tab))[1];
	if (!box) throw new Error('Nothing is marked');
	await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
	await until(() => card(tab), 'the card opens');
	await until(() => cardStandsStill(tab), 'the card stands still');
}

async function open(driver: Driver, page: string, { width, height }: typeof PANEL): Promise<Tab> {
	const tab = await driver.extensionPage(page);
	await tab.setViewport(width, height);
	return tab;
}

async function openLibrary(driver: Driver, place: LibraryPlace, shown: string): Promise<Tab> {
	const tab = await open(driver, libraryAddress(place), WHOLE);
	await until(() => tab.evaluate((document, shown) => document.querySelector(shown) !== null, shown), 'it is shown');
	return tab;
}

function articleId(driver: Driver, tab: Tab): Promise<string> {
	return driver.asExtension(async (api, tabId) => {
		const { answer } = await api.runtime.sendMessage({ call: 'tab.state', argument: tabId });
		return answer.report.article.id as string;
	}, tab.tabId);
}

/** Pages of the browser as it shows them, without the browser around. */
async function sideBySide(driver: Driver, scheme: 'light' | 'dark', views: readonly Tab[]): Promise<Uint8Array> {
	const images: string[] = [];
	for (const view of views) {
		// Chromium does not always draw what is behind.
		await view.bringToFront();
		const bytes = Buffer.from(await view.screenshot()).toString('base64');
		images.push(`<img alt="" src="data:image/png;base64,${bytes}">`);
	}
	const html = `<!doctype html><style>
		body { margin: 0; padding: 24px; display: flex; gap: 24px; background: ${scheme === 'dark' ? '#2b3133' : '#d5dde0'}; }
		img { height: ${PANEL.height}px; border-radius: 10px; box-shadow: 0 4px 24px rgb(0 0 0 / 25%); object-fit: cover; object-position: top left; }
	</style>${images.join('')}`;
	const frame = await servePages({ picture: { html } });
	const tab = await driver.open(frame.url('picture'));
	await tab.setViewport(PICTURE.width, PICTURE.height);
	await until(
		() => tab.evaluate((document) => [...document.images].every((image) => image.complete)),
		'they are shown',
	);
	const shot = await tab.screenshot();
	await frame.close();
	return shot;
}
