import { wordSet } from '../text/word-set.ts';
import { placesNamed } from './gazetteer.ts';
import { isGivenName, knownOrganization } from './lexicon.ts';
import { ORGANIZATION_ENDINGS } from './organizations.ts';
import { endsPlace } from './place-words.ts';
import { isBreaker } from './run-words.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from './titles.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** More capitals in a row are a list or a shout; what follows is read as a run of its own. */
const LONGEST_RUN = 16;

/** Is the word at `at` a capital that nothing parts from the word before? */
export const joins = (words: Words, at: number): boolean => words[at]?.capital === true && words[at]?.before === '';

/** The longest stretch of capitals from `at` that no mark, possessive or breaker cuts, with small words between. */
export const runEnd = (words: Words, at: number): number => {
	const limit = Math.min(words.length - 1, at + LONGEST_RUN);
	let end = at + 1;
	while (end < limit) {
		const next = takes(words, at, end);
		if (next === 0) return end;
		end = Math.min(limit, end + next);
	}
	return Math.max(end, at + 1);
};

/** How many words from `end` on belong to the run that began at `at`. */
function takes(words: Words, at: number, end: number): number {
	const previous = words[end - 1];
	const word = words[end];
	if (previous === undefined || word === undefined || previous.compound) return 0;
	if (previous.possessive) return isOffice(words, at, end) ? 1 : 0;
	if (nicknameAt(words, end)) return 2;
	const initialed = word.before === '.' && previous.text.length <= 4;
	// "Halden, Jr." and "Orsa Steel, Inc."
	if (word.before === ',' && (NAME_SUFFIXES.has(word.key) || COMPANY_TAILS.has(word.key))) return 1;
	if (word.before !== '' && !initialed) return 0;
	if (word.capital && (!isBreaker(word) || (SURNAMES_TOO.has(word.key) && isGivenName(previous.text)))) return 1;
	if (NAME_PARTICLES.has(word.lower) && particleJoins(words, end) > 0) return particleJoins(words, end);
	if ((word.text === '&' || word.text === '+') && joins(words, end + 1)) return 2;
	return word.capital && joins(words, end + 1) && ORGANIZATION_ENDINGS.has(words[end + 1]?.key ?? '') ? 1 : 0;
}

const COMPANY_TAILS = wordSet('inc ltd llc llp plc corp co sa ag nv lp pc');
/** "Theresa May" and "Augusto June" are people. */
const SURNAMES_TOO = wordSet(
	'may june april august christmas easter lent german french english welsh irish scott roman dane pole holland israel jordan',
);

/** "Sheriff's Office", "St. Brannoc's Hospital", but "Kenya's Parliament" is two names. */
function isOffice(words: Words, from: number, at: number): boolean {
	const word = words[at];
	if (word === undefined || !word.capital || word.before !== '') return false;
	if (!ORGANIZATION_ENDINGS.has(word.key) && !endsPlace(word.key)) return false;
	const parts = words.slice(from, at).map((part) => part.text);
	const owner = parts.join(' ');
	return placesNamed(owner).length === 0 && knownOrganization(owner) === undefined;
}

/** 'Ada "Duchess" Brandt', "Ada (Duchess) Brandt". */
function nicknameAt(words: Words, at: number): boolean {
	const [nickname, after] = [words[at], words[at + 1]];
	if (!nickname?.capital || !after?.capital) return false;
	return (nickname.before === '"' && after.before === '"') || (nickname.before === '(' && after.before === ')');
}

/** How many words a particle and what it leads to take: 3 for "von der Leyen"; 0 where it leads to no capital. */
function particleJoins(words: Words, at: number): number {
	for (let length = 1; length <= 2; length++) {
		if (joins(words, at + length)) return length + 1;
		const next = words[at + length];
		if (next === undefined || next.before !== '' || !NAME_PARTICLES.has(next.lower)) return 0;
	}
	return 0;
}
