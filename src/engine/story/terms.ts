import type { Article } from '../types.ts';
import { isStopWord } from './stop-words.ts';

/** The title says what the story is; a word there counts as often as this in the text. */
export const TITLE_WEIGHT = 3;
const LONGEST_TERM = 40;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Lower-cased, lightly stemmed content words of an article and how often each occurs: what the corpus indexes. */
export function indexTerms(article: Pick<Article, 'title' | 'text'>): Map<string, number> {
	const counts = new Map<string, number>();
	count(article.text, 1, counts);
	count(article.title ?? '', TITLE_WEIGHT, counts);
	return counts;
}

function count(text: string, weight: number, counts: Map<string, number>): void {
	for (const word of text.match(WORD) ?? []) {
		const term = termOf(word);
		if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + weight);
	}
}

/** Texts repeat their words, and what is made of a word depends on it alone: so many are remembered. */
const REMEMBERED = 20_000;
const remembered = new Map<string, string>();
/** Remembered of a word that makes no term: one look tells it, where undefined would need a second. */
const NONE = '';

/** Calls back rather than yielding: this runs for every word of sixty articles while a reader waits. */
export function eachWord(text: string, visit: (word: string, start: number) => void): void {
	WORD.lastIndex = 0;
	for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) visit(match[0], match.index);
}

/** The index term of a word; undefined for stop words and for what is too short or too long to tell stories apart. */
export function termOf(word: string): string | undefined {
	let term = remembered.get(word);
	if (term === undefined) {
		if (remembered.size >= REMEMBERED) remembered.clear();
		term = makeTerm(word) ?? NONE;
		remembered.set(word, term);
	}
	return term === NONE ? undefined : term;
}

function makeTerm(word: string): string | undefined {
	const lower = word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/['’]s?$/, '')
		.replace(/['’.]/g, '');
	if (lower.length < 2 || lower.length > LONGEST_TERM || isStopWord(lower)) return undefined;
	return stem(lower);
}

/** Plurals and the commonest verb endings only: names must stay apart. */
export function stem(word: string): string {
	if (word.length < 5 || /\d/.test(word)) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (word.endsWith('sses')) return word.slice(0, -2);
	if (/[^aeious]s$/.test(word) || /[aeiou][^aeious]es$/.test(word)) return word.slice(0, -1);
	if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
	if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2);
	return word;
}
