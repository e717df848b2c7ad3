// npm run screenshots: takes the README's picture anew, from the demo story in Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Tab, View } from '../test/e2e/driver/driver.ts';
import { launch } from '../test/e2e/driver/launch.ts';
import { card, cardStandsStill, check, markBoxes } from '../test/e2e/reader.ts';
import { servePages } from '../test/support/server.ts';
import { storyPages } from '../test/support/stories.ts';
import { until } from '../test/support/until.ts';

const STORY = 'harbour-ferry';
const READ = 'flare';
const SIZE = { width: 940, height: 760 };

const pages = storyPages(STORY);
const site = await servePages(pages);
const driver = await launch('chrome');
try {
	for (const outlet of Object.keys(pages).filter((outlet) => outlet !== READ)) {
		await check(driver, await driver.open(site.url(outlet)));
	}
	const tab = await driver.open(site.url(READ));
	await tab.setViewport(SIZE.width, SIZE.height);
	await tab.evaluate((document) => document.querySelector('.cookie')?.remove());
	const panel = await check(driver, tab);
	await openFirstCard(tab);
	mkdirSync('docs', { recursive: true });
	writeFileSync('docs/screenshot.png', await sideBySide(tab, panel));
} finally {
	await driver.close();
	await site.close();
}

/** High on the page, so that the card finds room below its mark. */
async function openFirstCard(tab: Tab): Promise<void> {
	const [first] = await markBoxes(tab);
	await tab.evaluate((_, top) => scrollBy({ top, behavior: 'instant' }), (first?.y ?? 0) - 150);
	const [box] = await markBoxes(tab);
	if (!box) throw new Error('Nothing is marked');
	await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
	await until(() => card(tab), 'the card opens');
	await until(() => cardStandsStill(tab), 'the card stands still');
}

/** The page and the panel as the browser shows them, without the browser around. */
async function sideBySide(page: View, panel: View): Promise<Uint8Array> {
	const picture = async (view: View) =>
		`<img alt="" src="data:image/png;base64,${Buffer.from(await view.screenshot()).toString('base64')}">`;
	const html = `<!doctype html><style>
		body { margin: 0; padding: 24px; display: flex; gap: 16px; background: #d9dfe2; }
		img { height: ${SIZE.height}px; border-radius: 10px; box-shadow: 0 4px 24px rgb(0 0 0 / 25%); object-fit: cover; object-position: top; }
	</style>${await picture(page)}${await picture(panel)}`;
	const frame = await servePages({ picture: { html } });
	const tab = await driver.open(frame.url('picture'));
	const width = await tab.evaluate((document) => document.images.length && document.body.scrollWidth);
	await tab.setViewport(Math.max(width, SIZE.width + 360 + 64), SIZE.height + 48);
	const shot = await tab.screenshot();
	await frame.close();
	return shot;
}
