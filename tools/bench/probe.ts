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

/** From now on the page notes how long its own timers have to wait: long tasks of extensions are not told to pages. */
export async function watchPauses(tab: Tab): Promise<void> {
	await tab.evaluate(() => {
		const pauses: number[] = [];
		Object.assign(globalThis, { pauses });
		let last = performance.now();
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			const now = performance.now();
			pauses.push(now - last);
			last = now;
			port2.postMessage(undefined);
		};
		port2.postMessage(undefined);
	});
}

/** Milliseconds. */
export function longestPause(tab: Tab): Promise<number> {
	return tab.evaluate(() =>
		// Left there by watchPauses.
		(globalThis as unknown as { pauses: number[] }).pauses.reduce((most, one) => Math.max(most, one), 0),
	);
}
