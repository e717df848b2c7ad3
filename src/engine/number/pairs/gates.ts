import { apart, differ, meets, otherTime } from '../../scope.ts';
import type { AttributeName } from '../attributes/attribute.ts';
import { claimsBeside } from '../claims.ts';
import { isOccasion, isOtherCompany, shareFigure } from '../company.ts';
import type { NumberClaim } from '../number-claim.ts';
import { concepts, PERSONS } from '../persons.ts';
import { compatible } from '../values.ts';
import { CONTESTS, haveAged, otherBearer, otherContest } from './bearer.ts';
import { daysApart, isOfOtherDay } from './days.ts';
import { areOtherDollars } from './exchanged.ts';
import { areFarApart, shareLine } from './line.ts';
import { isOneMoment } from './moment.ts';
import { makesUp } from './parts.ts';
import { isOfOneDay, isOfYears, otherHour, otherPeriod, otherYear } from './period.ts';
import { isOtherPoll } from './polls.ts';
import { hasGoneOn, isOfContract, isOtherSpan } from './spans.ts';
import { isOfOtherAge } from './told-by-age.ts';
import { otherToll } from './tolls.ts';
import { type Traits, traitsOf } from './traits.ts';
import { verbatim } from './verbatim.ts';
import { isBesideIts, isRestOf, isWholeOf } from './whole.ts';
import { partOfGame, windowOf } from './window.ts';

/** Why two figures cannot be figures of one thing whatever their values; undefined where they may be. */
export function apartBecause(ours: NumberClaim, theirs: NumberClaim): string | undefined {
	const atSight = apartAtSight(ours, theirs);
	if (atSight !== undefined) return atSight;
	const one = traitsOf(ours);
	const other = traitsOf(theirs);
	return (
		otherThing(ours, one, theirs, other) ??
		otherWhole(ours, one, theirs, other) ??
		otherStanding(ours, one, theirs, other) ??
		otherPlay(ours, one, theirs, other) ??
		otherSum(ours, one, theirs, other) ??
		otherSpan(ours, one, theirs, other) ??
		otherPart(ours, one, theirs, other) ??
		otherToll(ours, one, theirs, other) ??
		otherShock(ours, theirs) ??
		otherMeasuring(ours, one, theirs, other) ??
		(isOfOtherAge(ours, theirs) ? 'another bearer' : undefined)
	);
}

export const OTHER_MEASURE = 'another unit';
const OTHER_THING = 'another thing counted';

/** Most pairs are told apart by a word of each. */
export function apartAtSight(ours: NumberClaim, theirs: NumberClaim): string | undefined {
	if (ours.measure !== theirs.measure) return OTHER_MEASURE;
	const { attribute: a, counted: x, quantity } = ours;
	const { attribute: b, counted: y } = theirs;
	if (a !== undefined && b !== undefined) return a.name === b.name ? undefined : OTHER_THING;
	if (quantity.unit !== '' || !differ(x, y)) return undefined;
	return PERSONS.has(x ?? '') && PERSONS.has(y ?? '') ? undefined : OTHER_THING;
}

/** What is counted or measured, and of whom. */
function otherThing(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): string | undefined {
	const a = ours.attribute;
	const b = theirs.attribute;
	const told = a?.name === b?.name && TOLD_BY.has(a?.name ?? 'age');
	if (!told && (isThing(ours, one, theirs) || isThing(theirs, other, ours))) return OTHER_THING;
	if (a !== undefined && b !== undefined) {
		if (otherBearer(ours, theirs)) return 'another bearer';
		if (isOtherSpan(ours, theirs)) return OTHER_THING;
		if (hasGoneOn(ours, theirs) || (a.name === 'age' && haveAged(ours, theirs))) return 'another time';
		// Of a list of ages none is anybody's.
		if (a.name === 'ages' && !compatible(ours.quantity, theirs.quantity)) return 'another event';
		if (a.name === 'running' && !compatible(ours.quantity, theirs.quantity) && !isOneMoment(ours, theirs))
			return 'another event';
		if (CONTESTS.has(a.name) && otherContest(ours, theirs)) return 'another event';
	} else if (isOfContract(a) || isOfContract(b)) {
		return OTHER_THING;
	} else if (ours.quantity.unit === 'ordinal') {
		if (ours.counted !== theirs.counted || !OCCASIONS.has(ours.counted ?? '')) return OTHER_THING;
		if (ours.counted === 'minute' && differ(ours.owner, theirs.owner)) return 'another bearer';
		if (ours.counted === 'minute' && !meets(ours.predicates, theirs.predicates)) return 'another event';
	} else if (ours.quantity.unit === '') {
		if (Math.min(ours.quantity.value, theirs.quantity.value) <= 1) return 'not a count';
	}
	return undefined;
}

/** Shares of two things, sums of two times, what is left when something is taken off. */
function otherWhole(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): string | undefined {
	if (one.shareOfPart && other.shareOfPart && differ(one.noun, other.noun)) return 'another whole';
	if (isOtherPoll(ours, theirs)) return 'another event';
	if (one.former !== other.former || one.planned !== other.planned) return 'another time';
	if (differ(one.year, other.year) && daysApart(ours, theirs) < NEW_YEAR) return 'another time';
	if (one.except !== other.except || one.limit !== other.limit) return 'part of a count';
	return one.required !== other.required ? OTHER_THING : undefined;
}

/** Of reports of one week "last year" is no other one's "this year". */
const NEW_YEAR = 8;

/** Of two who stand against each other, of two regions or audiences, or of two days. */
function otherStanding(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): string | undefined {
	if (differ(ours.candidate, theirs.candidate)) return 'another bearer';
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
	return isOfOtherDay(ours, one, theirs, other) ? 'another time' : undefined;
}

const isRanked = ({ attribute }: NumberClaim): boolean => attribute?.name === 'rank';

/** Said of something, and not of two that are named; one of two may be "the side". */
const areOfOneSubject = ({ subject: a = '' }: NumberClaim, { subject: b = '' }: NumberClaim): boolean =>
	a === b ? a !== '' : [a, b].every((one) => !one.startsWith('@')) || TEAMS.has(a) || TEAMS.has(b);
const TEAMS = concepts('side team club squad eleven');

/** Both are of somebody named. */
const otherSubject = ({ subject: a = '' }: NumberClaim, { subject: b = '' }: NumberClaim): boolean =>
	a.startsWith('@') && b.startsWith('@') && a !== b;

/** Of two players, or of one in two games. */
function otherPlay(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): string | undefined {
	if (!one.play || !other.play) return undefined;
	// Whose they are is half of what such a figure says; "404 yards on 106 carries" and "404 yards on 146" are one player's, whoever
	// was named last before it.
	if ((ours.owner === undefined || ours.owner !== theirs.owner) && !shareFigure(ours, theirs, TELLING))
		return 'another bearer';
	if (one.beaten !== other.beaten || differ(one.gained, other.gained)) return OTHER_THING;
	if (one.missed !== other.missed || one.short !== other.short) return OTHER_THING;
	if (one.single !== other.single && areFarApart(ours, theirs)) return 'part of a count';
	if (shareLine(ours, theirs)) return undefined;
	// "Since his 80-yard run against Velland two weeks ago".
	if (ours.times.has('past') !== theirs.times.has('past')) return 'another event';
	const stretches = windowOf(ours.sentence) !== windowOf(theirs.sentence) || partOfGame(ours) !== partOfGame(theirs);
	return stretches ? 'another time' : undefined;
}

/** A sum of every year and one of this event; two bids; those who may and those who do. */
function otherSum(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): string | undefined {
	if ((one.regular && other.once) || (other.regular && one.once)) return OTHER_THING;
	if (one.regular && other.regular && one.earlier !== other.earlier) return 'another time';
	if (one.netOf !== other.netOf) return OTHER_THING;
	if (one.offer && other.offer && ours.bidder !== theirs.bidder) return 'another bearer';
	if ((one.asked && other.offer) || (other.asked && one.offer)) return OTHER_THING;
	return one.eligible !== other.eligible ? OTHER_THING : undefined;
}

/** Over how long, in how many games or raids. */
function otherSpan(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): string | undefined {
	if (one.elapsed && other.elapsed && !isOfOneDay(ours, theirs)) return 'another time';
	// Of a player one paper may leave out in how many games, and of the dead in how many raids; what was seized is that of one.
	if (one.play && shareLine(ours, theirs)) return undefined;
	if (one.play && !isOccasion(ours.counted) && isOfYears(ours) !== isOfYears(theirs)) return 'another time';
	const leavesOut = one.play || one.casualty;
	return (leavesOut ? differ : isOther)(ours.over, theirs.over) ? 'another time' : undefined;
}

const isOther = (a: string | undefined, b: string | undefined): boolean => a !== b;

/** A part and its whole, or parts of two. */
function otherPart(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): string | undefined {
	if (isBesideIts(ours, theirs) || isBesideIts(theirs, ours)) return OTHER_THING;
	if (ours.sum === theirs.quantity.value || theirs.sum === ours.quantity.value) return 'part of a count';
	if (makesUp(ours, theirs) || makesUp(theirs, ours)) return 'part of a count';
	if (one.rest !== other.rest && (one.rest ? isRestOf(ours, theirs) : isRestOf(theirs, ours))) return 'part of a count';
	if (one.ofThem !== other.ofThem) return 'part of a count';
	if ((one.ofMembers && other.membership) || (other.ofMembers && one.membership)) return 'part of a count';
	// "Between the two countries" are those just named, whoever else is counted.
	if (one.mutual !== other.mutual && (one.whole || other.whole)) return 'another whole';
	// "22 of the dead were in Torrin" and "in Torrin 26 died".
	if (one.ofCasualties !== other.ofCasualties && !meets(ours.places, theirs.places)) return 'part of a count';
	if (one.ofWhole && other.ofWhole && ours.tie === theirs.tie && apart(ours.company, theirs.company))
		return 'another whole';
	if (isWholeOf(ours, theirs) || isWholeOf(theirs, ours)) return 'another whole';
	return (one.whole && other.part) || (other.whole && one.part) ? 'another whole' : undefined;
}

function otherShock(ours: NumberClaim, theirs: NumberClaim): string | undefined {
	if ((ours.attribute ?? theirs.attribute)?.name !== 'magnitude') return undefined;
	if (otherYear(ours, theirs)) return 'another time';
	const far = Math.abs(ours.quantity.value - theirs.quantity.value) > ONE_SHOCK;
	return far && verbatim(ours, theirs) < COPIED ? 'another event' : undefined;
}
/** Two observatories rarely differ by more about one shock; a slip of the pen may. */
const ONE_SHOCK = 0.6;
const COPIED = 0.75;

/** An average and a sum, a rate and a total, two hours, two periods. */
function otherMeasuring(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): string | undefined {
	if (one.average !== other.average) return OTHER_THING;
	if (ours.rate !== theirs.rate && (one.money || other.money || apart(ours.governors, theirs.governors)))
		return OTHER_THING;
	const bare = ours.attribute === undefined && theirs.attribute === undefined;
	if (bare && areWorldsApart(ours, theirs)) return OTHER_THING;
	if (areOtherDollars(ours, theirs)) return OTHER_MEASURE;
	if (otherHour(ours, theirs)) return 'another event';
	if (one.play && other.play && !shareLine(ours, theirs) && isOtherCompany(playsOf(ours), playsOf(theirs)))
		return 'another event';
	return otherPeriod(ours, theirs) ? 'another time' : undefined;
}

/** What is run, scored and played, told in one sentence. */
const playsOf = (claim: NumberClaim): readonly NumberClaim[] =>
	claimsBeside(claim).filter((other) => traitsOf(other).play || isOccasion(other.counted));

/** Smaller figures two players of one evening share by chance. */
const TELLING = 41;

/** "Evacuated 40 people" and "evacuated several buildings". */
const isThing = ({ counted }: NumberClaim, { thing }: Traits, other: NumberClaim): boolean =>
	thing && counted !== other.counted && (other.counted !== undefined || other.attribute !== undefined);

/** Figures that are of one thing whatever the noun: doors and houses away. */
const TOLD_BY = new Set<AttributeName>(['ruined', 'away']);

/** Of these there is one a story; "the second shock" and "the third" are just two of several. */
const OCCASIONS = new Set(['minute', 'anniversary', 'birthday', 'term', 'title']);

/** $2 million of damage and hundreds of millions for the economy: no hand slips so far, but by a word for another. */
const areWorldsApart = (ours: NumberClaim, theirs: NumberClaim): boolean => {
	const a = ours.quantity;
	const b = theirs.quantity;
	if (a.unit !== b.unit) return false;
	const [low, high] = a.value < b.value ? [a, b] : [b, a];
	if (low.value <= 0 || high.value < WORLDS * (low.upper ?? low.value)) return false;
	if (verbatim(ours, theirs) >= HALF && !a.vague && !b.vague) return false;
	return !isOtherScale(low.value, high.value);
};
/** "3.1 million" for 3.1 billion: the digits tell that it is one figure. */
const isOtherScale = (low: number, high: number): boolean =>
	high === 1000 * low && high.toExponential().replace(/e.*|\D/g, '').length > 1;
const [HALF, WORLDS] = [0.5, 20];
