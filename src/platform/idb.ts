import { ProblemError } from './problems.ts';

/** IndexedDB speaks in events; these four turn them into promises. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/**
 * Runs `work` in one transaction and resolves when its writes are kept. `work` may await nothing but requests of this
 * transaction: it would end by itself. If `work` throws, nothing of it is kept.
 */
export async function transact<T>(
	db: IDBDatabase,
	stores: readonly string[],
	mode: IDBTransactionMode,
	work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
	const transaction = db.transaction([...stores], mode, { durability: 'relaxed' });
	const ended = endOf(transaction);
	try {
		const result = await work(transaction);
		await ended;
		return result;
	} catch (error) {
		// A full disk fails the request and the transaction: the transaction knows why.
		ended.catch(() => undefined);
		try {
			transaction.abort();
		} catch {
			throw transaction.error ?? error;
		}
		throw error;
	}
}

function endOf(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new DOMException('Transaction aborted', 'AbortError'));
	});
}

export function openDatabase(
	name: string,
	version: number,
	upgrade: (db: IDBDatabase, from: number, transaction: IDBTransaction) => void,
): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = ({ oldVersion }) => {
			// There is one while the version changes, and only then.
			if (request.transaction) upgrade(request.result, oldVersion, request.transaction);
		};
		let refused = false;
		request.onsuccess = () => {
			if (refused) request.result.close();
			else resolve(request.result);
		};
		request.onerror = () => reject(request.error);
		// Ours give way when asked; what does not is of another make, and may stay open for days.
		request.onblocked = () => {
			refused = true;
			reject(new ProblemError({ kind: 'storageBlocked' }));
		};
	});
}

export function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}
