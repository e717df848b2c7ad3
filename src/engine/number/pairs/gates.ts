import { apart, differ, meets, otherTime } from '../../scope.ts';
import type { Attribute, AttributeName } from '../attributes/attribute.ts';
import type { NumberClaim } from '../number-claim.ts';
import { concepts, PERSONS } from '../persons.ts';
import { compatible } from '../values.ts';
import { CONTESTS, haveAged, otherBearer, otherContest } from './bearer.ts';
import type { Because } from './because.ts';
import { daysApart, isOfDayAfter, isOfOtherDay } from './days.ts';
import { areOtherDollars } from './exchanged.ts';
import { isOfOtherIndicator } from './indicators.ts';
import { isOneMoment } from './moment.ts';
import { otherHour, otherPeriod, otherSpan } from './period.ts';
import { isOfOtherGame, otherPlay } from './plays.ts';
import { isOtherPoll } from './polls.ts';
import { otherReckoning } from './reckoned.ts';
import { areWorldsApart } from './scale.ts';
import { otherMagnitude } from './shocks.ts';
import { isOfContract, isOtherSpan } from './spans.ts';
import { isOfOtherAge } from './told-by-age.ts';
import { otherToll } from './tolls.ts';
import { type Traits, traitsOf } from './traits.ts';
import { verbatim } from './verbatim.ts';
import { otherPart } from './whole.ts';

/** Why two figures cannot be figures of one thing whatever their values; undefined where they may be. */
export const apartBecause = (ours: NumberClaim, theirs: NumberClaim): Because | undefined =>
	apartAtSight(ours, theirs) ?? apartCloser(ours, theirs);

/** The same of two that are not apart at sight: what tells most pairs apart, and what is told soonest, comes first. */
export function apartCloser(ours: NumberClaim, theirs: NumberClaim): Because | undefined {
	const one = traitsOf(ours);
	const other = traitsOf(theirs);
	return (
		otherPlay(ours, one, theirs, other) ??
		otherThing(ours, one, theirs, other) ??
		otherMeasuring(ours, one, theirs, other) ??
		otherWhole(ours, one, theirs, other) ??
		otherSum(ours, one, theirs, other) ??
		otherReckoning(ours, one, theirs, other) ??
		otherStanding(ours, one, theirs, other) ??
		otherSpan(ours, one, theirs, other) ??
		otherMagnitude(ours, theirs) ??
		otherToll(ours, one, theirs, other) ??
		otherPart(ours, one, theirs, other) ??
		(isOfOtherAge(ours, theirs) ? 'another bearer' : undefined)
	);
}

/** Most pairs are told apart by a word of each. */
export function apartAtSight(ours: NumberClaim, theirs: NumberClaim): Because | undefined {
	if (ours.measure !== theirs.measure) return 'another unit';
	const dealt = ours.dealt !== undefined || theirs.dealt !== undefined;
	if (dealt && (isOtherShare(ours, theirs) || isOtherShare(theirs, ours))) return 'another bearer';
	const { attribute: a, counted: x, quantity } = ours;
	const { attribute: b, counted: y } = theirs;
	if (a !== undefined && b !== undefined) return a.name === b.name ? undefined : 'another thing counted';
	if (quantity.unit === 'ordinal') return x === y && OCCASIONS.has(x ?? '') ? undefined : 'another thing counted';
	if (quantity.unit !== '') return undefined;
	if (Math.min(quantity.value, theirs.quantity.value) <= 1) return 'not a count';
	if (!differ(x, y)) return undefined;
	return PERSONS.has(x ?? '') && PERSONS.has(y ?? '') ? undefined : 'another thing counted';
}

/** Places in an order of which there is one a story; "the second shock" and "the third" are just two of several. */
const OCCASIONS = new Set(['minute', 'anniversary', 'birthday', 'term', 'title']);

/** "Moll and Brandt were given 21 and 18 months, respectively": not Brandt's 21, as far as the other sentence speaks of Moll alone. */
function isOtherShare({ dealt }: NumberClaim, { dealt: other, names, subject, sentence }: NumberClaim): boolean {
	if (dealt === undefined) return false;
	if (other !== undefined) return other.to !== dealt.to;
	const isHis = names.has(dealt.to) || subject?.replace('@', '') === dealt.to;
	return !isHis || sentence.tokens.some(({ lower }) => dealt.others.includes(lower));
}

/** What is counted or measured, and of whom. */
function otherThing(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): Because | undefined {
	const a = ours.attribute;
	const b = theirs.attribute;
	const told = a !== undefined && a.name === b?.name && TOLD_BY.has(a.name);
	if (!told && (isThing(ours, one, theirs) || isThing(theirs, other, ours))) return 'another thing counted';
	if (a !== undefined && b !== undefined) return otherAttribute(ours, a, theirs);
	if (isOfContract(a) || isOfContract(b)) return 'another thing counted';
	return ours.quantity.unit === 'ordinal' && ours.counted === 'minute' ? otherMinute(ours, theirs) : undefined;
}

/** "Evacuated 40 people" and "evacuated several buildings". */
const isThing = ({ counted }: NumberClaim, { thing }: Traits, other: NumberClaim): boolean =>
	thing && counted !== other.counted && (other.counted !== undefined || other.attribute !== undefined);

/** Figures that are of one thing whatever the noun: doors and houses away. */
const TOLD_BY = new Set<AttributeName>(['ruined', 'away']);

/** Figures of one closed shape: whose they are, and of which moment or contest. */
function otherAttribute(ours: NumberClaim, { name }: Attribute, theirs: NumberClaim): Because | undefined {
	if (otherBearer(ours, theirs)) return 'another bearer';
	if (isOtherSpan(ours, theirs)) return 'another thing counted';
	if (name === 'age' && haveAged(ours, theirs)) return 'another time';
	// Of a list of ages none is anybody's, and the state of play is that of a moment.
	const loose = name === 'ages' || (name === 'running' && !isOneMoment(ours, theirs));
	if (loose && !compatible(ours.quantity, theirs.quantity)) return 'another event';
	return CONTESTS.has(name) && otherContest(ours, theirs) ? 'another event' : undefined;
}

/** The 60th minute of one player. */
function otherMinute(ours: NumberClaim, theirs: NumberClaim): Because | undefined {
	if (differ(ours.owner, theirs.owner)) return 'another bearer';
	return meets(ours.predicates, theirs.predicates) ? undefined : 'another event';
}
/** Shares of two things, sums of two times, what is left when something is taken off. */
function otherWhole(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): Because | undefined {
	if (one.shareOfPart && other.shareOfPart && differ(one.noun, other.noun)) return 'another whole';
	if (isOfOtherIndicator(ours, theirs)) return 'another thing counted';
	if (isOtherPoll(ours, theirs)) return 'another event';
	if (one.former !== other.former || one.planned !== other.planned) return 'another time';
	if (differ(one.year, other.year) && daysApart(ours, theirs) < NEW_YEAR) return 'another time';
	if (one.daily !== other.daily) return 'part of a count';
	if (one.restored !== other.restored || one.warned !== other.warned) return 'another thing counted';
	if (one.except !== other.except || one.limit !== other.limit) return 'part of a count';
	return one.required !== other.required ? 'another thing counted' : undefined;
}

/** Of reports of one week "last year" is no other one's "this year". */
const NEW_YEAR = 8;

/** Of two who stand against each other, of two regions or audiences, or of two days. */
function otherStanding(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): Because | undefined {
	if (differ(ours.candidate, theirs.candidate)) return 'another bearer';
	if (differ(one.side, other.side) || one.joint !== other.joint) return 'another bearer';
	if (one.standing && other.standing && (one.lacking !== other.lacking || differ(ours.owner, theirs.owner)))
		return 'another bearer';
	if (one.areas && other.areas && !meets(ours.places, theirs.places) && verbatim(ours, theirs) < HALF)
		return 'another place';
	if (one.contract && other.contract && differ(ours.owner, theirs.owner)) return 'another bearer';
	if (one.audience && other.audience && (otherSubject(ours, theirs) || apart(ours.names, theirs.names)))
		return 'another event';
	if (one.came && other.came && (one.expected !== other.expected || otherTime(ours.times, theirs.times)))
		return 'another event';
	if (isRanked(ours) && isRanked(theirs) && !areOfOneSubject(ours, theirs)) return 'another bearer';
	if (isOfDayAfter(ours, theirs) || isOfDayAfter(theirs, ours)) return 'another time';
	return isOfOtherDay(ours, one, theirs, other) ? 'another time' : undefined;
}

/** Half the words beside both. */
const HALF = 0.5;

const isRanked = ({ attribute }: NumberClaim): boolean => attribute?.name === 'rank';

/** Said of something, and not of two that are named; one of two may be "the side". */
const areOfOneSubject = ({ subject: a = '' }: NumberClaim, { subject: b = '' }: NumberClaim): boolean =>
	a === b ? a !== '' : [a, b].every((one) => !one.startsWith('@')) || TEAMS.has(a) || TEAMS.has(b);
const TEAMS = concepts('side team club squad eleven');

/** Both are of somebody named. */
const otherSubject = ({ subject: a = '' }: NumberClaim, { subject: b = '' }: NumberClaim): boolean =>
	a.startsWith('@') && b.startsWith('@') && a !== b;

/** A sum of every year and one of this event; two bids; those who may and those who do. */
function otherSum(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): Because | undefined {
	if ((one.regular && other.once) || (other.regular && one.once)) return 'another thing counted';
	if (one.regular && other.regular && one.earlier !== other.earlier) return 'another time';
	if (one.netOf !== other.netOf) return 'another thing counted';
	if (one.offer && other.offer && ours.bidder !== theirs.bidder) return 'another bearer';
	if ((one.asked && other.offer) || (other.asked && one.offer)) return 'another thing counted';
	return one.eligible !== other.eligible ? 'another thing counted' : undefined;
}

/** An average and a sum, a rate and a total, two hours, two periods. */
function otherMeasuring(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): Because | undefined {
	if (one.average !== other.average) return 'another thing counted';
	if (ours.rate !== theirs.rate && (one.money || other.money || apart(ours.governors, theirs.governors)))
		return 'another thing counted';
	const bare = ours.attribute === undefined && theirs.attribute === undefined;
	if (bare && areWorldsApart(ours, theirs)) return 'another thing counted';
	if (areOtherDollars(ours, theirs)) return 'another unit';
	if (otherHour(ours, theirs)) return 'another event';
	if (one.play && other.play && isOfOtherGame(ours, theirs)) return 'another event';
	return otherPeriod(ours, theirs) ? 'another time' : undefined;
}
