import { MONTHS } from '../facts/dates/date-words.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { DateFact } from '../types.ts';
import { type Hours, hoursOf, minutesApart, reachesInto } from './hours.ts';

/** A date as far as it is known: resolved, or only as its words have it where the publication day is unknown. */
export type NamedDay = {
	/** ISO days, inclusive, where known. */
	readonly from?: string;
	readonly to?: string;
	/** Whether these are sure; a weekday may be a week off, and "last week" ends when its writer says. */
	readonly sure: boolean;
	/** 0 = Sunday, where a weekday is named or the day is known. */
	readonly weekday?: number;
	/** "03-12", where the day of a month is named or known. */
	readonly monthDay?: string;
	readonly month?: string;
	/** The months of a season, where it is not known of which year. */
	readonly season?: readonly string[];
	readonly year?: string;
	/** "by 1958", "until Monday": some time on one side of it. */
	readonly bound?: Bound;
	readonly hours?: Hours | undefined;
	/** "Today", "last night": a later version of a report may say so of the day before. */
	readonly deictic?: boolean;
};
type Bound = 'until' | 'since' | 'by' | 'before' | 'after';

const WEEKDAY = /\b(?:(sun)|(mon)|(tue)s?|(wed)s?|(thu)(?:rs?)?|(fri)|(sat))(?:day|nesday|sday|rday|urday)?s?\b/;
const DAY_AFTER_MONTH = /^[a-z]+\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d)/;
const DAY_BEFORE_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? $/;

/** Undefined for what names no time that two articles could differ in: "recently", "now", "yesterday" of no known day. */
export function namedDay(fact: DateFact, words: string, before: string, published?: string): NamedDay | undefined {
	const { precision, sure } = fact;
	const lower = words.toLowerCase();
	const { from, to } = daysOf(fact, lower, published?.slice(0, 10));
	const single = from !== undefined && from === to && (precision === 'day' || precision === 'time') ? from : undefined;
	const certain = sure ? single : undefined;
	const named = monthIn(lower);
	const weekday = weekdayIn(lower) ?? (single === undefined ? undefined : new Date(`${single}T12:00:00Z`).getUTCDay());
	const monthDay = named?.day === undefined ? certain?.slice(5) : `${pad(named.number)}-${pad(named.day)}`;
	const month = named ? pad(named.number) : (precision === 'month' ? from : certain)?.slice(5, 7);
	const season = from === undefined ? SEASONS.find(([name]) => name.test(lower))?.[1] : undefined;
	// "2014 GMT" is an hour.
	const year = /\b(?:1[89]|20)\d\d\b(?! ?(?:gmt|utc|hours|hrs|h|local|b?st|[cemp][ds]?t)\b)/.exec(lower)?.[0];
	const hours = hoursOf(fact, words, before);
	const day = {
		...(from !== undefined && to !== undefined && { from, to }),
		...(weekday !== undefined && { weekday }),
		...(monthDay !== undefined && { monthDay }),
		...(month !== undefined && { month }),
		...(season !== undefined && { season }),
		...(year !== undefined && { year }),
		...(hours !== undefined && { hours }),
	};
	if (Object.keys(day).length === 0) return undefined;
	const bound = BOUNDS.find(([words]) => words.test(before))?.[1];
	// "Shortly before 8 p.m." is an hour as near as any.
	const bounded = bound !== undefined && !(hours?.clock && NEARLY.test(before));
	return { ...day, ...(DEICTIC.test(lower) && { deictic: true }), sure, ...(bounded && { bound }) };
}

function weekdayIn(lower: string): number | undefined {
	const found = WEEKDAY.exec(lower)?.slice(1);
	return found?.findIndex((name) => name !== undefined);
}

const DEICTIC = /\b(?:to(?:day|night|morrow)|yesterday|this (?:morning|afternoon|evening)|last night)\b/;

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
	[/\b(?:until|till|through)(?: (?:at least|the|about|around|early|late))*\s*$/i, 'until'],
	[/\bsince(?: (?:the|at least|about|early|late))*\s*$/i, 'since'],
	[/\bby(?: (?:the|about|around|early|late|(?:start|middle|end) of))*\s*$/i, 'by'],
	[/\bbefore(?: (?:the|about|around))*\s*$/i, 'before'],
	[/\b(?:after|from)(?: (?:the|about|around))*\s*$/i, 'after'],
];
const NEARLY = /\b(?:shortly|just|moments|minutes) (?:before|after)\s*$/i;

const SEASONS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/\bspring\b/, ['03', '04', '05', '06']],
	[/\bsummer\b/, ['06', '07', '08', '09']],
	[/\b(?:autumn|fall)\b/, ['09', '10', '11', '12']],
	[/\bwinter\b/, ['12', '01', '02', '03']],
];

/** "Earlier this week" is not today; "last week" is so called for some days more than the calendar gives it. */
function daysOf(
	{ from, to, sure, precision }: DateFact,
	words: string,
	published?: string,
): { readonly from?: string; readonly to?: string } {
	if (from === undefined || to === undefined || (precision === 'decade' && !sure)) return {};
	const part = precision === 'month' ? PARTS_OF_MONTH.find(([name]) => name.test(words))?.[1] : undefined;
	if (part !== undefined)
		return { from: `${from.slice(0, 8)}${part[0]}`, to: part[1] === '' ? to : `${to.slice(0, 8)}${part[1]}` };
	const months = precision === 'year' ? PARTS_OF_YEAR.find(([name]) => name.test(words))?.[1] : undefined;
	if (months !== undefined) return { from: `${from.slice(0, 5)}${months[0]}`, to: `${to.slice(0, 5)}${months[1]}` };
	if (sure || from === to) return { from, to };
	if (/\bearlier\b/.test(words) && published !== undefined && from < published)
		return { from, to: shifted(published, -1) };
	if (/\blater\b/.test(words) && published !== undefined && to > published) return { from: published, to };
	const loose = precision === 'week' ? 2 : precision === 'season' ? 20 : 0;
	return { from: shifted(from, -loose), to: shifted(to, loose) };
}

/** From which day to which, as loosely as the words are used. */
const PARTS_OF_MONTH: readonly (readonly [RegExp, readonly [string, string]])[] = [
	[/^early\b/, ['01', '14']],
	[/^mid\b/, ['08', '22']],
	[/^late\b/, ['17', '']],
];

const PARTS_OF_YEAR: readonly (readonly [RegExp, readonly [string, string]])[] = [
	[/^early\b/, ['01-01', '05-31']],
	[/^mid\b/, ['04-01', '09-30']],
	[/^late\b/, ['08-01', '12-31']],
];

/** The month that is named, and the day beside it. */
function monthIn(lower: string): { readonly number: number; readonly day?: number } | undefined {
	for (const { 0: word, index } of lower.matchAll(/[a-z]+/g)) {
		const number = MONTHS.get(word);
		if (number === undefined) continue;
		const day = DAY_AFTER_MONTH.exec(lower.slice(index))?.[1] ?? DAY_BEFORE_MONTH.exec(lower.slice(0, index))?.[1];
		return day === undefined || Number(day) > 31 ? { number } : { number, day: Number(day) };
	}
	return undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A coarser date that contains the finer one is the same; what cannot be told apart for certain is unknown. */
export function compareDays(a: NamedDay, b: NamedDay): 'same' | 'other' | 'unknown' {
	const days = compareNamed(a, b);
	const bounded = a.bound !== undefined || b.bound !== undefined;
	if (days === 'other') {
		if (isTooLate(a, b) || isTooLate(b, a)) return 'other';
		if ((bounded && a.bound !== b.bound) || (a.deictic && b.deictic)) return 'unknown';
		return areNeighbours(a, b) || areNeighbours(b, a) ? 'unknown' : 'other';
	}
	if (a.hours === undefined || b.hours === undefined || bounded) return days;
	const apart = minutesApart(a.hours, b.hours);
	if (days === 'same') return apart === undefined ? 'unknown' : apart > 0 ? 'other' : 'same';
	// Hours of days that are not told belong together as long as both are the clock's.
	return a.hours.clock && b.hours.clock && apart !== undefined ? (apart > 0 ? 'other' : 'same') : 'unknown';
}

/** "By the end of May" is no day in June. */
const isTooLate = (by: NamedDay, on: NamedDay): boolean =>
	(by.bound === 'by' || by.bound === 'before') &&
	on.bound === undefined &&
	by.to !== undefined &&
	on.from !== undefined &&
	by.to < on.from;

function compareNamed(a: NamedDay, b: NamedDay): 'same' | 'other' | 'unknown' {
	if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return 'other';
	if (a.month !== undefined && b.month !== undefined && a.month !== b.month) return 'other';
	if (a.monthDay !== undefined && b.monthDay !== undefined) return a.monthDay === b.monthDay ? 'same' : 'other';
	if (a.season !== undefined || b.season !== undefined) {
		const [x, y] = [monthsOf(a), monthsOf(b)];
		return x === undefined || y === undefined ? 'unknown' : x.some((month) => y.includes(month)) ? 'same' : 'other';
	}
	const [x, y] = [rangeOf(a), rangeOf(b)];
	if (x !== undefined && y !== undefined) {
		if (x.from <= y.to && y.from <= x.to) return 'same';
		if ((a.sure && b.sure) || a.weekday === undefined || b.weekday === undefined) return 'other';
	}
	if (a.weekday !== undefined && b.weekday !== undefined) {
		if (a.weekday === b.weekday) return 'same';
		// A week or more between them: two weeks' papers, each with days of its own.
		return x !== undefined && y !== undefined && daysBetween(x.from, y.from) > 6 ? 'unknown' : 'other';
	}
	if (a.month !== undefined && b.month !== undefined) return 'same';
	return a.year !== undefined && a.year === b.year ? 'same' : 'unknown';
}

const monthsOf = ({ season, month }: NamedDay): readonly string[] | undefined =>
	season ?? (month === undefined ? undefined : [month]);

const rangeOf = ({ from, to }: NamedDay): { readonly from: string; readonly to: string } | undefined =>
	from === undefined || to === undefined ? undefined : { from, to };

/**
 * Two dates of one event are mostly a slip apart: the next day, the same day a week on, the next year, one figure, an hour or
 * less. Two events have any two dates, most often those of this week and of some year. Log odds, see detectors/date.ts.
 */
export function nearness(a: NamedDay, b: NamedDay): number {
	const pair = PARTS.find(([part]) => part(a) !== undefined && part(b) !== undefined && part(a) !== part(b));
	if (pair !== undefined) {
		if (pair[1](`${pair[0](a)}`, `${pair[0](b)}`)) return NEAR;
		return a.year !== undefined && b.year !== undefined && a.year !== b.year ? DISTANT : FAR;
	}
	if (a.hours !== undefined && b.hours !== undefined && compareNamed(a, b) !== 'other')
		return hoursNear(minutesApart(a.hours, b.hours) ?? 0);
	const [x, y] = [rangeOf(a), rangeOf(b)];
	if (x === undefined || y === undefined) return UNLIKE;
	const gap = Math.min(daysBetween(x.to, y.from), daysBetween(y.to, x.from));
	if (gap <= 1 && x.from === x.to && y.from === y.to) return NEAR;
	return gap <= 7 ? FAR : gap <= 31 ? DISTANT : UNLIKE;
}
const [NEAR, FAR, DISTANT, UNLIKE] = [0.6, -0.4, -1.2, -1.9];

const hoursNear = (minutes: number): number => (minutes <= 60 ? NEAR : minutes <= 120 ? FAR : DISTANT);

type Nearby = readonly [part: (day: NamedDay) => string | number | undefined, near: (a: string, b: string) => boolean];
const PARTS: readonly Nearby[] = [
	[({ year }) => year, (a, b) => Math.abs(Number(a) - Number(b)) === 1 || editDistance(a, b, 1) <= 1],
	[
		({ monthDay }) => monthDay,
		(a, b) => {
			const gap = daysBetween(`2000-${a}`, `2000-${b}`);
			return gap <= 1 || gap === 7 || editDistance(a, b, 1) <= 1;
		},
	],
	[({ month }) => month, (a, b) => Math.abs(Number(a) - Number(b)) === 1],
	[({ weekday }) => weekday, (a, b) => [1, 6].includes(Math.abs(Number(a) - Number(b)))],
];

/** "Friday night" and "early Saturday" may be one moment, and so may two zones' days. */
const areNeighbours = (a: NamedDay, b: NamedDay): boolean =>
	a.weekday !== undefined &&
	b.weekday !== undefined &&
	(a.weekday + 1) % 7 === b.weekday &&
	(a.hours?.zone !== b.hours?.zone || reachesInto(a.hours, b.hours));

const daysBetween = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b));
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const shifted = (iso: string, days: number): string =>
	new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
