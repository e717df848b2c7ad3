import type { Article } from '../types.ts';
import { dayNumber } from './day.ts';
import { rarity } from './rarity.ts';
import { isNamePair, weighedTerms } from './weighed-terms.ts';

/** Term weights of a text, and the length of the vector they are. */
type Weights = { readonly terms: ReadonlyMap<string, number>; readonly length: number };

/** What an article says, what it opens with, and the day it was published. */
export type StoryVector = { readonly whole: Weights; readonly opening: Weights; readonly day: number | undefined };

export function storyVector(article: Article): StoryVector {
	const { whole, opening } = weighedTerms(article);
	return { whole: weigh(whole), opening: weigh(opening), day: dayNumber(article.published) };
}

function weigh(terms: Map<string, number>): Weights {
	let squares = 0;
	for (const [term, count] of terms) {
		const weight = (1 + Math.log(count)) * (isNamePair(term) ? 1 : rarity(term) ** RARE);
		terms.set(term, weight);
		squares += weight * weight;
	}
	return { terms, length: Math.sqrt(squares) || 1 };
}

/** How much more a rare word tells than a common one. */
const RARE = 2;

/** How alike two articles are in what they say, and the more so in what they open with: 0..1. Symmetric. */
export const likeness = (a: StoryVector, b: StoryVector): number =>
	(1 - OPENING_SHARE) * cosine(a.whole, b.whole) + OPENING_SHARE * cosine(a.opening, b.opening);
const OPENING_SHARE = 0.3;

/** Undefined where an article does not say its day. */
export const daysApart = (a: StoryVector, b: StoryVector): number | undefined =>
	a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day);

function cosine(a: Weights, b: Weights): number {
	const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
	let dot = 0;
	for (const [term, weight] of small.terms) {
		const other = large.terms.get(term);
		if (other !== undefined) dot += weight * other;
	}
	return dot / (a.length * b.length);
}
