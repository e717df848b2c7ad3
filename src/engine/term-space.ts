import { onceFor } from './once-for.ts';
/** What a text is about; with numbers, how far each term is what it is about. */
export type Terms = ReadonlySet<string> | ReadonlyMap<string, number>;

export type TermSpace = {
	weight(term: string): number;
	/** 0..1: cosine of two sets of terms, each term by its weight. Symmetric. */
	likeness(ours: Terms, theirs: Terms): number;
};

/** How much there is of each term, by its number, and the square of its length. */
type Vector = { readonly parts: ReadonlyMap<number, number>; readonly square: number };

/** Every term is weighed once, and every set made a vector once, since each is held against many others. */
export function termSpace(weigh: (term: string) => number): TermSpace {
	const numbers = new Map<string, number>();
	const weights: number[] = [];
	const numberOf = (term: string): number => {
		const known = numbers.get(term);
		if (known !== undefined) return known;
		numbers.set(term, weights.length);
		return weights.push(weigh(term)) - 1;
	};
	const weight = (term: string): number => weights[numberOf(term)] ?? 0;

	const vectorOf = onceFor((terms: Terms): Vector => {
		const parts = new Map<number, number>();
		let square = 0;
		// Of a set each term stands for itself.
		terms.forEach((share: string | number, term: string) => {
			const number = numberOf(term);
			const part = (weights[number] ?? 0) * (typeof share === 'number' ? share : 1);
			parts.set(number, part);
			square += part * part;
		});
		return { parts, square };
	});

	const likeness = (ours: Terms, theirs: Terms): number => {
		const a = vectorOf(ours);
		const b = vectorOf(theirs);
		if (a.square === 0 || b.square === 0) return 0;
		let dot = 0;
		a.parts.forEach((part, term) => {
			const other = b.parts.get(term);
			if (other !== undefined) dot += part * other;
		});
		return dot / Math.sqrt(a.square * b.square);
	};
	return { weight, likeness };
}
