import { wordSet } from '../text/word-set.ts';
import { isGroupWord, placesNamed } from './gazetteer.ts';
import { isCommonWord, isFamilyFirst, isGivenName, isSurname, knownOrganization } from './lexicon.ts';
import { ORGANIZATION_ENDINGS, ORGANIZATION_HEADS } from './organizations.ts';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from './titles.ts';
import type { Word } from './words.ts';

/** A capitalised word that ends a name rather than joins it: days, months, "I", "Muslim", "Kenyan". */
export const isBreaker = (word: Word): boolean =>
	isCalendar(word.key) ||
	ALWAYS_CAPITAL.has(word.key) ||
	isCode(word) ||
	(isGroupWord(word.text) && knownOrganization(word.text) === undefined);

/** A day, month or feast. */
export const isCalendar = (key: string): boolean => CALENDAR.has(key);

/** A month, a pronoun or a title that is somebody's family name in some documents: "May", "He", "King". */
export const mayBeSurname = (word: Word): boolean => word.capital && !word.opens && SURNAME_WORDS.has(word.key);

/** "J.", "W": one letter of a given name. */
export const isInitial = (word: Word): boolean =>
	/^\p{Lu}\.?$/u.test(word.text) || /^(?:\p{Lu}\.){1,3}$/u.test(word.text);

/** "F-16", "COVID-19", "G20". */
const isCode = (word: Word): boolean =>
	/\d/.test(word.text) && knownOrganization(word.text) === undefined && !/^\d/.test(word.text);

/** The first word of a run that is capital only because it opens the sentence, or an adjective before the name proper. */
export const stripsAtStart = (words: readonly Word[], at: number, to: number): boolean => {
	const word = words[at];
	if (word === undefined) return false;
	if (STARTING_PARTICLES.has(word.lower) && !word.opens) return false;
	// "He Lifeng spoke", "An Jae-hyun won": a family name written first, though it is a small word as well.
	if (FUNCTION_WORDS.has(word.key))
		return !(word.upper && !word.opens) && !(isFamilyFirst(word.text) && foreign(words[at + 1], at + 1 < to));
	// "European Space Agency" keeps its adjective.
	if (isBreaker(word))
		return !ORGANIZATION_ENDINGS.has(words[to - 1]?.key ?? '') || at + 1 >= to || isTitle(words[at + 1]);
	if (!word.opens) return false;
	if (isGivenName(word.text) || isSurname(word.text) || placesNamed(word.text).length > 0) return false;
	if (ORGANIZATION_HEADS.has(word.key) || knownOrganization(word.text) !== undefined) return false;
	if (word.tag !== '' && !word.tag.startsWith('NNP') && !word.upper) return isCommonWord(word.lower) || to - at > 1;
	return word.tag === '' && isCommonWord(word.lower);
};

const isTitle = (word: Word | undefined): boolean =>
	word !== undefined && (HONORIFICS.has(word.key) || ROLE_NOUNS.has(word.key) || ROLE_MODIFIERS.has(word.key));
const foreign = (word: Word | undefined, joined: boolean): boolean =>
	word !== undefined &&
	joined &&
	!isCommonWord(word.lower) &&
	!isGivenName(word.text) &&
	!isSurname(word.text) &&
	placesNamed(word.text).length === 0;

/** "De Groot", "Van Alst": capital particles that begin a family name. */
const STARTING_PARTICLES = wordSet('de van von der di da del della du la le el al abu bin ibn ter ten');
const SURNAME_WORDS = wordSet(
	'may april june august he long an so you sun sunday bishop king prince pope chancellor marshal marshall sergeant major judge justice mayor deacon abbot cook coach chief speaker baker',
);
const CALENDAR = wordSet(
	`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tues wed thurs fri
	january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
	christmas easter thanksgiving halloween ramadan passover hanukkah diwali lent valentine`,
);
const ALWAYS_CAPITAL = wordSet(
	`i i'm i've i'd i'll im god lord jesus christ allah buddha bible koran quran internet web tv dvd cd pc ok am pm est edt gmt bst cet pst pdt cst mst utc ad bc dna hiv aids gdp ceo cfo coo vip ufo
	covid coronavirus ebola nobel oscar oscars grammy grammys emmy emmys pulitzer olympics olympic olympian`,
);
const FUNCTION_WORDS = wordSet(
	`the a an this that these those it its he she they we you his her their our your my him them us who whom whose which what when where why how there here
	and but or nor so yet for if unless until while although though because since as after before during once whether than then thus hence however moreover meanwhile besides
	in on at by to from of with without within into onto over under above below between among against across along around behind beyond near off out up down through throughout toward towards upon via per despite except like amid amidst about
	is are was were be been being am do does did has have had will would can could shall should may might must not no yes all both each every either neither some any many much most more less few several another other such
	one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands dozens first second third last next only even just also still already again now today yesterday tomorrow tonight
	let let's perhaps maybe indeed instead later earlier recently finally soon often never always sometimes according asked said says born once twice nobody everyone everybody someone anyone nothing something everything anything
	oh well yeah hey hello please thanks thank sorry welcome dear ladies gentlemen`,
);
