import type { TabState } from '../../../src/platform/protocol.ts';

type Entry = {
	readonly message: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
export type Messages = Readonly<Record<string, Entry>>;
type Call = { readonly call: string; readonly argument?: unknown };
type Activated = (change: { readonly windowId: number }) => void;
type Stored = (changes: object, area: string) => void;
type Listener = (call: Call, sender: { readonly id: string; readonly url: string }) => unknown;

/** May be changed while the pages run. */
export type FakeBrowserOptions = {
	readonly messages: Messages;
	state: TabState;
	/** False: the tab in front is one that the browser lets us read only after a click on the toolbar button. */
	reachable?: boolean;
	/** The tab in front; 1 unless said otherwise. */
	tabId?: number;
	/** The background, or the content script of the tab, is gone. */
	silent?: 'background' | 'page' | undefined;
};

/** As much of the WebExtensions API as the pages use, with one tab, and every call to background and page noted. */
export function fakeBrowser(options: FakeBrowserOptions) {
	const calls: Call[] = [];
	const listeners = new Set<Listener>();
	const activated = new Set<Activated>();
	const watching = new Set<Stored>();
	const changed = () => {
		for (const listener of watching) listener({}, 'local');
	};
	const stored = new Map<string, unknown>();
	const origin = 'chrome-extension://crosscheck/';
	const url = () => (options.reachable === false ? {} : { url: 'https://harbour-daily.example/ferry' });
	const tab = () => ({ id: options.tabId ?? 1, windowId: 1, active: true, ...url() });
	const event = () => ({ addListener: () => {}, removeListener: () => {} });
	let marksOn = true;

	const browser = {
		i18n: {
			getMessage: (key: string, substitutions: readonly string[] = []) =>
				getMessage(options.messages, key, substitutions),
		},
		runtime: {
			id: 'crosscheck',
			getURL: (path: string) => origin + path,
			openOptionsPage: async () => void calls.push({ call: 'openOptionsPage' }),
			onMessage: {
				addListener: (listener: Listener) => void listeners.add(listener),
				removeListener: (listener: Listener) => void listeners.delete(listener),
			},
			sendMessage: async (call: Call) => {
				if (options.silent === 'background') throw new Error('Extension context invalidated.');
				calls.push(call);
				return { answer: call.call === 'tab.state' ? options.state : { ok: true } };
			},
		},
		tabs: {
			query: async () => [tab()],
			get: async () => tab(),
			sendMessage: async (tabId: number, call: Call) => {
				if (options.silent === 'page') throw new Error('Could not establish connection. Receiving end does not exist.');
				calls.push(call);
				if (call.call === 'content.toggleMarks') {
					marksOn = !marksOn;
					broadcast({ call: 'panel.marks', argument: { tabId, on: marksOn } });
				}
				return { answer: call.call === 'content.marks' ? marksOn : undefined };
			},
			onActivated: { ...event(), addListener: (listener: Activated) => void activated.add(listener) },
			onUpdated: event(),
		},
		commands: { getAll: async () => [{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+K' }] },
		permissions: { contains: async () => true, onAdded: event(), onRemoved: event() },
		storage: {
			onChanged: {
				addListener: (listener: Stored) => void watching.add(listener),
				removeListener: (listener: Stored) => void watching.delete(listener),
			},
			local: {
				get: async () => Object.fromEntries(stored),
				set: async (items: object) => {
					for (const [key, value] of Object.entries(items)) stored.set(key, value);
					changed();
				},
				remove: async (keys: readonly string[]) => {
					for (const key of keys) stored.delete(key);
					changed();
				},
				onChanged: event(),
			},
		},
	};

	/** As the background would say it to every open panel. */
	const broadcast = (call: Call) => {
		for (const listener of listeners) listener(call, { id: 'crosscheck', url: origin });
	};
	/** The reader goes to another tab. */
	const goTo = (tabId: number) => {
		options.tabId = tabId;
		for (const listener of activated) listener({ windowId: 1 });
	};
	return { browser, calls, stored, broadcast, goTo, options };
}

/** What the browsers do with _locales: named placeholders first, then the substitutions they stand for. */
export function getMessage(messages: Messages, key: string, substitutions: readonly string[]): string {
	const entry = messages[key];
	if (entry === undefined) return '';
	return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
		const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
		return content.replace(/\$(\d)/g, (_match, digit: string) => substitutions[Number(digit) - 1] ?? '');
	});
}
