import type { Article } from '../../src/engine/types.ts';

/**
 * The database as each earlier version of the schema left it, by hand: what these made is frozen, whatever today's code does.
 * Functions travel to the browser as their text and may use nothing outside themselves.
 */
export const OLD_DATABASES: Readonly<Record<number, (name: string, articles: readonly Article[]) => Promise<void>>> = {
	1: (name, articles) =>
		new Promise((resolve, reject) => {
			const request = indexedDB.open(name, 1);
			request.onerror = () => reject(request.error);
			request.onupgradeneeded = () => {
				const store = request.result.createObjectStore('articles', { keyPath: 'doc', autoIncrement: true });
				store.createIndex('id', 'article.id', { unique: true });
				for (const other of ['postings', 'lengths', 'meta', 'checks']) request.result.createObjectStore(other);
			};
			request.onsuccess = () => {
				const db = request.result;
				const transaction = db.transaction(['articles', 'postings', 'lengths', 'meta', 'checks'], 'readwrite');
				const lengths = new Uint32Array(1024);
				articles.forEach((article, index) => {
					transaction.objectStore('articles').add({ article, keptAt: 1_900_000_000_000 + index });
					lengths[index + 1] = 10;
				});
				transaction.objectStore('lengths').put({ lengths, days: new Int32Array(1024).fill(-0x8000_0000) }, 0);
				const chunk = { terms: ['bridge'], ends: new Uint32Array([1]), postings: new Uint32Array([257]) };
				transaction.objectStore('postings').put(chunk, 7 * 2 ** 32);
				const state = { version: 1, indexedTo: Number.POSITIVE_INFINITY, sequence: 1, loose: 1 };
				transaction.objectStore('meta').put(state, 'index');
				transaction.objectStore('checks').put({ kind: 'idle' }, 5);
				transaction.oncomplete = () => {
					db.close();
					resolve();
				};
				transaction.onabort = () => reject(transaction.error);
			};
		}),
};
