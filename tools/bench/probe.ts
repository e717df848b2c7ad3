import { build } from 'esbuild';
import type { Report } from '../../src/engine/types.ts';
import type { Tab } from '../../test/e2e/driver/driver.ts';
import type { PageProbe } from './page-probe.ts';

/** Measures in the page's tab, after a check there; undefined for a page without an article. */
export async function probe(tab: Tab, report?: Report): Promise<PageProbe | undefined> {
	text ??= bundle();
	const run = `(document) => { ${await text}; return globalThis.crosscheckProbe(document, ${JSON.stringify(report)}); }`;
	// The driver sends functions as their text.
	return ((await tab.inContentScript(run as never)) as PageProbe | null) ?? undefined;
}
let text: Promise<string> | undefined;

async function bundle(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: ['tools/bench/page-probe.ts'],
		bundle: true,
		format: 'iife',
		write: false,
		charset: 'utf8',
		minifySyntax: true,
		loader: { '.css': 'text' },
	});
	return outputFiles[0]?.text ?? '';
}
