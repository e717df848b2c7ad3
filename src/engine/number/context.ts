import { type Document, termsAt } from '../document.ts';
import type { Sentence } from '../types.ts';

/** What stands around a figure, each term by how close it stands: 1 beside it, half as much every few words. */
export type Context = ReadonlyMap<string, number>;

/** Marks and words at which a sentence turns to something else, and how many words' distance that is worth. */
const TURNS = new Map<string, number>([
	...[';', ':', '(', ')', '–', '—', '--'].map((mark) => [mark, 4] as const),
	...[',', 'and', 'but', 'while', 'which', 'who', 'when', 'where', 'after', 'before', 'although', 'because'].map(
		(word) => [word, 1.5] as const,
	),
]);

export type Around = {
	readonly document: Document;
	readonly sentence: Sentence;
	/** Token indexes of the number's first and last word. */
	readonly first: number;
	readonly last: number;
	/** Whether a token is part of a number, this or another: what is alike must not depend on values. */
	readonly numeric: (at: number) => boolean;
};

export function contextOf(around: Around, halving: number): Context {
	const context = new Map<string, number>();
	for (const { at, distance } of outward(around)) {
		if (around.numeric(at)) continue;
		const weight = 2 ** (-distance / halving);
		for (const term of termsAt(around.document, around.sentence, at))
			if ((context.get(term) ?? 0) < weight) context.set(term, weight);
	}
	return context;
}

/** The tokens on both sides, with their distance in words, turns counted in. */
export function* outward({
	sentence: { tokens },
	first,
	last,
}: Pick<Around, 'sentence' | 'first' | 'last'>): Generator<{ at: number; distance: number }> {
	for (const step of [-1, 1]) {
		let distance = 0;
		for (let at = step < 0 ? first - 1 : last + 1; at >= 0 && at < tokens.length; at += step) {
			const token = tokens[at];
			// Numbers listed beside it do not keep a figure from its noun: "6.8 and 6.4 magnitude quakes".
			const listed = token?.pos === 'NUM' || (token?.pos === 'CCONJ' && tokens[at + 1]?.pos === 'NUM');
			distance += listed ? 0 : (TURNS.get(token?.lower ?? '') ?? 1);
			yield { at, distance };
		}
	}
}

/** The nearest content word on one side. */
export function nextTerm(around: Around, step: -1 | 1): string | undefined {
	const { tokens } = around.sentence;
	for (let at = step < 0 ? around.first - 1 : around.last + 1; at >= 0 && at < tokens.length; at += step) {
		const [term] = around.numeric(at) ? [] : termsAt(around.document, around.sentence, at);
		if (term !== undefined) return term;
	}
	return undefined;
}
