import type { Documents } from '../engine/story/bm25.ts';
import { addToIndex, clearIndex, INDEX_STORES, INDEX_VERSION, indexState, setIndexState } from './corpus-index.ts';
import { type EntryRecord, entryRecord, revisionRange, type Stored, storedFrom } from './corpus-records.ts';
import { areAll, Damaged } from './damaged.ts';
import type { StoreName } from './database.ts';
import { countDocuments } from './document-table.ts';
import { answerOf, transact } from './idb.ts';
import { onceReady } from './once.ts';

/** What the corpus knows of itself. */
export type CorpusState = {
	readonly count: number;
	/** Every document up to this number has its entry; Infinity unless entries are being made anew. */
	readonly entriesTo: number;
};

/** What a transaction must open to change the corpus. */
export const CORPUS_STORES = [
	'articles',
	'entries',
	'revisions',
	'readings',
	...INDEX_STORES,
] as const satisfies readonly StoreName[];

/** Entries and index are made from the articles: whatever does not fit these is made anew, a batch at a time. */
const BATCH = 200;

export async function corpusState(transaction: IDBTransaction): Promise<CorpusState> {
	// Written by setCorpusState alone: what has these is as it was written.
	const state = ((await answerOf<unknown>(transaction.objectStore('meta').get('corpus'))) ?? {}) as CorpusState;
	return areAll('number', state.count, state.entriesTo) ? state : NO_ENTRIES;
}

const NO_ENTRIES: CorpusState = { count: 0, entriesTo: 0 };

export async function setCorpusState(transaction: IDBTransaction, state: CorpusState): Promise<void> {
	await answerOf(transaction.objectStore('meta').put(state, 'corpus'));
}

type ReadDocuments = (transaction: IDBTransaction) => Promise<Documents>;

/** Each looks once, and ends when there is nothing to repair. A background that is killed goes on where it was. */
export function corpusReady(database: () => Promise<IDBDatabase>, documents: ReadDocuments) {
	const begin = () => {
		const entries = onceReady(() => completeEntries(database));
		const index = onceReady(() => entries().then(() => completeIndex(database, documents)));
		return { entries, index };
	};
	let ready = begin();
	return {
		/** Every article is in the list, and found by its id. */
		entries: () => ready.entries(),
		/** Every article is found by its words. */
		index: () => ready.index(),
		/** Does what must not meet damage, and does it again when it has met some and that was mended. */
		async mended<T>(work: () => Promise<T>): Promise<T> {
			try {
				return await work();
			} catch (error) {
				if (!(error instanceof Damaged)) throw error;
				await transact(await database(), CORPUS_STORES, 'readwrite', (transaction) =>
					error.what === 'index' ? clearIndex(transaction) : setCorpusState(transaction, NO_ENTRIES),
				);
				ready = begin();
				return work();
			}
		},
	};
}

/**
 * Looks whether the list has lost articles, as a damaged disk may have it, and if so makes it anew. To count a hundred
 * thousand takes longer than all the rest of waking up: for when nobody waits.
 */
export async function checkEntries(database: () => Promise<IDBDatabase>): Promise<void> {
	const db = await database();
	const fits = async (transaction: IDBTransaction) => {
		const store = transaction.objectStore('entries');
		const [{ count, entriesTo }, ...listed] = await Promise.all([
			corpusState(transaction),
			// What is no entry any more has neither.
			answerOf(store.index('id').count()),
			answerOf(store.index('print').count()),
		]);
		// Else they are being made.
		return entriesTo !== Number.POSITIVE_INFINITY || listed.every((one) => one === count);
	};
	if (await transact(db, ['entries', 'meta'], 'readonly', fits)) return;
	await transact(db, CORPUS_STORES, 'readwrite', async (transaction) => {
		if (!(await fits(transaction))) await setCorpusState(transaction, NO_ENTRIES);
	});
	await completeEntries(database);
}

async function completeEntries(database: () => Promise<IDBDatabase>): Promise<void> {
	const db = await database();
	const { entriesTo } = await transact(db, ['meta'], 'readonly', corpusState);
	if (entriesTo === Number.POSITIVE_INFINITY) return;
	if (entriesTo === 0) {
		await transact(db, CORPUS_STORES, 'readwrite', async (transaction) => {
			// Another of our pages may have begun meanwhile.
			if ((await corpusState(transaction)).entriesTo > 0) return;
			transaction.objectStore('entries').clear();
			await setCorpusState(transaction, NO_ENTRIES);
		});
	}
	for (;;) {
		const done = await transact(db, CORPUS_STORES, 'readwrite', addMissingEntries);
		if (done) return;
	}
}

async function addMissingEntries(transaction: IDBTransaction): Promise<boolean> {
	const { count, entriesTo } = await corpusState(transaction);
	if (entriesTo === Number.POSITIVE_INFINITY) return true;
	const { batch, last } = await articlesAfter(transaction, entriesTo);
	const entries = transaction.objectStore('entries');
	const byId = entries.index('id');
	let added = 0;
	for (const record of batch) {
		// Two with one id cannot be, but for a damaged disk: the later one stands.
		const same: EntryRecord | undefined = await answerOf(byId.get(record.article.id));
		if (same?.doc === record.doc) continue;
		if (same) {
			entries.delete(same.doc);
			transaction.objectStore('articles').delete(same.doc);
			added--;
		}
		const revisions = await answerOf(transaction.objectStore('revisions').count(revisionRange(record.article.id)));
		entries.put(entryRecord(record, revisions));
		added++;
	}
	await setCorpusState(transaction, { count: count + added, entriesTo: last ?? Number.POSITIVE_INFINITY });
	return last === undefined;
}

async function completeIndex(database: () => Promise<IDBDatabase>, documents: ReadDocuments): Promise<void> {
	const db = await database();
	const fits = await transact(db, INDEX_STORES, 'readonly', async (transaction) => {
		const [{ version, indexedTo }, { count }] = await Promise.all([indexState(transaction), corpusState(transaction)]);
		if (version !== INDEX_VERSION) return 'no';
		if (indexedTo !== Number.POSITIVE_INFINITY) return 'partly';
		return countDocuments(await documents(transaction)) === count ? 'yes' : 'no';
	});
	if (fits === 'yes') return;
	if (fits === 'no') await transact(db, INDEX_STORES, 'readwrite', (transaction) => clearIndex(transaction));
	for (;;) {
		const done = await transact(db, CORPUS_STORES, 'readwrite', async (transaction) => {
			const { indexedTo } = await indexState(transaction);
			if (indexedTo === Number.POSITIVE_INFINITY) return true;
			const { batch, damaged, last = Number.POSITIVE_INFINITY } = await articlesAfter(transaction, indexedTo);
			await addToIndex(transaction, batch);
			await setIndexState(transaction, { ...(await indexState(transaction)), indexedTo: last });
			await takeFromList(transaction, damaged);
			return false;
		});
		if (done) return;
	}
}

/** What cannot be found by its words is not listed either, so that list and index go on to fit each other. */
async function takeFromList(transaction: IDBTransaction, docs: readonly number[]): Promise<void> {
	const entries = transaction.objectStore('entries');
	const listed = await Promise.all(docs.map((doc) => answerOf(entries.count(doc))));
	const gone = docs.filter((_, index) => listed[index] === 1);
	if (gone.length === 0) return;
	for (const doc of gone) entries.delete(doc);
	const state = await corpusState(transaction);
	await setCorpusState(transaction, { ...state, count: state.count - gone.length });
}

type Batch = {
	readonly batch: readonly Stored[];
	/** Passed over: a damaged disk has left no whole article of these. */
	readonly damaged: readonly number[];
	/** Undefined where there are no more. */
	readonly last: number | undefined;
};

async function articlesAfter(transaction: IDBTransaction, after: number): Promise<Batch> {
	const store = transaction.objectStore('articles');
	const range = IDBKeyRange.lowerBound(after, true);
	const records: readonly { readonly doc: number }[] = await answerOf(store.getAll(range, BATCH));
	const batch = records.flatMap((record) => storedFrom(record) ?? []);
	const damaged = records.filter((record) => !storedFrom(record)).map(({ doc }) => doc);
	return { batch, damaged, last: records.at(-1)?.doc };
}
