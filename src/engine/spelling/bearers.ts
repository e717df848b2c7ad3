import { genderOf, isGivenName } from '../names/lexicon.ts';
import { compareNames } from '../names/match.ts';
import { isTransliteration } from '../names/transliteration.ts';
import { apart } from '../scope.ts';
import { inDictionary } from './known-words.ts';
import type { NameWord } from './name-words.ts';
import { type Pair, soundAlike } from './pair.ts';

/** Two people: Payton Harrow is no Ada Peyton, Jordan Hale no Jordon Ibsen, and Lynn Harrow no Ladd Horrow. */
export function isAnothers(ours: NameWord, theirs: NameWord): boolean {
	if (ours.place !== undefined && theirs.place !== undefined && ours.place !== theirs.place) return true;
	if ((isSite(ours) && isSomebody(theirs)) || (isSite(theirs) && isSomebody(ours))) return true;
	if (ours.type !== 'person' || theirs.type !== 'person' || !apart(ours.beside, theirs.beside)) return false;
	if (ours.place === 'first' && theirs.place === 'first') return true;
	const [given, others] = [givenOf(ours), givenOf(theirs)];
	return (
		given.length > 0 &&
		others.length > 0 &&
		!given.some((one) => others.some((other) => compareNames(one, other) !== 'different'))
	);
}

/** "Lake Ansel" is not called after Judith Amsel, nor is anybody called "the Ansel". */
const isSite = (name: NameWord): boolean =>
	name.type !== 'person' && ([...name.follows].some((word) => SITE.test(word)) || isRiver(name));
const isRiver = ({ document: { text }, span: { start, end }, beside }: NameWord): boolean =>
	beside.size === 0 &&
	/\b(?:over|across|along|on|in|into|of|by) the $/.test(text.slice(Math.max(0, start - ACROSS), start)) &&
	/^(?:[,.;]| (?:and|to|in|at|for|where|which|because)\b)/.test(text.slice(end, end + ACROSS));
/** Letters. */
const ACROSS = 12;
const SITE = /^(?:lake|mount|river|cape|port|fort|loch|isle|glacier|valley)$/;
const isSomebody = ({ type, place }: NameWord): boolean => type === 'person' && place !== undefined;

/** What it is called besides a family's name; that of a foreigner stands in no list: Joe Lorman is no Evidor Loreman. */
function givenOf({ beside, follows, place }: NameWord): readonly string[] {
	const listed = [...beside].filter(isGivenName);
	return listed.length > 0 || place !== 'last' ? listed : [...follows].filter((word) => !inDictionary(word));
}

/** Paul Nolan and Paula Nolan are of one family; one heard for the other sounds the same: Frances, Francis. */
export const areManAndWoman = ({ ours, theirs }: Pair): boolean =>
	[genderOf(ours.word), genderOf(theirs.word)].sort().join() === 'he,she' &&
	(ours.document === theirs.document || !soundAlike(ours, theirs));

/**
 * Jerry and Jeremy may be father and son, and John Kerrow and John Kirrey two of a thousand Johns: where so much of a name
 * differs, everything else must be the same.
 */
export const areTwoPeople = ({ ours, theirs, distance }: Pair, likeness: number): boolean =>
	likeness < SAME_PERSON &&
	distance > 1 &&
	distance * LETTERS_OF_A_NAME > Math.min(ours.word.length, theirs.word.length) &&
	([ours, theirs].every(isGiven) || [ours, theirs].every(isFamilyName)) &&
	!soundAlike(ours, theirs) &&
	!isTransliteration(ours.word, theirs.word, true);
/** Likeness of all that is said of two people above which they are one. */
const SAME_PERSON = 0.3;
/** For each letter that two names differ in, so many that one of them must have. */
const LETTERS_OF_A_NAME = 4;

const isGiven = ({ word }: NameWord): boolean => isGivenName(word);
const isFamilyName = ({ type, place }: NameWord): boolean => type === 'person' && place !== 'first';
