import type { StoryQuery } from '../engine/corpus.ts';
import { type Documents, type Match, rank } from '../engine/story/bm25.ts';
import { dayNumber } from '../engine/story/day.ts';
import { packedDoc } from '../engine/story/postings.ts';
import type { Entry, Stored } from './corpus-db.ts';
import { documentReader, INDEX_STORES, readPostings } from './corpus-index.ts';
import { type EntryRecord, entryFrom, entryRecordFrom, storedFrom } from './corpus-records.ts';
import { corpusReady } from './corpus-repair.ts';
import { databaseOpener, type StoreName } from './database.ts';
import { answerOf, transact } from './idb.ts';

export type NumberedEntry = Entry & { readonly doc: number };

/** What lists and the grouping into stories ask of the corpus: by document number, a screenful at a time. */
export type Library = {
	/** Length and day of every document. */
	documents(): Promise<Documents>;
	/** Documents that hold all of these index terms. */
	holding(terms: readonly string[]): Promise<ReadonlySet<number>>;
	/** Numbers of what `Corpus.search` finds, without reading the articles. */
	candidates(query: StoryQuery): Promise<readonly number[]>;
	/** In the order asked for; undefined for what was deleted meanwhile. */
	articles(docs: readonly number[]): Promise<readonly (Stored | undefined)[]>;
	entries(docs: readonly number[]): Promise<readonly (NumberedEntry | undefined)[]>;
	docOf(id: string): Promise<number | undefined>;
};

export function openLibrary(database: () => Promise<IDBDatabase> = databaseOpener()): Library {
	async function inside<T>(stores: readonly StoreName[], work: (tx: IDBTransaction) => Promise<T>): Promise<T> {
		return ready.mended(async () => {
			await ready.index();
			return transact(await database(), stores, 'readonly', work);
		});
	}
	const readDocuments = documentReader();
	const ready = corpusReady(database, readDocuments);

	const articles: Library['articles'] = (docs) =>
		inside(['articles'], (transaction) => {
			const store = transaction.objectStore('articles');
			return Promise.all(docs.map(async (doc) => storedFrom(await answerOf(store.get(doc)))));
		});

	return {
		documents: () => inside(INDEX_STORES, readDocuments),

		holding: (terms) =>
			inside(INDEX_STORES, async (transaction) => {
				const [postings, { lengths }] = await Promise.all([
					readPostings(transaction, terms),
					readDocuments(transaction),
				]);
				const lists = terms.map((term) => postings.get(term) ?? new Uint32Array(0));
				const [shortest = new Uint32Array(0), ...others] = lists.toSorted((a, b) => a.length - b.length);
				let found = docsIn(shortest, (doc) => (lengths[doc] ?? 0) > 0);
				for (const other of others) {
					const before = found;
					found = docsIn(other, (doc) => before.has(doc));
				}
				return found;
			}),

		candidates: (query) =>
			inside(INDEX_STORES, async (transaction) => {
				const terms = query.terms.map(({ term }) => term);
				const [postings, documents] = await Promise.all([readPostings(transaction, terms), readDocuments(transaction)]);
				const matches = query.terms.map(
					({ term, weight }): Match => ({ weight, postings: postings.get(term) ?? new Uint32Array(0) }),
				);
				return rank(matches, documents, dayNumber(query.day), query.limit);
			}),

		articles,

		entries: (docs) =>
			inside(['entries'], (transaction) => {
				const store = transaction.objectStore('entries');
				return Promise.all(docs.map(async (doc) => numbered(entryRecordFrom(await answerOf(store.get(doc))))));
			}),

		docOf: (id) =>
			inside(['entries'], async (transaction) => {
				const key = await answerOf(transaction.objectStore('entries').index('id').getKey(id));
				return key === undefined ? undefined : Number(key);
			}),
	};
}

function numbered(record: EntryRecord | undefined): NumberedEntry | undefined {
	return record && { ...entryFrom(record), doc: record.doc };
}

function docsIn(postings: Uint32Array, wanted: (doc: number) => boolean): ReadonlySet<number> {
	const docs = new Set<number>();
	for (const posting of postings) {
		const doc = packedDoc(posting);
		if (wanted(doc)) docs.add(doc);
	}
	return docs;
}
