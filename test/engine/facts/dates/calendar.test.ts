import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addMonths,
	dayOf,
	isoOf,
	monthOf,
	parseDay,
	partsOf,
	quarterOf,
	seasonOf,
	weekdayOf,
	weekOf,
	yearOf,
} from '../../../../src/engine/facts/dates/calendar.ts';

function range({ from, to }: { from: number; to: number }): string {
	return `${isoOf(from)}..${isoOf(to)}`;
}

const THURSDAY = dayOf(2020, 1, 9) ?? 0;

test('a day of the calendar is itself again', () => {
	fc.assert(
		fc.property(fc.integer({ min: -350_000, max: 370_000 }), (day) => {
			const { year, month, day: number } = partsOf(day);
			expect(dayOf(year, month, number)).toBe(day);
			expect(parseDay(isoOf(day))).toBe(day);
		}),
	);
});

test.each([
	[2020, 2, 30],
	[2019, 2, 29],
	[2020, 13, 1],
	[2020, 0, 1],
	[2020, 4, 31],
	[99, 1, 1],
])('%i-%i-%i is no day', (year, month, day) => {
	expect(dayOf(year, month, day)).toBeUndefined();
});

test('the day written counts, not the one in Greenwich', () => {
	expect(parseDay('2020-03-01T22:10:00-08:00')).toBe(dayOf(2020, 3, 1));
	expect(parseDay('yesterday')).toBeUndefined();
	expect(parseDay(undefined)).toBeUndefined();
});

test('weeks begin on Monday', () => {
	expect(weekdayOf(THURSDAY)).toBe(3);
	expect(range(weekOf(THURSDAY))).toBe('2020-01-06..2020-01-12');
});

test('months, quarters, seasons and years are whole', () => {
	expect(range(monthOf(2020, 2))).toBe('2020-02-01..2020-02-29');
	expect(range(monthOf(2020, 0))).toBe('2019-12-01..2019-12-31');
	expect(range(monthOf(2020, 14))).toBe('2021-02-01..2021-02-28');
	expect(range(quarterOf(2019, 4))).toBe('2019-10-01..2019-12-31');
	expect(range(seasonOf(2019, 'winter'))).toBe('2019-12-01..2020-02-29');
	expect(range(yearOf(2020))).toBe('2020-01-01..2020-12-31');
});

test('a month on from its last day is the last day of the next', () => {
	expect(isoOf(addMonths(dayOf(2020, 1, 31) ?? 0, 1))).toBe('2020-02-29');
	expect(isoOf(addMonths(dayOf(2020, 1, 31) ?? 0, -2))).toBe('2019-11-30');
});
