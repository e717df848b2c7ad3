import { numeralAt } from '../figures/numeral.ts';
import { addMonths, type Day, type Days, monthOf, partsOf, weekOf, yearOf } from './calendar.ts';
import { type Dated, type Found, fromPublication, inDays, lowerAt, single, unresolved } from './date-reading.ts';
import { UNITS } from './date-words.ts';
import { deicticAt } from './deictic.ts';
import { explicitAt } from './explicit-date.ts';
import { tenseAt } from './tense.ts';
import { weekdayAt } from './weekday.ts';

/** "Two weeks ago", "a year earlier", "a week from tomorrow", "in three days". */
export function distanceAt(dated: Dated, at: number): Found | undefined {
	const { words } = dated;
	const count = countAt(dated, at);
	if (!count || /^(?:half|quarter)$/.test(lowerAt(words, at - 1))) return undefined;
	const unit = UNITS.get(lowerAt(words, count.to));
	if (!unit || unit === 'weekend') return hourAgo(dated, count.to);
	const to = count.to + 1;
	const after = lowerAt(words, to);
	const precision = unit === 'century' ? 'decade' : unit === 'quarter' ? 'season' : unit;
	const { value } = count;
	const told = (end: number, sign: 1 | -1): Found =>
		value === undefined
			? unresolved(end, precision)
			: fromPublication(dated, end, precision, (published) => away(published, unit, sign * value));
	if (after === 'ago') return told(to + 1, -1);
	if (after === 'or' && lowerAt(words, to + 2) === 'ago') return told(to + 3, -1);
	if (after === 'from') {
		const anchor = anchorAt(dated, to + 1);
		const days = anchor && daysFrom(anchor, unit, value);
		return anchor && { to: anchor.to, days, precision: unit === 'week' ? 'day' : precision, sure: false };
	}
	if (/^(?:earlier|later)$/.test(after) && lowerAt(words, to + 1) !== 'than') return unresolved(to + 1, precision);
	if (after === 'before' && (words[to + 1] === undefined || words[to + 1]?.kind === 'mark'))
		return unresolved(to + 1, precision);
	return isAhead(dated, at, to) ? told(to, 1) : undefined;
}

/** "A week from tomorrow" is a day; a week from any longer time, and the month "two months from Monday", are as long. */
function daysFrom({ days, precision }: Found, unit: Unit, value: number | undefined): Days | undefined {
	const day = days?.from;
	if (day === undefined || value === undefined) return undefined;
	return unit === 'week' && precision === 'day' ? single(day + Math.round(value * 7)) : away(day, unit, value);
}

/** "In three days" of what is to come. */
const isAhead = (dated: Dated, at: number, to: number): boolean =>
	lowerAt(dated.words, at - 1) === 'in' &&
	/s$/.test(lowerAt(dated.words, to - 1)) &&
	tenseAt(dated, at - 1, to) === 'future' &&
	dated.words[at - 2]?.kind !== 'number' &&
	!isSpell(dated, at);

/** "The first in three years", "twice in two weeks" tell how long, not when. */
function isSpell({ words }: Dated, at: number): boolean {
	return words
		.slice(Math.max(0, at - 6), at)
		.some(({ lower }) =>
			/^(?:first|second|third|fourth|fifth|time|times|twice|once|more|death|attack|\w+est|most)$/.test(lower),
		);
}

function countAt({ words }: Dated, at: number): { value: number | undefined; to: number } | undefined {
	const lower = lowerAt(words, at);
	if (/^(?:a|an|one)$/.test(lower) && UNITS.has(lowerAt(words, at + 1))) return { value: 1, to: at + 1 };
	if (!/^[\p{L}\p{N}]/u.test(words[at]?.text ?? '') || words[at - 1]?.text === '$') return undefined;
	const numeral = numeralAt(words, at);
	if (!numeral || numeral.value < 0 || (numeral.share && !UNITS.has(lowerAt(words, numeral.to)))) return undefined;
	// "182 million years ago" is a figure in a finding's report, no day.
	if (numeral.value > OLDEST) return undefined;
	return { value: numeral.vague ? undefined : numeral.value, to: numeral.to };
}

const OLDEST = 5000;

function hourAgo({ words }: Dated, at: number): Found | undefined {
	return /^(?:hours?|minutes?|moments?|seconds?)$/.test(lowerAt(words, at)) && lowerAt(words, at + 1) === 'ago'
		? unresolved(at + 2, 'time')
		: undefined;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
function away(day: Day, unit: Unit, count: number): Days {
	if (unit === 'day') return { from: day + Math.round(count), to: day + Math.round(count) };
	if (unit === 'week') return weekOf(day + Math.round(count * 7));
	const { year, month } = partsOf(
		addMonths(day, Math.trunc(count) * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 0)),
	);
	if (unit === 'month' || unit === 'quarter') return monthOf(year, month);
	const years = unit === 'year' ? count : unit === 'decade' ? count * 10 : count * 100;
	// A part of a year may fall into the year before or behind.
	if (!Number.isInteger(years))
		return { from: yearOf(year + Math.floor(years)).from, to: yearOf(year + Math.ceil(years)).to };
	return yearOf(year + years);
}

/** "From tomorrow", "from Monday", "from [Oct. 18]", "from now". */
function anchorAt(dated: Dated, at: number): Found | undefined {
	const bracket = /^[[(]$/.test(dated.words[at]?.text ?? '');
	const from = bracket ? at + 1 : at;
	if (lowerAt(dated.words, from) === 'now') return inDays(dated, from + 1, 0);
	const anchor = deicticAt(dated, from) ?? explicitAt(dated, from) ?? weekdayAt(dated, from);
	return anchor && { ...anchor, to: bracket ? anchor.to + 1 : anchor.to };
}
