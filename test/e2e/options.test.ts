import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { KeptArticle } from '../../src/formats/kept.ts';
import { loadCorpusParts } from '../support/corpus-in-browser.ts';
import { message } from '../support/messages.ts';
import { storyPages } from '../support/stories.ts';
import { until } from '../support/until.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { check, findings, forgetEverything } from './reader.ts';

const STORY = 'test/stories/harbour-ferry';
const folder = mkdtempSync(path.join(tmpdir(), 'crosscheck-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

inEachBrowser(storyPages('harbour-ferry'), (session) => {
	beforeEach(() => forgetEverything(session().driver));

	test('articles imported from files are kept, and compared with', async () => {
		const { driver, site } = session();
		const options = await driver.extensionPage('options.html');
		const note = path.join(folder, 'note.txt');
		writeFileSync(note, 'Two lines about a bakery.\nIt opens on Monday.\n');
		const broken = path.join(folder, 'broken.json');
		writeFileSync(broken, '{"headline": ');
		await importFiles(options, [`${STORY}/meridian.json`, `${STORY}/courier.json`, note, broken]);
		await keptWhen(options, 3);
		expect(await text(options, '.import-result table')).toContain('broken.json');
		const figures = await options.evaluate((document) =>
			[...document.querySelectorAll('.figures div')].map((figure) =>
				[...figure.children].map((one) => one.textContent),
			),
		);
		expect(figures).toEqual([
			[message('figureArticles'), '3'],
			[message('figureSize'), expect.stringMatching(/^[\d.,]+\s\S+$/)],
			[message('figureQuota'), expect.stringMatching(/^[\d.,]+\s\S+$/)],
			[message('figureSafety'), message('storageProtected')],
			[message('figureBackup'), message('noBackup')],
		]);

		const panel = await check(driver, await driver.open(site.url('flare')));
		const sources = (await findings(panel)).flatMap(({ evidence }) => evidence.map(({ source }) => source));
		expect(new Set(sources)).toEqual(new Set(['Meridian Wire', 'Cairnmouth Courier']));
	});

	test('what was exported comes back whole elsewhere, settings and dismissals too', async () => {
		const { driver } = session();
		const options = await driver.extensionPage('options.html');
		// An earlier text of one of them, for there to be a revision.
		const earlier = path.join(folder, 'earlier.json');
		const meridian = JSON.parse(readFileSync(`${STORY}/meridian.json`, 'utf8'));
		const [, ...paragraphs] = meridian.articleBody.split('\n');
		writeFileSync(earlier, JSON.stringify({ ...meridian, articleBody: paragraphs.join('\n') }));
		await importFiles(options, [earlier]);
		await keptWhen(options, 1);
		await importFiles(options, [`${STORY}/meridian.json`, `${STORY}/flare.json`, `${STORY}/courier.json`]);
		await keptWhen(options, 3);
		await options.click('.kinds input');
		await driver.asExtension((api, dismissal) => api.storage.local.set({ 'dismissed.1': dismissal }), DISMISSAL);
		await until(async () => (await text(options, '.dismissals')).includes('The Daily Flare'), 'it is listed');
		const before = await everything(driver);
		await options.click({ button: message('exportAll') });
		const lines = await until(() => savedLines(driver.downloads), 'the file is saved');
		await until(async () => !(await text(options, '.figures')).includes(message('noBackup')), 'the day is noted');
		const saved = path.join(folder, `${driver.browser}.jsonl`);
		writeFileSync(saved, lines);

		await forgetEverything(driver);
		const empty = await driver.extensionPage('options.html');
		await until(async () => (await text(empty, 'main')).includes(message('keptNone')), 'nothing is kept');
		await importFiles(empty, [saved]);
		await keptWhen(empty, 3);
		const after = await everything(driver);
		expect(after.articles).toEqual(before.articles);
		expect(after.articles.flatMap(({ revisions }) => revisions)).toHaveLength(1);
		expect(after.items).toMatchObject(before.items);
		// Taken back, a dismissal is gone.
		await empty.click({ button: message('takeBackOf', ['The Daily Flare']) });
		await until(async () => (await text(empty, 'main')).includes(message('dismissalsNone')), 'it is gone');
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
		await keptWhen(await driver.extensionPage('options.html'), 1);
	});

	test('keys can be changed, where the browser lets an extension do that', async () => {
		const { driver } = session();
		const options = await driver.extensionPage('options.html');
		await until(async () => (await text(options, '.keys')) !== '', 'the keys are listed');
		for (const command of ['checkThis', 'keepThis', 'commandNext', 'commandPrevious', 'commandMarks'])
			expect(await text(options, '.keys')).toContain(message(command));
		if (driver.browser === 'chrome') {
			expect(await text(options, 'main')).toContain('chrome://extensions/shortcuts');
			return;
		}
		await options.evaluate((document) => {
			const field = document.querySelector<HTMLInputElement>('.shortcut input');
			const keys = { key: 'Y', code: 'KeyY', altKey: true, shiftKey: true, bubbles: true, cancelable: true };
			field?.dispatchEvent(new KeyboardEvent('keydown', keys));
		});
		const shortcuts = () => driver.asExtension(async (api) => (await api.commands.getAll()).map((one) => one.shortcut));
		await until(async () => (await shortcuts()).includes('Alt+Shift+Y'), 'Firefox knows the new keys');
		await options.click({ button: message('keysResetOf', [message('checkThis')]) });
		await until(async () => !(await shortcuts()).includes('Alt+Shift+Y'), 'they are as they were');
	});
});

const DISMISSAL = { id: '1', at: 1893456000000, kind: 'source', source: 'flare.example', name: 'The Daily Flare' };

type Everything = { readonly articles: readonly KeptArticle[]; readonly items: object };

/** Settings, dismissals, and all that is kept of each article. */
async function everything(driver: Driver): Promise<Everything> {
	await loadCorpusParts(driver);
	return driver.asExtension((async (api: typeof chrome) => {
		const articles = [];
		for await (const kept of parts.openCorpus().all()) articles.push(kept);
		const { lastBackup: _, ...items } = await api.storage.local.get(null);
		return { articles, items };
	}) as never);
}

async function importFiles(options: Tab, files: readonly string[]): Promise<void> {
	await options.chooseFiles(
		'input[type=file]',
		files.map((file) => path.resolve(file)),
	);
	await until(async () => (await text(options, '.import-result [role=alert]')) !== '', 'the import is done');
}

const text = (tab: Tab, selector: string) =>
	tab.evaluate((document, selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** Once so many articles are kept. */
function keptWhen(options: Tab, count: number): Promise<unknown> {
	return until(async () => (await text(options, '.figures dd')) === String(count), `${count} articles are kept`);
}

/** What is in the file that the browser has saved; a file not yet written to its end does not count. */
function savedLines(downloads: string): string | undefined {
	const names = existsSync(downloads) ? readdirSync(downloads) : [];
	const name = names.length === 1 ? names.find((name) => name.endsWith('.jsonl')) : undefined;
	const text = name === undefined ? '' : readFileSync(path.join(downloads, name), 'utf8');
	return text.endsWith('\n') ? text : undefined;
}
