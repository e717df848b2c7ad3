import type { Article } from '../types.ts';
import { eachWord, TITLE_WEIGHT, termOf } from './terms.ts';

/** What tells a story from a look-alike one (another fire in the same town): who, when and how many. Fitted on labelled stories. */
const NAME = 2;
const FIGURE = 3;
const NAME_PAIR = 1.5;

/** So many characters tell what happened; what was before and what others say to it comes after. */
const OPENING = 700;

/** How often each term occurs, by how much it tells, in all of an article and in its title and opening. */
export type WeighedTerms = { readonly whole: Map<string, number>; readonly opening: Map<string, number> };

/** The index terms of an article, and its names of two words as terms of their own. */
export function weighedTerms({ title = '', text }: Pick<Article, 'title' | 'text'>): WeighedTerms {
	const whole = new Map<string, number>();
	const opening = new Map<string, number>();
	const count = (term: string, weight: number, start: number): void => {
		whole.set(term, (whole.get(term) ?? 0) + weight);
		if (start < OPENING) opening.set(term, (opening.get(term) ?? 0) + weight);
	};
	/** The capitalised word just before, and where it ends; undefined where there is none. */
	let before: string | undefined;
	let end = 0;
	eachWord(text, (word, start) => {
		const term = termOf(word);
		const capital = term !== undefined && isCapital(word);
		const named = capital && !opensSentence(text, start);
		if (term !== undefined) count(term, named ? NAME : startsWithDigit(word) ? FIGURE : 1, start);
		if (named && before !== undefined && start === end + 1 && text.charAt(end) === ' ')
			count(namePair(before, term), NAME_PAIR, start);
		before = capital ? term : undefined;
		end = start + word.length;
	});
	eachWord(title, (word) => {
		const term = termOf(word);
		if (term !== undefined) count(term, TITLE_WEIGHT, 0);
	});
	return { whole, opening };
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
