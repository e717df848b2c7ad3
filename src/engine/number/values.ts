import { convert, unitFamily } from '../facts/units.ts';
import { onceFor } from '../once-for.ts';
import { memo } from '../text/memo.ts';
import type { Quantity } from '../types.ts';

type Range = { readonly low: number; readonly high: number };

/** "About" in news: readers of both papers would call figures this far apart the same, and "about 168,000" tells its thousands. */
const ABOUT = 0.1;
const ROUNDED = 5;
/** Unit conversion in newspapers is rounded to two digits or so. */
const CONVERTED = 0.07;

const DEGREES = 2;

/** Whether two figures for one thing can both be true as worded: bounds, ranges, customary rounding and unit conversion considered. */
export function compatible(a: Figure, b: Figure): boolean {
	// A street or an hour further the thermometer shows another degree; "six below zero" may be read without its sign.
	if (a.unit === b.unit && a.unit.startsWith('°') && Math.abs(Math.abs(a.value) - Math.abs(b.value)) <= DEGREES)
		return true;
	if (a.tally !== undefined || b.tally !== undefined) return sameTally(a.tally ?? [a.value], b.tally ?? [b.value]);
	// Papers write "tons" for tonnes.
	if (a.value === b.value && MASS_TONS.has(a.unit) && MASS_TONS.has(b.unit)) return true;
	const converted = a.unit !== b.unit;
	const scale = converted ? convert(1, b.unit, a.unit) : 1;
	if (scale === undefined) return true;
	const other: Figure = converted
		? {
				...b,
				value: convert(b.value, b.unit, a.unit) ?? b.value,
				...(b.upper === undefined ? {} : { upper: convert(b.upper, b.unit, a.unit) ?? b.upper }),
			}
		: b;
	const x = rangeOf(a);
	const y = rangeOf(other);
	const slack = converted ? slackOf(a, b, other) : 0;
	// "80 to 100" and "100 to 120" are two estimates, though either admits 100.
	if (isRange(a) && isRange(b) && (x.low === y.high || y.low === x.high)) return false;
	if (x.low - slack <= y.high && y.low - slack <= x.high) {
		// "More than 26,000" admits 31,000 in logic, but two papers that both round down round to the same number.
		if (isOpen(a) && isOpen(other)) return isCutAlike(a, other);
		return true;
	}
	if (a.unit === b.unit && (isRunTogether(a, b) || isRunTogether(b, a))) return true;
	return roundsTo(a, other) || roundsTo(other, a);
}

/** "412 months" where others have "4 1/2": the fraction's line was lost. */
const isRunTogether = ({ value }: Figure, whole: Figure): boolean => {
	const fraction = DIGITS_OF.get(whole.value % 1);
	return fraction !== undefined && `${value}` === `${Math.floor(whole.value)}${fraction}`;
};
const DIGITS_OF = new Map([
	[0.25, '14'],
	[0.5, '12'],
	[0.75, '34'],
]);

/** "More than 220,000" is not 230,000 yet; "more than 200" may be 230. */
function isCutAlike(a: Figure, b: Figure): boolean {
	if (isUpward(a) !== isUpward(b) || a.unit !== b.unit) return closeTo(a.value, b.value);
	return Math.abs(a.value - b.value) < Math.max(lastDigit(a.value), lastDigit(b.value));
}
const isUpward = ({ bound }: Figure): boolean => bound === 'at-least' || bound === 'more-than';

const MASS_TONS = new Set(['t', 'ton']);

/** Time is told in whole units: six months may be 24 weeks, two years eighteen months no more. */
function slackOf(a: Quantity, b: Quantity, converted: Quantity): number {
	const rounded = CONVERTED * Math.max(Math.abs(a.value), Math.abs(converted.value));
	if (unitFamily(a.unit) !== 'time') return rounded;
	return Math.max(rounded, 0.49 * Math.max(1, Math.abs(convert(1, b.unit, a.unit) ?? 0)));
}

/** Two numbers of different families (km and people) cannot be compared at all. */
export const sameMeasure = (a: Quantity, b: Quantity): boolean => a.unit === b.unit || measureOf(a) === measureOf(b);

export const measureOf = ({ unit }: Quantity): string => (unit === '' ? '' : unitFamily(unit));

/** "Nearly 90 per cent" is a little less, and never more. */
export type Figure = Quantity & { readonly nearly?: boolean };

const isRange = ({ upper, vague, value }: Quantity): boolean => upper !== undefined && upper > value && !vague;
const isOpen = ({ bound }: Quantity): boolean =>
	bound === 'at-least' || bound === 'more-than' || bound === 'at-most' || bound === 'less-than';
const closeTo = (x: number, y: number): boolean => Math.abs(x - y) <= ABOUT * Math.max(Math.abs(x), Math.abs(y));

/** How far above its bound "at least 10" still is what a paper would write. */
const OPEN_REACH = 1.5;

/** A figure is held against very many others. */
const rangeOf = onceFor(newRange);

function newRange({ value, upper, bound, vague, nearly }: Figure): Range {
	if (vague) return { low: value, high: upper ?? value * 10 };
	const high = upper ?? value;
	const margin = Math.min(Math.abs(value) * ABOUT, ROUNDED * lastDigit(value));
	if (nearly) return { low: value - Math.min(lastDigit(value), 1.5 * margin), high };
	switch (bound) {
		case 'exact':
			return { low: value, high };
		case 'about':
			return { low: value - margin, high: high + margin };
		case 'at-least':
		case 'more-than':
			return { low: value, high: Math.max(high, value * OPEN_REACH) };
		case 'at-most':
		case 'less-than':
			return { low: value / OPEN_REACH, high };
	}
}

/** 4,972 is written as 5,000, 1.47 as 1.5: the shorter figure is the longer one rounded to its own digits. */
function roundsTo(round: Quantity, precise: Quantity): boolean {
	// "Over 170,000" is rounded down if anything.
	if (precise.bound === 'exact' && round.bound !== 'exact' && !admits(round, precise.value)) return false;
	if (
		round.value === 0 ||
		(Math.abs(round.value) < 10 && Number.isInteger(round.value) && Number.isInteger(precise.value))
	)
		return false;
	const unit = lastDigit(round.value);
	if (unit <= lastDigit(precise.value)) return false;
	return Math.abs(round.value - precise.value) <= unit / 2 + 1e-9 * unit && unit <= Math.abs(round.value) * 0.11;
}

const admits = ({ bound, value }: Quantity, precise: number): boolean =>
	!(
		((bound === 'more-than' || bound === 'at-least') && precise < value) ||
		((bound === 'at-most' || bound === 'less-than') && precise > value)
	);

/** The place value of the last digit that is not zero: 100 for 1,500, 0.1 for 2.5. */
const lastDigit = memo((value: number): number => {
	const [digits = '0', exponent = '0'] = Math.abs(value).toExponential(9).split('e');
	const significant = digits.replace('.', '').replace(/0+$/, '');
	return 10 ** (Number(exponent) - Math.max(0, significant.length - 1));
});

function sameTally(a: readonly number[], b: readonly number[]): boolean {
	const length = Math.min(a.length, b.length);
	const [x, y] = [a.slice(0, length), b.slice(0, length)];
	// The same score may be told from either side.
	return x.every((value, index) => value === y[index]) || x.every((value, index) => value === y[length - 1 - index]);
}
