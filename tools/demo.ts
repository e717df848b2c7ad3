// npm run demo [-- --browser chrome|firefox] [-- --headless]
// Keeps three outlets' articles on one invented story, checks the fourth, and shows how they differ.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from '../test/e2e/driver/driver.ts';
import { findBrowser, launch } from '../test/e2e/driver/launch.ts';
import { check, findings, outcome, type ShownFinding } from '../test/e2e/reader.ts';
import { servePages } from '../test/support/server.ts';
import { STORIES, storyPages } from '../test/support/stories.ts';

const STORY = 'harbour-ferry';
/** The article that the reader is reading; they have kept the others. */
const READ = 'flare';
const SHOTS = 'screenshots';

const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
const wanted = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
const browser = wanted.find((name) => findBrowser(name) !== undefined);

if (browser === undefined) writeAnnotatedPage();
else await showInBrowser(browser);

async function showInBrowser(browser: BrowserName): Promise<void> {
	const headless = values.headless ?? !hasDisplay();
	const site = await servePages(storyPages(STORY));
	const driver = await launch(browser, { headless });
	try {
		for (const outlet of Object.keys(storyPages(STORY)).filter((outlet) => outlet !== READ)) {
			const tab = await driver.open(site.url(outlet));
			await check(driver, tab);
			console.log(`Kept ${await tab.evaluate((document) => document.title)}`);
		}
		const tab = await driver.open(site.url(READ));
		const panel = await check(driver, tab);
		console.log(`Checked ${await tab.evaluate((document) => document.title)}\n`);
		const found = await findings(panel);
		for (const finding of found) print(finding);
		console.log(await outcome(panel));

		mkdirSync(SHOTS, { recursive: true });
		writeFileSync(`${SHOTS}/demo-page.png`, await tab.screenshot());
		writeFileSync(`${SHOTS}/demo-panel.png`, await panel.screenshot());
		console.log(`Pictures: ${SHOTS}/demo-page.png (the marked page) and ${SHOTS}/demo-panel.png (the panel)`);
		if (found.length === 0) process.exitCode = 1;
		if (!headless && process.stdin.isTTY) {
			console.log('The browser stays open: look around, and close it when you are done.');
			await driver.ended;
		}
	} finally {
		await driver.close();
		await site.close();
	}
}

function print({ kind, reason, sentence, evidence }: ShownFinding): void {
	console.log(`${kind}: ${reason}`);
	console.log(`    here                 ${sentence}`);
	for (const { source, sentence } of evidence) console.log(`    ${source.padEnd(20)} ${sentence}`);
	console.log('');
}

/** The same comparison without a browser: the command line's page. */
function writeAnnotatedPage(): void {
	mkdirSync(SHOTS, { recursive: true });
	const folder = `${STORIES}/${STORY}`;
	const compare = (format: string) =>
		execFileSync(
			process.execPath,
			['dist/cli.mjs', 'compare', `${folder}/${READ}.json`, '--corpus', folder, '--format', format],
			{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
		);
	writeFileSync(`${SHOTS}/demo.html`, compare('html'));
	console.log(compare('text'));
	console.log(`No Chromium or Firefox found, so here is the same without a browser: ${SHOTS}/demo.html`);
}

function hasDisplay(): boolean {
	if (process.platform !== 'linux') return true;
	return process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
}
