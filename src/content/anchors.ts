import type { Span } from '../engine/types.ts';
import { copyPage } from '../page/copy.ts';
import type { StyleOf } from '../page/element-kinds.ts';
import type { Extraction } from '../page/extract.ts';
import { findQuote, quoteAt } from '../page/quote.ts';
import { bare, mapText, rangesOf, type TextMap } from '../page/text-map.ts';

/** Keeps spans of an article tied to the words on the page, also when the page draws itself anew. */
export type Anchors = {
	/** One range per text node; undefined where the page does not show these words. */
	ranges(span: Span): readonly Range[] | undefined;
	/** Whether ranges still hold the words they were made for. */
	hold(span: Span, ranges: readonly Range[]): boolean;
	/** To be called before asking again after a change of the page. */
	refresh(): void;
	/** Whether the page still shows most of the article: its address alone does not tell. */
	isThere(): boolean;
};

export function anchors(document: Document, { article, textMap }: Extraction, styleOf?: StyleOf): Anchors {
	/** Everything the page shows now, read when it is first needed. */
	let page: TextMap | undefined;

	const ranges = (span: Span): readonly Range[] | undefined => {
		const exact = rangesOf(textMap, span);
		if (exact) return exact;
		page ??= readPage(document, styleOf);
		const found = findQuote(page.text, quoteAt(article.text, span));
		return found && rangesOf(page, found);
	};

	return {
		ranges,
		hold(span, ranges) {
			const shown = ranges.map((range) => (range.startContainer.isConnected ? range.toString() : '')).join('');
			return bare(shown) === bare(article.text.slice(span.start, span.end));
		},
		refresh() {
			page = undefined;
		},
		isThere() {
			const samples = samplesOf(article.text);
			return samples.filter((span) => ranges(span)?.some(isDrawn)).length * 2 > samples.length;
		},
	};
}

/** As many lines as tell whether an article is there, from all over it. */
const SAMPLES = 12;
const SAMPLE_LENGTH = 60;

function samplesOf(text: string): readonly Span[] {
	const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.length >= SAMPLE_LENGTH);
	const step = Math.max(1, lines.length / SAMPLES);
	return Array.from({ length: Math.min(SAMPLES, lines.length) }, (_, i) => lines[Math.floor(i * step)]).flatMap(
		(line) => (line ? [{ start: line.index, end: line.index + SAMPLE_LENGTH }] : []),
	);
}

/** What is hidden has no place in the window. */
const isDrawn = (range: Range): boolean => range.getClientRects().length > 0;

function readPage(document: Document, styleOf: StyleOf | undefined): TextMap {
	const { pieces, lines } = copyPage(document, { styleOf });
	const strands: Text[][] = lines.map(() => []);
	for (const { node, line } of pieces) strands[line]?.push(node);
	return mapText(strands);
}
