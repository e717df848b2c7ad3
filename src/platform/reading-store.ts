import type { ReadingRecords } from '../engine/readings.ts';
import { databaseOpener } from './database.ts';
import { answerOf, transact } from './idb.ts';
import { problemFrom } from './problems.ts';

/** `engine` tells one build of the engine from every other: what another one read is read anew, when it is next needed. */
type Stored = { readonly engine: string; readonly record: unknown };

/** What was read in kept articles, kept with them: it goes when its article goes or changes. */
export function readingStore(engine: string, database: () => Promise<IDBDatabase> = databaseOpener()): ReadingRecords {
	return {
		async get(ids) {
			return transact(await database(), ['entries', 'readings'], 'readonly', async (transaction) => {
				const docs = await docsOf(transaction, ids);
				const readings = transaction.objectStore('readings');
				return Promise.all(
					docs.map(async (doc) => {
						const stored: Stored | undefined = doc === undefined ? undefined : await answerOf(readings.get(doc));
						return stored?.engine === engine ? stored.record : undefined;
					}),
				);
			});
		},

		async put(records) {
			try {
				await transact(await database(), ['entries', 'readings'], 'readwrite', async (transaction) => {
					const docs = await docsOf(transaction, [...records.keys()]);
					for (const [index, record] of [...records.values()].entries()) {
						const doc = docs[index];
						const stored: Stored = { engine, record };
						if (doc !== undefined) transaction.objectStore('readings').put(stored, doc);
					}
				});
			} catch (error) {
				// Without room it is read again next time: slower, and nothing is lost.
				if (problemFrom(error).kind !== 'storageFull') throw error;
			}
		},
	};
}

function docsOf(transaction: IDBTransaction, ids: readonly string[]): Promise<readonly (IDBValidKey | undefined)[]> {
	const byId = transaction.objectStore('entries').index('id');
	return Promise.all(ids.map((id) => answerOf(byId.getKey(id))));
}
