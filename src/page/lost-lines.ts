import { isProse, isSimilar, type PageLine } from './lines.ts';

/** A line of the whole page, and whether Readability kept any of it. */
export type FoundLine = { readonly line: PageLine; readonly block: Element; readonly kept: boolean };

/** Paragraphs side by side that make their parent the article's body. */
const BODY = 3;
/** Standfirst, place, byline, picture: what stands between a title and the first paragraph. */
const MOST_ABOVE = 8;

/** First paragraphs are seldom shorter, standfirsts seldom longer. */
const LEDE = 140;

/**
 * Paragraphs that Readability has dropped although they stand where the article does: the lede in a box of its own
 * below the title, and those among the kept ones. A first paragraph that is missing makes every fact in it look left out.
 */
export function lostLines(lines: readonly FoundLine[], title: string | undefined): ReadonlySet<number> {
	const lost = new Set<number>();
	const isLost = (at: number): boolean => {
		const found = lines[at];
		return (
			found !== undefined && !found.kept && isProse(found.line.text) && found.line.linked < found.line.text.length / 2
		);
	};

	const paragraphs = new Map<Element, number>();
	for (const { line, block, kept } of lines) {
		const parent = block.parentElement;
		if (kept && parent && block.localName === 'p' && isProse(line.text))
			paragraphs.set(parent, (paragraphs.get(parent) ?? 0) + 1);
	}
	lines.forEach(({ block }, at) => {
		const parent = block.parentElement;
		if (block.localName === 'p' && parent && (paragraphs.get(parent) ?? 0) >= BODY && isLost(at)) lost.add(at);
	});

	const first = lines.findIndex(({ line, kept }) => kept && isProse(line.text));
	const heading = lines.findIndex(
		({ line, block }) => block.localName === 'h1' && (title === undefined || isSimilar(line.text, title)),
	);
	if (heading >= 0 && first > heading && first - heading <= MOST_ABOVE + 1) {
		for (let at = heading + 1; at < first; at++) {
			const block = lines[at]?.block;
			if (block && isLost(at) && !isStandfirst(block, lines[at]?.line.text ?? '')) lost.add(at);
		}
	}
	return lost;
}

/** A summary in the outlet's words, told by its length, its place or its name; the text says all of it again. */
function isStandfirst(block: Element, text: string): boolean {
	if (text.length < LEDE || /^h[1-6]$/.test(block.localName) || block.closest('header, hgroup') !== null) return true;
	const names = `${block.className} ${block.id} ${block.parentElement?.className ?? ''}`;
	return /dek\b|deck|standfirst|stand-first|sub-?(?:title|head|line)|summary|excerpt|teaser|descr|abstract|kicker|intro\b/i.test(
		names,
	);
}
