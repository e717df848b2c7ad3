import { onceFor } from '../../once-for.ts';
import { apart, differ, meets } from '../../scope.ts';
import type { Sentence } from '../../types.ts';
import { isOccasion } from '../company.ts';
import type { NumberClaim } from '../number-claim.ts';
import { ANYBODY } from '../persons.ts';
import type { Because } from './because.ts';
import { shareLine } from './line.ts';
import type { Traits } from './traits.ts';

/** Over how long, in how many games or raids. */
export function otherSpan(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): Because | undefined {
	if (one.elapsed && other.elapsed && !isOfOneDay(ours, theirs)) return 'another time';
	// Of a player one paper may leave out in how many games, and of the dead in how many raids; what was seized is that of one.
	const play = one.play || other.play;
	if (play && shareLine(ours, theirs)) return undefined;
	if (play && !isOccasion(ours.counted) && isOfYears(ours) !== isOfYears(theirs)) return 'another time';
	const leavesOut = play || one.casualty || other.casualty;
	return (leavesOut ? differ : isOther)(ours.over, theirs.over) ? 'another time' : undefined;
}

const isOther = (a: string | undefined, b: string | undefined): boolean => a !== b;

const isOfOneDay = ({ document: a }: NumberClaim, { document: b }: NumberClaim): boolean => {
	const [x, y] = [a, b].map(({ reading: { article } }) => article.published?.slice(0, 10));
	return x !== undefined && x === y;
};

/** "In his six seasons", "never fewer than 26". */
const isOfYears = ({ over }: NumberClaim): boolean => over?.endsWith(' season') ?? false;

/** "52 held on Thursday night" are few of the 180 of the whole week: arrests go on from day to day. */
export const isOfOneNight = (night: NumberClaim, all: NumberClaim): boolean =>
	night.attribute?.name === 'arrested' &&
	night.quantity.bound === 'exact' &&
	all.quantity.value >= 2 * night.quantity.value &&
	namesDay(night.sentence) &&
	!namesDay(all.sentence);

const namesDay = onceFor(({ tokens }: Sentence) => tokens.some(({ lower }) => DAY.test(lower)));
const DAY = /^(?:overnight|tonight|night|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Both tell the hour of what they count, and hours lie between: the second shock is not the first. */
export const otherHour = ({ hours: a }: NumberClaim, { hours: b }: NumberClaim): boolean =>
	a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => Math.abs(one - other) > HOURS));

const HOURS = 120;

/** Both name a year, or both a month, and not the same; or one a year and the other those from it to another. */
export function otherPeriod({ times: a }: NumberClaim, { times: b }: NumberClaim): boolean {
	if (a.size === 0 || b.size === 0) return false;
	const [x, y] = [only(a, YEAR).size, only(b, YEAR).size];
	return (
		[YEAR, MONTH].some((shape) => apart(only(a, shape), only(b, shape))) ||
		(x > 0 && y > 0 && Math.min(x, y) === 1 && x !== y)
	);
}

const [YEAR, MONTH] = [/^\d/, /^m/];

const only = (times: ReadonlySet<string>, shape: RegExp): ReadonlySet<string> =>
	new Set([...times].filter((time) => shape.test(time)));

/** Shocks of other years are told for comparison; a year that the other does not name is another one's. */
export function otherYear(ours: NumberClaim, theirs: NumberClaim): boolean {
	return yearsOf(ours).length > 0 !== yearsOf(theirs).length > 0;
}

/** "Killed two clerks in May at the Brennick factory": a month that the other leaves out, of whom and where is no other's. */
export function isOwnMonth(ours: NumberClaim, theirs: NumberClaim): boolean {
	const times = [...ours.times, ...theirs.times];
	const { counted = 'people' } = ours;
	return (
		Math.min(ours.times.size, theirs.times.size) === 0 &&
		times.every((time) => MONTH.test(time)) &&
		counted === theirs.counted &&
		!ANYBODY.has(counted) &&
		meets(ours.names, theirs.names)
	);
}

/** The years named beside a figure, that of publication left out. */
const yearsOf = ({ times, document }: NumberClaim): string[] =>
	[...times].filter((time) => /^\d{4}$/.test(time) && !document.reading.article.published?.startsWith(time));

/** Tens of thousands of dead, nearly as many in either article: one disaster of the past, its year told or not. */
export function isOneDisaster({ quantity: a }: NumberClaim, { quantity: b }: NumberClaim): boolean {
	const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
	return low >= 1000 && high <= 1.3 * low;
}
