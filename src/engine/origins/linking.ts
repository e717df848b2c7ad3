import type { OwnWords } from './own-words.ts';
import { type Comparable, comparable, type Likeness, likenessOf, type Weights } from './reuse.ts';

/** Two articles, by index, that are one text. */
export type Link = { readonly a: number; readonly b: number };

export type Linked = {
	readonly articles: readonly Comparable[];
	readonly weights: Weights;
	/** Only pairs that no other pairs had linked already; `a` before `b`. */
	readonly links: readonly Link[];
	/** By article: the same number for all that are linked, also through others. */
	readonly groups: readonly number[];
};

/** Which articles are copies or rewrites of one text. */
export function linkArticles(ownWords: readonly OwnWords[], credits: readonly (string | undefined)[]): Linked {
	const weights = weightsIn(ownWords);
	const articles = ownWords.map((words) => comparable(words, weights));
	const links: Link[] = [];
	let groups = articles.map((_, index) => index);
	articles.forEach((later, b) => {
		articles.slice(0, b).forEach((earlier, a) => {
			const [from, to] = [groups[b], groups[a] ?? a];
			if (from === to) return;
			const credited = credits[a] !== undefined && credits[a] === credits[b];
			if (!isOneText(likenessOf(later, earlier, weights), credited ? SAME_AGENCY : 1)) return;
			links.push({ a, b });
			groups = groups.map((group) => (group === from ? to : group));
		});
	});
	return { articles, weights, links, groups };
}

/*
 * Measured on 220 pairs of articles on one story, 18 of them copies or rewrites. Independent reports share up to .13 of
 * the longer one's trigrams (court papers and statements); a few paragraphs of one agency in an article of its own give
 * more of the shorter and less of the longer. In order they share up to .54 (matter and sentences together), rewrites .55 and up.
 */
const COPIED_OF_LONGER = 0.14;
const COPIED_OF_SHORTER = 0.36;
const IN_ORDER = 0.55;
/** Two that credit one agency are held to this much of it. */
const SAME_AGENCY = 0.85;

const isOneText = (
	{ copiedOfShorter, copiedOfLonger, matterInOrder, sentencesInOrder }: Likeness,
	lowered: number,
): boolean =>
	copiedOfLonger >= COPIED_OF_LONGER * lowered ||
	copiedOfShorter >= COPIED_OF_SHORTER * lowered ||
	matterInOrder + sentencesInOrder >= IN_ORDER * lowered;

/** Fewer words in common come about by chance where an article has only a few sentences. */
const FEWEST_SENTENCES = 4;

/** A word that most sentences of a story have says little about two of them; in a story of a few sentences, all seem common. */
function weightsIn(articles: readonly OwnWords[]): Weights {
	const frequency: number[] = [];
	let sentences = FEWEST_SENTENCES;
	for (const article of articles)
		for (const sentence of article.sentences) {
			sentences += 1;
			for (const word of sentence) frequency[word] = (frequency[word] ?? 0) + 1;
		}
	return frequency.map((count) => Math.log((sentences + 1) / count));
}
