import type { Article } from '../types.ts';
import { eachWord, TITLE_WEIGHT, termOf } from './terms.ts';

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
	/** The capitalised word just before, and where it ends; undefined where there is none. */
	let before: string | undefined;
	let end = 0;
	eachWord(text, (word, start) => {
		const term = termOf(word);
		const capital = term !== undefined && isCapital(word);
		const named = capital && !opensSentence(text, start);
		if (term !== undefined) count(term, named ? NAME : startsWithDigit(word) ? FIGURE : 1);
		if (named && before !== undefined && start === end + 1 && text.charAt(end) === ' ')
			count(namePair(before, term), NAME_PAIR);
		before = capital ? term : undefined;
		end = start + word.length;
	});
	eachWord(title, (word) => {
		const term = termOf(word);
		if (term !== undefined) count(term, TITLE_WEIGHT);
	});
	return counts;
}

const startsWithDigit = (word: string): boolean => {
	const first = word.charCodeAt(0);
	return first >= 48 && first <= 57;
};

const isCapital = (word: string): boolean => {
	const first = word.charCodeAt(0);
	return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
};

/** Of the three characters before, the last that is no space ends a sentence or opens a quotation. */
function opensSentence(text: string, at: number): boolean {
	for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
		const char = text.charAt(before);
		if (SENTENCE_ENDS.has(char)) return true;
		if (char.trim() !== '') return false;
	}
	return at === 0;
}
const SENTENCE_ENDS = new Set('.!?\n"“');

const namePair = (first: string, second: string): string => `${first} ${second}`;
export const isNamePair = (term: string): boolean => term.includes(' ');
