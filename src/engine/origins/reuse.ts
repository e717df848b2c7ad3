import type { Sentence } from '../types.ts';
import type { OwnWords } from './own-words.ts';

/** How many words two articles have alike, 0..1. */
export type Copying = {
	/** Of the shorter and of the longer article's word trigrams, the share that stands in the other. */
	readonly ofShorter: number;
	readonly ofLonger: number;
};
/** What of one article stands in the other. */
export type Taken = {
	/** The share of it, by length, in sentences of which some words in a row stand there. */
	readonly touched: number;
	/** Of its sentences that are not copied whole, the share of words in a row that stand there: an editor's hand leaves some in each. */
	readonly beside: number;
	/** The sentences touched. */
	readonly sentences: ReadonlySet<Sentence>;
};

/** Content words in the same order, and sentences alike in the same order, of both articles, 0..1: what a word-by-word rewrite keeps. */
export type Order = { readonly matter: number; readonly sentences: number };

/** An article's own words, looked up once for all the articles it is held against. */
export type Comparable = {
	readonly words: OwnWords;
	/** Where in `words.matter` a word stands, last place first. */
	readonly places: ReadonlyMap<number, readonly number[]>;
	/** In which of `words.sentences` a word stands. */
	readonly sentencesWith: ReadonlyMap<number, readonly number[]>;
	/** Euclidean length of each sentence. */
	readonly lengths: readonly number[];
	/** For each sentence what it has in common with another one: filled anew each time, see `inCommon`. */
	readonly products: Float64Array;
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
	return { words, places, sentencesWith, lengths, products: new Float64Array(lengths.length) };
}

function put(places: Map<number, number[]>, word: number, at: number): void {
	const known = places.get(word);
	if (known === undefined) places.set(word, [at]);
	else known.push(at);
}

export function copyingOf(a: OwnWords, b: OwnWords): Copying {
	const shared = sharedGrams(a, b);
	return {
		ofShorter: shared / Math.max(1, Math.min(a.size, b.size)),
		ofLonger: shared / Math.max(1, Math.max(a.size, b.size)),
	};
}

function sharedGrams({ trigrams: a }: OwnWords, { trigrams: b }: OwnWords): number {
	const known = Math.min(a.length, b.length);
	let shared = 0;
	for (let gram = 0; gram < known; gram++) shared += (a[gram] ?? 0) & (b[gram] ?? 0);
	return shared;
}

/** Of a sentence's trigrams: so many are copied from somewhere; with so many it is copied whole. */
const [TOUCHED, WHOLE] = [0.25, 0.6];

export function takenFrom({ trigramsIn }: OwnWords, { trigrams }: OwnWords): Taken {
	let [all, touched, rest, beside] = [0, 0, 0, 0];
	const sentences = new Set<Sentence>();
	for (const [sentence, grams] of trigramsIn) {
		let shared = 0;
		for (const gram of grams) shared += trigrams[gram] ?? 0;
		all += grams.length;
		if (grams.length > 0 && shared >= TOUCHED * grams.length) {
			touched += grams.length;
			sentences.add(sentence);
		}
		if (shared >= WHOLE * grams.length) continue;
		rest += grams.length;
		beside += shared;
	}
	return { touched: touched / Math.max(1, all), beside: beside / Math.max(1, rest), sentences };
}

/** With less matter in order, sentences are not looked at: none are alike in order either. */
const LEAST_MATTER = 0.18;

export function orderOf(a: Comparable, b: Comparable, weights: Weights): Order {
	const words = a.words.matter.length + b.words.matter.length;
	const matter = (2 * longestInOrder(a.words.matter, b.places)) / Math.max(1, words);
	return { matter, sentences: matter < LEAST_MATTER ? 0 : sentencesInOrder(a, b, weights) };
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
			let low = 0;
			let high = ends.length;
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
	let here = new Float64Array(columns + 1);
	a.words.sentences.forEach((row, index) => {
		const products = inCommon(row, b, weights);
		for (let at = 0; at < columns; at += 1) {
			const cosine = (products[at] ?? 0) / Math.max(1e-9, (a.lengths[index] ?? 0) * (b.lengths[at] ?? 0));
			const paired = (before[at] ?? 0) + (cosine >= ALIKE ? cosine : 0);
			here[at + 1] = Math.max(paired, here[at] ?? 0, before[at + 1] ?? 0);
		}
		[before, here] = [here, before];
	});
	return (2 * (before[columns] ?? 0)) / Math.max(1, a.lengths.length + columns);
}

/** How much a sentence has in common with each of an article's: to be read before the article is asked again. */
export function inCommon(
	sentence: ReadonlySet<number>,
	{ sentencesWith, products }: Comparable,
	weights: Weights,
): Float64Array {
	products.fill(0);
	for (const word of sentence)
		for (const at of sentencesWith.get(word) ?? []) products[at] = (products[at] ?? 0) + (weights[word] ?? 0);
	return products;
}
