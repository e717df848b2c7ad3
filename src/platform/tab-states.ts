import { browser } from './browser.ts';
import { databaseOpener } from './database.ts';
import { answerOf, transact } from './idb.ts';
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

	return {
		get before() {
			return before;
		},
		get: (tabId) =>
			inside('readonly', async (store) => {
				return stateFrom(await answerOf(store.get(tabId)));
			}),
		set: (tabId, state) =>
			inside('readwrite', async (store) => {
				await answerOf(store.put(state, tabId));
			}),
		remove: (tabId) => inside('readwrite', (store) => answerOf(store.delete(tabId))),
		all: () => inside('readonly', entries),
		stopInterrupted: () =>
			inside('readwrite', async (store) => {
				const stopped = (await entries(store)).filter(([, { kind }]) => kind === 'working').map(([tabId]) => tabId);
				for (const tabId of stopped) await answerOf(store.put(STOPPED, tabId));
				return stopped;
			}),
	};
}

async function entries(store: IDBObjectStore): Promise<readonly (readonly [tabId: number, state: TabState])[]> {
	const tabIds = await answerOf(store.getAllKeys());
	const states = await answerOf<unknown[]>(store.getAll());
	return tabIds.map((tabId, index) => [Number(tabId), stateFrom(states[index])] as const);
}

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
