import { ORDINALS } from '../number-words.ts';
import type { Word } from '../words.ts';
import { type Days, monthOf, partsOf, quarterOf, seasonOf, yearOf } from './calendar.ts';
import { type Dated, type Found, lowerAt, unresolved } from './date-reading.ts';
import { SEASONS, TENS_PLURAL } from './date-words.ts';
import { tenseAt } from './tense.ts';

type Words = readonly Word[];

/** Longer than a month and named: quarters, seasons, decades, centuries, halves of a year. */
export function periodAt(dated: Dated, at: number): Found | undefined {
	return (
		quarterOfYearAt(dated, at) ??
		quarterOfYearAt(dated, at) ??
		decadeAt(dated, at) ??
		quarterAt(dated, at) ??
		seasonAt(dated, at) ??
		centuryAt(dated, at) ??
		wholeAt(dated, at)
	);
}

/** "The 1988 third quarter", "next year's first quarter". */
function quarterOfYearAt(dated: Dated, at: number): Found | undefined {
	const { words, published } = dated;
	const number = /^(?:19|20)\d\d$/.test(words[at]?.text ?? '') ? words[at]?.value : undefined;
	const shift =
		number === undefined && lowerAt(words, at + 1) === 'year'
			? { last: -1, this: 0, next: 1 }[lowerAt(words, at)]
			: undefined;
	if (number === undefined && shift === undefined) return undefined;
	const order = orderAt(words, shift === undefined ? at + 1 : at + 2);
	if (!order || order.value > 4) return undefined;
	const noun = words[order.to]?.text === '-' ? order.to + 1 : order.to;
	if (lowerAt(words, noun) !== 'quarter') return undefined;
	const year = number ?? (published === undefined ? undefined : partsOf(published).year + (shift ?? 0));
	return {
		to: noun + 1,
		days: year === undefined ? undefined : quarterOf(year, order.value),
		precision: 'season',
		sure: number !== undefined,
	};
}

/** "The 1990s", "the '80s", "the nineteen sixties", "the eighties". */
function decadeAt({ words }: Dated, at: number): Found | undefined {
	const word = words[at];
	if (!word) return undefined;
	const start = word.text === "'" ? at + 1 : at;
	const number = words[start];
	if (number?.kind === 'number') {
		const plural = words[start + 1];
		if (
			!plural ||
			plural.apart ||
			(!/^'?s$/.test(plural.lower) && !(plural.text === "'" && words[start + 2]?.lower === 's'))
		)
			return undefined;
		const to = plural.text === "'" ? start + 3 : start + 2;
		if (/^(?:1[5-9]|20)\d0$/.test(number.text)) return decadeFound(number.value, to);
		if (
			!/^[2-9]0$/.test(number.text) ||
			!(start > at || lowerAt(words, at - 1) === 'the' || /^(?:early|late|mid|-)$/.test(lowerAt(words, at - 1)))
		)
			return undefined;
		return isAge(words, at) ? undefined : decadeFound(1900 + number.value, to);
	}
	const century = { nineteen: 1900, eighteen: 1800 }[word.lower];
	const tens = TENS_PLURAL.indexOf(lowerAt(words, century ? at + 1 : at));
	if (tens < 0) return undefined;
	if (century) return decadeFound(century + (tens + 2) * 10, at + 2);
	const named =
		lowerAt(words, at - 1) === 'the' || (/^(?:early|late|mid|-)$/.test(lowerAt(words, at - 1)) && !isAge(words, at));
	return named && tens > 2 ? decadeFound(1900 + (tens + 2) * 10, at + 1) : undefined;
}

function isAge(words: Words, at: number): boolean {
	return words.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:his|her|their|my|your|our)$/.test(lower));
}

function decadeFound(year: number, to: number): Found {
	return { to, days: { from: yearOf(year).from, to: yearOf(year + 9).to }, precision: 'decade', sure: true };
}

/** "The third quarter of 1984", "fourth-quarter", "Q3 2009", "the year-ago quarter", "the first half of 1989". */
function quarterAt(dated: Dated, at: number): Found | undefined {
	const { words } = dated;
	const short = /^q$/.test(lowerAt(words, at)) && /^[1-4]$/.test(words[at + 1]?.text ?? '') && !words[at + 1]?.apart;
	if (short) return quarterFound(dated, at, words[at + 1]?.value ?? 1, at + 2);
	const order = orderAt(words, at);
	if (!order) return undefined;
	const hyphen = words[order.to]?.text === '-' ? order.to + 1 : order.to;
	const noun = lowerAt(words, hyphen);
	if (noun === 'quarter' && order.value <= 4) return quarterFound(dated, at, order.value, hyphen + 1);
	if (noun === 'half' && order.value <= 2) {
		const year = yearOfPeriod(dated, at, hyphen + 1);
		return (
			year && {
				to: year.to,
				days: { from: monthOf(year.year, order.value * 6 - 5).from, to: monthOf(year.year, order.value * 6).to },
				precision: 'season',
				sure: year.sure,
			}
		);
	}
	return undefined;
}

function orderAt(words: Words, at: number): { value: number; to: number } | undefined {
	const word = words[at];
	if (word?.kind === 'number')
		return /^[1-4]$/.test(word.text) && /^(?:st|nd|rd|th)$/.test(words[at + 1]?.lower ?? '')
			? { value: word.value, to: at + 2 }
			: undefined;
	const value = ORDINALS.get(word?.lower ?? '');
	return value && value <= 4 ? { value, to: at + 1 } : undefined;
}

function quarterFound(dated: Dated, at: number, quarter: number, to: number): Found | undefined {
	const year = yearOfPeriod(dated, at, to);
	const fiscal = /^fiscal$/.test(lowerAt(dated.words, at - 1));
	if (year)
		return {
			to: year.to,
			days: fiscal ? undefined : quarterOf(year.year, quarter),
			precision: 'season',
			sure: year.sure && !fiscal,
		};
	if (dated.sport) return undefined;
	if (dated.published === undefined || fiscal) return unresolved(to, 'season');
	const { year: now, month } = partsOf(dated.published);
	const ahead = tenseAt(dated, at, to) === 'future';
	const current = Math.ceil(month / 3);
	const inYear = ahead ? (quarter < current ? now + 1 : now) : quarter > current ? now - 1 : now;
	return { to, days: quarterOf(inYear, quarter), precision: 'season', sure: false };
}

/** Of "1984" behind "of" or in front, or of "last year". */
function yearOfPeriod(
	{ words, published }: Dated,
	at: number,
	to: number,
): { year: number; to: number; sure: boolean } | undefined {
	const next = /^(?:of|in|,)$/.test(words[to]?.lower ?? '') ? to + 1 : to;
	const behind = words[next];
	if (behind && /^(?:19|20)\d\d$/.test(behind.text)) return { year: behind.value, to: next + 1, sure: true };
	const fiscal = lowerAt(words, next) === 'fiscal' ? words[next + 1] : undefined;
	if (fiscal && /^(?:19|20)\d\d$/.test(fiscal.text)) return { year: fiscal.value, to: next + 2, sure: false };
	const before = words[at - 1];
	if (before && /^(?:19|20)\d\d$/.test(before.text)) return { year: before.value, to, sure: true };
	const shift = { last: -1, this: 0, next: 1 }[lowerAt(words, next)];
	if (shift !== undefined && lowerAt(words, next + 1) === 'year' && published !== undefined)
		return { year: partsOf(published).year + shift, to: next + 2, sure: false };
	return undefined;
}

/** "The summer of 1969", "winter 2009", "in the spring": alone only behind words of time. */
function seasonAt(dated: Dated, at: number): Found | undefined {
	const { words, published } = dated;
	const season = SEASONS.get(lowerAt(words, at));
	if (!season) return undefined;
	const of = lowerAt(words, at + 1) === 'of' ? at + 2 : at + 1;
	const year = words[of];
	if (year && /^(?:1[89]|20)\d\d$/.test(year.text))
		return { to: of + 1, days: seasonOf(year.value, season), precision: 'season', sure: true };
	const the = lowerAt(words, at - 1) === 'the' ? at - 2 : at - 1;
	const before = lowerAt(words, the);
	const early = /^(?:early|late|mid)$/.test(before);
	if (!early && !/^(?:in|by|since|during|over|until|through|of|for)$/.test(before)) return undefined;
	if (lowerAt(words, at + 1) === 'of' || (/^(?:fall|spring)$/.test(lowerAt(words, at)) && the === at - 1 && !early))
		return undefined;
	// "The summer Olympics", "in summer heat"
	if (
		words[at + 1]?.kind === 'word' &&
		!/^(?:and|or|but|when|after|before|with|to|as|he|she|they|it|the)$/.test(lowerAt(words, at + 1))
	)
		return undefined;
	if (published === undefined) return unresolved(at + 1, 'season');
	const here = seasonOf(partsOf(published).year, season);
	const future = tenseAt(dated, at, at + 1) === 'future';
	const { year: now } = partsOf(published);
	const days: Days = future
		? here.to < published
			? seasonOf(now + 1, season)
			: here
		: here.from > published
			? seasonOf(now - 1, season)
			: here;
	return { to: at + 1, days, precision: 'season', sure: false };
}

/** "The 20th century", "nineteenth century". */
function centuryAt({ words }: Dated, at: number): Found | undefined {
	const number = words[at];
	const value =
		number?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(words[at + 1]?.lower ?? '')
			? number.value
			: ORDINALS.get(number?.lower ?? '');
	if (!value || value > 22) return undefined;
	const next = number?.kind === 'number' ? at + 2 : at + 1;
	const hyphen = words[next]?.text === '-' ? next + 1 : next;
	if (lowerAt(words, hyphen) !== 'century' || /^(?:Fox|Studios?)$/.test(words[hyphen + 1]?.text ?? ''))
		return undefined;
	if (value < 11) return unresolved(hyphen + 1, 'decade');
	return {
		to: hyphen + 1,
		days: { from: yearOf((value - 1) * 100 + 1).from, to: yearOf(value * 100).to },
		precision: 'decade',
		sure: true,
	};
}

/** "Year-end", "the year-ago period", "the latest quarter", "fiscal year 1989": a period told by its place in the books. */
function wholeAt({ words, published }: Dated, at: number): Found | undefined {
	const lower = lowerAt(words, at);
	const hyphen = words[at + 1]?.text === '-' ? at + 2 : at + 1;
	if (lower === 'year' && lowerAt(words, hyphen) === 'end') {
		if (published === undefined) return unresolved(hyphen + 1, 'year');
		const { to } = yearOf(partsOf(published).year);
		return { to: hyphen + 1, days: { from: to, to }, precision: 'day', sure: false };
	}
	if (lower === 'year' && hyphen === at + 2 && /^(?:ago|earlier)$/.test(lowerAt(words, hyphen))) {
		const noun = /^(?:quarter|period|month)$/.test(lowerAt(words, hyphen + 1)) ? hyphen + 2 : hyphen + 1;
		return unresolved(noun, 'year');
	}
	if (lower === 'fiscal') {
		const year = words[lowerAt(words, at + 1) === 'year' ? at + 2 : at + 1];
		const to = lowerAt(words, at + 1) === 'year' ? at + 3 : at + 2;
		if (year && /^(?:19|20)\d\d$/.test(year.text))
			return { to, days: yearOf(year.value), precision: 'year', sure: false };
		return lowerAt(words, at + 1) === 'year' ? unresolved(at + 2, 'year') : undefined;
	}
	return undefined;
}
