import { isGivenName } from '../names/lexicon.ts';
import { wordSet } from '../text/word-set.ts';
import { longer, type NameWord } from './name-words.ts';
import type { Pair } from './pair.ts';

/** One is a form of the other: its plural, its people, its adjective. */
export function isInflected({ ours, theirs, beside }: Pair): boolean {
	const people =
		(ours.type === 'person' && theirs.type === 'person') || (isGivenName(ours.word) && isGivenName(theirs.word));
	if (!beside || !people) return isInflection(ours.word, theirs.word);
	// Beside the same given name "Brante" is no form of "Brant", nor Hurricane Frances of Hurricane Franc.
	const long = longer(ours, theirs);
	return isPlural(ours.word, theirs.word) && !isGivenName(long.word) && !isWhole(long);
}

/** "Ada Brandts, the singer," is called so; "Ada Brandts house" has lost an apostrophe, and "more Ada Brandts" are many. */
function isWhole({ sentence: { tokens }, span, place }: NameWord): boolean {
	const next = tokens.find(({ start }) => start >= span.end);
	const before = tokens.findLast(({ start, text }) => start < span.start && !/^\p{Lu}/u.test(text));
	return (
		place === 'last' && next !== undefined && /^(?:PUNCT|VERB|AUX)$/.test(next.pos) && !MANY.test(before?.lower ?? '')
	);
}
const MANY = /^(?:more|many|several|few|all|both|two|three|these|those|other)$/;

/** Of two words one is the other with an ending, or both are one stem with two: plural, people, adjective ("Iran", "Iranian"; "Democrats", "Democratic"). */
export function isInflection(a: string, b: string): boolean {
	let stem = 0;
	while (stem < a.length && a[stem] === b[stem]) stem += 1;
	for (let at = stem; at >= Math.max(SHORTEST_STEM, stem - 2); at -= 1)
		if (isEnding(a.slice(at)) && isEnding(b.slice(at))) return isRegular(a.slice(at), b.slice(at));
	return false;
}
const SHORTEST_STEM = 3;
/** Endings that make an adjective, a people or a plural of a name. */
const isEnding = (end: string): boolean => end === '' || ENDINGS.has(end);
const ENDINGS = wordSet(
	's es n ns an ans ian ians ean eans ese i is ish al ic ics ism ity dom ist ists er ers a e y o um us man men woman women',
);

/** "Brandt" and "Brandts". */
export const isPlural = (a: string, b: string): boolean => isWithS(a, b) || isWithS(b, a);
const isWithS = (a: string, b: string): boolean => a.length === b.length + 1 && a.endsWith('s') && a.startsWith(b);

/** Two bare vowels at the end ("Maria", "Mario") are two names, not two forms of one. */
const isRegular = (a: string, b: string): boolean => !(a.length === 1 && b.length === 1) || a === 's' || b === 's';
