import type { Span } from '../engine/types.ts';

/** The words of each of two sentences that the other one has not, as spans of it; neighbouring words are one span. */
export type WordDiff = { readonly here: readonly Span[]; readonly there: readonly Span[] };

/** Below this share of common words two sentences are told in words of their own, and what differs is nearly all. */
const LEAST_COMMON = 0.5;
/** A sentence with more words is none, and comparing takes time with the square of them. */
const MOST_WORDS = 150;

/** Undefined where the two have too little in common for the rest to tell anything. */
export function diffWords(here: string, there: string): WordDiff | undefined {
	const [ours, theirs] = [wordsOf(here), wordsOf(there)];
	if (ours.length > MOST_WORDS || theirs.length > MOST_WORDS) return undefined;
	const common = commonWords(ours, theirs);
	if (common.length < LEAST_COMMON * Math.max(ours.length, theirs.length, 1)) return undefined;
	const inOurs = new Set(common.map(([i]) => i));
	const inTheirs = new Set(common.map(([, j]) => j));
	return { here: spansOf(here, ours, inOurs), there: spansOf(there, theirs, inTheirs) };
}

type Word = Span & { readonly key: string };

/** Numbers and short forms stay whole: "1,200", "10.30", "U.S.", "didn't". */
function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length,
		key: word.toLowerCase().replaceAll('’', "'"),
	}));
}

/** The longest common subsequence, as pairs of positions. */
function commonWords(ours: readonly Word[], theirs: readonly Word[]): readonly (readonly [number, number])[] {
	const width = theirs.length + 1;
	const lengths = new Uint16Array((ours.length + 1) * width);
	const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
	for (let i = ours.length - 1; i >= 0; i--) {
		for (let j = theirs.length - 1; j >= 0; j--) {
			lengths[i * width + j] =
				ours[i]?.key === theirs[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const pairs: (readonly [number, number])[] = [];
	let [i, j] = [0, 0];
	while (i < ours.length && j < theirs.length) {
		if (ours[i]?.key === theirs[j]?.key) pairs.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}

function spansOf(text: string, words: readonly Word[], common: ReadonlySet<number>): readonly Span[] {
	const spans: Span[] = [];
	words.forEach(({ start, end }, index) => {
		if (common.has(index)) return;
		const last = spans.at(-1);
		const touches = last && index > 0 && !common.has(index - 1) && /^\s*$/.test(text.slice(last.end, start));
		if (last && touches) spans[spans.length - 1] = { start: last.start, end };
		else spans.push({ start, end });
	});
	return spans;
}
