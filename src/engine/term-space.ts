import { onceFor } from './once-for.ts';
/** What a text is about; with numbers, how far each term is what it is about. */
export type Terms = ReadonlySet<string> | ReadonlyMap<string, number>;

export type TermSpace = {
	weight(term: string): number;
	/** 0..1: cosine of two sets of terms, each term by its weight. Symmetric. */
	likeness(ours: Terms, theirs: Terms): number;
};

/** Terms by number, how much of each there is, and the square of its length. */
type Vector = { readonly terms: Int32Array; readonly parts: Float64Array; readonly square: number };

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
		const found = new Int32Array(terms.size);
		const parts = new Float64Array(terms.size);
		let at = 0;
		let square = 0;
		// Of a set each term stands for itself.
		terms.forEach((share: string | number, term: string) => {
			const number = numberOf(term);
			const part = (weights[number] ?? 0) * (typeof share === 'number' ? share : 1);
			found[at] = number;
			parts[at] = part;
			square += part * part;
			at += 1;
		});
		return { terms: found, parts, square };
	});

	/** Where each term stands in one vector, from 1, so that another only has to go through its own terms. */
	let places = new Int32Array(1024);
	let last: Vector | undefined;
	const spreadOut = (vector: Vector): void => {
		if (vector === last) return;
		if (places.length < weights.length) [places, last] = [new Int32Array(2 * weights.length), undefined];
		if (last !== undefined) for (let at = 0; at < last.terms.length; at++) places[last.terms[at] ?? 0] = 0;
		for (let at = 0; at < vector.terms.length; at++) places[vector.terms[at] ?? 0] = at + 1;
		last = vector;
	};
	const likeness = (ours: Terms, theirs: Terms): number => {
		const a = vectorOf(ours);
		const b = vectorOf(theirs);
		if (a.square === 0 || b.square === 0) return 0;
		spreadOut(b);
		let dot = 0;
		for (let at = 0; at < a.terms.length; at++) {
			const place = places[a.terms[at] ?? 0] ?? 0;
			if (place > 0) dot += (a.parts[at] ?? 0) * (b.parts[place - 1] ?? 0);
		}
		return dot / Math.sqrt(a.square * b.square);
	};
	return { weight, likeness };
}
