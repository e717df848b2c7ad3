import { databaseOpener } from './database.ts';
import { answerOf, transact } from './idb.ts';

export type ImportJob = { readonly id: number; readonly files: readonly File[]; readonly state: unknown };

export type ImportJobs = {
	/** Undefined where there is no room for a copy of the files: the import goes on, and cannot be taken up again. */
	begin(files: readonly File[]): Promise<number | undefined>;
	/** How far it is. */
	save(id: number, state: unknown): Promise<void>;
	end(id: number): Promise<void>;
	/** Imports that were cut short, by the browser's end or their page's. */
	unfinished(): Promise<readonly ImportJob[]>;
};

/** Imports under way, with copies of their files: no page may open a reader's file again by itself. */
export function importJobs(database: () => Promise<IDBDatabase> = databaseOpener()): ImportJobs {
	const inside = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> =>
		transact(await database(), ['imports'], mode, (transaction) => work(transaction.objectStore('imports')));
	return {
		begin: (files) =>
			inside('readwrite', async (store) => Number(await answerOf(store.add(files)))).catch((error: unknown) => {
				console.warn(error);
				return undefined;
			}),
		// Under a key of its own: files that were written again with each step would be copied again.
		save: (id, state) =>
			inside('readwrite', async (store) => {
				await answerOf(store.put(state, [id]));
			}),
		end: (id) =>
			inside('readwrite', async (store) => {
				store.delete(id);
				await answerOf(store.delete([id]));
			}),
		unfinished: () =>
			inside('readonly', async (store) => {
				const keys = (await answerOf(store.getAllKeys())).filter((key) => typeof key === 'number');
				const jobs = keys.map(async (id) => {
					const [files, state] = await Promise.all([
						answerOf<unknown>(store.get(id)),
						answerOf<unknown>(store.get([id])),
					]);
					// A damaged disk may have left something else: without files there is nothing to go on with, and without
					// its place an import begins anew.
					if (!Array.isArray(files) || !files.every((file) => file instanceof File)) return [];
					const isPlace = typeof state === 'object' && state !== null && 'report' in state;
					return [{ id, files, state: isPlace ? state : undefined }];
				});
				return (await Promise.all(jobs)).flat();
			}),
	};
}
