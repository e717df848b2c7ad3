// Put into the world of the content script, on a page that is measured.
import { Readability } from '@mozilla/readability';
import { anchors } from '../../src/content/anchors.ts';
import { drawn } from '../../src/content/drawn.ts';
import { extract } from '../../src/page/extract.ts';
import { bare } from '../../src/page/text-map.ts';

export type PageProbe = {
	readonly characters: number;
	/** Of them, those that lead back to live text that says exactly the same. */
	readonly exact: number;
	readonly words: number;
	readonly unchanged: boolean;
	/** Milliseconds. */
	readonly readability: number;
	readonly extract: number;
	readonly send: number;
	readonly anchor: number;
};

declare global {
	var crosscheckProbe: (document: Document) => Promise<PageProbe | undefined>;
}

globalThis.crosscheckProbe = async (document) => {
	const html = () => `${document.head.outerHTML}${document.body.outerHTML}`;
	const before = html();
	const copy = document.cloneNode(true);
	// A clone of a document is one.
	const readability = timed(() => new Readability(copy as Document).parse()).time;
	const { time, value: extraction } = timed(() => extract(document, document.URL, drawn));
	if (!extraction) return undefined;
	const { text } = extraction.article;
	const anchored = anchors(document, extraction, drawn);
	let [exact, start] = [0, 0];
	const anchor = timed(() => {
		for (const line of text.split('\n')) {
			const ranges = anchored.ranges({ start, end: start + line.length });
			if (ranges && bare(ranges.join('')) === bare(line)) exact += line.length + 1;
			start += line.length + 1;
		}
	}).time;
	const sent = performance.now();
	// A call that is refused as soon as it has been received and parsed.
	await chrome.runtime.sendMessage({ call: 'tab.state', argument: extraction.article });
	const send = performance.now() - sent;
	return {
		characters: text.length + 1,
		exact,
		words: text.split(/\s+/).length,
		unchanged: html() === before,
		readability,
		extract: time,
		send,
		anchor,
	};
};

function timed<T>(run: () => T): { readonly time: number; readonly value: T } {
	const start = performance.now();
	const value = run();
	return { time: performance.now() - start, value };
}
