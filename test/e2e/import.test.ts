import { beforeEach, expect, test } from 'vitest';
import { message } from '../support/messages.ts';
import { until } from '../support/until.ts';
import type { Tab } from './driver/driver.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { forgetEverything } from './reader.ts';

/** A file that the page itself makes, so that no test writes hundreds of megabytes. */
type Made = {
	readonly name: string;
	/** Articles of some 3 KB, a line each; every so many is damaged. */
	readonly articles?: number;
	readonly badEvery?: number;
	/** Bytes, as they are. */
	readonly bytes?: readonly number[];
	/** So many megabytes in one line, ahead of the articles. */
	readonly megabytesFirst?: number;
};

inEachBrowser({}, (session) => {
	beforeEach(() => forgetEverything(session().driver));

	const openOptions = () => session().driver.extensionPage('options.html');

	/** As if they had been chosen. */
	const choose = (tab: Tab, ...files: Made[]) =>
		tab.evaluate((document, files) => {
			const chosen = new DataTransfer();
			for (const { name, articles = 0, badEvery, bytes, megabytesFirst = 0 } of files) {
				const parts: BlobPart[] = bytes ? [Uint8Array.from(bytes)] : [];
				const filler = 'x'.repeat(1_000_000);
				for (let number = 0; number < megabytesFirst; number++) parts.push(filler);
				if (megabytesFirst > 0) parts.push('\n');
				for (let number = 0; number < articles; number++) {
					const words = Array.from({ length: 400 }, (_, index) => `word${(number * 31 + index * index) % 5000}`);
					const article = {
						'@type': 'NewsArticle',
						url: `https://${name}.example/${number}`,
						articleBody: `${name} ${words.join(' ')}`,
					};
					const isBad = badEvery !== undefined && number % badEvery === badEvery - 1;
					parts.push(isBad ? '{"articleBody":\n' : `${JSON.stringify(article)}\n`);
				}
				chosen.items.add(new File(parts, name));
			}
			const input = document.querySelector<HTMLInputElement>('.drop input[type=file]');
			if (!input) throw new Error('No file input');
			input.files = chosen.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		}, files);

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

	test('what is not UTF-8 is read as it was written', async () => {
		const tab = await openOptions();
		const windows1252 = [0x54, 0x68, 0x65, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x92, 0x73, 0x20, 0x80, 0x35, 0x2e];
		const gb18030 = [0xb6, 0xc9, 0xc2, 0xd6, 0xd7, 0xb2, 0xc9, 0xcf, 0xc2, 0xeb, 0xcd, 0xb7, 0xa1, 0xa3, 0xb8, 0xdb];
		await choose(tab, { name: 'western.txt', bytes: windows1252 }, { name: 'chinese.txt', bytes: gb18030 });
		expect(await result(tab)).toContain(done(2));
		const texts = await session().driver.asExtension(async () => {
			const db = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open('crosscheck');
				request.onsuccess = () => resolve(request.result);
			});
			const all = await new Promise<{ article: { text: string } }[]>((resolve) => {
				const request = db.transaction('articles').objectStore('articles').getAll();
				request.onsuccess = () => resolve(request.result);
			});
			db.close();
			return all.map(({ article }) => article.text);
		});
		expect(texts).toEqual(['The café’s €5.', '渡轮撞上码头。港']);
	});
});
