import { openDatabase } from './idb.ts';

/**
 * One database for everything kept:
 *
 * | store      | key                          | value                                                          |
 * |------------|------------------------------|----------------------------------------------------------------|
 * | `articles` | number of the document       | the article and when it was kept; index `id`                   |
 * | `postings` | bucket and chunk, one number | which documents hold the terms of one bucket (postings-chunk)  |
 * | `lengths`  | block of 1,024 documents     | length and day of each, for ranking (document-table)           |
 * | `meta`     | `index`                      | what the index was made by and how far it has got              |
 * | `checks`   | tab id                       | what the panel shows for the tab (tab-states)                  |
 */
export const STORES = ['articles', 'postings', 'lengths', 'meta', 'checks'] as const;
export type StoreName = (typeof STORES)[number];

const VERSION = 1;
export const DATABASE = 'crosscheck';

/**
 * Opens it, and again whenever the browser or another of our pages has closed it. Background, panel and options page
 * each have a connection of their own; transactions keep them apart.
 */
export function databaseOpener(name: string = DATABASE): () => Promise<IDBDatabase> {
	let opened: Promise<IDBDatabase> | undefined;
	return () => {
		opened ??= open(name, () => {
			opened = undefined;
		}).catch((error: unknown) => {
			opened = undefined;
			throw error;
		});
		return opened;
	};
}

async function open(name: string, onClosed: () => void): Promise<IDBDatabase> {
	const db = await openDatabase(name, VERSION, createStores);
	db.onclose = onClosed;
	db.onversionchange = () => {
		onClosed();
		db.close();
	};
	return db;
}

function createStores(db: IDBDatabase): void {
	const articles = db.createObjectStore('articles' satisfies StoreName, { keyPath: 'doc', autoIncrement: true });
	articles.createIndex('id', 'article.id', { unique: true });
	for (const name of ['postings', 'lengths', 'meta', 'checks'] satisfies StoreName[]) db.createObjectStore(name);
}
