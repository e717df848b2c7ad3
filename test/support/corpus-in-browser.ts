import { readdirSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import type { checkArticle } from '../../src/background/checking.ts';
import type { Engine } from '../../src/background/engine-entry.ts';
import type { tabs } from '../../src/background/tabs.ts';
import type { Article } from '../../src/engine/types.ts';
import type { runImport } from '../../src/import/run.ts';
import type { openCataloguing } from '../../src/platform/catalogue.ts';
import type { shelfStore } from '../../src/platform/catalogue-store.ts';
import type { openCorpus } from '../../src/platform/corpus-db.ts';
import type { databaseOpener } from '../../src/platform/database.ts';
import type { deleteDatabase } from '../../src/platform/idb.ts';
import type { importJobs } from '../../src/platform/import-jobs.ts';
import type { openLibrary } from '../../src/platform/library.ts';
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
};

/** What `loadBackgroundParts` adds: all of the background that keeps anything, and how to end it. */
export type BackgroundParts = CorpusParts & {
	readonly tabs: typeof tabs;
	readonly checkArticle: typeof checkArticle;
	readonly engine: Engine;
	readonly importJobs: typeof importJobs;
	readonly runImport: typeof runImport;
	readonly openLibrary: typeof openLibrary;
	readonly openCataloguing: typeof openCataloguing;
	readonly shelfStore: typeof shelfStore;
	readonly stopAt: typeof stopAt;
};

declare global {
	// Set in the browser, by the bundle.
	var parts: BackgroundParts;
}

const CORPUS = {
	'./src/platform/corpus-db.ts': ['openCorpus'],
	'./src/platform/database.ts': ['databaseOpener'],
	'./src/platform/idb.ts': ['deleteDatabase'],
	'./src/platform/reading-store.ts': ['readingStore'],
	'./src/platform/tab-states.ts': ['tabStates'],
};
const BACKGROUND = {
	...CORPUS,
	'./src/background/tabs.ts': ['tabs'],
	'./src/background/checking.ts': ['checkArticle'],
	'./src/platform/import-jobs.ts': ['importJobs'],
	'./src/import/run.ts': ['runImport'],
	'./src/platform/library.ts': ['openLibrary'],
	'./src/platform/catalogue.ts': ['openCataloguing'],
	'./src/platform/catalogue-store.ts': ['shelfStore'],
	'./test/support/stop-at.ts': ['stopAt'],
};

/** The storage code itself, in a page of the extension: IndexedDB is only in browsers. */
export async function loadCorpusParts(driver: Driver): Promise<void> {
	await load(driver, CORPUS, '');
}

/** Keeps articles as an import does; none of them has been read by the engine. */
export async function keep(driver: Driver, articles: readonly Article[]): Promise<void> {
	await loadCorpusParts(driver);
	const call = `(_, articles) => parts.openCorpus().add(articles).then(() => undefined)`;
	await driver.asExtension(call as never, articles as never);
}

/**
 * The same with what the background does to it, the engine included, and without the word `await`: each becomes a call of
 * `then`, which can be counted.
 */
export async function loadBackgroundParts(driver: Driver): Promise<void> {
	await driver.asExtension(
		async (api, files) => {
			for (const file of files) {
				const script = document.createElement('script');
				script.src = api.runtime.getURL(file);
				document.documentElement.append(script);
				await new Promise((resolve) => script.addEventListener('load', resolve));
			}
		},
		readdirSync(`dist/${driver.browser}`).filter((name) => /^data-.*\.js$/.test(name)),
	);
	await load(
		driver,
		BACKGROUND,
		`import './src/background/engine-entry.ts'; parts.engine = globalThis.crosscheckEngine;`,
	);
}

async function load(driver: Driver, modules: Readonly<Record<string, readonly string[]>>, more: string): Promise<void> {
	const counted = more !== '';
	const names = Object.values(modules).flat();
	const { outputFiles } = await build({
		stdin: {
			contents: `${Object.entries(modules)
				.map(([file, names]) => `import { ${names.join(', ')} } from '${file}';`)
				.join('\n')}
				const parts = { ${names.join(', ')} };
				globalThis.parts = parts;
				${more}`,
			resolveDir: process.cwd(),
		},
		bundle: true,
		format: 'iife',
		write: false,
		charset: 'utf8',
		define: { __TARGET__: JSON.stringify(driver.browser), __ENGINE_PRINT__: '"tests"' },
		plugins: [dataFromScripts],
		supported: { 'async-await': !counted, 'async-generator': !counted, 'for-await': !counted },
	});
	// The driver sends functions as their text, and text as it is: the page's policy forbids to make code of it there.
	const call = `() => { ${outputFiles[0]?.text ?? ''} }`;
	await driver.asExtension(call as never);
}

/** As the built engine has it: its data were put there by scripts of their own. */
const dataFromScripts: Plugin = {
	name: 'data from scripts',
	setup(build) {
		build.onLoad({ filter: /\.bin$/ }, ({ path }) => {
			const name = path.replace(/.*\/(.*)\.bin$/, 'data-$1.js');
			return { contents: `export default globalThis.crosscheckData["${name}"];` };
		});
	},
};
