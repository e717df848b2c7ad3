import { openDatabase } from './idb.ts';
import { onceReady } from './once.ts';

/**
 * One database for everything kept:
 *
 * | store       | key                          | value                                                          |
 * |-------------|------------------------------|----------------------------------------------------------------|
 * | `articles`  | number of the document       | the article whole (corpus-records)                             |
 * | `entries`   | number of the document       | the article without its text, for lists; indexes `id`, `print` |
 * | `revisions` | the article's id, a number   | versions it had before (corpus-records)                        |
 * | `readings`  | number of the document       | what the engine read in it (reading-store)                     |
 * | `postings`  | bucket and chunk, one number | which documents hold the terms of one bucket (postings-chunk)  |
 * | `lengths`   | block of 1,024 documents     | length and day of each, for ranking (document-table)           |
 * | `meta`      | `corpus`, `index`            | how much is kept; what the index holds (corpus-index)          |
 * | `imports`   | a number                     | imports not yet ended, with their files (import-jobs)          |
 * | `checks`    | tab id                       | what the panel shows for the tab (tab-states)                  |
 */
export const STORES = [
	'articles',
	'entries',
	'revisions',
	'readings',
	'postings',
	'lengths',
	'meta',
	'imports',
	'checks',
] as const;
export type StoreName = (typeof STORES)[number];

const DATABASE = 'crosscheck';

/**
 * Opens it, and again whenever the browser or another of our pages has closed it. Background, panel and options page
 * each have a connection of their own; transactions keep them apart.
 */
export function databaseOpener(name: string = DATABASE): () => Promise<IDBDatabase> {
	return onceReady((forget) => open(name, forget));
}

async function open(name: string, onClosed: () => void): Promise<IDBDatabase> {
	const db = await openDatabase(name, UPGRADES.length, upgrade);
	db.onclose = onClosed;
	db.onversionchange = () => {
		onClosed();
		db.close();
	};
	return db;
}

/** One step per version of the schema, and all that are missing in one transaction: an upgrade is whole or did not happen. */
function upgrade(db: IDBDatabase, from: number, transaction: IDBTransaction): void {
	for (const step of UPGRADES.slice(from)) step(db, transaction);
}

const UPGRADES: readonly ((db: IDBDatabase, transaction: IDBTransaction) => void)[] = [
	function articlesAndIndex(db) {
		const articles = db.createObjectStore('articles', { keyPath: 'doc', autoIncrement: true });
		articles.createIndex('id', 'article.id', { unique: true });
		for (const name of ['postings', 'lengths', 'meta', 'checks']) db.createObjectStore(name);
	},
	/** `entries` are made from the articles by corpus-index, some hundred at a time: no upgrade may take minutes. */
	function listsRevisionsReadingsImports(db, transaction) {
		transaction.objectStore('articles').deleteIndex('id');
		const entries = db.createObjectStore('entries', { keyPath: 'doc' });
		entries.createIndex('id', 'id', { unique: true });
		entries.createIndex('print', 'print');
		for (const name of ['revisions', 'readings']) db.createObjectStore(name);
		db.createObjectStore('imports', { autoIncrement: true });
		// What the index knew of itself has another form now: it is built anew from the articles.
		for (const name of ['meta', 'postings', 'lengths']) transaction.objectStore(name).clear();
	},
];
