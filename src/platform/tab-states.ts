import { browser } from './browser.ts';
import { databaseOpener } from './database.ts';
import { answerOf, transact } from './idb.ts';
import { isInPrivateWindow } from './private-windows.ts';
import type { TabState } from './protocol.ts';

export type TabStates = {
	get(tabId: number): Promise<TabState>;
	set(tabId: number, state: TabState): Promise<void>;
	remove(tabId: number): Promise<void>;
	all(): Promise<readonly (readonly [tabId: number, state: TabState])[]>;
	/** Tabs that had a result before this session began; tab ids mean the same ones only if we were updated meanwhile. */
	readonly before: readonly number[];
	/** Tasks that were under way when the background was killed: they are `stopped` now. Call it once, when waking. */
	stopInterrupted(): Promise<readonly number[]>;
};

const idle = (): TabState => ({ kind: 'idle' });
const STOPPED: TabState = { kind: 'failed', problem: { kind: 'stopped' } };

/** What the panel shows for each tab, kept so that a killed background forgets nothing. */
export function tabStates(
	database: () => Promise<IDBDatabase> = databaseOpener(),
	firstOfSession: () => Promise<boolean> = isFirstOfSession,
	isPrivate: (tabId: number) => Promise<boolean> = isInPrivateWindow,
): TabStates {
	let ready: Promise<void> | undefined;
	let before: readonly number[] = [];

	async function inside<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
		ready ??= forgetOtherSessions();
		await ready;
		return transact(await database(), ['checks'], mode, (transaction) => work(transaction.objectStore('checks')));
	}

	/** Tab ids are given anew with each start of the browser. */
	async function forgetOtherSessions(): Promise<void> {
		if (!(await firstOfSession())) return;
		await transact(await database(), ['checks'], 'readwrite', async (transaction) => {
			const store = transaction.objectStore('checks');
			before = (await answerOf(store.getAllKeys())).map(Number);
			await answerOf(store.clear());
		});
	}

	async function set(tabId: number, state: TabState): Promise<void> {
		if (await isPrivate(tabId)) await inMemory.set(tabId, state);
		else await inside('readwrite', (store) => answerOf(store.put(state, tabId)));
	}

	async function all(): Promise<readonly Entry[]> {
		return [...(await inside('readonly', entries)), ...(await inMemory.entries())];
	}

	return {
		get before() {
			return before;
		},
		async get(tabId) {
			const onDisk = await inside('readonly', (store) => answerOf<unknown>(store.get(tabId)));
			return stateFrom(onDisk ?? (await inMemory.get(tabId)));
		},
		set,
		async remove(tabId) {
			await inside('readwrite', (store) => answerOf(store.delete(tabId)));
			await inMemory.remove(tabId);
		},
		all,
		async stopInterrupted() {
			const stopped = (await all()).filter(([, { kind }]) => kind === 'working').map(([tabId]) => tabId);
			for (const tabId of stopped) await set(tabId, STOPPED);
			return stopped;
		},
	};
}

type Entry = readonly [tabId: number, state: TabState];

async function entries(store: IDBObjectStore): Promise<readonly Entry[]> {
	const tabIds = await answerOf(store.getAllKeys());
	const states = await answerOf<unknown[]>(store.getAll());
	return tabIds.map((tabId, index) => [Number(tabId), stateFrom(states[index])] as const);
}

const PREFIX = 'privateTab.';

/** For private windows: `storage.session` outlives the background, is never written to the disk, and ends with the browser. */
const inMemory = {
	async get(tabId: number): Promise<unknown> {
		const key = PREFIX + tabId;
		return (await browser.storage.session.get(key))[key];
	},
	set: (tabId: number, state: TabState) => browser.storage.session.set({ [PREFIX + tabId]: state }),
	remove: (tabId: number) => browser.storage.session.remove(PREFIX + tabId),
	async entries(): Promise<readonly Entry[]> {
		const items = await browser.storage.session.get(null);
		const own = Object.entries(items).filter(([key]) => key.startsWith(PREFIX));
		return own.map(([key, state]) => [Number(key.slice(PREFIX.length)), stateFrom(state)] as const);
	},
};

/** What was read from the store `checks`; idle, as where there is nothing, for what a damaged disk has left of one. */
function stateFrom(value: unknown): TabState {
	// Written by `set` alone: what has that by which its kind is shown is as it was written.
	const state = (value ?? idle()) as TabState;
	switch (state.kind) {
		case 'checked':
			return Array.isArray(state.report?.discrepancies) && state.report.article ? state : idle();
		case 'failed':
			return state.problem?.kind ? state : idle();
		case 'kept':
			return state.article ? state : idle();
		case 'working':
			return state;
		default:
			return idle();
	}
}

/** `storage.session` lives as long as the browser runs, and the background does not. */
async function isFirstOfSession(): Promise<boolean> {
	const key = 'tabsAreOfThisSession';
	const items = await browser.storage.session.get(key);
	if (items[key] === true) return false;
	await browser.storage.session.set({ [key]: true });
	return true;
}
