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

	const known = new WeakMap<Terms, Vector>();
	const vectorOf = (terms: Terms): Vector => {
		let vector = known.get(terms);
		if (vector === undefined) {
			vector = newVector(terms);
			known.set(terms, vector);
		}
		return vector;
	};
	const newVector = (terms: Terms): Vector => {
		const found = new Int32Array(terms.size);
		const parts = new Float64Array(terms.size);
		let [at, square] = [0, 0];
		// A set's entries are each term twice.
		for (const [term, share] of terms.entries()) {
			const number = numberOf(term);
			const part = (weights[number] ?? 0) * (typeof share === 'number' ? share : 1);
			found[at] = number;
			parts[at] = part;
			square += part * part;
			at += 1;
		}
		return { terms: found, parts, square };
	};

	/** One vector spread out by term, so that another only has to go through its own terms. */
	let spread = new Float64Array(1024);
	let last: Vector | undefined;
	const spreadOut = (vector: Vector): void => {
		if (vector === last) return;
		if (spread.length < weights.length) [spread, last] = [new Float64Array(2 * weights.length), undefined];
		if (last !== undefined) for (let at = 0; at < last.terms.length; at++) spread[last.terms[at] ?? 0] = 0;
		for (let at = 0; at < vector.terms.length; at++) spread[vector.terms[at] ?? 0] = vector.parts[at] ?? 0;
		last = vector;
	};
	const likeness = (ours: Terms, theirs: Terms): number => {
		const a = vectorOf(ours);
		const b = vectorOf(theirs);
		if (a.square === 0 || b.square === 0) return 0;
		spreadOut(b);
		let dot = 0;
		for (let at = 0; at < a.terms.length; at++) dot += (a.parts[at] ?? 0) * (spread[a.terms[at] ?? 0] ?? 0);
		return dot / Math.sqrt(a.square * b.square);
	};
	return { weight, likeness };
}
