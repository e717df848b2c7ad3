// Put into the world of the content script, on a page that is measured.
import { Readability } from '@mozilla/readability';
import { anchors } from '../../src/content/anchors.ts';
import { drawn } from '../../src/content/drawn.ts';
import { markPage } from '../../src/content/marked-page.ts';
import type { Report } from '../../src/engine/types.ts';
import { extract } from '../../src/page/extract.ts';
import { bare } from '../../src/page/text-map.ts';
import type { Viewing } from '../../src/platform/settings.ts';

export type PageProbe = {
	readonly characters: number;
	/** Of them, those that lead back to live text that says exactly the same. */
	readonly exact: number;
	readonly words: number;
	readonly unchanged: boolean;
	/** Milliseconds, as in every page that is checked for the first time: nothing has run there before. */
	readonly readability: number;
	readonly extract: number;
	readonly send: number;
	readonly anchor: number;
	/** Where there is a report of this page: drawing all its marks. */
	readonly mark?: number;
};

declare global {
	var crosscheckProbe: (document: Document, report?: Report) => Promise<PageProbe | undefined>;
}

globalThis.crosscheckProbe = async (document, report) => {
	const html = () => `${document.head.outerHTML}${document.body.outerHTML}`;
	const before = html();
	// A clone of a document is one.
	const copy = document.cloneNode(true) as Document;
	const extracting = timed(() => extract(document, document.URL, drawn));
	const readability = timed(() => new Readability(copy).parse());
	const extraction = extracting.value;
	if (!extraction) return undefined;
	const { text } = extraction.article;
	const lines = spansOf(text);
	const anchored = anchors(document, extraction, drawn);
	const anchoring = timed(() => lines.map((span) => anchored.ranges(span)));
	const exact = lines.filter(({ start, end }, i) => {
		const ranges = anchoring.value[i];
		return ranges && bare(ranges.join('')) === bare(text.slice(start, end));
	});
	const asked = performance.now();
	// A call that is refused as soon as it has been received and parsed.
	await chrome.runtime.sendMessage({ call: 'tab.state', argument: extraction.article });
	const send = performance.now() - asked;
	const marking = report && timed(() => markPage(extraction, document.URL, report, EVERYTHING, NOBODY).close());
	return {
		characters: text.length + 1,
		exact: exact.reduce((sum, { start, end }) => sum + end - start + 1, 0),
		words: text.split(/\s+/).length,
		readability: readability.time,
		extract: extracting.time,
		send,
		anchor: anchoring.time,
		...(marking && { mark: marking.time }),
		unchanged: html() === before,
	};
};

const EVERYTHING: Viewing = {
	showMarks: true,
	showCoverage: true,
	sensitivity: 'more',
	hiddenKinds: [],
	dismissals: [],
};
const NOBODY = { active() {}, openKept() {}, isCurrent: () => true, outdated() {}, left() {} };

function spansOf(text: string): readonly { readonly start: number; readonly end: number }[] {
	let start = 0;
	return text.split('\n').map((line) => {
		const span = { start, end: start + line.length };
		start = span.end + 1;
		return span;
	});
}

function timed<T>(run: () => T): { readonly time: number; readonly value: T } {
	const start = performance.now();
	const value = run();
	return { time: performance.now() - start, value };
}
