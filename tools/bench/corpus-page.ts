// Runs in a page of the extension, in the browser that is measured. Everything long is begun and asked after, since drivers
// wait for no call longer than a minute.
import MiniSearch from 'minisearch';
import { findStory, storyQuery } from '../../src/engine/story/find.ts';
import { termOf } from '../../src/engine/story/terms.ts';
import type { Article } from '../../src/engine/types.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { openCorpus } from '../../src/platform/corpus-db.ts';
import { databaseOpener } from '../../src/platform/database.ts';
import { answerOf, openDatabase, transact } from '../../src/platform/idb.ts';

const database = databaseOpener();
const corpus = openCorpus(database);

const jobs = {
	/** The chosen file, as the import reads it. */
	async import() {
		const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0];
		if (!file) throw new Error('No file was chosen');
		const begun = performance.now();
		const page = watchPage();
		const { added: kept, ended } = await importFiles([file], {
			signal: new AbortController().signal,
			onProgress: () => {},
		});
		if (ended) throw new Error(`The import ended: ${JSON.stringify(ended)}`);
		const took = performance.now() - begun;
		return { kept, took, longestBlock: page() };
	},

	async lookups(articles: readonly Article[]) {
		const times: number[] = [];
		const decided: number[] = [];
		let found = 0;
		for (const article of articles) {
			const begun = performance.now();
			const candidates = await corpus.search(storyQuery(article));
			times.push(performance.now() - begun);
			found += findStory(article, candidates).length;
			decided.push(performance.now() - begun);
		}
		return { times, decided, found };
	},

	async keeps(articles: readonly Article[]) {
		const times: number[] = [];
		for (const article of articles) {
			const begun = performance.now();
			await corpus.add([article]);
			times.push(performance.now() - begun);
			await corpus.tidy();
		}
		return { times };
	},

	async size() {
		const { usage = 0 } = await navigator.storage.estimate();
		return { usage, count: await corpus.count() };
	},

	/** The usual choice: one index in memory, kept in IndexedDB as one JSON text. */
	async minisearch({ most, articles }: { readonly most: number; readonly articles: readonly Article[] }) {
		const begun = performance.now();
		const index = new MiniSearch<Article>(MINISEARCH);
		let count = 0;
		for await (const { article } of corpus.all()) {
			if (count === most) break;
			index.add(article);
			count++;
		}
		const json = JSON.stringify(index);
		const db = await openDatabase('bench-minisearch', 1, (db) => db.createObjectStore('index'));
		await transact(db, ['index'], 'readwrite', (transaction) =>
			answerOf(transaction.objectStore('index').put(json, 'index')),
		);
		db.close();
		return { count, built: performance.now() - begun, bytes: json.length, ...(await wakeMinisearch(articles)) };
	},
};

const MINISEARCH = {
	fields: ['title', 'text'],
	idField: 'id',
	processTerm: (term: string) => termOf(term) ?? null,
	searchOptions: { boost: { title: 3 } },
};

async function wakeMinisearch(articles: readonly Article[]) {
	const begun = performance.now();
	const db = await openDatabase('bench-minisearch', 1, () => {});
	const json = await transact(db, ['index'], 'readonly', (transaction) =>
		answerOf<string>(transaction.objectStore('index').get('index')),
	);
	const index = MiniSearch.loadJSON<Article>(json, MINISEARCH);
	const times: number[] = [];
	let wake = 0;
	for (const article of articles) {
		const from = performance.now();
		const { terms, limit } = storyQuery(article);
		const best = index.search(terms.map(({ term }) => term).join(' ')).slice(0, limit);
		await Promise.all(best.map(({ id }) => corpus.get(String(id))));
		times.push(performance.now() - from);
		if (wake === 0) wake = performance.now() - begun;
	}
	db.close();
	return { wake, times };
}

/** The longest time for which the page could not answer a click. */
function watchPage(): () => number {
	let longest = 0;
	let last = performance.now();
	const beat = setInterval(() => {
		const now = performance.now();
		longest = Math.max(longest, now - last - BEAT);
		last = now;
	}, BEAT);
	return () => {
		clearInterval(beat);
		return longest;
	};
}
const BEAT = 10;

export type Jobs = typeof jobs;
type State = { readonly answer?: unknown; readonly failure?: string };
let state: State | undefined;

declare global {
	var bench: { begin(name: keyof Jobs, argument: unknown): void; state(): State | undefined };
}

globalThis.bench = {
	begin(name, argument) {
		state = undefined;
		const job: (argument: never) => Promise<unknown> = jobs[name];
		// The runner is compiled against the same jobs.
		job(argument as never).then(
			(answer) => {
				state = { answer };
			},
			(error: unknown) => {
				state = { failure: String(error) };
			},
		);
	},
	state: () => state,
};
