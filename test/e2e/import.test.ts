import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { bombZip, lockedZip, utf16, warc, windows1252 } from '../support/archives.ts';
import { message } from '../support/messages.ts';
import { until } from '../support/until.ts';
import type { Tab } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { forgetEverything } from './reader.ts';

/** A file that the page itself makes, so that no test writes hundreds of megabytes. */
type Made = {
	readonly name: string;
	/** Articles, a line each, of so many words (400); every so many is damaged. */
	readonly articles?: number;
	readonly words?: number;
	readonly badEvery?: number;
	/** As it is. */
	readonly text?: string;
	/** Bytes, as they are; strings are the only form that all drivers pass on quickly. */
	readonly base64?: string;
	/** A text so many times. */
	readonly repeated?: readonly [text: string, times: number];
	/** So many megabytes in one line, ahead of the articles. */
	readonly megabytesFirst?: number;
};

const bytes = (of: Uint8Array) => Buffer.from(of).toString('base64');

const SENTENCE = 'The ferry Elba struck the outer pier at Port Alder on Sunday, harbour police said.';
const page = (number: number, about = '', charset = '') =>
	`<!doctype html><html lang="en"><head>${charset && `<meta charset="${charset}">`}<title>Ferry strikes pier</title>
	<link rel="canonical" href="https://daily.example/${number}"></head><body><article><h1>Ferry strikes pier</h1>
	${[1, 2, 3, 4].map((part) => `<p>${SENTENCE} ${about} Part ${part} of ${number}.</p>`).join('')}</article></body></html>`;
const newsArticle = (number: number) => ({
	'@type': 'NewsArticle',
	url: `https://daily.example/${number}`,
	articleBody: `${SENTENCE} ${number}`,
});

inEachBrowser({}, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	const openOptions = () => session().driver.extensionPage('options.html');

	type Way = 'files' | 'folder' | 'drop';

	/** As if they had been chosen. */
	const choose = (tab: Tab, ...files: Made[]) => bring(tab, 'files', ...files);

	const bring = (tab: Tab, way: Way, ...files: Made[]) =>
		tab.evaluate(
			(document, way, files) => {
				const chosen = new DataTransfer();
				for (const one of files) {
					const { name, articles = 0, words: length = 400, badEvery, megabytesFirst = 0 } = one;
					const parts: BlobPart[] = [one.text ?? '', (one.repeated?.[0] ?? '').repeat(one.repeated?.[1] ?? 0)];
					if (one.base64) parts.push(Uint8Array.from(atob(one.base64), (char) => char.charCodeAt(0)));
					const filler = 'x'.repeat(1_000_000);
					for (let number = 0; number < megabytesFirst; number++) parts.push(filler);
					if (megabytesFirst > 0) parts.push('\n');
					for (let number = 0; number < articles; number++) {
						const words = Array.from({ length }, (_, index) => `word${(number * 31 + index * index) % 5000}`);
						const article = {
							'@type': 'NewsArticle',
							url: `https://${name}.example/${number}`,
							articleBody: `${name} ${number} ${words.join(' ')}`,
						};
						const isBad = badEvery !== undefined && number % badEvery === badEvery - 1;
						parts.push(isBad ? '{"articleBody":\n' : `${JSON.stringify(article)}\n`);
					}
					chosen.items.add(new File(parts, name));
				}
				if (way === 'drop') {
					const event = { dataTransfer: chosen, bubbles: true, cancelable: true };
					document.body.dispatchEvent(new DragEvent('dragover', event));
					document.body.dispatchEvent(new DragEvent('drop', event));
					return;
				}
				const inputs = document.querySelectorAll<HTMLInputElement>('.drop input[type=file]');
				const input = [...inputs].find(({ webkitdirectory }) => webkitdirectory === (way === 'folder'));
				if (!input) throw new Error('No file input');
				input.files = chosen.files;
				input.dispatchEvent(new Event('change', { bubbles: true }));
			},
			way,
			files,
		);

	const text = (tab: Tab, selector: string) =>
		tab.evaluate((document, selector) => document.querySelector(selector)?.textContent ?? '', selector);
	const result = (tab: Tab) =>
		until(async () => (await text(tab, '.import-result [role=alert]')) || undefined, 'the import is done', 60_000);
	const done = (added: number, unchanged = 0) =>
		message(
			'importDone',
			[added, 0, unchanged].map((count) => count.toLocaleString('en')),
		);

	const kept = () =>
		session().driver.asExtension(async () => {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('crosscheck');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			const transaction = db.transaction(['articles', 'entries', 'imports']);
			const counts = await Promise.all(
				['articles', 'entries', 'imports'].map(
					(store) =>
						new Promise<number>((resolve) => {
							const request = transaction.objectStore(store).count();
							request.onsuccess = () => resolve(request.result);
						}),
				),
			);
			db.close();
			return counts;
		});

	const soFar = async (tab: Tab) => Number(/(\d+)\.\s*\S*$/.exec(await text(tab, '.drop progress + p'))?.[1] ?? 0);

	test('an import whose page is closed, and the background ended, goes on when a page is opened again', async () => {
		const { driver } = session();
		const first = await openOptions();
		await choose(first, { name: 'many.jsonl', articles: 3000, badEvery: 100 });
		await until(async () => (await soFar(first)) > 0, 'some are kept', 30_000);
		await driver.killBackground();
		await driver.closeTabs();
		const [before = 0, , jobs] = await kept();
		expect(before).toBeGreaterThan(0);
		expect(before).toBeLessThan(2970);
		expect(jobs).toBeGreaterThan(0);
		const second = await openOptions();
		const counts = (await result(second)).match(/[\d,]+/g)?.map((count) => Number(count.replace(',', '')));
		// A batch that was kept just before the end, and not yet noted, is read again and found to be there.
		expect((counts?.[0] ?? 0) + (counts?.[2] ?? 0)).toBe(2970);
		expect(counts?.[1]).toBe(0);
		expect(await second.evaluate((document) => document.querySelectorAll('.import-result tbody tr').length)).toBe(30);
		expect(await kept()).toEqual([2970, 2970, 0]);
	});

	test('files are chosen, dropped on the page, or chosen as a folder', async () => {
		const tab = await openOptions();
		for (const [index, way] of (['files', 'drop', 'folder'] as const).entries()) {
			await bring(tab, way, { name: `${way}.txt`, text: `${SENTENCE} By ${way}.` });
			await until(async () => (await kept())[0] === index + 1, `the file that came by ${way} is kept`);
			await result(tab);
		}
		expect((await texts()).map(({ text }) => text)).toEqual(
			['files', 'drop', 'folder'].map((way) => `${SENTENCE} By ${way}.`),
		);
	});

	test('two imports at once are both done, one after the other', async () => {
		const [first, second] = [await openOptions(), await openOptions()];
		await choose(first, { name: 'one.jsonl', articles: 800 });
		await choose(second, { name: 'two.jsonl', articles: 800 }, { name: 'one.jsonl', articles: 10 });
		const counts = [await result(second), await result(first)].map((told) => told.match(/\d+/g)?.map(Number) ?? []);
		// Which of them was first with the ten that are in both files is chance.
		expect(counts.map(([added = 0]) => added).reduce((sum, added) => sum + added)).toBe(1600);
		expect(counts.map(([, , unchanged = 0]) => unchanged).reduce((sum, one) => sum + one)).toBe(10);
		expect(await kept()).toEqual([1600, 1600, 0]);
	});

	test('a line of 200 megabytes is named and passed over, and what follows it is kept', async () => {
		const tab = await openOptions();
		await choose(tab, { name: 'huge.jsonl', megabytesFirst: 200, articles: 50 });
		expect(await result(tab)).toContain(done(50));
		expect(await text(tab, '.import-result tbody')).toContain(message('cause_text_too_long'));
	});

	test('an import can be stopped, and what was kept until then stays', async () => {
		const tab = await openOptions();
		await choose(tab, { name: 'many.jsonl', articles: 6000 });
		await until(async () => (await soFar(tab)) > 0, 'some are kept', 30_000);
		await tab.click({ button: message('stop') });
		await result(tab);
		expect(await text(tab, '.import-result .notice')).toBe(message('importStopped'));
		const [articles = 0, entries, jobs] = await kept();
		expect(articles).toBeGreaterThan(0);
		expect(articles).toBeLessThan(6000);
		expect([entries, jobs]).toEqual([articles, 0]);
	});

	test('an import that waits for another one can be stopped at once, and leaves the other one alone', async () => {
		const [first, second] = [await openOptions(), await openOptions()];
		await choose(first, { name: 'one.jsonl', articles: 6000 });
		await until(async () => (await soFar(first)) > 0, 'some are kept', 30_000);
		await choose(second, { name: 'two.jsonl', articles: 10 });
		await until(async () => (await text(second, '.drop')).includes(message('importWaiting')), 'it waits');
		await second.click({ button: message('stop') });
		expect(await result(second)).toContain(done(0));
		expect(await text(second, '.import-result .notice')).toBe(message('importStopped'));
		expect(await soFar(first)).toBeLessThan(6000);
		expect(await text(first, '.import-result')).toBe('');
		await first.click({ button: message('stop') });
		await result(first);
		expect((await kept())[2]).toBe(0);
	});

	const texts = () =>
		session().driver.asExtension(async () => {
			const db = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open('crosscheck');
				request.onsuccess = () => resolve(request.result);
			});
			const all = await new Promise<{ article: { text: string; publisher?: string } }[]>((resolve) => {
				const request = db.transaction('articles').objectStore('articles').getAll();
				request.onsuccess = () => resolve(request.result);
			});
			db.close();
			return all.map(({ article }) => article);
		});

	/** What is said of each entry that could not be used. */
	const refused = (tab: Tab) =>
		tab.evaluate((document) =>
			[...document.querySelectorAll('.import-result tbody tr')].map((row) =>
				[...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' | '),
			),
		);

	test('what is not UTF-8 is read as it was written', async () => {
		const tab = await openOptions();
		const gb18030 = [0xb6, 0xc9, 0xc2, 0xd6, 0xd7, 0xb2, 0xc9, 0xcf, 0xc2, 0xeb, 0xcd, 0xb7, 0xa1, 0xa3, 0xb8, 0xdb];
		await choose(
			tab,
			{ name: 'western.txt', base64: bytes(windows1252('The café’s €5.')) },
			{ name: 'chinese.txt', base64: bytes(Uint8Array.from(gb18030)) },
			{ name: 'wide.txt', base64: bytes(utf16('The café’s €6.', true)) },
			{ name: 'unmarked.txt', base64: bytes(utf16('The café’s 7 euros.', false)) },
			{ name: 'wide.html', base64: bytes(utf16(page(1, 'Café’s €8.'), true)) },
			{ name: 'western.html', base64: bytes(windows1252(page(2, 'Café’s €9.', 'windows-1252'))) },
			{ name: 'wrongly-declared.html', base64: bytes(windows1252(page(3, 'Café’s €10.', 'utf-8'))) },
		);
		expect(await result(tab)).toContain(done(7));
		const found = (await texts()).map(({ text }) => text);
		expect(found.slice(0, 4)).toEqual(['The café’s €5.', '渡轮撞上码头。港', 'The café’s €6.', 'The café’s 7 euros.']);
		for (const [index, price] of ['8', '9', '10'].entries())
			expect(found[4 + index]).toContain(`Café’s €${price}. Part 1`);
	});

	test('of damaged, locked, endless and hostile files the good part is kept, and each other part is named with its cause', async () => {
		const tab = await openOptions();
		const three = JSON.stringify([1, 2, 3].map(newsArticle), undefined, 1);
		const zip = zipSync({ 'a.txt': strToU8(`${SENTENCE} a`), 'b.txt': strToU8(`${SENTENCE} b`) }, { level: 0 });
		const archive = await warc(
			[4, 5].map((number) => ({ url: `https://daily.example/${number}`, type: 'text/html', body: page(number) })),
		);
		const damaged = zipSync({ 'c.html': strToU8(page(7)), 'd.txt': strToU8(`${SENTENCE} d`) });
		damaged.fill(0xff, 40, 90);
		// Everyone is described by someone else, and in the end by themselves.
		const round = {
			'@graph': [
				{
					...newsArticle(6),
					'@id': '#a',
					publisher: { '@id': '#b' },
					author: { '@id': '#a' },
					isPartOf: { '@id': '#a' },
				},
				{ '@id': '#b', '@type': 'Organization', name: 'Harbour Daily', publisher: { '@id': '#a' } },
			],
		};
		await choose(
			tab,
			{ name: 'cut.json', text: three.slice(0, -40) },
			{ name: 'cut.zip', base64: bytes(zip.slice(0, -150)) },
			{ name: 'cut.warc.gz', base64: bytes(archive.slice(0, -200)) },
			{ name: 'damaged.zip', base64: bytes(damaged) },
			{ name: 'locked.zip', base64: bytes(lockedZip('secret.txt', SENTENCE)) },
			{ name: 'bomb.zip', base64: bytes(bombZip('big.txt')) },
			{ name: 'nested.zip', base64: bytes(zipSync({ 'inner.zip': zip })) },
			{ name: 'round.json', text: JSON.stringify(round) },
			{ name: 'deep.json', repeated: ['[{"a":', 200_000] },
			{ name: 'deep.jsonl', repeated: ['[', 2_000_000] },
			{ name: 'deep.html', text: '<!doctype html>', repeated: ['<div>', 20_000] },
			{ name: 'noise.html', repeated: ['\u0000<\u0000!--', 50_000] },
			{ name: 'huge.html', megabytesFirst: 200 },
			{ name: 'picture.gif', text: 'GIF89a' },
			{ name: 'last.txt', text: `${SENTENCE} last` },
		);
		const told = await result(tab);
		const cause = (name: string) => message(`cause_${name.replaceAll(' ', '_')}`);
		expect(await refused(tab)).toEqual([
			`cut.json | 12 | ${cause('cut off')}`,
			`cut.zip |  | ${cause('cut off')}`,
			`cut.warc.gz |  | ${cause('cut off')}`,
			`damaged.zip: c.html |  | ${cause('damaged')}`,
			`locked.zip: secret.txt |  | ${cause('password protected')}`,
			`bomb.zip: big.txt |  | ${cause('file too large')}`,
			`nested.zip: inner.zip |  | ${cause('archive within an archive')}`,
			`deep.json | 1 | ${cause('cut off')}`,
			`deep.jsonl | 1 | ${cause('not JSON')}`,
			`deep.html |  | ${cause('no article on this page')}`,
			`noise.html |  | ${cause('no article on this page')}`,
			`huge.html |  | ${cause('file too large')}`,
			`picture.gif |  | ${cause('unknown kind of file')}`,
		]);
		const found = await texts();
		expect(told).toContain(done(found.length));
		expect(found.map(({ text }) => /\S+$/.exec(text)?.[0])).toEqual(['1', '2', 'a', '4.', 'd', '6', 'last']);
		expect(found.find(({ text }) => text.endsWith('6'))?.publisher).toBe('Harbour Daily');
	});

	test('what an import could not use stands in a table whose heads are whole, and its lists open by one mark', async () => {
		const tab = await openOptions();
		const [one, other] = ['/1', '/2'].map((path) =>
			JSON.stringify({ url: `https://a.example${path}`, articleBody: SENTENCE }),
		);
		await choose(
			tab,
			{ name: 'twins.jsonl', text: `${one}\n${other}\n{` },
			{ name: `${'long-'.repeat(40)}.gif`, text: 'GIF89a' },
		);
		await result(tab);
		const looks = await tab.evaluate((document) => {
			const [head] = document.querySelectorAll<HTMLElement>('.import-result th');
			const heads = [...document.querySelectorAll<HTMLElement>('.import-result th')].map((th) => th.scrollHeight);
			const marks = [...document.querySelectorAll('.import-result summary')].map(
				(one) => getComputedStyle(one).listStyleType,
			);
			const table = document.querySelector('.import-result table');
			return {
				heads: heads.every(
					(height) => height < 2 * Number.parseFloat(getComputedStyle(head ?? document.body).lineHeight),
				),
				marks,
				fits: (table?.scrollWidth ?? 0) <= (table?.parentElement?.clientWidth ?? 0),
			};
		});
		expect(looks).toEqual({ heads: true, marks: ['none'], fits: true });
	});

	test('of ten thousand entries the 37 bad ones are named, line by line, and all others are kept', async () => {
		const tab = await openOptions();
		await choose(tab, { name: 'many.jsonl', articles: 10_000, words: 30, badEvery: 270 });
		expect(await result(tab)).toContain(done(9963));
		const lines = Array.from({ length: 37 }, (_, index) => ((index + 1) * 270).toLocaleString('en'));
		expect(await refused(tab)).toEqual(lines.map((line) => `many.jsonl | ${line} | ${message('cause_not_JSON')}`));
		expect(await kept()).toEqual([9963, 9963, 0]);
	});
});
