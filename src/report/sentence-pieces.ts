import type { Passage, Span } from '../engine/types.ts';

/** A piece of a quoted sentence: the words it is quoted for, or words that the sentence beside it has not. */
export type Piece = { readonly text: string; readonly marked: boolean; readonly differs: boolean };

/** A sentence in pieces. Words that lie outside it, or are nearly all of it, leave it unmarked. */
export function pieces({ start, end, sentence }: Passage, differing: readonly Span[] = []): readonly Piece[] {
	const { length } = sentence.exact;
	const words = { start: start - sentence.start, end: end - sentence.start };
	// To set a whole sentence apart from itself would only be loud.
	const isWhole = words.end - words.start >= length * NEARLY_WHOLE;
	const isInside = words.start >= 0 && words.end > words.start && words.end <= length && !isWhole;
	const cuts = [
		0,
		length,
		...(isInside ? [words.start, words.end] : []),
		...differing.flatMap((one) => [one.start, one.end]),
	];
	const places = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= length).toSorted((a, b) => a - b);
	return places.slice(0, -1).map((from, i) => {
		const to = places[i + 1] ?? length;
		const within = (span: Span) => from >= span.start && to <= span.end;
		return {
			text: sentence.exact.slice(from, to),
			marked: isInside && within(words),
			differs: differing.some(within),
		};
	});
}

const NEARLY_WHOLE = 0.9;
