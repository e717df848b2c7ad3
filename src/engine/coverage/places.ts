import { derived } from '../derived.ts';
import type { Document } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { pairMemo } from '../pair-memo.ts';
import { put } from '../put.ts';
import { isStopWord } from '../story/stop-words.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Quantity } from '../types.ts';
import { figureWeight, type Given, givenIn, isGiven, sentencesGiving } from './figures.ts';
import { keyOf, keyWeight, type Segment, stemOf, wholeSegment } from './segment.ts';

/** Where in an article keys and figures stand, its headline and captions included. */
export type Places = {
	readonly document: Document;
	/** Sentences, and last the headline, that have a key. */
	readonly byKey: ReadonlyMap<string, readonly number[]>;
	readonly figures: readonly Given[];
	/** How many sentences it has. */
	readonly sentences: number;
	/** Beginnings of all words, however they were read. */
	readonly words: ReadonlySet<string>;
};

export const placesOf = derived('places of keys', (document): Places => {
	const byKey = new Map<string, number[]>();
	const { sentences, article } = document.reading;
	const whole = sentences.map((sentence) => wholeSegment(document, sentence));
	whole.forEach(({ keys }, at) => {
		for (const key of keys) put(byKey, key, at);
	});
	const words = new Set(
		sentences.flatMap(({ tokens }) => tokens.flatMap(({ lower }) => [stemOf(lower), opening(lower)])),
	);
	const headline = new Set<string>();
	for (const [word] of (article.title ?? '').toLowerCase().matchAll(/[A-Za-zÀ-ỿ]{2,}/gu)) {
		if (isStopWord(word)) continue;
		words.add(stemOf(word)).add(opening(word));
		headline.add(keyOf(concept(word))).add(`@${word}`);
	}
	// Two past the last sentence: the headline is nobody's neighbour.
	for (const key of headline) put(byKey, key, sentences.length + 1);
	const figures = givenIn(whole.map(({ figures }) => figures));
	return { document, byKey, figures, sentences: sentences.length, words };
});

/** Whether nothing anywhere in the article meets a key, not even a name that is spelt a little differently. */
export const lacks = (places: Places, key: string): boolean => lackedBy(places)(key);
/** The articles of a story have one key over and over. */
const lackedBy = pairMemo(isLacked);

function isLacked({ byKey, words }: Places, key: string): boolean {
	if (byKey.has(key) || isAmong(words, stemOf(key.replace('@', '')))) return false;
	if (!key.startsWith('@') || key.length < LONG_NAME) return true;
	for (const other of byKey.keys())
		if (other[1] === key[1] && other.startsWith('@') && editDistance(key, other, 2) <= 2) return false;
	return true;
}

/** "Rehab" is told by "rehabilitation", and the other way round: a short word may be the beginning of a long one. */
const isAmong = (words: ReadonlySet<string>, word: string): boolean =>
	words.has(word) || words.has(word.length === SHORT ? opening(word) : word.slice(0, Math.max(SHORT, word.length - 1)));
const SHORT = 5;
/** The beginning of a word, told from that word itself. */
const opening = (word: string): string => `${word.slice(0, SHORT)}-`;

/** Shorter names that differ by two letters are two names. */
const LONG_NAME = 7;

export const lacksFigure = ({ figures }: Places, figure: Quantity): boolean => !isGiven(figures, figure);

/** How much a key tells in this story. */
export type KeyWeight = (key: string) => number;

/** In a story of a few sentences every word seems common: as many more are taken to exist without it. */
const FEW_SENTENCES = 10;

export function keyWeightIn(articles: readonly Places[]): KeyWeight {
	const sentences = articles.reduce((sum, article) => sum + article.sentences, FEW_SENTENCES);
	const known = new Map<string, number>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const count = articles.reduce((sum, { byKey }) => sum + (byKey.get(key)?.length ?? 0), 1);
		const weight = keyWeight(key) * Math.log(sentences / Math.min(count, sentences)) ** 0.5;
		known.set(key, weight);
		return weight;
	};
}

/** What a key counts that stands in the sentence before or after, or somewhere else in the article. */
const [BESIDE, ELSEWHERE] = [0.8, 0.2];

type Content = Pick<Segment, 'keys' | 'figures'>;

/** No place of an article has more of a segment than the whole article: at least what `coverOf` is, for a fraction of the work. */
export function mostCover({ keys, figures }: Content, { byKey, figures: given }: Places, weigh: KeyWeight): number {
	let [total, anywhere] = [0, 0];
	for (const key of keys) {
		const weight = weigh(key);
		total += weight;
		if (byKey.has(key)) anywhere += weight;
	}
	for (const figure of figures) {
		const weight = figureWeight(figure);
		total += weight;
		if (sentencesGiving(given, figure).length > 0) anywhere += weight;
	}
	return anywhere / Math.max(1e-9, total);
}

/** Whether some place of an article has more than a share of a segment. */
export const isCovered = (content: Content, places: Places, weigh: KeyWeight, share: number): boolean =>
	mostCover(content, places, weigh) > share && coverOf(content, places, weigh) > share;

/** 0..1: how much of a segment the place of an article has that says most of it. */
export const coverOf = (content: Content, places: Places, weigh: KeyWeight): number =>
	bestPlace(content, places, weigh).cover;

export type Place = {
	/** Index of the sentence; one past the last and more for the headline. */
	readonly at: number;
	readonly cover: number;
};

/** Where an article says most of a segment, and how much of it, 0..1. */
export function bestPlace(
	{ keys, figures }: Content,
	{ byKey, figures: given, sentences }: Places,
	weigh: KeyWeight,
): Place {
	const here = new Float64Array(sentences + 2);
	let [total, anywhere] = [0, 0];
	for (const key of keys) {
		const weight = weigh(key);
		total += weight;
		const places = byKey.get(key);
		if (places === undefined) continue;
		anywhere += weight;
		// They follow one another: each sentence counts a key once, its own rather than a neighbour's.
		for (let index = 0; index < places.length; index++) {
			const at = places[index] ?? 0;
			if (at - 1 > (places[index - 1] ?? -2) + 1) add(here, at - 1, weight * (BESIDE - ELSEWHERE));
			add(here, at, weight * (1 - ELSEWHERE));
			if (at + 1 !== places[index + 1]) add(here, at + 1, weight * (BESIDE - ELSEWHERE));
		}
	}
	for (const figure of figures) {
		total += figureWeight(figure);
		let next = 0;
		for (const at of sentencesGiving(given, figure))
			for (next = Math.max(next, at - 1); next <= at + 1; next++) add(here, next, figureWeight(figure));
	}
	let most = 0;
	for (let at = 1; at < here.length; at++) if ((here[at] ?? 0) > (here[most] ?? 0)) most = at;
	return { at: most, cover: (ELSEWHERE * anywhere + (here[most] ?? 0)) / Math.max(1e-9, total) };
}

const add = (here: Float64Array, at: number, weight: number): void => {
	here[at] = (here[at] ?? 0) + weight;
};

export function weightOf(
	{ keys, figures }: { readonly keys: Iterable<string>; readonly figures: readonly Quantity[] },
	weigh: KeyWeight,
): number {
	let sum = 0;
	for (const key of keys) sum += weigh(key);
	for (const figure of figures) sum += figureWeight(figure);
	return sum;
}
