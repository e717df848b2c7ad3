import { Readability } from '@mozilla/readability';
import type { Article } from '../engine/types.ts';
import { type Copy, copyPage, isBlank, keptPieces, type StyleOf } from './copy.ts';
import { articleLines, type PageLine } from './lines.ts';
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
	const { pieces } = keptPieces(copy, content);
	const lines = linesOf(copy, pieces);
	const isText = articleLines(
		lines.map(({ line }) => line),
		info,
	);
	const textMap = mapText(lines.filter((_, i) => isText[i]).map(({ strands }) => strands));
	if (textMap.text.length < (saysArticle ? SHORTEST : SHORTEST_UNSTATED)) return undefined;
	const complete = linked?.free !== false && textMap.text.length >= WHOLE * (linked?.body?.length ?? 0);
	return { article: { ...info, text: textMap.text }, textMap, complete };
}

/** A brief that says it is an article may have two sentences; anything else has to show it. */
const SHORTEST = 140;
const SHORTEST_UNSTATED = 500;
/** Of the text that the publisher states in JSON-LD, what must be on the page for it to be the whole. */
const WHOLE = 0.6;

function readable(document: Document): Element | undefined {
	// The serializer's parameter is any node, but it is given the element that holds the article.
	const options = { serializer: (node: Node) => node as Element, disableJSONLD: true };
	return new Readability<Element>(document, options).parse()?.content ?? undefined;
}

type Stranded = { readonly strands: readonly Strand[]; readonly line: PageLine };

/** The lines of which Readability kept anything. */
function linesOf({ pieces, lines }: Copy, kept: ReadonlySet<number>): readonly Stranded[] {
	const drafts = lines.map(({ block }) => ({ block, strands: [] as Strand[], text: '', linked: 0 }));
	pieces.forEach(({ node, line, blank, linked }, index) => {
		const draft = drafts[line];
		if (!draft) return;
		const isKept = blank || kept.has(index);
		draft.strands.push(isKept ? node : GAP);
		if (!isKept) return;
		draft.text += node.data;
		if (linked) draft.linked += node.data.replace(/\s/g, '').length;
	});
	return drafts
		.filter(({ text }) => !isBlank(text))
		.map(({ block, strands, text, linked }) => ({
			strands,
			line: {
				text: text.replace(/\s+/g, ' ').trim(),
				linked,
				isHeading: /^h[1-6]$/.test(block.localName),
				isEntry: ENTRIES.has(block.localName),
			},
		}));
}

const ENTRIES = new Set(['li', 'td', 'th', 'dt', 'dd']);
