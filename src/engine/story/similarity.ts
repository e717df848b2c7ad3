import type { Article } from '../types.ts';
import { rarity } from './rarity.ts';
import { isNamePair, weighedTerms } from './weighed-terms.ts';

/** Term weights of an article, the length of the vector they are, and the day the article was published. */
export type StoryVector = {
	readonly weights: ReadonlyMap<string, number>;
	readonly length: number;
	readonly day?: number;
};

/** `spread` says in how many of the articles at hand a term occurs (as a share); where unknown, rarity in English alone decides. */
export function storyVector(article: Article, spread?: (term: string) => number): StoryVector {
	const weights = weighedTerms(article);
	const power = spread === undefined ? RARE : RARE_COUNTED;
	let squares = 0;
	for (const [term, count] of weights) {
		const idf = spread === undefined ? 1 : Math.log(1 / spread(term));
		const weight = (1 + Math.log(count)) * (isNamePair(term) ? 1 : rarity(term) ** power) * idf;
		weights.set(term, weight);
		squares += weight * weight;
	}
	const length = Math.sqrt(squares) || 1;
	const day = article.published === undefined ? Number.NaN : Date.parse(article.published.slice(0, 10));
	return Number.isNaN(day) ? { weights, length } : { weights, length, day: day / 86_400_000 };
}

/** How much more a rare word tells than a common one; less where the articles at hand tell it themselves. */
const [RARE, RARE_COUNTED] = [2, 1.5];

/** Days after which two articles alike in words are more and more likely to tell two stories. */
const STORY_DAYS = 10;

/** Cosine of the term weights, 0..1, less for articles published far apart. Symmetric. */
export function similarity(a: StoryVector, b: StoryVector): number {
	const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
	let dot = 0;
	for (const [term, weight] of small.weights) {
		const other = large.weights.get(term);
		if (other !== undefined) dot += weight * other;
	}
	dot /= a.length * b.length;
	if (a.day === undefined || b.day === undefined) return dot;
	const apart = Math.abs(a.day - b.day);
	return apart <= STORY_DAYS ? dot : dot * Math.max(0.3, 1 - (apart - STORY_DAYS) / 60);
}
