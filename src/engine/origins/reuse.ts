import type { OwnWords } from './own-words.ts';

/** How much of one text two articles share, each 0..1. */
export type Likeness = {
	/** Of the shorter and of the longer article's word trigrams, the share that stands in the other: copied words. */
	readonly copiedOfShorter: number;
	readonly copiedOfLonger: number;
	/** Content words in the same order, and sentences alike in the same order, of both articles: what a word-by-word rewrite keeps. */
	readonly matterInOrder: number;
	readonly sentencesInOrder: number;
};

/** An article's own words, looked up once for all the articles it is held against. */
export type Comparable = {
	readonly words: OwnWords;
	/** Where in `words.matter` a word stands, last place first. */
	readonly places: ReadonlyMap<number, readonly number[]>;
	/** In which of `words.sentences` a word stands. */
	readonly sentencesWith: ReadonlyMap<number, readonly number[]>;
	/** Euclidean length of each sentence. */
	readonly lengths: readonly number[];
};

/** By word, squared: how telling it is among the articles of one story. */
export type Weights = readonly number[];

export function comparable(words: OwnWords, weights: Weights): Comparable {
	const [places, sentencesWith] = [new Map<number, number[]>(), new Map<number, number[]>()];
	for (let at = words.matter.length - 1; at >= 0; at -= 1) put(places, words.matter[at] ?? -1, at);
	words.sentences.forEach((sentence, at) => {
		for (const word of sentence) put(sentencesWith, word, at);
	});
	const lengths = words.sentences.map((sentence) => {
		let sum = 0;
		for (const word of sentence) sum += weights[word] ?? 0;
		return Math.sqrt(sum);
	});
	return { words, places, sentencesWith, lengths };
}

function put(places: Map<number, number[]>, word: number, at: number): void {
	const known = places.get(word);
	if (known === undefined) places.set(word, [at]);
	else known.push(at);
}

/** With less matter in order, sentences are not looked at: none are alike in order either. */
const LEAST_MATTER = 0.18;

export function likenessOf(a: Comparable, b: Comparable, weights: Weights): Likeness {
	const [shorter, longer] = a.words.trigrams.size <= b.words.trigrams.size ? [a.words, b.words] : [b.words, a.words];
	let shared = 0;
	for (const gram of shorter.trigrams) if (longer.trigrams.has(gram)) shared += 1;
	const matter = a.words.matter.length + b.words.matter.length;
	const matterInOrder = (2 * longestInOrder(a.words.matter, b.places)) / Math.max(1, matter);
	return {
		copiedOfShorter: shared / Math.max(1, shorter.trigrams.size),
		copiedOfLonger: shared / Math.max(1, longer.trigrams.size),
		matterInOrder,
		sentencesInOrder: matterInOrder < LEAST_MATTER ? 0 : sentencesInOrder(a, b, weights),
	};
}

/** 0..1: how many of each article's content words stand in the other in the same order. */
export function sharesInOrder(a: Comparable, b: Comparable): { readonly ofA: number; readonly ofB: number } {
	const shared = longestInOrder(a.words.matter, b.places);
	return { ofA: shared / Math.max(1, a.words.matter.length), ofB: shared / Math.max(1, b.words.matter.length) };
}

/** Longest common subsequence, by the pairs of equal words alone (Hunt & Szymanski 1977): few in two news articles. */
function longestInOrder(words: readonly number[], places: Comparable['places']): number {
	// ends[n] is the earliest place at which n + 1 words in order can end.
	const ends: number[] = [];
	for (const word of words)
		for (const place of places.get(word) ?? []) {
			let [low, high] = [0, ends.length];
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((ends[middle] ?? 0) < place) low = middle + 1;
				else high = middle;
			}
			ends[low] = place;
		}
	return ends.length;
}

/** Sentences less alike than this are not about one thing. */
const ALIKE = 0.2;

/** The best pairing of like sentences that keeps the order of both, as a share of all sentences. */
function sentencesInOrder(a: Comparable, b: Comparable, weights: Weights): number {
	const columns = b.lengths.length;
	let before = new Float64Array(columns + 1);
	a.words.sentences.forEach((row, index) => {
		const products = new Float64Array(columns);
		for (const word of row)
			for (const at of b.sentencesWith.get(word) ?? []) products[at] = (products[at] ?? 0) + (weights[word] ?? 0);
		const here = new Float64Array(columns + 1);
		for (let at = 0; at < columns; at += 1) {
			const cosine = (products[at] ?? 0) / Math.max(1e-9, (a.lengths[index] ?? 0) * (b.lengths[at] ?? 0));
			const paired = (before[at] ?? 0) + (cosine >= ALIKE ? cosine : 0);
			here[at + 1] = Math.max(paired, here[at] ?? 0, before[at + 1] ?? 0);
		}
		before = here;
	});
	return (2 * (before[columns] ?? 0)) / Math.max(1, a.lengths.length + columns);
}
