import { onceFor } from '../once-for.ts';
import { put } from '../put.ts';
import type { OwnWords } from './own-words.ts';

/** An article's sentences, looked up once for all the articles it is held against. */
export type Sentences = {
	/** Of each its content words. */
	readonly words: readonly ReadonlySet<number>[];
	/** In which of them a word stands. */
	readonly holding: ReadonlyMap<number, readonly number[]>;
	/** Euclidean length of each. */
	readonly lengths: readonly number[];
	/** By word, squared: how telling it is among the articles of one story. */
	readonly weights: readonly number[];
	/** For each what it has in common with another one: filled anew each time, see `inCommon`. */
	readonly products: Float64Array;
};
export type SentencesOf = (article: OwnWords) => Sentences;

/** Sentences are held against each other in few pairs of articles: nothing is looked up before the first. */
export function sentencesAmong(articles: readonly OwnWords[]): SentencesOf {
	let weights: readonly number[] | undefined;
	return onceFor((article: OwnWords): Sentences => {
		weights ??= weightsIn(articles);
		const words = article.rows.map((row) => new Set(row));
		const holding = new Map<number, number[]>();
		const lengths: number[] = [];
		for (const [at, sentence] of words.entries()) {
			let sum = 0;
			for (const word of sentence) {
				put(holding, word, at);
				sum += weights[word] ?? 0;
			}
			lengths.push(Math.sqrt(sum));
		}
		return { words, holding, lengths, weights, products: new Float64Array(lengths.length) };
	});
}

/** Fewer words in common come about by chance where an article has only a few sentences. */
const FEWEST_SENTENCES = 4;

/** A word that most sentences of a story have says little about two of them; in a story of a few sentences, all seem common. */
function weightsIn(articles: readonly OwnWords[]): number[] {
	const frequency: number[] = [];
	let sentences = FEWEST_SENTENCES;
	for (const { rows } of articles)
		for (const row of rows) {
			sentences += 1;
			for (const word of new Set(row)) frequency[word] = (frequency[word] ?? 0) + 1;
		}
	return frequency.map((count) => Math.log((sentences + 1) / count));
}

/** Sentences less alike than this are not about one thing. */
const ALIKE = 0.2;

/** 0..1: the best pairing of like sentences that keeps the order of both, as a share of all sentences. */
export function sentencesInOrder(a: Sentences, b: Sentences): number {
	const columns = b.lengths.length;
	let before = new Float64Array(columns + 1);
	let here = new Float64Array(columns + 1);
	a.words.forEach((row, index) => {
		const products = inCommon(row, b);
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
export function inCommon(sentence: ReadonlySet<number>, { holding, weights, products }: Sentences): Float64Array {
	products.fill(0);
	for (const word of sentence)
		for (const at of holding.get(word) ?? []) products[at] = (products[at] ?? 0) + (weights[word] ?? 0);
	return products;
}
