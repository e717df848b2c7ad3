import { Readability } from '@mozilla/readability';
import type { Article } from '../engine/types.ts';
import { type Copy, type CopyOptions, copying, type Piece } from './copy.ts';
import type { StyleOf } from './element-kinds.ts';
import { extractedPieces } from './extracted-pieces.ts';
import type { LinkedData } from './json-ld.ts';
import { articleLines, isProse, isReference, type PageLine } from './lines.ts';
import { type FoundLine, lostLines } from './lost-lines.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { GAP, mapText, type Strand, type TextMap } from './text-map.ts';

export type Extraction = { readonly article: Article; readonly textMap: TextMap };

/** Each yield is a place where the page may go on: nothing that comes after it relies on what the page was before. */
type Steps<T> = Generator<void, T, void>;

/** The article that a page holds; undefined for a page that holds none. The page itself is only read. */
export function extract(document: Document, url?: string, styleOf?: StyleOf): Extraction | undefined {
	const steps = extracting(document, url, styleOf);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** The same in a few steps, with a pause after each, so that the page can go on. */
export async function extractInSteps(
	document: Document,
	pause: () => Promise<void>,
	url?: string,
	styleOf?: StyleOf,
): Promise<Extraction | undefined> {
	const steps = extracting(document, url, styleOf);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		await pause();
	}
}

function* extracting(document: Document, url?: string, styleOf?: StyleOf): Steps<Extraction | undefined> {
	const metadata = readMetadata(document, url);
	yield;
	// A short article in an element that is named like an advertisement is found at the second attempt.
	const lines =
		(yield* readLines(document, metadata, { styleOf })) ??
		(yield* readLines(document, metadata, { styleOf, whole: true }));
	if (!lines) return undefined;
	yield;
	const { info, linked, isOneOfSeveral } = metadata;
	const textMap = mapText(firstLines(lines).map(({ strands }) => strands));
	const { text } = textMap;
	const isWhole = !isOneOfSeveral && isComplete(text, linked);
	const article = isWhole ? { ...info, text } : { ...info, complete: false, text };
	return { article, textMap };
}

/** The lines of the page that are the article's text; undefined where they do not make one. */
function* readLines(
	document: Document,
	{ info, others, saysArticle }: Metadata,
	options: CopyOptions,
): Steps<readonly StrandedLine[] | undefined> {
	const copy = yield* copying(document, { ...options, without: others });
	yield;
	copy.document.title = info.title ?? '';
	const content = readable(copy.document);
	if (!content) return undefined;
	yield;
	const all = linesOf(copy, extractedPieces(copy, content).pieces);
	const lost = lostLines(all, info.title);
	const found = all.filter(({ kept }, i) => kept || lost.has(i));
	const lines = found.map(({ line }) => line);
	const isText = articleLines(lines, info);
	const shortest = saysArticle ? SHORTEST_STATED : options.whole ? SHORTEST_AMONG_CLUTTER : SHORTEST_UNSTATED;
	return isArticle(lines, isText, shortest, saysArticle) ? found.filter((_, i) => isText[i]) : undefined;
}

/** Characters in sentences: a brief that says it is an article may have two, anything else has to show that it is one. */
const SHORTEST_STATED = 120;
const SHORTEST_UNSTATED = 250;
/** A notice on cookies is about half as long. */
const SHORTEST_AMONG_CLUTTER = 900;

function isArticle(
	lines: readonly PageLine[],
	isText: readonly boolean[],
	shortest: number,
	saysArticle: boolean,
): boolean {
	const prose = lines.filter((line, i) => isText[i] && isProse(line.text));
	if (prose.reduce((sum, { text }) => sum + text.length, 0) < shortest) return false;
	// Front pages have a sentence or two below each headline, and each headline leads elsewhere.
	return saysArticle || lines.filter(isReference).length < 2 * prose.length;
}

/** As much as is kept of any article; what is longer than a page of a newspaper in one line was not written to be read. */
const LONGEST_TEXT = 400_000;
const LONGEST_LINE = 50_000;

function firstLines(lines: readonly StrandedLine[]): readonly StrandedLine[] {
	let length = 0;
	return lines.filter(({ line: { text } }) => {
		if (text.length > LONGEST_LINE) return false;
		length += text.length + 1;
		return length <= LONGEST_TEXT;
	});
}

/** Of the text that the publisher states, what must be on the page for it to be the whole. */
const WHOLE = 0.6;
/** Publishers that charge show about this much for nothing; a subscriber sees more. */
const TEASER = 1_500;

/** False where the publisher says, or the length shows, that this page holds a part of the article only. */
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
