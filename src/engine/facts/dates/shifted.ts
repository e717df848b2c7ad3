import {
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
import { behindDayPart, type Dated, type Found, fromPublication, lowerAt, single } from './date-reading.ts';
import { MONTHS, SEASONS, UNITS, WEEKDAYS } from './date-words.ts';
import { weekend } from './deictic.ts';
import { explicitAt } from './explicit-date.ts';
import { tenseAt } from './tense.ts';

/** Weeks, months … from the one of publication. */
export const SHIFTS = new Map([
	['last', -1],
	['this', 0],
	['next', 1],
	['coming', 1],
	['current', 0],
]);

/** "Last week", "this past spring", "next Tuesday", "last August", "the current year". */
export function shiftedAt(dated: Dated, at: number): Found | undefined {
	const { words } = dated;
	const told = SHIFTS.get(lowerAt(words, at));
	if (told === undefined || (told !== 0 && isHowLong(dated, at))) return undefined;
	const more = told === 0 ? THIS.get(lowerAt(words, at + 1)) : undefined;
	const [shift, next] = more === undefined ? [told, at + 1] : [more, at + 2];
	const name = lowerAt(words, next);
	if (/^\p{Lu}/u.test(words[at]?.text ?? '') && /^(?:Week|Year|Month)/.test(words[next]?.text ?? '')) return undefined;
	const unit = UNITS.get(name);
	if (unit !== undefined && unit !== 'day' && unit !== 'century')
		return /s$/.test(name) || (unit === 'year' && words[next + 1]?.text === '-')
			? undefined
			: fromPublication(dated, next + 1, precisionOf(unit), (published) => unitDays(published, unit, shift));
	const weekday = WEEKDAYS.get(name);
	if (weekday !== undefined)
		return (
			explicitAt(dated, next) ??
			fromPublication(dated, behindDayPart(words, next + 1), 'day', (published) =>
				single(shift === 0 ? inThisWeek(dated, weekday, at, next + 1) : nextOrLast(published, weekday, shift)),
			)
		);
	const month = MONTHS.get(name);
	if (month !== undefined && name.length > 3 && words[next + 1]?.kind !== 'number')
		return fromPublication(dated, next + 1, 'month', (published) => shiftedMonth(published, month, shift));
	const season = SEASONS.get(name);
	if (season !== undefined && !(name === 'fall' && shift === 0 && lowerAt(words, next + 1) === 'in'))
		return fromPublication(dated, next + 1, 'season', (published) => shiftedSeason(published, season, shift));
	return undefined;
}

/** "This past spring", "this coming May". */
const THIS = new Map([
	['past', -1],
	['coming', 1],
]);

/** "Over the last week". */
const isHowLong = ({ words }: Dated, at: number): boolean =>
	lowerAt(words, at - 1) === 'the' && /^(?:over|in|for|during|within|of|through)$/.test(lowerAt(words, at - 2));

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
