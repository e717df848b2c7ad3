import { wordSet } from '../text/word-set.ts';
import { isGroupWord } from './gazetteer.ts';
import { isPlaceNoun } from './place-words.ts';
import { isRoleNoun, ROLE_MODIFIERS, ROLE_NOUNS } from './titles.ts';
import { isSingular, type Word } from './words.ts';

/** The role in lower case written straight before a name: "police chief" in "the former police chief Ada Brandt". */
export const roleBeforeName = (words: readonly Word[], from: number): string => {
	const name = words[from];
	// "her lawyer, Ada Brandt, said" as well as "her lawyer Ada Brandt".
	if (name === undefined || (name.before !== '' && !(name.before === ',' && determined(words, from)))) return '';
	let at = from;
	while (at > 0 && from - at < 4) {
		const word = words[at - 1];
		if (word === undefined || word.possessive) break;
		const fits =
			at === from
				? isRoleNoun(word.lower) && isSingular(word)
				: ROLE_MODIFIERS.has(word.lower) || ROLE_NOUNS.has(word.lower);
		if (!fits) break;
		at--;
		if (word.before !== '') break;
	}
	return phrase(words.slice(at, from));
};

const determined = (words: readonly Word[], from: number): boolean => {
	for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
		const word = words[at];
		if (word === undefined) return false;
		if (word.possessive || /^(?:a|an|the|his|her|its|their|my|our)$/.test(word.lower)) return true;
		if (word.before !== '') return false;
	}
	return false;
};

/** The role set between commas after a name: "treasury secretary" in "Ada Brandt, the new treasury secretary, said". */
export const roleAfterName = (words: readonly Word[], to: number): string => {
	let at = to;
	const first = words[at];
	if (first === undefined || first.before !== ',') return '';
	// An age may stand between: "Ada Brandt, 44, a nurse from Orsa".
	if (/^\d{1,3}$/.test(first.text)) at++;
	const start = at;
	for (; at < Math.min(start + 8, words.length - 1); at++) {
		const word = words[at];
		if (word === undefined || (at > start && word.before !== '')) return '';
		const next = words[at + 1];
		const ends = next === undefined || next.before !== '' || ENDS.has(next.lower) || next.capital;
		if (isRoleNoun(word.lower) && isSingular(word) && ends) {
			let from = at;
			while (from > start && modifies(words[from - 1])) from--;
			return phrase(words.slice(from, at + 1));
		}
		if (ENDS.has(word.lower)) return '';
	}
	return '';
};

const modifies = (word: Word | undefined): boolean =>
	word !== undefined && !word.possessive && (ROLE_MODIFIERS.has(word.lower) || ROLE_NOUNS.has(word.lower));
const phrase = (words: readonly Word[]): string =>
	words
		.filter((word) => !SKIPPED.has(word.lower) && !isGroupWord(word.text) && !(word.capital && isPlaceNoun(word.lower)))
		.map((word) => word.key)
		.join(' ');
/** "Former" says when, not what. */
const SKIPPED = wordSet('former ex the a an acting new man woman boy girl star head');
const ENDS = wordSet('of for in at from who which that with and to on by whose said says told');
