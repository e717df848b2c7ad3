import { type Document, lastWord } from '../../document.ts';
import { compareNames } from '../../names/match.ts';
import { apart, differ, meets } from '../../scope.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Attribute, AttributeName } from '../attributes/attribute.ts';
import { toldIn } from '../figure-times.ts';
import type { NumberClaim } from '../number-claim.ts';
import { concepts } from '../persons.ts';
import { measured } from '../spans/terms.ts';
import { compatible } from '../values.ts';
import { areDead, isOneOfMany, isOnePerson, mayBeTwo, mayBeTwoRelatives } from './one-person.ts';

export function otherBearer(ours: NumberClaim, theirs: NumberClaim): boolean {
	const a = ours.attribute;
	const b = theirs.attribute;
	if (a === undefined || b === undefined || !BORNE.has(a.name)) return false;
	if (a.name === 'age') return otherPerson(ours, theirs);
	// Of two products, or of one half and the year.
	if (a.name === 'guidance' && [ours, theirs].some(({ rivals }) => rivals > 1)) return true;
	if (a.name === 'record' && isOtherRecord(ours, theirs)) return true;
	if (a.name === 'term' && isOtherRelative(ours, theirs)) return true;
	if (a.whose !== undefined && b.whose !== undefined && isAnother(a.whose, b.whose)) return true;
	if (a.lies !== undefined && b.lies !== undefined && apart(a.lies, b.lies)) return true;
	if (a.of.has(SERVICE) && a.whose === undefined && b.whose === undefined && [ours, theirs].some(isOneOfMany))
		return true;
	if (meets(a.of, b.of) || (a.of.size === 0 && b.of.size === 0)) return false;
	if (a.name === 'population' && (isUnnamed(a) || isUnnamed(b))) return isUnnamed(a) && isUnnamed(b);
	// A main shock has no word of its own, an aftershock has; 104 passengers are not all 112 on board.
	if (a.of.size === 0 || b.of.size === 0) return !UNNAMED.has(a.name);
	// Two spellings of one name are the name detector's business.
	return ![...a.of].some((one) => [...b.of].some((other) => one.length > 5 && editDistance(one, other, 1) <= 1));
}

const SERVICE = measured('service');

/** Where either is known by the family name alone, that tells. */
const isAnother = (a: string, b: string): boolean =>
	a.includes(' ') && b.includes(' ') ? compareNames(a, b) === 'different' : lastWord(a) !== lastWord(b);

/** Attributes that are nothing without their bearer. */
const BORNE = new Set([
	'age',
	'population',
	'distance',
	'record',
	'magnitude',
	'aboard',
	'ruined',
	'sent',
	'lasted',
	'term',
	'guidance',
]);

/** Told of "the city" or "the champion" as well, whoever that is. */
const UNNAMED = new Set<AttributeName>(['population', 'distance', 'record']);

/** One more or one less is won, or a figure is mistaken; 43-39 and 139-119 are two teams, or two times. */
function isOtherRecord(
	{ quantity: { tally: a = [] } }: NumberClaim,
	{ quantity: { tally: b = [] } }: NumberClaim,
): boolean {
	const apart = [0, 1].map((at) => Math.abs((a[at] ?? 0) - (b[at] ?? 0)));
	if ([0, 1].some((at) => a[at] === b[at] && (a[at] ?? 0) >= MANY_GAMES)) return false;
	return (Math.min(...apart) > 0 && Math.max(...apart) > ONE_GAME) || Math.max(...apart) > SOME_GAMES;
}
const ONE_GAME = 1;
/** So many won, or lost, in both are no coincidence. */
const MANY_GAMES = 41;
/** Wins that take months; what a hasty hand mistakes is a game or two, and a digit: 21 for 31. */
const SOME_GAMES = 3;

/** "The island", "a town": any that the story names may be meant. */
const isUnnamed = ({ of }: Attribute): boolean => ![...of].some((one) => one.startsWith('@'));

/** Ages are told of many people: only one name, or one noun that either article uses of one age alone, makes them one's. */
function otherPerson(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [ours.attribute, theirs.attribute];
	const alone = ours.rivals === 1 && theirs.rivals === 1;
	if (!alone) return true;
	if (a?.whose !== undefined && b?.whose !== undefined)
		return (
			compareNames(a.whose, b.whose) === 'different' ||
			hasNamesake(ours.document, a.whose) ||
			hasNamesake(theirs.document, b.whose)
		);
	if (isOnePerson(ours, theirs)) return false;
	if (a?.whose !== undefined || b?.whose !== undefined || differ(a?.origin, b?.origin)) return true;
	const who = [...(a?.of ?? NOBODY)].find((noun) => b?.of.has(noun));
	if (who === undefined) return true;
	// There is one daughter; of two men of two ages one may have shot the other.
	if (KIN.has(who)) return mayBeTwoRelatives(ours, theirs);
	return !meets(ours.predicates, theirs.predicates) || mayBeTwo(ours, theirs);
}

/** By a family name alone the brother may be meant. */
function hasNamesake({ reading: { facts } }: Document, whose: string): boolean {
	if (whose.includes(' ')) return false;
	return facts.some(
		(fact) =>
			fact.kind === 'name' &&
			fact.type === 'person' &&
			fact.canonical !== whose &&
			lastWord(fact.canonical) === lastWord(whose),
	);
}

const KIN = concepts(
	'daughter son wife husband mother father brother sister girlfriend boyfriend grandson granddaughter',
);

/** "His brother was sentenced to 14 years": told by whom he is related to, who is somebody else. */
const isOtherRelative = (ours: NumberClaim, theirs: NumberClaim): boolean =>
	ours.subject !== theirs.subject && [ours, theirs].some(({ subject }) => KIN.has(subject ?? ''));

const NOBODY: ReadonlySet<string> = new Set();

/** The years between two articles, or between the latest years that they name, are the years that somebody is older. */
export function haveAged(ours: NumberClaim, theirs: NumberClaim): boolean {
	const apart = Math.abs(ours.quantity.value - theirs.quantity.value);
	if (apart === 0 || areDead(ours, theirs)) return false;
	if (isTried(ours.document) !== isTried(theirs.document) && !areDated(ours, theirs)) return apart <= UNDATED;
	const years = Math.abs(toldIn(ours.document) - toldIn(theirs.document));
	if (Number.isNaN(years)) return !meets(ours.predicates, theirs.predicates) && apart <= UNDATED;
	return years >= 1 && apart <= years + 1;
}
/** By how many years people grow older between two articles without a date. */
const UNDATED = 3;

const areDated = (...claims: readonly NumberClaim[]): boolean =>
	claims.every(({ document }) => document.reading.article.published !== undefined);

/** From the arrest to the verdict people grow a year or two older. */
const isTried = ({ allTerms }: Document): boolean => TRIED.filter((word) => allTerms.has(word)).length >= 2;

const TRIED = [...concepts('jury juror verdict')];

export const CONTESTS = new Set<AttributeName>(['score', 'vote']);

/** A team plays many games: of two different scores only those that either article gives alone may be one game's. */
export function otherContest(ours: NumberClaim, theirs: NumberClaim): boolean {
	if (apart(ours.names, theirs.names)) return true;
	if (compatible(ours.quantity, theirs.quantity)) return false;
	const named = ours.attribute?.name === 'vote' || meets(ours.names, theirs.names);
	return ours.rivals > 1 || theirs.rivals > 1 || !named;
}
