import type { Article } from '../types.ts';
import { TITLE_WEIGHT, termOf, wordsIn } from './terms.ts';

/** What tells a story from a look-alike one (another fire in the same town): who, when and how many. Fitted on labelled stories. */
const NAME = 2;
const FIGURE = 3;
const NAME_PAIR = 1.5;

/** The index terms of an article, and its names of two words as terms of their own; how often each occurs, by how much it tells. */
export function weighedTerms({ title = '', text }: Pick<Article, 'title' | 'text'>): Map<string, number> {
	const counts = new Map<string, number>();
	const count = (term: string, weight: number): void => {
		counts.set(term, (counts.get(term) ?? 0) + weight);
	};
	let before: { readonly term: string; readonly end: number } | undefined;
	for (const { word, start } of wordsIn(text)) {
		const term = termOf(word);
		const capital = /^\p{Lu}/u.test(word);
		const named = capital && !opensSentence(text, start);
		if (term !== undefined) count(term, named ? NAME : /^\d/.test(word) ? FIGURE : 1);
		if (term !== undefined && named && before !== undefined && text.slice(before.end, start) === ' ')
			count(namePair(before.term, term), NAME_PAIR);
		before = term !== undefined && capital ? { term, end: start + word.length } : undefined;
	}
	for (const { word } of wordsIn(title)) {
		const term = termOf(word);
		if (term !== undefined) count(term, TITLE_WEIGHT);
	}
	return counts;
}

const opensSentence = (text: string, at: number): boolean =>
	at === 0 || /[.!?\n"“]\s*$/.test(text.slice(Math.max(0, at - 3), at));

const namePair = (first: string, second: string): string => `${first} ${second}`;
export const isNamePair = (term: string): boolean => term.includes(' ');
