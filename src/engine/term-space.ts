import { onceFor } from './once-for.ts';
/** What a text is about; with numbers, how far each term is what it is about. */
export type Terms = ReadonlySet<string> | ReadonlyMap<string, number>;

export type TermSpace = {
	weight(term: string): number;
	/** 0..1: cosine of two sets of terms, each term by its weight. Symmetric. */
	likeness(ours: Terms, theirs: Terms): number;
	/** The same of one set to each of some, by what they share: most share little. */
	likenessTo(sets: readonly Terms[]): (one: Terms) => Float64Array;
};

/** The numbers of its terms, how much there is of each, and the square of its length. */
type Vector = { readonly terms: readonly number[]; readonly parts: readonly number[]; readonly square: number };

/** Every term is weighed once, and every set made a vector once, since each is held against many others. */
export function termSpace(weigh: (term: string) => number): TermSpace {
	const numbers = new Map<string, number>();
	const weights: number[] = [];
	/** By term, while two vectors are multiplied: how much there is of it in one of them. Else all 0. */
	const there: number[] = [];
	const numberOf = (term: string): number => {
		const known = numbers.get(term);
		if (known !== undefined) return known;
		numbers.set(term, weights.length);
		there.push(0);
		return weights.push(weigh(term)) - 1;
	};
	const weight = (term: string): number => weights[numberOf(term)] ?? 0;

	const vectorOf = onceFor((set: Terms): Vector => {
		const terms: number[] = [];
		const parts: number[] = [];
		let square = 0;
		// Of a set each term stands for itself.
		set.forEach((share: string | number, term: string) => {
			const number = numberOf(term);
			const part = (weights[number] ?? 0) * (typeof share === 'number' ? share : 1);
			terms.push(number);
			parts.push(part);
			square += part * part;
		});
		return { terms, parts, square };
	});

	const likeness = (ours: Terms, theirs: Terms): number => {
		const a = vectorOf(ours);
		const b = vectorOf(theirs);
		if (a.square === 0 || b.square === 0) return 0;
		for (let at = 0; at < b.terms.length; at++) there[b.terms[at] ?? 0] = b.parts[at] ?? 0;
		let dot = 0;
		for (let at = 0; at < a.terms.length; at++) dot += (a.parts[at] ?? 0) * (there[a.terms[at] ?? 0] ?? 0);
		for (const term of b.terms) there[term] = 0;
		return dot / Math.sqrt(a.square * b.square);
	};

	const likenessTo = (sets: readonly Terms[]) => {
		const vectors = sets.map(vectorOf);
		/** By term, which of the sets have it, and how much of it. */
		const having = new Map<number, { readonly sets: number[]; readonly parts: number[] }>();
		vectors.forEach(({ terms, parts }, set) => {
			terms.forEach((term, at) => {
				const known = having.get(term) ?? { sets: [], parts: [] };
				having.set(term, known);
				known.sets.push(set);
				known.parts.push(parts[at] ?? 0);
			});
		});
		return (one: Terms): Float64Array => {
			const { terms, parts, square } = vectorOf(one);
			const found = new Float64Array(sets.length);
			terms.forEach((term, at) => {
				const own = parts[at] ?? 0;
				const there = having.get(term);
				if (there === undefined) return;
				for (let n = 0; n < there.sets.length; n++) {
					const set = there.sets[n] ?? 0;
					found[set] = (found[set] ?? 0) + own * (there.parts[n] ?? 0);
				}
			});
			for (let at = 0; at < found.length; at++) {
				const dot = found[at] ?? 0;
				if (dot !== 0) found[at] = dot / Math.sqrt(square * (vectors[at]?.square ?? 0));
			}
			return found;
		};
	};
	return { weight, likeness, likenessTo };
}
