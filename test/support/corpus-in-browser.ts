import { build } from 'esbuild';
import type { openCorpus } from '../../src/platform/corpus-db.ts';
import type { databaseOpener } from '../../src/platform/database.ts';
import type { deleteDatabase } from '../../src/platform/idb.ts';
import type { readingStore } from '../../src/platform/reading-store.ts';
import type { tabStates } from '../../src/platform/tab-states.ts';
import type { Driver } from '../e2e/driver/driver.ts';
import type { stopAt } from './stop-at.ts';

/** What `loadCorpusParts` puts into the extension's page, under the name `parts`. */
export type CorpusParts = {
	readonly openCorpus: typeof openCorpus;
	readonly databaseOpener: typeof databaseOpener;
	readonly deleteDatabase: typeof deleteDatabase;
	readonly readingStore: typeof readingStore;
	readonly tabStates: typeof tabStates;
	readonly stopAt: typeof stopAt;
};

declare global {
	// Set in the browser, by the bundle.
	var parts: CorpusParts;
}

/** The storage code itself, in a page of the extension: IndexedDB is only in browsers. */
export async function loadCorpusParts(driver: Driver): Promise<void> {
	const { outputFiles } = await build({
		stdin: {
			contents: `
				import { openCorpus } from './src/platform/corpus-db.ts';
				import { databaseOpener } from './src/platform/database.ts';
				import { deleteDatabase } from './src/platform/idb.ts';
				import { readingStore } from './src/platform/reading-store.ts';
				import { tabStates } from './src/platform/tab-states.ts';
				import { stopAt } from './test/support/stop-at.ts';
				globalThis.parts = { openCorpus, databaseOpener, deleteDatabase, readingStore, tabStates, stopAt };`,
			resolveDir: process.cwd(),
		},
		bundle: true,
		format: 'iife',
		write: false,
		charset: 'utf8',
		define: { __TARGET__: JSON.stringify(driver.browser) },
	});
	// The driver sends functions as their text, and text as it is: the page's policy forbids to make code of it there.
	const call = `() => { ${outputFiles[0]?.text ?? ''} }`;
	await driver.asExtension(call as never);
}
