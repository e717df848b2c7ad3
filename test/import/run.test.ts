import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/engine/types.ts';
import type { KeptArticle } from '../../src/formats/kept.ts';
import type { ImportProgress, ImportState } from '../../src/import/report.ts';
import { runImport } from '../../src/import/run.ts';
import type { Outcome } from '../../src/platform/corpus-add.ts';

const body = 'The ferry struck the outer pier at Port Alder on Sunday. '.repeat(12).trim();
const line = (url: string, text: string) =>
	JSON.stringify({ '@type': 'NewsArticle', url, headline: 'Ferry', articleBody: text });

/** A corpus that obeys the same rules as the one in IndexedDB, and can be told to run full. */
function mapCorpus(room = Number.POSITIVE_INFINITY) {
	const articles = new Map<string, Article>();
	return {
		articles,
		bytesLeft: (): number | undefined => undefined,
		get: async (id: string) => articles.get(id),
		restore: async (added: readonly KeptArticle[]): Promise<Outcome[]> => {
			if (articles.size + added.length > room) throw new DOMException('no room', 'QuotaExceededError');
			return added.map(({ article }): Outcome => {
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

async function run(corpus: ReturnType<typeof mapCorpus>, files: readonly File[], stopAt?: number, from?: ImportState) {
	const seen: ImportProgress[] = [];
	const states: ImportState[] = [];
	let stop = false;
	const report = await runImport(files, {
		corpus,
		now: () => 5,
		roomLeft: async () => corpus.bytesLeft(),
		stopped: () => stop,
		onProgress: (progress) => {
			seen.push(progress);
			stop = progress.articles >= (stopAt ?? Number.POSITIVE_INFINITY);
		},
		onKept: async (state) => {
			states.push(state);
		},
		...(from === undefined ? {} : { from }),
	});
	return { report, seen, states };
}

const many = (count: number) =>
	new File(
		[Array.from({ length: count }, (_, index) => line(`https://a.example/${index}`, `${body} ${index}`)).join('\n')],
		'many.jsonl',
	);

describe('runImport', () => {
	test('keeps the good entries of a file and names the line and cause of the bad ones', async () => {
		const corpus = mapCorpus();
		const content = [
			line('https://a.example/1', body),
			'{',
			line('https://a.example/2', ' '),
			line('https://a.example/3', body),
		];
		const { report } = await run(corpus, [new File([content.join('\n')], 'kept.jsonl')]);
		expect(report).toMatchObject({
			added: 2,
			bad: 2,
			badEntries: [
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
		expect(report).toMatchObject({ added: 3, updated: 0, unchanged: 0, bad: 0 });
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
		expect(report.badEntries).toMatchObject([{ file: file.name, cause }]);
		expect(report.added).toBe(1);
	});

	test('of a folder it passes over what is no page, and what programs keep there for themselves', async () => {
		const corpus = mapCorpus();
		const names = [
			'ferry_files/style.css',
			'ferry_files/pier.png',
			'.obsidian/app.json',
			'.trash/old.md',
			'notes/.DS_Store',
		];
		const { report } = await run(corpus, [
			...names.map((name) => new File([body], `saved/${name}`)),
			new File([body], 'saved/notes/ferry.txt'),
			new File([`${body} More.`], '.hidden.txt'),
			new File([body], 'pier.png'),
		]);
		expect([...corpus.articles.keys()]).toEqual(['saved/notes/ferry.txt', '.hidden.txt']);
		expect(report).toMatchObject({ added: 2, beside: 2, bad: 1, badEntries: [{ file: 'pier.png' }] });
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
		const corpus = mapCorpus(900);
		const { report } = await run(corpus, [many(1000)]);
		expect(report).toMatchObject({ added: 800, ended: { kind: 'storageFull' } });
		expect(corpus.articles.size).toBe(800);
	});

	test('it ends before the disk is full to its last byte', async () => {
		const corpus = mapCorpus();
		corpus.bytesLeft = () => (corpus.articles.size < 1600 ? 100_000_000 : 50_000_000);
		const { report } = await run(corpus, [many(3000)]);
		expect(report).toMatchObject({ added: 1600, ended: { kind: 'storageFull' } });
		expect(corpus.articles.size).toBe(1600);
	});

	test('of ten thousand entries each of the 37 bad ones is named, and the others are kept', async () => {
		const corpus = mapCorpus();
		const lines = Array.from({ length: 10_000 }, (_, index) =>
			index % 270 === 5
				? ['{"', '{}', '7', '[null', line('x', '')][index % 5]
				: line(`https://a.example/${index}`, 'Text.'),
		);
		const { report } = await run(corpus, [new File([lines.join('\n')], 'many.jsonl')]);
		expect(report).toMatchObject({ added: 9962, bad: 38 });
		expect(report.badEntries.map((entry) => entry.line)).toEqual(
			Array.from({ length: 38 }, (_, index) => index * 270 + 6),
		);
	});

	test('tells how far it has got', async () => {
		const { seen } = await run(mapCorpus(), [many(1000), new File([body], 'last.txt')]);
		expect(seen.map(({ fileNumber, articles }) => [fileNumber, articles])).toEqual([
			[1, 0],
			[1, 800],
			[1, 1000],
			[2, 1000],
			[2, 1001],
		]);
		expect(seen.every(({ share }, index) => index === 0 || share > 0 || seen[index]?.fileNumber === 2)).toBe(true);
	});

	test('stops between two batches when asked to', async () => {
		const corpus = mapCorpus();
		const { report, seen } = await run(corpus, [many(1000), new File([body], 'last.txt')], 800);
		expect(report).toMatchObject({ added: 800, ended: { kind: 'stopped' } });
		expect(seen.map(({ articles }) => articles)).toEqual([0, 800]);
	});

	test('goes on where it was cut short, and counts as if it had not been', async () => {
		const files = [many(1000), new File(['{'], 'bad.json'), new File([body], 'last.txt')];
		const whole = mapCorpus();
		const { report, states } = await run(whole, files);
		expect(report).toMatchObject({ added: 1001, bad: 1 });
		for (const state of states) {
			// What was kept before the cut is in the corpus, as it is in a browser.
			const corpus = mapCorpus();
			const before = [...whole.articles.values()].slice(0, state.report.added);
			await corpus.restore(before.map((article) => ({ article, keptAt: 0, revisions: [] })));
			expect((await run(corpus, files, undefined, structuredClone(state))).report).toEqual(report);
			expect([...corpus.articles.keys()]).toEqual([...whole.articles.keys()]);
		}
	});
});
