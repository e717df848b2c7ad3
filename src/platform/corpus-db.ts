import type { Corpus, StoryQuery } from '../engine/corpus.ts';
import { type Match, rank } from '../engine/story/bm25.ts';
import { dayNumber } from '../engine/story/day.ts';
import type { Article } from '../engine/types.ts';
import type { KeptArticle, Revision } from '../formats/kept.ts';
import { batchesOf, keepBatch, type Outcome, type ToKeep } from './corpus-add.ts';
import {
	cleanBuckets,
	documentReader,
	INDEX_STORES,
	indexState,
	mergeBuckets,
	readPostings,
	removeFromIndex,
	setIndexState,
} from './corpus-index.ts';
import {
	type Entry,
	type EntryRecord,
	entryFrom,
	entryRecordFrom,
	revisionRange,
	revisionsOf,
	storedFrom,
} from './corpus-records.ts';
import { CORPUS_STORES, checkEntries, corpusReady, corpusState, setCorpusState } from './corpus-repair.ts';
import { Damaged } from './damaged.ts';
import { databaseOpener, STORES, type StoreName } from './database.ts';
import { answerOf, transact } from './idb.ts';
import { onceReady } from './once.ts';

export type { ToKeep } from './corpus-add.ts';
export type { Entry, Stored } from './corpus-records.ts';

export type Page = {
	readonly entries: readonly Entry[];
	/** Where the next page starts; undefined on the last one. */
	readonly next: number | undefined;
};

export type CorpusDb = Corpus & {
	/** What became of each, in order. The articles of one call are kept together or, in batches of some hundred, not at all. */
	add(articles: readonly Article[]): Promise<readonly Outcome[]>;
	/** The same for what an export held: with the time each was kept, and earlier versions, among which what is here is sorted in. */
	restore(kept: readonly ToKeep[]): Promise<readonly Outcome[]>;
	/** How many of these were there to remove. */
	remove(ids: readonly string[]): Promise<number>;
	/** Everything kept, and every report that quotes from it. */
	removeAll(): Promise<void>;
	get(id: string): Promise<Article | undefined>;
	/** Earlier versions of an article, latest first. */
	revisions(id: string): Promise<readonly Revision[]>;
	count(): Promise<number>;
	/** Latest first, without texts: thousands are read in a fraction of a second. */
	list(limit: number, from?: number): Promise<Page>;
	/** All articles with all that is kept of them, in the order they were kept, some hundred in memory at a time. */
	all(): AsyncGenerator<KeptArticle>;
	/**
	 * For when nobody waits: merges what many small additions left behind, clears away what was removed, and looks whether the
	 * list is whole.
	 */
	tidy(mostLoose?: number): Promise<void>;
};

/** A query's cost rises with the number of chunks: so many batches may wait for merging. */
const MOST_LOOSE = 32;
/** Removed documents are cleared out of the index when they are this share of those kept: it is read whole for that. */
const MOST_DEAD = 0.02;
const PAGE = 200;

/** The corpus in IndexedDB. Safe to open in several of our pages at once. */
export function openCorpus(
	database: () => Promise<IDBDatabase> = databaseOpener(),
	now: () => number = Date.now,
): CorpusDb {
	const documentTable = documentReader();
	const ready = corpusReady(database, documentTable);

	const listChecked = onceReady(() => checkEntries(database));

	async function inside<T>(
		stores: readonly StoreName[],
		mode: IDBTransactionMode,
		work: (transaction: IDBTransaction) => Promise<T>,
	): Promise<T> {
		return transact(await database(), stores, mode, work);
	}

	async function find(transaction: IDBTransaction, query: StoryQuery): Promise<readonly Article[]> {
		const terms = query.terms.map(({ term }) => term);
		const [postings, documents] = await Promise.all([readPostings(transaction, terms), documentTable(transaction)]);
		const matches = query.terms.map(
			({ term, weight }): Match => ({ weight, postings: postings.get(term) ?? new Uint32Array(0) }),
		);
		const best = rank(matches, documents, dayNumber(query.day), query.limit);
		const store = transaction.objectStore('articles');
		const stored = await Promise.all(best.map((doc) => answerOf<unknown>(store.get(doc))));
		// It names what is not kept.
		if (stored.includes(undefined)) throw new Damaged('index');
		return stored.flatMap((one) => storedFrom(one)?.article ?? []);
	}

	async function keep(articles: readonly ToKeep[]): Promise<readonly Outcome[]> {
		await ready.entries();
		const outcomes: Outcome[] = [];
		for (const batch of batchesOf(articles)) {
			const kept = () => inside(CORPUS_STORES, 'readwrite', (transaction) => keepBatch(transaction, batch));
			outcomes.push(...(await ready.mended(kept)));
		}
		return outcomes;
	}

	return {
		search: (query) =>
			ready.mended(async () => {
				await ready.index();
				return inside(['articles', ...INDEX_STORES], 'readonly', (transaction) => find(transaction, query));
			}),

		add: (articles) => keep(articles.map((article) => ({ article, keptAt: now(), revisions: [] }))),

		restore: keep,

		async remove(ids) {
			await ready.entries();
			let removed = 0;
			for (let start = 0; start < ids.length; start += PAGE) {
				const some = ids.slice(start, start + PAGE);
				removed += await ready.mended(() =>
					inside(CORPUS_STORES, 'readwrite', (transaction) => removeSome(transaction, some)),
				);
			}
			return removed;
		},

		async removeAll() {
			await inside(STORES, 'readwrite', async (transaction) => {
				const { changes } = await indexState(transaction);
				for (const store of STORES) transaction.objectStore(store).clear();
				// Others of our pages must not take the table they have read for that of what is kept next.
				const empty = await indexState(transaction);
				await setIndexState(transaction, { ...empty, changes: changes + 1 });
				await setCorpusState(transaction, await corpusState(transaction));
			});
		},

		async get(id) {
			await ready.entries();
			return inside(['articles', 'entries'], 'readonly', async (transaction) => {
				const doc = await answerOf(transaction.objectStore('entries').index('id').getKey(id));
				if (doc === undefined) return undefined;
				return storedFrom(await answerOf(transaction.objectStore('articles').get(doc)))?.article;
			});
		},

		revisions: (id) =>
			inside(['revisions'], 'readonly', async (transaction) => (await revisionsOf(transaction, id)).toReversed()),

		async count() {
			await ready.entries();
			return inside(['meta'], 'readonly', async (transaction) => (await corpusState(transaction)).count);
		},

		list: (limit, from) =>
			ready.mended(async () => {
				await ready.entries();
				return inside(['entries'], 'readonly', (transaction) => page(transaction, limit, from));
			}),

		async *all() {
			let after = 0;
			for (;;) {
				const batch = await inside(['articles', 'revisions'], 'readonly', (transaction) =>
					keptAfter(transaction, after),
				);
				yield* batch.kept;
				if (batch.last === undefined) return;
				after = batch.last;
			}
		},

		async tidy(mostLoose = MOST_LOOSE) {
			await listChecked();
			await ready.mended(() => tidyIndex(mostLoose));
		},
	};

	async function tidyIndex(mostLoose: number): Promise<void> {
		const [{ loose, dead }, { count }] = await inside(INDEX_STORES, 'readonly', (transaction) =>
			Promise.all([indexState(transaction), corpusState(transaction)]),
		);
		const clears = dead > 0 && dead >= MOST_DEAD * count;
		if (!clears && loose <= mostLoose) return;
		const step = clears ? cleanBuckets : mergeBuckets;
		for (let next: number | undefined = 0; next !== undefined; ) {
			const first: number = next;
			next = await inside(INDEX_STORES, 'readwrite', (transaction) => step(transaction, first));
		}
		await inside(INDEX_STORES, 'readwrite', async (transaction) => {
			const state = await indexState(transaction);
			const left = Math.max(0, state.dead - (clears ? dead : 0));
			await setIndexState(transaction, { ...state, loose: Math.max(0, state.loose - loose), dead: left });
		});
	}
}

async function removeSome(transaction: IDBTransaction, ids: readonly string[]): Promise<number> {
	const entries = transaction.objectStore('entries');
	const keys = await Promise.all(
		[...new Set(ids)].map(async (id) => ({ id, doc: await answerOf(entries.index('id').getKey(id)) })),
	);
	const found = keys.flatMap(({ id, doc }) => (doc === undefined ? [] : [{ id, doc: Number(doc) }]));
	for (const { id, doc } of found) {
		for (const store of ['articles', 'entries', 'readings']) transaction.objectStore(store).delete(doc);
		transaction.objectStore('revisions').delete(revisionRange(id));
	}
	await removeFromIndex(
		transaction,
		found.map(({ doc }) => doc),
	);
	const state = await corpusState(transaction);
	await setCorpusState(transaction, { ...state, count: state.count - found.length });
	return found.length;
}

/** Numbers grow with time and have gaps: as many are read as there would be without, and more if they do not do. */
async function page(transaction: IDBTransaction, limit: number, from: number | undefined): Promise<Page> {
	const store = transaction.objectStore('entries');
	let upper = from ?? (await lastKey(store));
	let width = limit;
	const found: EntryRecord[] = [];
	while (upper > 0 && found.length <= limit) {
		const lower = Math.max(0, upper - width);
		const some = await answerOf<unknown[]>(store.getAll(IDBKeyRange.bound(lower, upper, true)));
		found.push(...some.reverse().map(readEntry));
		upper = lower;
		width *= 2;
	}
	return { entries: found.slice(0, limit).map(entryFrom), next: found[limit]?.doc };
}

function readEntry(value: unknown): EntryRecord {
	const entry = entryRecordFrom(value);
	if (!entry) throw new Damaged('list');
	return entry;
}

function lastKey(store: IDBObjectStore): Promise<number> {
	const request = store.openKeyCursor(null, 'prev');
	return answerOf(request).then((cursor) => Number(cursor?.key ?? 0));
}

async function keptAfter(
	transaction: IDBTransaction,
	doc: number,
): Promise<{ readonly kept: readonly KeptArticle[]; readonly last: number | undefined }> {
	const range = IDBKeyRange.lowerBound(doc, true);
	const records: readonly { readonly doc: number }[] = await answerOf(
		transaction.objectStore('articles').getAll(range, PAGE),
	);
	const whole = records.flatMap((record) => storedFrom(record) ?? []);
	const kept = whole.map(async ({ article, keptAt }): Promise<KeptArticle> => {
		return { article, keptAt, revisions: await revisionsOf(transaction, article.id) };
	});
	return { kept: await Promise.all(kept), last: records.at(-1)?.doc };
}
