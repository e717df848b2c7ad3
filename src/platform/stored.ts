import { browser } from './browser.ts';

/** What `storage.local` holds, by name. */
export type Items = Readonly<Record<string, unknown>>;

/** One item of it: what it is called, what holds without it, and how it is read. */
export type Stored<T> = {
	/** As it is among items that were read. */
	in(items: Items): T;
	get(): Promise<T>;
	set(value: T): Promise<void>;
	/** Sets what comes from a file, where it is of use. */
	restore(value: unknown): Promise<void>;
};

/** `parse` makes a value of what was stored, perhaps by an older version; undefined for what it cannot use. */
export function stored<T>(key: string, fallback: T, parse: (value: unknown) => T | undefined): Stored<T> {
	const set = (value: T) => browser.storage.local.set({ [key]: value });
	const read = (items: Items): T => parse(items[key]) ?? fallback;
	return {
		in: read,
		get: async () => read(await browser.storage.local.get(key)),
		set,
		async restore(value) {
			const parsed = parse(value);
			if (parsed !== undefined) await set(parsed);
		},
	};
}

/** Everything at one moment. */
export const storedItems = (): Promise<Items> => browser.storage.local.get(null);

/**
 * Calls back after every change of what is stored, from whichever page; returns how to stop. Whoever reads it anew each
 * time has the latest of all of it in the end.
 */
export function watchStored(changed: () => void): () => void {
	const listener = (_: unknown, area: string) => {
		if (area === 'local') changed();
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}
