import { type Documents, documentLength, UNDATED } from '../engine/story/bm25.ts';
import { dayNumber } from '../engine/story/day.ts';
import { indexTerms } from '../engine/story/terms.ts';
import type { Article } from '../engine/types.ts';
import { areAll } from './damaged.ts';
import type { StoreName } from './database.ts';
import { blockFrom, blockOf, joinBlocks, noDocument, type Row, withRows } from './document-table.ts';
import { answerOf } from './idb.ts';
import {
	BUCKETS,
	bucketKeys,
	bucketOf,
	byBucket,
	type Chunk,
	chunkFrom,
	chunkKey,
	chunksOf,
	mergeChunks,
	mergeFrom,
	postingsOf,
} from './postings-chunk.ts';

/** Raise it when index terms are made, or laid into buckets, otherwise than before: an index of another version is built anew. */
export const INDEX_VERSION = 2;

export type Numbered = { readonly doc: number; readonly article: Article };

/** What the index knows of itself. */
export type IndexState = {
	readonly version: number;
	/** Every document up to this number is in the index; Infinity unless the index is being built anew. */
	readonly indexedTo: number;
	/** Sequence number of the next chunks. */
	readonly sequence: number;
	/** Batches written since chunks were merged. */
	readonly loose: number;
	/** Documents removed whose postings are still there; they are passed over, having no row in the table. */
	readonly dead: number;
	/** Counts every change: what was read of an index that has not changed since is still right. */
	readonly changes: number;
};

/** Of an index that has lost what it knew of itself. */
const NO_VERSION = 0;

const EMPTY_INDEX: IndexState = {
	version: INDEX_VERSION,
	indexedTo: Number.POSITIVE_INFINITY,
	sequence: 0,
	loose: 0,
	dead: 0,
	changes: 0,
};

/** What a transaction must open to write the index. */
export const INDEX_STORES = ['postings', 'lengths', 'meta'] as const satisfies readonly StoreName[];

export async function indexState(transaction: IDBTransaction): Promise<IndexState> {
	const kept: unknown = await answerOf(transaction.objectStore('meta').get('index'));
	// Written by setIndexState alone: what has these is as it was written.
	const state = (kept ?? {}) as IndexState;
	const { version, indexedTo, sequence, loose, dead, changes } = state;
	if (areAll('number', version, indexedTo, sequence, loose, dead, changes)) return state;
	const isNew = kept === undefined && (await answerOf(transaction.objectStore('lengths').count())) === 0;
	return isNew ? EMPTY_INDEX : { ...EMPTY_INDEX, version: NO_VERSION };
}

export async function setIndexState(transaction: IDBTransaction, state: IndexState): Promise<void> {
	await answerOf(transaction.objectStore('meta').put(state, 'index'));
}

/** Adds documents that are not in the index, as one batch. */
export async function addToIndex(transaction: IDBTransaction, documents: readonly Numbered[]): Promise<void> {
	if (documents.length === 0) return;
	const state = await indexState(transaction);
	const indexed = documents.map(({ doc, article }) => ({ doc, article, terms: indexTerms(article) }));
	const postings = transaction.objectStore('postings');
	const writes = [...chunksOf(indexed)].map(([bucket, chunk]) =>
		answerOf(postings.put(chunk, chunkKey(bucket, state.sequence))),
	);
	const rows = indexed.map(
		({ doc, article, terms }): Row => ({
			doc,
			length: documentLength(terms),
			day: dayNumber(article.published) ?? UNDATED,
		}),
	);
	await Promise.all([...writes, writeRows(transaction, rows)]);
	const { sequence, loose, changes } = state;
	await setIndexState(transaction, { ...state, sequence: sequence + 1, loose: loose + 1, changes: changes + 1 });
}

/** Takes documents out of what is found at once; their postings go when chunks are merged. */
export async function removeFromIndex(transaction: IDBTransaction, docs: readonly number[]): Promise<void> {
	const state = await indexState(transaction);
	const indexed = docs.filter((doc) => doc <= state.indexedTo);
	if (indexed.length === 0) return;
	await writeRows(transaction, indexed.map(noDocument));
	await setIndexState(transaction, { ...state, dead: state.dead + indexed.length, changes: state.changes + 1 });
}

export async function clearIndex(transaction: IDBTransaction): Promise<void> {
	const { changes } = await indexState(transaction);
	await answerOf(transaction.objectStore('postings').clear());
	await answerOf(transaction.objectStore('lengths').clear());
	await setIndexState(transaction, { ...EMPTY_INDEX, indexedTo: 0, changes: changes + 1 });
}

/** For each term, where it occurs. Terms of one bucket are read together. */
export async function readPostings(
	transaction: IDBTransaction,
	terms: readonly string[],
): Promise<ReadonlyMap<string, Uint32Array>> {
	const store = transaction.objectStore('postings');
	const buckets = new Map<number, string[]>();
	for (const term of terms) {
		const bucket = bucketOf(term);
		buckets.set(bucket, [...(buckets.get(bucket) ?? []), term]);
	}
	const found = await Promise.all(
		[...buckets].map(async ([bucket, wanted]) => {
			const chunks = (await answerOf<unknown[]>(store.getAll(bucketRange(bucket)))).map(chunkFrom);
			return wanted.map((term) => [term, postingsOf(term, chunks)] as const);
		}),
	);
	return new Map(found.flat());
}

/** Reads the table of documents, and again only when the index has changed since. The transaction must hold INDEX_STORES. */
export function documentReader(): (transaction: IDBTransaction) => Promise<Documents> {
	let table: { readonly changes: number; readonly documents: Documents } | undefined;
	return async (transaction) => {
		const { changes } = await indexState(transaction);
		if (table?.changes !== changes) table = { changes, documents: await readDocuments(transaction) };
		return table.documents;
	};
}

async function readDocuments(transaction: IDBTransaction): Promise<Documents> {
	const store = transaction.objectStore('lengths');
	const [keys, blocks] = await Promise.all([answerOf(store.getAllKeys()), answerOf<unknown[]>(store.getAll())]);
	return joinBlocks(keys.map(Number), blocks.map(blockFrom));
}

/** Merges chunks in the buckets from `first` on, as many as make one short transaction; returns the next bucket. */
export function mergeBuckets(transaction: IDBTransaction, first: number): Promise<number | undefined> {
	return eachBucket(transaction, first, mergeBucket);
}

/** The same, and drops the postings of documents that were removed. */
export async function cleanBuckets(transaction: IDBTransaction, first: number): Promise<number | undefined> {
	const { lengths } = await readDocuments(transaction);
	const alive = (doc: number) => (lengths[doc] ?? 0) > 0;
	return eachBucket(transaction, first, (store, keys) => cleanBucket(store, keys, alive));
}

/** Buckets without a chunk are not asked one by one: in a small corpus these are nearly all. */
async function eachBucket(
	transaction: IDBTransaction,
	first: number,
	work: (store: IDBObjectStore, keys: readonly number[]) => Promise<void>,
): Promise<number | undefined> {
	const store = transaction.objectStore('postings');
	const end = Math.min(first + BUCKETS_AT_ONCE, BUCKETS);
	const keys = await answerOf(store.getAllKeys(IDBKeyRange.bound(...bucketKeys(first, end - 1))));
	await Promise.all(byBucket(keys.map(Number)).map((some) => work(store, some)));
	return end < BUCKETS ? end : undefined;
}

const BUCKETS_AT_ONCE = 256;

async function mergeBucket(store: IDBObjectStore, keys: readonly number[]): Promise<void> {
	if (keys.length < 2) return;
	const chunks = await chunksAt(store, keys);
	const from = mergeFrom(chunks.map((chunk) => chunk.postings.length));
	const first = keys[from];
	const last = keys.at(-1);
	if (first === undefined || last === undefined || first === last) return;
	await answerOf(store.delete(IDBKeyRange.bound(first, last)));
	await answerOf(store.put(mergeChunks(chunks.slice(from)), first));
}

async function cleanBucket(store: IDBObjectStore, keys: readonly number[], alive: (doc: number) => boolean) {
	const rest = mergeChunks(await chunksAt(store, keys), alive);
	await answerOf(store.delete(IDBKeyRange.bound(keys[0], keys.at(-1))));
	if (rest.postings.length > 0) await answerOf(store.put(rest, keys[0]));
}

/** All chunks from the first of these keys to the last. */
async function chunksAt(store: IDBObjectStore, keys: readonly number[]): Promise<readonly Chunk[]> {
	return (await answerOf<unknown[]>(store.getAll(IDBKeyRange.bound(keys[0], keys.at(-1))))).map(chunkFrom);
}

async function writeRows(transaction: IDBTransaction, rows: readonly Row[]): Promise<void> {
	const store = transaction.objectStore('lengths');
	for (const key of new Set(rows.map(({ doc }) => blockOf(doc)))) {
		const block: unknown = await answerOf(store.get(key));
		const own = rows.filter(({ doc }) => blockOf(doc) === key);
		await answerOf(store.put(withRows(block === undefined ? undefined : blockFrom(block), own), key));
	}
}

function bucketRange(bucket: number): IDBKeyRange {
	return IDBKeyRange.bound(...bucketKeys(bucket));
}
