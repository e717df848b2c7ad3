// npm run bench:pages [-- FOLDER] [-- --browser chrome|firefox] [--rounds 3]
// Checks each saved page of FOLDER (*.html; the invented ones of test/stories by default) in the browsers: whether its text leads
// back to the page, whether the page stays as it was, how long its thread was kept busy, and what each stage took as a multiple
// of Readability's own time on the same page, in the same run. Pauses are told beside those of the page when it is left alone, which
// say how busy the machine is; of several rounds the least of each.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, type Driver } from '../../test/e2e/driver/driver.ts';
import { findBrowser, launch } from '../../test/e2e/driver/launch.ts';
import { longestPause, watchPauses } from '../../test/e2e/pauses.ts';
import { check, forgetEverything } from '../../test/e2e/reader.ts';
import { type ServedPage, type Site, servePages } from '../../test/support/server.ts';
import { STORIES } from '../../test/support/stories.ts';
import { probe } from './probe.ts';

const { values, positionals } = parseArgs({
	options: { browser: { type: 'string' }, rounds: { type: 'string', default: '1' } },
	allowPositionals: true,
});
const files = (positionals[0] === undefined ? storyFiles() : filesIn(positionals[0])).map(
	(file) => [path.basename(file, '.html'), file] as const,
);
const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);

for (const browser of browsers.filter((name) => findBrowser(name) !== undefined)) {
	const site = await servePages(
		Object.fromEntries(files.map(([name, file]) => [name, still(readFileSync(file, 'utf8'))])),
	);
	const driver = await launch(browser);
	try {
		await measure(browser, driver, site);
	} finally {
		await driver.close();
		await site.close();
	}
}

/**
 * What a saved page's scripts and frames look for is gone: some lead away from the page then, and Firefox takes a frame that
 * cannot be loaded for the page.
 */
function still(html: string): ServedPage {
	return {
		html: html.replace(/(<i?frame\b[^>]*?\s)src=/gi, '$1data-src='),
		headers: { 'content-security-policy': "script-src 'none'" },
	};
}

async function measure(browser: BrowserName, driver: Driver, site: Site): Promise<void> {
	let [characters, exact] = [0, 0];
	for (const [name] of files) {
		let [busy, idle, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
		let figures: Awaited<ReturnType<typeof probe>>;
		for (let round = 0; round < Number(values.rounds); round++) {
			await forgetEverything(driver);
			const tab = await driver.open(site.url(name));
			await watchPauses(tab);
			const start = performance.now();
			await check(driver, tab);
			const took = performance.now() - start;
			[busy, whole] = [Math.min(busy, await longestPause(tab)), Math.min(whole, took)];
			await watchPauses(tab);
			await new Promise((resolve) => setTimeout(resolve, took));
			idle = Math.min(idle, await longestPause(tab));
			figures = await probe(tab);
			await driver.closeTabs();
		}
		if (!figures) {
			console.log(`${browser} ${name.padEnd(22)} no article`);
			continue;
		}
		characters += figures.characters;
		exact += figures.exact;
		const times = (of: 'extract' | 'send' | 'anchor') => `${of} ${(figures[of] / figures.readability).toFixed(2)}`;
		console.log(
			`${browser} ${name.padEnd(22)} ${figures.words} words, ${((100 * figures.exact) / figures.characters).toFixed(2)} % exact,`,
			`page ${figures.unchanged ? 'unchanged' : 'CHANGED'}, Readability ${figures.readability.toFixed(0)} ms,`,
			`of which ${times('extract')}, ${times('anchor')}, ${times('send')}; longest pause ${busy.toFixed(0)} ms (idle ${idle.toFixed(0)}), all ${whole.toFixed(0)} ms`,
		);
		if (!figures.unchanged) process.exitCode = 1;
	}
	console.log(`${browser} all: ${((100 * exact) / characters).toFixed(3)} % of ${characters} characters`);
	if (exact < 0.999 * characters) process.exitCode = 1;
}

function filesIn(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.html'))
		.map((name) => path.join(folder, name));
}

function storyFiles(): string[] {
	return filesIn(path.join(STORIES, 'harbour-ferry'));
}
