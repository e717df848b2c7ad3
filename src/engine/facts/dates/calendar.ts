/** A calendar day, counted from 1 January 1970. No clock and no zone: the outlet's own day. */
export type Day = number;
export type Days = { readonly from: Day; readonly to: Day };

const MS = 86_400_000;

/** The day, or undefined where the month has none of that number. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
	if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	const found = Date.UTC(year, month - 1, day) / MS;
	return partsOf(found).day === day ? found : undefined;
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
	const date = new Date(day * MS);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoOf(day: Day): string {
	return new Date(day * MS).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
	return (((day + 3) % 7) + 7) % 7;
}

export function weekOf(day: Day): Days {
	const from = day - weekdayOf(day);
	return { from, to: from + 6 };
}

export function monthOf(year: number, month: number): Days {
	const months = year * 12 + month - 1;
	const [thisYear, thisMonth] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
	return { from: Date.UTC(thisYear, thisMonth, 1) / MS, to: Date.UTC(thisYear, thisMonth + 1, 1) / MS - 1 };
}

export function yearOf(year: number): Days {
	return { from: Date.UTC(year, 0, 1) / MS, to: Date.UTC(year, 11, 31) / MS };
}

/** Quarters of the calendar year, 1 to 4. */
export function quarterOf(year: number, quarter: number): Days {
	return { from: monthOf(year, quarter * 3 - 2).from, to: monthOf(year, quarter * 3).to };
}

/** As weathermen cut the northern year: spring begins on 1 March. Winter belongs to the year it begins in. */
export function seasonOf(year: number, season: Season): Days {
	const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season];
	return { from: monthOf(year, first).from, to: monthOf(year, first + 2).to };
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** The same day some months on, or the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, day: number } = partsOf(day);
	const target = monthOf(year, month + months);
	return Math.min(target.from + number - 1, target.to);
}

/** "2020-03-01T22:10:00+01:00" is 1 March, whatever day it was in Greenwich. */
export function parseDay(iso: string | undefined): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
	return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
