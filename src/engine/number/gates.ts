import { apart, meets } from '../scope.ts';
import { editDistance } from '../text/edit-distance.ts';
import { type AttributeName, PERSONS } from './attribute.ts';
import type { NumberClaim } from './slot.ts';
import { compatible, sameMeasure } from './values.ts';

/** Why two figures cannot be figures of one thing whatever their values; undefined where they may be. */
export function apartBecause(ours: NumberClaim, theirs: NumberClaim): string | undefined {
	const [a, b] = [ours.attribute, theirs.attribute];
	const tallies = (ours.quantity.tally !== undefined ? 1 : 0) + (theirs.quantity.tally !== undefined ? 1 : 0);
	if (!sameMeasure(ours.quantity, theirs.quantity) || tallies === 1) return 'another unit';
	if (a !== undefined && b !== undefined) {
		if (a.name !== b.name) return 'another thing counted';
		if (otherBearer(ours, theirs)) return 'another bearer';
		if (MOMENTARY.has(a.name) && !compatible(ours.quantity, theirs.quantity)) return 'another moment';
		if (CONTESTS.has(a.name) && apart(ours.names, theirs.names)) return 'another event';
	} else if (ours.quantity.unit === '') {
		if (otherNoun(ours.counted, theirs.counted)) return 'another thing counted';
		if (Math.min(ours.quantity.value, theirs.quantity.value) <= 1) return 'not a count';
	}
	return apart(ours.times, theirs.times) ? 'another time' : undefined;
}

/** The state of play changes from minute to minute, and of a list of ages none is anybody's. */
const MOMENTARY = new Set<AttributeName>(['running', 'ages']);
const CONTESTS = new Set<AttributeName>(['score', 'vote']);

/** Attributes that are nothing without their bearer. */
const BORNE = new Set(['age', 'population', 'distance', 'record', 'magnitude', 'aboard']);

function otherBearer({ attribute: a }: NumberClaim, { attribute: b }: NumberClaim): boolean {
	if (a === undefined || b === undefined || !BORNE.has(a.name) || meets(a.of, b.of)) return false;
	if (a.of.size === 0 && b.of.size === 0) return false;
	// A main shock has no word of its own, an aftershock has.
	if (a.name === 'magnitude') return a.of.size > 0 || b.of.size > 0;
	if (a.of.size === 0 || b.of.size === 0) return a.name === 'record' || a.name === 'aboard';
	const [one, other] = [[...a.of][0] ?? '', [...b.of][0] ?? ''];
	if (one.startsWith('@') !== other.startsWith('@')) return false; // "Smith, 61" may be "the 61-year-old woman".
	if (!one.startsWith('@'))
		return sexOf(one) !== sexOf(other) && sexOf(one) !== undefined && sexOf(other) !== undefined;
	// Two spellings of one name are the name detector's business.
	return ![...a.of].some((ours) => [...b.of].some((theirs) => ours.length > 5 && editDistance(ours, theirs, 1) <= 1));
}

const sexOf = (noun: string): string | undefined =>
	/^(man|boy|father|son|husband|brother)$/.test(noun)
		? 'male'
		: /^(woman|girl|mother|daughter|wife|sister)$/.test(noun)
			? 'female'
			: undefined;

function otherNoun(a: string | undefined, b: string | undefined): boolean {
	return a !== undefined && b !== undefined && a !== b && !(PERSONS.has(a) && PERSONS.has(b));
}
