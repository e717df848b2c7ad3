import { agencyOf } from './origins/credit.ts';
import { type OwnWords, ownWordsReader } from './origins/own-words.ts';
import { comparable, type Reuse, reuseOf, type Weights } from './origins/reuse.ts';
import type { Reading } from './types.ts';

/**
 * Groups articles that are copies or rewrites of one text. Two are linked through a third as well, and through `read`,
 * the article on screen, which is in no group itself: what is rewritten from it has its origin.
 */
export function groupOrigins(readings: readonly Reading[], read?: Reading): string[][] {
	const all = read === undefined ? readings : [...readings, read];
	const ownWords = all.map(ownWordsReader());
	const weights = weightsIn(ownWords);
	const articles = ownWords.map((words) => comparable(words, weights));
	const agencies = all.map(agencyOf);
	const group = all.map((_, index) => index);
	const rootOf = (index: number): number => {
		const parent = group[index] ?? index;
		return parent === index ? index : rootOf(parent);
	};
	articles.forEach((a, i) => {
		articles.slice(0, i).forEach((b, j) => {
			if (rootOf(i) === rootOf(j)) return;
			const credited = agencies[i] !== undefined && agencies[i] === agencies[j];
			if (isOneText(reuseOf(a, b, weights), credited ? SAME_AGENCY : 1)) group[rootOf(i)] = rootOf(j);
		});
	});
	const groups = new Map<number, string[]>();
	readings.forEach(({ article }, index) => {
		const root = rootOf(index);
		groups.set(root, [...(groups.get(root) ?? []), article.id]);
	});
	return [...groups.values()];
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
/** Fewer words in common come about by chance where an article has only a few sentences. */
const FEWEST_SENTENCES = 4;

const isOneText = (
	{ copiedOfShorter, copiedOfLonger, matterInOrder, sentencesInOrder }: Reuse,
	lowered: number,
): boolean =>
	copiedOfLonger >= COPIED_OF_LONGER * lowered ||
	copiedOfShorter >= COPIED_OF_SHORTER * lowered ||
	matterInOrder + sentencesInOrder >= IN_ORDER * lowered;

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
