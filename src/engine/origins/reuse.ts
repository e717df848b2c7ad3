import { onceFor } from '../once-for.ts';
import { put } from '../put.ts';
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

/** 0..1: content words in the same order in both articles, of all they have: what a word-by-word rewrite keeps. */
export const matterInOrder = (a: OwnWords, b: OwnWords): number =>
	(2 * longestInOrder(a.matter, b)) / Math.max(1, a.matter.length + b.matter.length);

/** 0..1: how many of each article's content words stand in the other in the same order. */
export function sharesInOrder(a: OwnWords, b: OwnWords): { readonly ofA: number; readonly ofB: number } {
	const shared = longestInOrder(a.matter, b);
	return { ofA: shared / Math.max(1, a.matter.length), ofB: shared / Math.max(1, b.matter.length) };
}

/** Longest common subsequence, by the pairs of equal words alone (Hunt & Szymanski 1977): few in two news articles. */
function longestInOrder(words: readonly number[], other: OwnWords): number {
	const places = placesOf(other);
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

/** Where in an article's content words each of them stands, last place first. */
const placesOf = onceFor(({ matter }: OwnWords): ReadonlyMap<number, readonly number[]> => {
	const places = new Map<number, number[]>();
	for (let at = matter.length - 1; at >= 0; at -= 1) put(places, matter[at] ?? -1, at);
	return places;
});
