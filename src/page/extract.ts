import { Readability } from '@mozilla/readability';
import type { Article } from '../engine/types.ts';
import { type Copy, copyPage, keptPieces, type Piece, type StyleOf } from './copy.ts';
import type { LinkedData } from './json-ld.ts';
import { articleLines, isProse, isReference, type PageLine } from './lines.ts';
import { type FoundLine, lostLines } from './lost-lines.ts';
import { readMetadata } from './metadata.ts';
import { GAP, mapText, type Strand, type TextMap } from './text-map.ts';

export type Extraction = {
	readonly article: Article;
	readonly textMap: TextMap;
	/** False where the publisher says, or the length shows, that this page holds a part of the article only. */
	readonly complete: boolean;
};

/** The article that a page holds; undefined for a page that holds none. The page itself is only read. */
export function extract(document: Document, url?: string, styleOf?: StyleOf): Extraction | undefined {
	const { info, linked, saysArticle } = readMetadata(document, url);
	const copy = copyPage(document, styleOf);
	copy.document.title = info.title ?? '';
	const content = readable(copy.document);
	if (!content) return undefined;

	const all = linesOf(copy, keptPieces(copy, content).pieces);
	const lost = lostLines(all, info.title);
	const found = all.filter(({ kept }, i) => kept || lost.has(i));
	const lines = found.map(({ line }) => line);
	const isText = articleLines(lines, info);
	if (!isArticle(lines, isText, saysArticle)) return undefined;
	const textMap = mapText(found.filter((_, i) => isText[i]).map(({ strands }) => strands));
	const { text } = textMap;
	return { article: { ...info, text }, textMap, complete: isComplete(text, linked) };
}

/** A brief that says it is an article may have two sentences; anything else has to show that it is one. */
const SHORTEST_STATED = 120;
const SHORTEST_UNSTATED = 250;

function isArticle(lines: readonly PageLine[], isText: readonly boolean[], saysArticle: boolean): boolean {
	const prose = lines.filter((line, i) => isText[i] && isProse(line.text));
	const length = prose.reduce((sum, { text }) => sum + text.length, 0);
	if (saysArticle) return length >= SHORTEST_STATED;
	// Front pages have a sentence or two below each headline, and each headline leads elsewhere.
	const leads = lines.filter(isReference).length;
	return length >= SHORTEST_UNSTATED && leads < 2 * prose.length;
}

/** Of the text that the publisher states, what must be on the page for it to be the whole. */
const WHOLE = 0.6;
/** Publishers that charge show about this much for nothing; a subscriber sees more. */
const TEASER = 1_500;

function isComplete(text: string, linked: LinkedData | undefined): boolean {
	if (linked?.free === false && text.length < TEASER) return false;
	return text.length >= WHOLE * (linked?.body?.length ?? 0);
}

function readable(document: Document): Element | undefined {
	// The serializer's parameter is any node, but it is given the element that holds the article.
	const options = { serializer: (node: Node) => node as Element, disableJSONLD: true };
	return new Readability<Element>(document, options).parse()?.content ?? undefined;
}

type StrandedLine = FoundLine & { readonly strands: readonly Strand[] };

/** All lines of the page, each with the part of it that was kept; one of which nothing was kept with all of it. */
function linesOf({ pieces, lines }: Copy, kept: ReadonlySet<number>): readonly StrandedLine[] {
	const parts = lines.map((): { readonly piece: Piece; readonly kept: boolean }[] => []);
	pieces.forEach((piece, index) => {
		parts[piece.line]?.push({ piece, kept: kept.has(index) });
	});
	return parts.map((line, index) => {
		const isKept = line.some((part) => part.kept);
		const read = line.filter((part) => part.kept || !isKept || part.piece.blank).map(({ piece }) => piece);
		const block = lines[index]?.block;
		if (!block) throw new RangeError(`no line ${index}`);
		return {
			block,
			kept: isKept,
			strands: line.map(({ piece }) => (read.includes(piece) ? piece.node : GAP)),
			line: {
				text: read
					.map(({ node }) => node.data)
					.join('')
					.replace(/\s+/g, ' ')
					.trim(),
				linked: read.reduce((sum, { node, linked }) => sum + (linked ? node.data.replace(/\s/g, '').length : 0), 0),
				isHeading: /^h[1-6]$/.test(block.localName),
				isEntry: ENTRIES.has(block.localName),
			},
		};
	});
}

const ENTRIES = new Set(['li', 'td', 'th', 'dt', 'dd']);
