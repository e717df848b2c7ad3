import { browser } from './browser.ts';

/** One item of `storage.local`: what it is called, what holds without it, and how it is read. */
export type Stored<T> = {
	get(): Promise<T>;
	set(value: T): Promise<void>;
	/** Sets what comes from a file, where it is of use. */
	restore(value: unknown): Promise<void>;
	/** Calls back with every later value, from whichever page it was set; returns how to stop. */
	watch(changed: (value: T) => void): () => void;
};

/** `parse` makes a value of what was stored, perhaps by an older version; undefined for what it cannot use. */
export function stored<T>(key: string, fallback: T, parse: (value: unknown) => T | undefined): Stored<T> {
	const read = (value: unknown): T => parse(value) ?? fallback;
	return {
		async get() {
			const items = await browser.storage.local.get(key);
			return read(items[key]);
		},
		async set(value) {
			await browser.storage.local.set({ [key]: value });
		},
		async restore(value) {
			const parsed = parse(value);
			if (parsed !== undefined) await browser.storage.local.set({ [key]: parsed });
		},
		watch(changed) {
			type Listener = Parameters<typeof browser.storage.onChanged.addListener>[0];
			const listener: Listener = (changes, area) => {
				const change = area === 'local' ? changes[key] : undefined;
				if (change) changed(read(change.newValue));
			};
			browser.storage.onChanged.addListener(listener);
			return () => browser.storage.onChanged.removeListener(listener);
		},
	};
}
