import {
	addMonths,
	type Day,
	type Days,
	monthOf,
	partsOf,
	quarterOf,
	type Season,
	seasonOf,
	weekdayOf,
	weekOf,
	yearOf,
} from './calendar.ts';
import { type Dated, type Found, lowerAt, unresolved } from './date-reading.ts';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './date-words.ts';
import { explicitAt } from './explicit-date.ts';
import { numeralAt } from './numeral.ts';
import { tenseAt } from './tense.ts';

/** A date told by its distance from the day of publication: "today", "on Monday", "last week", "two years ago". */
export function relativeAt(dated: Dated, at: number): Found | undefined {
	return deicticAt(dated, at) ?? shiftedAt(dated, at) ?? weekdayAt(dated, at) ?? distanceAt(dated, at);
}

function single(day: Day | undefined): Days | undefined {
	return day === undefined ? undefined : { from: day, to: day };
}

function plus(day: Day | undefined, days: number): Day | undefined {
	return day === undefined ? undefined : day + days;
}

const DEICTIC = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

/** "Today", "yesterday morning", "last night", "this evening", "the day before yesterday". */
function deicticAt(dated: Dated, at: number): Found | undefined {
	const { words, published } = dated;
	const lower = lowerAt(words, at);
	const shift = DEICTIC.get(lower);
	const part = (next: number): number => (DAY_PARTS.test(lowerAt(words, next)) ? next + 1 : next);
	// "USA Today", "Today's" programmes: capitalised amid a sentence it is a name.
	if (shift !== undefined) {
		const name = at > 0 && /^\p{Lu}/u.test(words[at]?.text ?? '') && /^\p{Lu}/u.test(words[at - 1]?.text ?? '');
		return name ? undefined : { to: part(at + 1), days: single(plus(published, shift)), precision: 'day', sure: false };
	}
	if (lower === 'last' && lowerAt(words, at + 1) === 'night')
		return { to: at + 2, days: single(plus(published, -1)), precision: 'day', sure: false };
	if (lower === 'this' && DAY_PARTS.test(lowerAt(words, at + 1)))
		return { to: at + 2, days: single(published), precision: 'day', sure: false };
	if (
		lower === 'the' &&
		lowerAt(words, at + 1) === 'weekend' &&
		/^(?:at|over|during|on|through)$/.test(lowerAt(words, at - 1))
	) {
		const shift =
			published !== undefined && weekdayOf(published) < 5 && tenseAt(dated, at, at + 2) !== 'future' ? -1 : 0;
		return {
			to: at + 2,
			days: published === undefined ? undefined : weekend(published, shift),
			precision: 'week',
			sure: false,
		};
	}
	if (lower === 'the' && lowerAt(words, at + 1) === 'day') {
		const far =
			lowerAt(words, at + 3) === 'yesterday' && lowerAt(words, at + 2) === 'before'
				? -2
				: lowerAt(words, at + 3) === 'tomorrow' && lowerAt(words, at + 2) === 'after'
					? 2
					: undefined;
		if (far !== undefined) return { to: at + 4, days: single(plus(published, far)), precision: 'day', sure: false };
	}
	return undefined;
}

const SHIFTS = new Map([
	['last', -1],
	['this', 0],
	['next', 1],
	['coming', 1],
	['current', 0],
]);

/** "Last week", "this past spring", "next Tuesday", "last August", "the current year". */
function shiftedAt(dated: Dated, at: number): Found | undefined {
	const { words, published } = dated;
	let shift = SHIFTS.get(lowerAt(words, at));
	if (shift === undefined) return undefined;
	// "Over the last week" tells how long.
	if (
		shift !== 0 &&
		lowerAt(words, at - 1) === 'the' &&
		/^(?:over|in|for|during|within|of|through)$/.test(lowerAt(words, at - 2))
	)
		return undefined;
	let next = at + 1;
	if (shift === 0 && /^(?:past|coming)$/.test(lowerAt(words, next))) shift = lowerAt(words, next++) === 'past' ? -1 : 1;
	const name = lowerAt(words, next);
	if (/^\p{Lu}/u.test(words[at]?.text ?? '') && /^(?:Week|Year|Month)/.test(words[next]?.text ?? '')) return undefined;
	const unit = UNITS.get(name);
	if (unit && !/s$/.test(name)) {
		if (unit === 'day' || unit === 'century') return undefined;
		if (unit === 'year' && words[next + 1]?.text === '-') return undefined;
		return {
			to: next + 1,
			days: published === undefined ? undefined : unitDays(published, unit, shift),
			precision: precisionOf(unit),
			sure: false,
		};
	}
	const weekday = WEEKDAYS.get(name);
	if (weekday !== undefined) {
		const named = explicitAt(dated, next);
		if (named) return named;
		const days =
			published === undefined
				? undefined
				: single(shift === 0 ? inThisWeek(dated, weekday, at, next + 1) : nextOrLast(published, weekday, shift));
		return { to: withPart(dated, next + 1), days, precision: 'day', sure: false };
	}
	const month = MONTHS.get(name);
	if (month && name.length > 3 && words[next + 1]?.kind !== 'number') {
		return {
			to: next + 1,
			days: published === undefined ? undefined : shiftedMonth(published, month, shift),
			precision: 'month',
			sure: false,
		};
	}
	const season = SEASONS.get(name);
	if (season && !(name === 'fall' && shift === 0 && lowerAt(words, next + 1) === 'in')) {
		return {
			to: next + 1,
			days: published === undefined ? undefined : shiftedSeason(published, season, shift),
			precision: 'season',
			sure: false,
		};
	}
	return undefined;
}

type Unit = 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'weekend';

function unitDays(published: Day, unit: Unit, shift: number): Days {
	const { year, month } = partsOf(published);
	if (unit === 'week') return weekOf(published + shift * 7);
	if (unit === 'weekend') return weekend(published, shift);
	if (unit === 'month') return monthOf(year, month + shift);
	if (unit === 'quarter') return quarterOf(...quarterBy(year, Math.ceil(month / 3) + shift));
	if (unit === 'year') return yearOf(year + shift);
	const decade = Math.floor(year / 10) * 10 + shift * 10;
	return { from: yearOf(decade).from, to: yearOf(decade + 9).to };
}

function quarterBy(year: number, quarter: number): [number, number] {
	return quarter < 1 ? [year - 1, quarter + 4] : quarter > 4 ? [year + 1, quarter - 4] : [year, quarter];
}

function precisionOf(unit: Unit): Found['precision'] {
	return unit === 'weekend' ? 'week' : unit === 'quarter' ? 'season' : unit;
}

/** Saturday and Sunday: on a Monday "this weekend" may be either, so by count of days. */
function weekend(published: Day, shift: number): Days {
	const saturday = published - weekdayOf(published) + 5;
	const inIt = weekdayOf(published) >= 5;
	const from = saturday + (shift === -1 && !inIt ? -7 : shift === -1 ? -7 : shift * 7);
	return { from, to: from + 1 };
}

function nextOrLast(published: Day, weekday: number, shift: number): Day {
	const ahead = (weekday - weekdayOf(published) + 7) % 7;
	return shift > 0 ? published + (ahead || 7) : published - (7 - ahead);
}

/** "This Thursday": told as past it was, else it will be. */
function inThisWeek(dated: Dated, weekday: number, from: number, to: number): Day {
	const { published = 0 } = dated;
	const ahead = (weekday - weekdayOf(published) + 7) % 7;
	return tenseAt(dated, from, to) === 'past' && ahead ? published + ahead - 7 : published + ahead;
}

function shiftedMonth(published: Day, month: number, shift: number): Days {
	const { year, month: now } = partsOf(published);
	if (shift === 0) return monthOf(year, month);
	// "Last February" in March is a year ago: a month ago is "in February".
	return shift < 0 ? monthOf(month < now - 1 ? year : year - 1, month) : monthOf(month > now ? year : year + 1, month);
}

function shiftedSeason(published: Day, season: Season, shift: number): Days {
	const { year, month } = partsOf(published);
	const inYear = season === 'winter' && month <= 2 ? year - 1 : year;
	const here = seasonOf(inYear, season);
	if (shift < 0) return here.to < published ? here : seasonOf(inYear - 1, season);
	if (shift > 0) return here.from > published ? here : seasonOf(inYear + 1, season);
	return here;
}

function withPart({ words }: Dated, to: number): number {
	return DAY_PARTS.test(lowerAt(words, to)) ? to + 1 : to;
}

/** "Monday", "on Friday evening", "Thursday last week", "Monday of next week". */
function weekdayAt(dated: Dated, at: number): Found | undefined {
	const { words, published } = dated;
	const word = words[at];
	const weekday = WEEKDAYS.get(lowerAt(words, at));
	if (weekday === undefined || !word || !/^\p{Lu}/u.test(word.text)) return undefined;
	const dotted = words[at + 1]?.text === '.' && word.text.length <= 5;
	if (lowerAt(words, at).length <= 4 && !dotted && !isShortWeekday(dated, at)) return undefined;
	// Black Friday, Good Friday and Super Tuesday are feasts.
	if (/^(?:Black|Good|Super|Ash|Palm|Easter|Bloody|Cyber|Giving|Fat|Boxing|Ruby)$/.test(words[at - 1]?.text ?? ''))
		return undefined;
	const plain = withPart(dated, dotted ? at + 2 : at + 1);
	const of = /^(?:of|in)$/.test(lowerAt(words, plain)) ? plain + 1 : plain;
	const week = lowerAt(words, of + 1) === 'week' ? SHIFTS.get(lowerAt(words, of)) : undefined;
	if (week !== undefined) {
		const monday = published === undefined ? undefined : weekOf(published + week * 7).from;
		return { to: of + 2, days: single(plus(monday, weekday)), precision: 'day', sure: false };
	}
	// "A Saturday", "every Monday": any.
	if (published === undefined || /^(?:an?|every|each|any|most)$/.test(lowerAt(words, at - 1)))
		return unresolved(plain, 'day');
	const ahead = (weekday - weekdayOf(published) + 7) % 7;
	const future = tenseAt(dated, at, plain) === 'future' && !(isPossessive(dated, at) && !isAwaited(dated, at));
	return {
		to: plain,
		days: single(future || ahead === 0 ? published + ahead : published + ahead - 7),
		precision: 'day',
		sure: false,
	};
}

/** "Tuesday's vote" was held, unless something awaits it. */
function isPossessive({ words }: Dated, at: number): boolean {
	return /'s$/.test(words[at]?.lower ?? '') || (words[at + 1]?.text === "'" && words[at + 2]?.lower === 's');
}

function isAwaited({ words }: Dated, at: number): boolean {
	return words
		.slice(Math.max(0, at - 6), at + 8)
		.some(({ lower }) => /^(?:will|would|ahead|upcoming|before|until|expected|scheduled|due)$/.test(lower));
}

/** "Fri 9 p.m.", "(Thu)": short names stand beside numbers or brackets. */
function isShortWeekday({ words }: Dated, at: number): boolean {
	return words[at + 1]?.kind === 'number' || /^[,)]$/.test(words[at + 1]?.text ?? '')
		? /^(?:Mon|Tues?|Wed|Thur?s?|Fri)$/.test(words[at]?.text ?? '')
		: false;
}

/** "Two weeks ago", "a year earlier", "a week from tomorrow", "in three days". */
function distanceAt(dated: Dated, at: number): Found | undefined {
	const { words, published } = dated;
	const count = countAt(dated, at);
	if (!count || /^(?:half|quarter)$/.test(lowerAt(words, at - 1))) return undefined;
	const unit = UNITS.get(lowerAt(words, count.to));
	if (!unit || unit === 'weekend') return hourAgo(dated, count.to);
	const to = count.to + 1;
	const after = lowerAt(words, to);
	const precision = unit === 'century' ? 'decade' : unit === 'quarter' ? 'season' : unit;
	if (after === 'ago' || (after === 'or' && lowerAt(words, to + 2) === 'ago')) {
		const days = published === undefined || count.value === undefined ? undefined : away(published, unit, -count.value);
		return { to: after === 'or' ? to + 3 : to + 1, days, precision, sure: false };
	}
	if (after === 'from') {
		const anchor = anchorAt(dated, to + 1);
		if (!anchor) return undefined;
		const day = anchor.days?.from;
		const days =
			day === undefined || count.value === undefined
				? undefined
				: unit === 'week' && anchor.precision === 'day'
					? single(day + Math.round(count.value * 7))
					: away(day, unit, count.value);
		return { to: anchor.to, days, precision: unit === 'week' ? 'day' : precision, sure: false };
	}
	if (/^(?:earlier|later)$/.test(after) && lowerAt(words, to + 1) !== 'than') return unresolved(to + 1, precision);
	if (after === 'before' && (words[to + 1] === undefined || words[to + 1]?.kind === 'mark'))
		return unresolved(to + 1, precision);
	if (
		lowerAt(words, at - 1) === 'in' &&
		/s$/.test(lowerAt(words, count.to)) &&
		tenseAt(dated, at - 1, to) === 'future' &&
		words[at - 2]?.kind !== 'number' &&
		!isSpell(dated, at)
	) {
		const days = published === undefined || count.value === undefined ? undefined : away(published, unit, count.value);
		return { to, days, precision, sure: false };
	}
	return undefined;
}

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
	return { value: numeral.vague ? undefined : numeral.value, to: numeral.to };
}

function hourAgo({ words }: Dated, at: number): Found | undefined {
	return /^(?:hours?|minutes?|moments?|seconds?)$/.test(lowerAt(words, at)) && lowerAt(words, at + 1) === 'ago'
		? unresolved(at + 2, 'time')
		: undefined;
}

function away(
	day: Day,
	unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century',
	count: number,
): Days {
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
	if (lowerAt(dated.words, from) === 'now')
		return { to: from + 1, days: single(dated.published), precision: 'day', sure: false };
	const anchor = deicticAt(dated, from) ?? explicitAt(dated, from) ?? weekdayAt(dated, from);
	return anchor && { ...anchor, to: bracket ? anchor.to + 1 : anchor.to };
}
