import type { Passage } from '../engine/types.ts';

export type Emphasis = { readonly before: string; readonly words: string; readonly after: string };

/** A sentence cut at the words it is quoted for. Words that lie outside it leave the sentence whole. */
export function emphasis(passage: Passage): Emphasis {
	const { sentence } = passage;
	const start = passage.start - sentence.start;
	const end = passage.end - sentence.start;
	const inside = start >= 0 && end > start && end <= sentence.exact.length;
	if (!inside) return { before: sentence.exact, words: '', after: '' };
	return {
		before: sentence.exact.slice(0, start),
		words: sentence.exact.slice(start, end),
		after: sentence.exact.slice(end),
	};
}
