import { MONTHS } from '../facts/dates/date-words.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { DateFact } from '../types.ts';

/** A date as far as it is certain: resolved, or only as its words have it where the publication day is unknown. */
export type NamedDay = {
	/** ISO days, inclusive, where known for sure. */
	readonly from?: string;
	readonly to?: string;
	/** The single day that a weekday or "yesterday" comes to, which may be a week off. */
	readonly likely?: string;
	/** 0 = Sunday, where a weekday is named or the day is known. */
	readonly weekday?: number;
	/** "03-12", where the day of a month is named or known. */
	readonly monthDay?: string;
	readonly month?: string;
	readonly year?: string;
	/** "by 1958", "since May": some time on one side of it. */
	readonly bound?: string;
	/** Near midnight, where one paper's Friday is the other's Saturday. */
	readonly edge?: 'late' | 'early';
};

const WEEKDAY = /\b(?:(sun)|(mon)|(tue)s?|(wed)s?|(thu)(?:rs?)?|(fri)|(sat))(?:day|nesday|sday|rday|urday)?s?\b/;
const DAY_AFTER_MONTH = /^[a-z]+\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d)/;
const DAY_BEFORE_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? $/;

/** Undefined for what names no day, month or year ("recently", "now"), and for clock times alone. */
export function namedDay(fact: DateFact, words: string, before = ''): NamedDay | undefined {
	const { from, to, precision, sure } = fact;
	const lower = words.toLowerCase();
	const found = WEEKDAY.exec(lower);
	const weekday = found === null ? -1 : found.slice(1).findIndex((name) => name !== undefined);
	const month = monthIn(lower);
	const year = /\b(?:1[89]|20)\d\d\b/.exec(lower)?.[0];
	const known = from !== undefined && to !== undefined && sure;
	const single = from !== undefined && from === to && (precision === 'day' || precision === 'time');
	// Without a publication day "yesterday" is no day, and "the 1990s" are ten years.
	const likely = single && !sure ? from : undefined;
	const bound = /\b(by|before|until|till|since|after|from|through)(?: (?:the|about|around))?\s*$/i.exec(before)?.[1];
	const day: NamedDay = {
		...(known ? { from, to } : {}),
		...(likely === undefined ? {} : { likely }),
		...(weekday >= 0 ? { weekday } : single ? { weekday: new Date(`${from}T12:00:00Z`).getUTCDay() } : {}),
		...(month?.day !== undefined
			? { monthDay: `${pad(month.number)}-${pad(month.day)}` }
			: single && sure
				? { monthDay: from.slice(5) }
				: {}),
		...(month !== undefined ? { month: pad(month.number) } : single && sure ? { month: from.slice(5, 7) } : {}),
		...(year !== undefined ? { year } : {}),
	};
	if (Object.keys(day).length === 0 || (precision === 'time' && weekday < 0 && month === undefined && !known))
		return undefined;
	return {
		...day,
		...(bound === undefined ? {} : { bound: bound.toLowerCase() }),
		...(/night|evening|late|midnight/.test(lower)
			? { edge: 'late' as const }
			: /early|morning|dawn|[^\d](?:[12]?[0-5]|[0-5])(?::\d\d)? ?a\.? ?m/.test(lower)
				? { edge: 'early' as const }
				: {}),
	};
}

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
	const verdict = compareNamed(a, b);
	if (verdict !== 'other') return verdict;
	if (a.bound !== undefined || b.bound !== undefined) return 'unknown';
	return atMidnight(a, b) || atMidnight(b, a) ? 'unknown' : 'other';
}

function compareNamed(a: NamedDay, b: NamedDay): 'same' | 'other' | 'unknown' {
	if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return 'other';
	if (a.month !== undefined && b.month !== undefined && a.month !== b.month) return 'other';
	if (a.monthDay !== undefined && b.monthDay !== undefined) return a.monthDay === b.monthDay ? 'same' : 'other';
	if (a.from !== undefined && a.to !== undefined && b.from !== undefined && b.to !== undefined)
		return a.from <= b.to && b.from <= a.to ? 'same' : 'other';
	if (a.weekday !== undefined && b.weekday !== undefined) {
		if (a.weekday === b.weekday) return 'same';
		// A week or more between them: two weeks' papers, each with days of its own.
		const [x, y] = [a.likely ?? a.from, b.likely ?? b.from];
		return x !== undefined && y !== undefined && Math.abs(dayNumber(x) - dayNumber(y)) > 6 ? 'unknown' : 'other';
	}
	if (a.month !== undefined && b.month !== undefined) return 'same';
	return a.year !== undefined && a.year === b.year ? 'same' : 'unknown';
}

/**
 * Two dates of one event are mostly a slip apart: the next day, the next year, one figure. Two events have any two dates.
 * Log odds, see detectors/date.ts.
 */
export function nearness(a: NamedDay, b: NamedDay): number {
	if (a.year !== undefined && b.year !== undefined && a.year !== b.year)
		return Math.abs(Number(a.year) - Number(b.year)) === 1 || editDistance(a.year, b.year, 1) <= 1 ? NEAR : FAR;
	if (a.monthDay !== undefined && b.monthDay !== undefined)
		return Math.abs(dayNumber(`2000-${a.monthDay}`) - dayNumber(`2000-${b.monthDay}`)) <= 1 ? NEAR : FAR;
	if (a.weekday !== undefined && b.weekday !== undefined)
		return Math.abs(a.weekday - b.weekday) === 1 || Math.abs(a.weekday - b.weekday) === 6 ? NEAR : FAR;
	if (a.month !== undefined && b.month !== undefined)
		return Math.abs(Number(a.month) - Number(b.month)) === 1 ? NEAR : FAR;
	return 0;
}
const [NEAR, FAR] = [0.6, -0.4];

/** "Friday night" and "early Saturday" may be one moment. */
function atMidnight(a: NamedDay, b: NamedDay): boolean {
	if (a.edge !== 'late' || b.edge === 'late') return false;
	return a.weekday !== undefined && b.weekday !== undefined && (a.weekday + 1) % 7 === b.weekday;
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
