import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Tab } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { check, findings, forgetEverything } from './reader.ts';

const STORY = 'test/stories/harbour-ferry';
const folder = mkdtempSync(path.join(tmpdir(), 'crosscheck-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

inEachBrowser(storyPages('harbour-ferry'), (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('articles imported from files are listed, and compared with', async () => {
		const { driver, site } = session();
		const options = await driver.extensionPage('options.html');
		const note = path.join(folder, 'note.txt');
		writeFileSync(note, 'Two lines about a bakery.\nIt opens on Monday.\n');
		const broken = path.join(folder, 'broken.json');
		writeFileSync(broken, '{"headline": ');
		await importFiles(options, [`${STORY}/meridian.json`, `${STORY}/courier.json`, note, broken]);
		expect(await keptWhen(options, 3)).toEqual(
			[
				'Third victim dies as harbour town mourns',
				'Two dead, 13 hurt as island ferry hits breakwater in fog',
				'note.txt',
			].sort(),
		);
		expect(await text(options, '.import-result table')).toContain('broken.json');

		const panel = await check(driver, await driver.open(site.url('flare')));
		const sources = (await findings(panel)).flatMap(({ evidence }) => evidence.map(({ source }) => source));
		expect(new Set(sources)).toEqual(new Set(['Meridian Wire', 'Cairnmouth Courier']));
	});

	test('what was exported comes back whole', async () => {
		const { driver } = session();
		const options = await driver.extensionPage('options.html');
		await importFiles(options, [`${STORY}/meridian.json`, `${STORY}/flare.json`, `${STORY}/courier.json`]);
		const before = await keptWhen(options, 3);
		await options.click({ button: message('exportAll') });
		const lines = await until(() => savedLines(driver.downloads), 'the file is saved');
		expect(lines.trim().split('\n')).toHaveLength(3);
		const saved = path.join(folder, `${driver.browser}.jsonl`);
		writeFileSync(saved, lines);

		await forgetEverything(driver);
		const empty = await driver.extensionPage('options.html');
		await until(
			() => empty.evaluate((document, none) => document.body.textContent?.includes(none), message('keptNone')),
			'nothing is kept',
		);
		await importFiles(empty, [saved]);
		expect(await keptWhen(empty, 3)).toEqual(before);
	});

	test('a deleted article can be had back, and all can be deleted', async () => {
		const { driver } = session();
		const options = await driver.extensionPage('options.html');
		await importFiles(options, [`${STORY}/meridian.json`, `${STORY}/flare.json`]);
		const both = await keptWhen(options, 2);
		await options.click('.kept-row .delete');
		await keptWhen(options, 1);
		await options.click({ button: message('undo') });
		expect(await keptWhen(options, 2)).toEqual(both);
		await options.click({ button: message('deleteAll') });
		await options.click('dialog .delete');
		await keptWhen(options, 0);
	});

	test('with keeping turned off a checked article is not kept', async () => {
		const { driver, site } = session();
		const options = await driver.extensionPage('options.html');
		await importFiles(options, [`${STORY}/meridian.json`]);
		await keptWhen(options, 1);
		await options.click('.choice input');
		await until(
			() => options.evaluate((document) => !document.querySelector<HTMLInputElement>('.choice input')?.checked),
			'it is off',
		);
		const tab = await driver.open(site.url('flare'));
		expect((await findings(await check(driver, tab))).length).toBeGreaterThan(0);
		const again = await driver.extensionPage('options.html');
		expect(await keptWhen(again, 1)).toEqual(['Two dead, 13 hurt as island ferry hits breakwater in fog']);
	});
});

async function importFiles(options: Tab, files: readonly string[]): Promise<void> {
	await options.chooseFiles(
		'input[type=file]',
		files.map((file) => path.resolve(file)),
	);
	await until(() => text(options, '.import-result [role=alert]'), 'the import is done');
}

const text = (tab: Tab, selector: string) =>
	tab.evaluate((document, selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** Titles of the articles listed, in alphabetical order, once there are so many. */
function keptWhen(options: Tab, count: number): Promise<string[]> {
	return until(async () => {
		const titles = await options.evaluate((document) =>
			[...document.querySelectorAll('.kept-title')].map(
				(title) => title.querySelector('a')?.firstChild?.textContent ?? title.textContent ?? '',
			),
		);
		return titles.length === count ? titles.sort() : undefined;
	}, `${count} articles are listed`);
}

/** What is in the file that the browser has saved; a file not yet written to its end does not count. */
function savedLines(downloads: string): string | undefined {
	const names = existsSync(downloads) ? readdirSync(downloads) : [];
	const name = names.length === 1 ? names.find((name) => name.endsWith('.jsonl')) : undefined;
	const text = name === undefined ? '' : readFileSync(path.join(downloads, name), 'utf8');
	return text.endsWith('\n') ? text : undefined;
}
