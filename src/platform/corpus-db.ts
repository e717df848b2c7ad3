import type { Corpus, StoryQuery } from '../engine/corpus.ts';
import { type Match, rank } from '../engine/story/bm25.ts';
import { dayNumber } from '../engine/story/day.ts';
import type { Article, SourceInfo } from '../engine/types.ts';
import {
	addToIndex,
	clearIndex,
	INDEX_STORES,
	INDEX_VERSION,
	indexState,
	mergeBuckets,
	purgeBuckets,
	readDocuments,
	readPostings,
	removeDocuments,
	removeFromIndex,
	setIndexState,
} from './corpus-index.ts';
import { databaseOpener, STORES, type StoreName } from './database.ts';
import { countDocuments } from './document-table.ts';
import { answerOf, transact } from './idb.ts';
import type { Kept } from './protocol.ts';

/** An article of the corpus as a list shows it. */
export type Entry = SourceInfo & { readonly keptAt: number; readonly characters: number };
export type Page = {
	readonly entries: readonly Entry[];
	/** Where the next page starts; undefined on the last one. */
	readonly next: number | undefined;
};

export type CorpusDb = Corpus & {
	/** What became of each, in order. The articles of one call are kept together or, in batches of some hundred, not at all. */
	add(articles: readonly Article[]): Promise<readonly Kept[]>;
	remove(id: string): Promise<boolean>;
	/** Of many at once the articles go first, then what the index holds of them; how many there were. */
	removeMany(ids: readonly string[]): Promise<number>;
	/** Everything kept, and every report that quotes from it. */
	removeAll(): Promise<void>;
	get(id: string): Promise<Article | undefined>;
	count(): Promise<number>;
	/** Latest first. */
	list(limit: number, from?: number): Promise<Page>;
	/** All articles in the order they were added, some hundred in memory at a time. */
	all(): AsyncGenerator<Article>;
	/** Merges what many small additions left behind. Worth a call after adding: with few of them it returns at once. */
	tidy(mostLoose?: number): Promise<void>;
};

/** How an article lies in its store. */
export type Stored = { readonly doc: number; readonly article: Article; readonly keptAt: number };

/** One transaction's worth: memory and the loss when the browser quits stay small. */
const BATCH = 200;
/** A query's cost rises with the number of chunks: so many batches may wait for merging. */
const MOST_LOOSE = 32;

/** The corpus in IndexedDB. Safe to open in several of our pages at once. */
export function openCorpus(
	database: () => Promise<IDBDatabase> = databaseOpener(),
	now: () => number = Date.now,
): CorpusDb {
	let whole: Promise<void> | undefined;

	/** The index answers for all articles: looked at once, and built anew if not. */
	function indexReady(): Promise<void> {
		whole ??= completeIndex(database).catch((error: unknown) => {
			whole = undefined;
			throw error;
		});
		return whole;
	}

	async function inside<T>(
		stores: readonly StoreName[],
		mode: IDBTransactionMode,
		work: (transaction: IDBTransaction) => Promise<T>,
	): Promise<T> {
		return transact(await database(), stores, mode, work);
	}

	return {
		async search(query) {
			await indexReady();
			const found = await inside(['articles', ...INDEX_STORES], 'readonly', (transaction) => find(transaction, query));
			if (found !== 'broken') return found;
			await inside(INDEX_STORES, 'readwrite', (transaction) => clearIndex(transaction, 0));
			whole = undefined;
			await indexReady();
			const again = await inside(['articles', ...INDEX_STORES], 'readonly', (transaction) => find(transaction, query));
			if (again === 'broken') throw new Error('The index names articles that are not kept, even when built anew');
			return again;
		},

		async add(articles) {
			await indexReady();
			const kept: Kept[] = [];
			for (let start = 0; start < articles.length; start += BATCH) {
				const batch = articles.slice(start, start + BATCH);
				kept.push(...(await inside(['articles', ...INDEX_STORES], 'readwrite', (tx) => addBatch(tx, batch, now()))));
			}
			return kept;
		},

		async remove(id) {
			await indexReady();
			return inside(['articles', ...INDEX_STORES], 'readwrite', async (transaction) => {
				const stored = await byId(transaction, id);
				if (!stored) return false;
				const { indexedTo } = await indexState(transaction);
				if (stored.doc <= indexedTo) await removeFromIndex(transaction, stored);
				await answerOf(transaction.objectStore('articles').delete(stored.doc));
				return true;
			});
		},

		async removeMany(ids) {
			await indexReady();
			const gone: number[] = [];
			for (let start = 0; start < ids.length; start += BATCH) {
				const batch = ids.slice(start, start + BATCH);
				const docs = await inside(['articles', ...INDEX_STORES], 'readwrite', async (transaction) => {
					const found = await Promise.all(batch.map((id) => docOf(transaction, id)));
					const known = found.filter((doc) => doc !== undefined);
					await Promise.all(known.map((doc) => answerOf(transaction.objectStore('articles').delete(doc))));
					await removeDocuments(transaction, known);
					return known;
				});
				gone.push(...docs);
			}
			const isGone = new Set(gone);
			let next: number | undefined = gone.length === 0 ? undefined : 0;
			while (next !== undefined) {
				const first: number = next;
				next = await inside(INDEX_STORES, 'readwrite', (transaction) => purgeBuckets(transaction, first, isGone));
			}
			return gone.length;
		},

		async removeAll() {
			await inside(STORES, 'readwrite', async (transaction) => {
				for (const store of STORES) await answerOf(transaction.objectStore(store).clear());
			});
		},

		get: (id) => inside(['articles'], 'readonly', async (transaction) => (await byId(transaction, id))?.article),

		count: () =>
			inside(['articles'], 'readonly', (transaction) => answerOf(transaction.objectStore('articles').count())),

		list: (limit, from) => inside(['articles'], 'readonly', (transaction) => page(transaction, limit, from)),

		async *all() {
			let after = 0;
			for (;;) {
				const batch = await inside(['articles'], 'readonly', (transaction) => batchAfter(transaction, after));
				for (const { article } of batch) yield article;
				const last = batch.at(-1);
				if (!last) return;
				after = last.doc;
			}
		},

		async tidy(mostLoose = MOST_LOOSE) {
			const { loose } = await inside(INDEX_STORES, 'readonly', indexState);
			if (loose <= mostLoose) return;
			let next: number | undefined = 0;
			while (next !== undefined) {
				const first: number = next;
				next = await inside(INDEX_STORES, 'readwrite', (transaction) => mergeBuckets(transaction, first));
			}
			await inside(INDEX_STORES, 'readwrite', async (transaction) => {
				await setIndexState(transaction, { ...(await indexState(transaction)), loose: 0 });
			});
		},
	};
}

async function find(transaction: IDBTransaction, query: StoryQuery): Promise<readonly Article[] | 'broken'> {
	const terms = query.terms.map(({ term }) => term);
	const [postings, documents] = await Promise.all([readPostings(transaction, terms), readDocuments(transaction)]);
	const matches = query.terms.map(
		({ term, weight }): Match => ({ weight, postings: postings.get(term) ?? new Uint32Array(0) }),
	);
	const best = rank(matches, documents, dayNumber(query.day), query.limit);
	const store = transaction.objectStore('articles');
	const stored = await Promise.all(best.map((doc) => answerOf<Stored | undefined>(store.get(doc))));
	const found = stored.filter((entry) => entry !== undefined);
	return found.length === best.length ? found.map(({ article }) => article) : 'broken';
}

async function addBatch(
	transaction: IDBTransaction,
	articles: readonly Article[],
	keptAt: number,
): Promise<readonly Kept[]> {
	const store = transaction.objectStore('articles');
	const { indexedTo } = await indexState(transaction);
	const kept = new Map<string, { readonly kept: Kept; readonly doc: number; readonly article: Article }>();
	// Of entries with one id the last stands, as it would if they came one by one.
	for (const article of new Map(articles.map((article) => [article.id, article])).values()) {
		const known = await byId(transaction, article.id);
		if (known && sameArticle(known.article, article)) {
			kept.set(article.id, { kept: 'unchanged', doc: known.doc, article });
		} else if (known) {
			if (known.doc <= indexedTo) await removeFromIndex(transaction, known);
			await answerOf(store.put({ doc: known.doc, article, keptAt } satisfies Stored));
			kept.set(article.id, { kept: 'updated', doc: known.doc, article });
		} else {
			const doc = Number(await answerOf(store.add({ article, keptAt } satisfies Omit<Stored, 'doc'>)));
			kept.set(article.id, { kept: 'added', doc, article });
		}
	}
	// What lies beyond indexedTo is indexed by the rebuilding that is under way.
	const changed = [...kept.values()].filter((entry) => entry.kept !== 'unchanged' && entry.doc <= indexedTo);
	await addToIndex(transaction, changed);
	return articles.map(({ id }) => kept.get(id)?.kept ?? 'unchanged');
}

/** Ends when every article is in an index of this version. Progress is kept, so a background that is killed goes on where it was. */
async function completeIndex(database: () => Promise<IDBDatabase>): Promise<void> {
	const stores: readonly StoreName[] = ['articles', ...INDEX_STORES];
	await transact(await database(), stores, 'readwrite', async (transaction) => {
		const { version, indexedTo } = await indexState(transaction);
		const articles = await answerOf(transaction.objectStore('articles').count());
		const indexed = countDocuments(await readDocuments(transaction));
		const whole = version === INDEX_VERSION && (indexedTo !== Number.POSITIVE_INFINITY || indexed === articles);
		if (!whole) await clearIndex(transaction, 0);
	});
	for (;;) {
		const done = await transact(await database(), stores, 'readwrite', async (transaction) => {
			const { indexedTo } = await indexState(transaction);
			if (indexedTo === Number.POSITIVE_INFINITY) return true;
			const batch = await batchAfter(transaction, indexedTo);
			await addToIndex(transaction, batch);
			const last = batch.at(-1)?.doc ?? Number.POSITIVE_INFINITY;
			await setIndexState(transaction, { ...(await indexState(transaction)), indexedTo: last });
			return false;
		});
		if (done) return;
	}
}

async function batchAfter(transaction: IDBTransaction, doc: number): Promise<readonly Stored[]> {
	return answerOf(transaction.objectStore('articles').getAll(IDBKeyRange.lowerBound(doc, true), BATCH));
}

async function byId(transaction: IDBTransaction, id: string): Promise<Stored | undefined> {
	return answerOf(transaction.objectStore('articles').index('id').get(id));
}

async function docOf(transaction: IDBTransaction, id: string): Promise<number | undefined> {
	const key = await answerOf(transaction.objectStore('articles').index('id').getKey(id));
	return key === undefined ? undefined : Number(key);
}

function page(transaction: IDBTransaction, limit: number, from: number | undefined): Promise<Page> {
	const range = from === undefined ? null : IDBKeyRange.upperBound(from);
	const request = transaction.objectStore('articles').openCursor(range, 'prev');
	return new Promise((resolve, reject) => {
		const entries: Entry[] = [];
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const cursor = request.result;
			if (!cursor) return resolve({ entries, next: undefined });
			// Written by addBatch alone.
			const { doc, article, keptAt }: Stored = cursor.value;
			if (entries.length === limit) return resolve({ entries, next: doc });
			const { text, ...info } = article;
			entries.push({ ...info, keptAt, characters: text.length });
			cursor.continue();
		};
	});
}

function sameArticle(a: Article, b: Article): boolean {
	const { text, ...info } = a;
	const { text: otherText, ...otherInfo } = b;
	return text === otherText && fields(info) === fields(otherInfo);
}

const fields = (info: SourceInfo): string =>
	JSON.stringify(Object.entries(info).sort(([first], [second]) => (first < second ? -1 : 1)));
