import type { DateFact } from '../types.ts';

/** A date as far as it is certain: resolved, or only as its words have it where the publication day is unknown. */
export type NamedDay = {
	readonly from?: string;
	readonly to?: string;
	/** 0 = Sunday, where a weekday is named or the day is known. */
	readonly weekday?: number;
	/** "03-12", where the day of a month is named or known. */
	readonly monthDay?: string;
	readonly month?: string;
	readonly year?: string;
};

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Undefined for what names no day, month or year ("recently", "now"), and for clock times alone. */
export function namedDay({ from, to, precision, sure }: DateFact, words: string): NamedDay | undefined {
	const lower = words.toLowerCase();
	const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}(day|sday|nesday|rsday|urday)?s?\\b`).test(lower));
	const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`).test(lower));
	const year = /\b(1[89]|20)\d\d\b/.exec(lower)?.[0];
	const dayOfMonth =
		month < 0 ? undefined : /\b([0-3]?\d)(st|nd|rd|th)?\b(?![:\d])/.exec(lower.replace(/\b\d{4}\b/, ''))?.[1];
	const known = from !== undefined && to !== undefined && sure;
	const single = known && from === to && (precision === 'day' || precision === 'time');
	const day: NamedDay = {
		...(known ? { from, to } : {}),
		...(weekday >= 0 ? { weekday } : single ? { weekday: new Date(`${from}T12:00:00Z`).getUTCDay() } : {}),
		...(dayOfMonth !== undefined
			? { monthDay: `${pad(month + 1)}-${pad(Number(dayOfMonth))}` }
			: single
				? { monthDay: from.slice(5) }
				: {}),
		...(month >= 0 ? { month: pad(month + 1) } : {}),
		...(year !== undefined ? { year } : {}),
	};
	return Object.keys(day).length === 0 || (precision === 'time' && weekday < 0 && month < 0 && !known)
		? undefined
		: day;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A coarser date that contains the finer one is the same; what cannot be told apart for certain is unknown. */
export function compareDays(a: NamedDay, b: NamedDay): 'same' | 'other' | 'unknown' {
	if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return 'other';
	if (a.monthDay !== undefined && b.monthDay !== undefined) return a.monthDay === b.monthDay ? 'same' : 'other';
	if (a.weekday !== undefined && b.weekday !== undefined)
		return a.weekday === b.weekday ? 'same' : within(a, b) ? 'unknown' : 'other';
	if (a.from !== undefined && a.to !== undefined && b.from !== undefined && b.to !== undefined)
		return a.from <= b.to && b.from <= a.to ? 'same' : 'other';
	if (a.month !== undefined && b.month !== undefined) return a.month === b.month ? 'same' : 'other';
	return a.year !== undefined && a.year === b.year ? 'same' : 'unknown';
}

/** One is a stretch of time that holds the other. */
const within = (a: NamedDay, b: NamedDay): boolean =>
	a.from !== undefined &&
	a.to !== undefined &&
	b.from !== undefined &&
	b.to !== undefined &&
	a.from <= b.to &&
	b.from <= a.to;
