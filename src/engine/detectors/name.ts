import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { countriesOfPeople, isGroupWord, placesNamed } from '../names/gazetteer.ts';
import { genderOf, isCommonWord, isGivenName, isSurname } from '../names/lexicon.ts';
import { compareNames, consonants } from '../names/match.ts';
import { isOfLatinScript, isTransliteration } from '../names/transliteration.ts';
import { canonicalWord } from '../quote/wording.ts';
import { retold } from '../retelling/retold.ts';
import { apart, meets } from '../scope.ts';
import { type BodyName, bodyNames, compareBodyNames } from '../spelling/body-name.ts';
import { isInflection, isPlural, spellingDistance } from '../spelling/distance.ts';
import { type FullName, fullNames } from '../spelling/full-name.ts';
import { type NameWord, nameWords } from '../spelling/name-words.ts';
import { compareFullNames } from '../spelling/other-name.ts';
import type { Story } from '../story-context.ts';
import { lexiconEntry } from '../syntax/lexicon.ts';
import { wordSet } from '../text/word-set.ts';

/** One name of a person or an organisation, spelt in two ways. Transliterations, diacritics and inflected forms are no difference. */
const spelling = defineDetector<NameWord>({
	kind: 'name',
	claims: nameWords,
	compare: (ours, theirs, story) =>
		isPlace(ours, theirs) ? incomparable('a place') : compareSpelling(ours, theirs, story, 'reasonName'),
	paired: false,
	within: true,
});

export const name = together('name', [
	spelling,
	retold('name'),
	defineDetector<FullName>({ kind: 'name', paired: false, claims: fullNames, compare: compareFullNames }),
	defineDetector<BodyName>({ kind: 'name', paired: false, claims: bodyNames, compare: compareBodyNames }),
]);

/** A misspelt place is no known place any more: one of the two is enough. */
export const isPlace = (ours: NameWord, theirs: NameWord): boolean => ours.type === 'place' || theirs.type === 'place';

/** Two words for one name, as far as letters and surroundings tell; shared by names of people and of places. */
export function compareSpelling(ours: NameWord, theirs: NameWord, story: Story, key: string): Comparison {
	if (ours.word === theirs.word) return incomparable('the same name');
	if (isPlural(ours.word, theirs.word) && standBetweenTheSame(ours, theirs))
		// What a body is called in another language is translated by each paper for itself.
		return ours.foreign || theirs.foreign ? incomparable('a variant') : differ(ours, theirs, key, BETWEEN);
	if (isRunTogether(ours, theirs)) return incomparable('not only a name');
	if (ours.common || theirs.common) return incomparable('not only a name');
	if (isMisspeltPeople(ours, theirs) || isMisspeltPeople(theirs, ours)) return differ(ours, theirs, key, BETWEEN);
	const beside =
		meets(ours.follows, theirs.follows) ||
		meets(ours.precedes, theirs.precedes) ||
		(isStreet(ours) && isStreet(theirs));
	const distance =
		spellingDistance(ours.word, theirs.word, beside) ?? (beside && soundsAlike(ours, theirs) ? HEARD : undefined);
	if (distance === undefined) return incomparable('another name');
	// Of four letters one is soon another: "Vale" and "Valo".
	if (!beside && Math.min(ours.word.length, theirs.word.length) < TELLING_LETTERS) return incomparable('another name');
	if (isAnothers(ours, theirs)) return incomparable('another name');
	// A paper that uses both words means two things by them, unless both stand beside the same word: Katarin Moll, Katerina Moll.
	// If each paper has both, they are two all the same: Elena Moll and her son Elian.
	const both = [theirs.vocabulary.has(ours.word), ours.vocabulary.has(theirs.word)].filter(Boolean).length;
	if (both > (beside && ours.document !== theirs.document ? 1 : beside ? 2 : 0))
		return incomparable('both names there');
	// Paul Nolan and Paula Nolan are of one family; one heard for the other sounds the same: Frances, Francis.
	if (areManAndWoman(ours.word, theirs.word) && (ours.document === theirs.document || !soundsAlike(ours, theirs)))
		return incomparable('another name');
	// Beside the same given name "Brante" is no form of "Brant", nor Hurricane Frances of Hurricane Franc; a party's adjective and its people are one all the same.
	const person =
		beside &&
		((ours.type === 'person' && theirs.type === 'person') || (isGivenName(ours.word) && isGivenName(theirs.word)));
	if (
		person
			? isPlural(ours.word, theirs.word) && !isGivenName(longer(ours, theirs).word) && !isWhole(longer(ours, theirs))
			: isInflection(ours.word, theirs.word)
	)
		return incomparable('inflected');
	// Two words of the dictionary are two words: "House" and "Mouse". Only a stem in common makes one name of them: Independent Street, Independence Street.
	if (
		inDictionary(ours.word) &&
		inDictionary(theirs.word) &&
		!(beside && ours.word.slice(0, STEM) === theirs.word.slice(0, STEM))
	)
		return incomparable('another name');
	if (isVariant(ours, theirs)) return incomparable('a variant');
	const likeness = story.likeness(ours.about, theirs.about);
	// Jerry and Jeremy may be father and son, and John Kerrow and John Kirrey two of a thousand Johns: where so much of a
	// name differs, everything else must be the same.
	const people = [ours, theirs].every(isGiven) || [ours, theirs].every(isFamilyName);
	if (
		people &&
		distance * LETTERS_OF_A_NAME > Math.min(ours.word.length, theirs.word.length) &&
		distance > 1 &&
		!soundsAlike(ours, theirs) &&
		!isTransliteration(ours.word, theirs.word, true) &&
		likeness < SAME_PERSON
	)
		return incomparable('another name');
	const unknown = [ours.word, theirs.word].filter((word) => !isKnown(word)).length;
	const z =
		-3.4 +
		(beside ? 3 : 0) +
		5 * likeness +
		(distance === 1 ? 0.8 : 0) -
		(ours.word[0] === theirs.word[0] || soundsAlike(ours, theirs) ? 0 : 1.2) +
		0.12 * Math.min(ours.word.length, theirs.word.length, 10) +
		(unknown === 2 ? 2 : unknown === 1 ? 1.6 : -0.5);
	return differ(ours, theirs, key, probability(z));
}

const differ = (ours: NameWord, theirs: NameWord, key: string, confidence: number): Comparison => ({
	verdict: 'conflicts',
	reason: { key, substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence,
});

/** The Harbour Pilots Guild is not called the Harbour Pilot Guild, if neither article has both. */
function standBetweenTheSame(ours: NameWord, theirs: NameWord): boolean {
	const [a, b] = [nameAround(ours), nameAround(theirs)];
	if (a === undefined || b === undefined || isPlace(ours, theirs)) return false;
	const name = ([before, after]: readonly [string, string], word: string): string => `${before} ${word} ${after}`;
	if (name(a, ours.word) !== name(b, ours.word)) return false;
	return (
		!theirs.document.text.toLowerCase().includes(name(a, ours.word)) &&
		!ours.document.text.toLowerCase().includes(name(b, theirs.word))
	);
}
const BETWEEN = 0.8;

/** "Kolvian pirates", "Kolvain pirates": a word in no book beside a people's, before its noun. The article that has the slip may have it right elsewhere; the other one has no slip at all. */
function isMisspeltPeople(slip: NameWord, people: NameWord): boolean {
	// Letters tell most pairs apart, and cost least.
	if (slip.word[0] !== people.word[0] || slip.word.length < SHORTEST_PEOPLE || slip.type === 'person') return false;
	if (spellingDistance(slip.word, people.word, true) !== 1 || isInflection(slip.word, people.word)) return false;
	if (countriesOfPeople(people.word).length === 0 || isKnown(slip.word) || inDictionary(slip.word)) return false;
	if (people.vocabulary.has(slip.word)) return false;
	const { tokens } = slip.sentence;
	const at = tokens.findIndex(({ start }) => start === slip.span.start);
	const noun = tokens[at + 1];
	return noun?.pos === 'NOUN' && !/^\p{Lu}/u.test(noun.text);
}
const SHORTEST_PEOPLE = 6;

/** The words of a name on either side of this one. */
function nameAround({ sentence: { tokens }, span }: NameWord): readonly [string, string] | undefined {
	const at = tokens.findIndex(({ start }) => start === span.start);
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	const named = [before, after].every(
		(token) => token?.pos === 'PROPN' && /^[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ]{2}/u.test(token.text),
	);
	return named && before && after ? [before.lower, after.lower] : undefined;
}

/** Two spellings of one sound beside one family name. With few consonants "John" and "Jane" are alike, too. */
const soundsAlike = (ours: NameWord, theirs: NameWord): boolean =>
	consonants(ours.word).length >= CONSONANTS && consonants(ours.word) === consonants(theirs.word);
const CONSONANTS = 4;
const TELLING_LETTERS = 5;
const HEARD = 2;

/** "Barrandin 1995", "BarrandJon": a page that lost a space. */
function isRunTogether(ours: NameWord, theirs: NameWord): boolean {
	const [short, long] = ours.word.length < theirs.word.length ? [ours, theirs] : [theirs, ours];
	if (!long.word.startsWith(short.word)) return false;
	const rest = wordsOf(long).slice(short.word.length);
	return /^\p{Lu}/u.test(rest) || LOST_SPACE.test(rest);
}
const LOST_SPACE = /^(?:in|and|of|to|for|at|on|the|is|was|has|who|by)$/;

/** Papers mix up streets and roads, too. */
const isStreet = ({ precedes }: NameWord): boolean => meets(precedes, STREETS);
const STREETS = wordSet('street road avenue drive lane boulevard close crescent');

const longer = (a: NameWord, b: NameWord): NameWord => (a.word.length > b.word.length ? a : b);

/** "Ada Brandts, the singer," is called so; "Ada Brandts house" has lost an apostrophe, and "more Ada Brandts" are many. */
function isWhole({ sentence: { tokens }, span, place }: NameWord): boolean {
	const next = tokens.find(({ start }) => start >= span.end);
	const before = tokens.findLast(({ start, text }) => start < span.start && !/^\p{Lu}/u.test(text));
	return (
		place === 'last' && next !== undefined && /^(?:PUNCT|VERB|AUX)$/.test(next.pos) && !MANY.test(before?.lower ?? '')
	);
}
const MANY = /^(?:more|many|several|few|all|both|two|three|these|those|other)$/;

const isFamilyName = ({ type, place }: NameWord): boolean => type === 'person' && place !== 'first';
const isGiven = ({ word }: NameWord): boolean => isGivenName(word);
const areManAndWoman = (a: string, b: string): boolean => [genderOf(a), genderOf(b)].sort().join() === 'he,she';
/** For each letter that two names differ in, so many that one of them must have. */
const LETTERS_OF_A_NAME = 4;

/** Two people: Payton Harrow is no Ada Peyton, Jordan Hale no Jordon Ibsen, and Lynn Harrow no Ladd Horrow. */
function isAnothers(ours: NameWord, theirs: NameWord): boolean {
	if (ours.place !== undefined && theirs.place !== undefined && ours.place !== theirs.place) return true;
	if (ours.type !== 'person' || theirs.type !== 'person' || !apart(ours.beside, theirs.beside)) return false;
	if (ours.place === 'first' && theirs.place === 'first') return true;
	const [given, others] = [givenOf(ours), givenOf(theirs)];
	return (
		given.length > 0 &&
		others.length > 0 &&
		!given.some((one) => others.some((other) => compareNames(one, other) !== 'different'))
	);
}

/** What it is called besides a family's name; that of a foreigner stands in no list: Joe Lorman is no Evidor Loreman. */
function givenOf({ beside, follows, place }: NameWord): readonly string[] {
	const listed = [...beside].filter(isGivenName);
	return listed.length > 0 || place !== 'last' ? listed : [...follows].filter((word) => !inDictionary(word));
}

const STEM = 6;
/** Likeness of all that is said of two people above which they are one. */
const SAME_PERSON = 0.3;
const inDictionary = (word: string): boolean => lexiconEntry(word) !== 0 || isCommonWord(word);

/** A word that stands in a dictionary or an atlas is less likely to be another one misspelt. */
const isKnown = (word: string): boolean =>
	isCommonWord(word) || isGivenName(word) || isSurname(word) || placesNamed(word).length > 0 || isGroupWord(word);

function isVariant(ours: NameWord, theirs: NameWord): boolean {
	const [a, b] = [ours.word, theirs.word].map((word) => inEnglish(canonicalWord(word).replace(/-/g, '')));
	if (a === b) return true;
	if (isTransliteration(ours.word, theirs.word, isForeign(ours, theirs))) return true;
	const verdict = compareNames(wordsOf(ours), wordsOf(theirs));
	return verdict === 'same' || verdict === 'variant';
}

/** Scott Barrand is no Iranian wherever he goes. */
const isForeign = (ours: NameWord, theirs: NameWord): boolean =>
	(ours.foreign || theirs.foreign) && ![...ours.follows, ...theirs.follows].some(isOfLatinScript);

/** What an institution calls itself at home. */
const inEnglish = (word: string): string => ENGLISH.find(([pattern]) => pattern.test(word))?.[1] ?? word;
const ENGLISH: readonly (readonly [RegExp, string])[] = [
	[/^univers(?:ity|ite|itat|itaet|itet|itetet|iteit|idad|idade|ita)$/, 'university'],
	[/^instit(?:ute|ut|uto|uut|utet)$/, 'institute'],
	[/^acad(?:emy|emie|emia)$|^akademi(?:e|a|et)?$/, 'academy'],
	[/^(?:museum|musee|museo|museu)$/, 'museum'],
	[/^(?:center|centro|zentrum|centrum)$/, 'center'],
	[/^(?:polytechnic|polytechnique|politecnico|politecnica)$/, 'polytechnic'],
	[/^(?:federation|federacion|federazione|foderation)$/, 'federation'],
	[/^(?:association|asociacion|associazione)$/, 'association'],
];
