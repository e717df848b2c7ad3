import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/engine/types.ts';
import type { Outcome } from '../../../src/platform/corpus-db.ts';
import type { ImportProgress } from '../../../src/ui/options/importing.ts';
import { installBrowser } from '../support.ts';

installBrowser({ state: { kind: 'idle' } });
const { importFiles } = await import('../../../src/ui/options/importing.ts');

// Files are Node's own; what reads pages is not in Node.
Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });

const body = 'The ferry struck the outer pier at Port Alder on Sunday. '.repeat(12).trim();
const line = (url: string, text: string) =>
	JSON.stringify({ '@type': 'NewsArticle', url, headline: 'Ferry', articleBody: text });

/** A corpus that obeys the same rules as the one in IndexedDB, and can be told to run full. */
function mapCorpus(room = Number.POSITIVE_INFINITY) {
	const articles = new Map<string, Article>();
	return {
		articles,
		get: async (id: string) => articles.get(id),
		add: async (added: readonly Article[]): Promise<Outcome[]> => {
			if (articles.size + added.length > room) throw new DOMException('no room', 'QuotaExceededError');
			return added.map((article) => {
				const known = articles.get(article.id);
				articles.set(article.id, article);
				return { kept: known === undefined ? 'added' : known.text === article.text ? 'unchanged' : 'updated' };
			});
		},
		tidy: async () => {},
		async *all() {
			for (const article of articles.values()) yield { article, keptAt: 0, revisions: [] };
		},
	};
}

async function run(corpus: ReturnType<typeof mapCorpus>, files: readonly File[], stopAt?: number) {
	const abort = new AbortController();
	const seen: ImportProgress[] = [];
	const report = await importFiles(files, {
		corpus,
		signal: abort.signal,
		onProgress: (progress) => {
			seen.push(progress);
			if (progress.articles >= (stopAt ?? Number.POSITIVE_INFINITY)) abort.abort();
		},
	});
	return { report, seen };
}

describe('importFiles', () => {
	test('keeps the good entries of a file and names the line and cause of the bad ones', async () => {
		const corpus = mapCorpus();
		const content = [
			line('https://a.example/1', body),
			'{',
			line('https://a.example/2', ' '),
			line('https://a.example/3', body),
		];
		const { report } = await run(corpus, [new File([content.join('\n')], 'kept.jsonl')]);
		expect(report).toEqual({
			added: 2,
			updated: 0,
			unchanged: 0,
			bad: [
				{ file: 'kept.jsonl', line: 2, cause: 'not JSON' },
				{ file: 'kept.jsonl', line: 3, cause: 'no text' },
			],
		});
		expect([...corpus.articles.keys()]).toEqual(['https://a.example/1', 'https://a.example/3']);
	});

	test('reads saved pages, text and Markdown', async () => {
		const corpus = mapCorpus();
		const html = `<!doctype html><title>Ferry strikes pier</title><link rel="canonical" href="https://a.example/ferry">
			<article><h1>Ferry strikes pier</h1><p>${body}</p><p>${body}</p><p>${body}</p></article>`;
		const { report } = await run(corpus, [
			new File([html], 'ferry.html'),
			new File([body], 'notes.txt'),
			new File([`---\ntitle: Pier closed\nurl: https://b.example/pier\n---\n${body}`], 'pier.md'),
		]);
		expect(report).toEqual({ added: 3, updated: 0, unchanged: 0, bad: [] });
		expect([...corpus.articles.keys()]).toEqual(['https://a.example/ferry', 'notes.txt', 'https://b.example/pier']);
		expect(corpus.articles.get('https://a.example/ferry')?.text).toContain('outer pier');
	});

	test('keeps a saved page without an address under the name of its file', async () => {
		const corpus = mapCorpus();
		const html = `<title>Ferry</title><article><h1>Ferry</h1>${`<p>${body}</p>`.repeat(3)}</article>`;
		await run(corpus, [new File([html], 'ferry.htm')]);
		expect([...corpus.articles.keys()]).toEqual(['ferry.htm']);
	});

	test.each([
		[
			'a page without an article',
			new File(['<ul><li><a href="/x">Home</a></ul>'], 'home.html'),
			'no article on this page',
		],
		['a picture', new File(['GIF89a'], 'pier.gif'), 'unknown kind of file'],
		['an empty text', new File([' \n'], 'empty.txt'), 'no text'],
	])('says why %s is not kept', async (_, file, cause) => {
		const { report } = await run(mapCorpus(), [file, new File([body], 'good.txt')]);
		expect(report.bad).toMatchObject([{ file: file.name, cause }]);
		expect(report.added).toBe(1);
	});

	test('a second file of the same name does not take the place of the first', async () => {
		const corpus = mapCorpus();
		const files = [
			new File([body], 'notes.txt'),
			new File([`${body} More.`], 'notes.txt'),
			new File([body], 'notes.txt'),
		];
		const { report } = await run(corpus, files);
		expect([...corpus.articles.keys()]).toEqual(['notes.txt', 'notes.txt (2)']);
		expect(report).toMatchObject({ added: 2, unchanged: 1 });
	});

	test('what was kept before the disk ran full is kept, and counted', async () => {
		const corpus = mapCorpus(150);
		const content = Array.from({ length: 300 }, (_, index) => line(`https://a.example/${index}`, body)).join('\n');
		const { report } = await run(corpus, [new File([content], 'many.jsonl')]);
		expect(report).toMatchObject({ added: 100, ended: { kind: 'storageFull' } });
		expect(corpus.articles.size).toBe(100);
	});

	test('tells how far it has got', async () => {
		const content = Array.from({ length: 250 }, (_, index) => line(`https://a.example/${index}`, body)).join('\n');
		const { seen } = await run(mapCorpus(), [new File([content], 'many.jsonl'), new File([body], 'last.txt')]);
		expect(seen.map(({ fileNumber, share, articles }) => [fileNumber, share, articles])).toEqual([
			[1, 0, 0],
			[1, 0.4, 100],
			[1, 0.8, 200],
			[1, 1, 250],
			[2, 0, 250],
			[2, 1, 251],
		]);
	});

	test('stops between two batches when asked to', async () => {
		const corpus = mapCorpus();
		const content = Array.from({ length: 300 }, (_, index) => line(`https://a.example/${index}`, body)).join('\n');
		const { report, seen } = await run(corpus, [new File([content], 'many.jsonl'), new File([body], 'last.txt')], 200);
		expect(report).toMatchObject({ added: 200, ended: { kind: 'stopped' } });
		expect(seen.map(({ articles }) => articles)).toEqual([0, 100, 200]);
	});
});
