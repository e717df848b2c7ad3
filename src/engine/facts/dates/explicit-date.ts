import { ORDINALS, TENS } from '../number-words.ts';
import type { Word } from '../words.ts';
import { type Day, dayOf, monthOf, partsOf } from './calendar.ts';
import { type Dated, type Found, lowerAt } from './date-reading.ts';
import { MONTHS, WEEKDAYS } from './date-words.ts';
import { tenseAt } from './tense.ts';

type Words = readonly Word[];

/** A date that names its month: "Oct. 17, 2025", "17th of October", "Sunday, March eighth", "in November", "June of 1998". */
export function explicitAt(dated: Dated, at: number): Found | undefined {
	const start = behindWeekday(dated.words, at);
	const found =
		(start > at ? undefined : onTheDay(dated, at)) ?? dayFirst(dated, start, at) ?? monthFirst(dated, start, at);
	return found && (start === at || found.precision === 'day') ? found : undefined;
}

/** "Saturday, ", "Sat. ", "Monday the": the day that follows is the surer one. */
function behindWeekday(words: Words, at: number): number {
	if (!WEEKDAYS.has(lowerAt(words, at))) return at;
	let next = at + 1;
	if (words[next]?.text === '.') next++;
	if (words[next]?.text === ',') next++;
	if (words[next]?.lower === 'the') next++;
	return next;
}

/** The name of a month at this word, and the word behind it with its full stop. */
function monthNameAt(words: Words, at: number): { month: number; to: number } | undefined {
	const word = words[at];
	const month = MONTHS.get(lowerAt(words, at));
	if (!word || !month) return undefined;
	const next = words[at + 1];
	const dotted = next?.text === '.' && word.text.length <= 4 && !/^(?:may|june|july)$/.test(word.lower);
	const to = dotted ? at + 2 : at + 1;
	const withDay = words[to]?.kind === 'number' || ORDINALS.has(lowerAt(words, to)) || words[at - 1]?.kind === 'number';
	if (
		!/^\p{Lu}/u.test(word.text) &&
		!withDay &&
		!/^(?:august|january|february|september|october|november|december)$/.test(word.lower)
	)
		return undefined;
	if (word.text.length <= 3 && word.lower !== 'may' && !dotted && !withDay) return undefined;
	return { month, to };
}

function dayFirst(dated: Dated, at: number, from: number): Found | undefined {
	const { words } = dated;
	const number = dayNumberAt(words, at);
	if (!number) return undefined;
	const next = words[number.to]?.lower === 'of' ? number.to + 1 : number.to;
	const name = monthNameAt(words, next);
	if (!name || (name.month === 5 && !/^M/.test(words[next]?.text ?? ''))) return undefined;
	// "3 May 2013", and not "in 3 March 12"
	const year = yearBehind(words, name.to);
	return dayFound(dated, from, {
		month: name.month,
		day: number.day,
		lastDay: number.lastDay,
		year: year?.year,
		to: year?.to ?? name.to,
	});
}

function monthFirst(dated: Dated, at: number, from: number): Found | undefined {
	const { words } = dated;
	const name = monthNameAt(words, at);
	if (!name) return undefined;
	const article = words[name.to]?.lower === 'the' ? name.to + 1 : name.to;
	const number = dayNumberAt(words, article);
	if (
		number &&
		!(words[number.to]?.text === ':' && words[number.to + 1]?.kind === 'number') &&
		!/^[ap]\.?m$/.test(words[number.to]?.lower ?? '')
	) {
		const year = yearBehind(words, number.to);
		return dayFound(dated, from, {
			month: name.month,
			day: number.day,
			lastDay: number.lastDay,
			year: year?.year,
			to: year?.to ?? number.to,
		});
	}
	const year = yearBehind(words, name.to);
	if (year) return { to: year.to, days: monthOf(year.year, name.month), precision: 'month', sure: true };
	return bareMonth(dated, at, name.month, name.to);
}

type DayNumber = { readonly day: number; readonly lastDay?: number; readonly to: number };

/** "17", "17th", "seventeenth", "4-5", "4 to 5". */
function dayNumberAt(words: Words, at: number): DayNumber | undefined {
	const word = words[at];
	if (!word) return undefined;
	if (word.kind === 'word') {
		const tens = TENS.get(word.lower);
		const next = tens && words[at + 1]?.text === '-' ? at + 2 : at + 1;
		const unit = tens ? ORDINALS.get(words[next]?.lower ?? '') : undefined;
		if (tens && unit && unit < 10) return tens + unit <= 31 ? { day: tens + unit, to: next + 1 } : undefined;
		const day = ORDINALS.get(word.lower);
		return day && day <= 31 ? { day, to: at + 1 } : undefined;
	}
	if (!/^\d{1,2}$/.test(word.text) || word.value < 1 || word.value > 31) return undefined;
	const suffix = words[at + 1];
	const to = suffix && !suffix.apart && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? at + 2 : at + 1;
	const [link, last] = [words[to], words[to + 1]];
	if (
		link &&
		last &&
		/^(?:-|–|to)$/.test(link.lower) &&
		/^\d{1,2}$/.test(last.text) &&
		last.value > word.value &&
		last.value <= 31 &&
		words[to + 2]?.text !== ':'
	) {
		return { day: word.value, lastDay: last.value, to: to + 2 };
	}
	return { day: word.value, to };
}

/** ", 2025", " 2025", " of 2025". */
function yearBehind(words: Words, at: number): { year: number; to: number } | undefined {
	const next = /^(?:,|of)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
	const word = words[next];
	return word && /^(?:1[5-9]|20)\d\d$/.test(word.text) && word.apart ? { year: word.value, to: next + 1 } : undefined;
}

type Calendar = { month: number; day: number; lastDay: number | undefined; year: number | undefined; to: number };

function dayFound(dated: Dated, from: number, { month, day, lastDay, year, to }: Calendar): Found | undefined {
	if (year !== undefined) {
		const first = dayOf(year, month, day);
		if (first === undefined) return undefined;
		const last = lastDay === undefined ? first : (dayOf(year, month, lastDay) ?? first);
		return { to, days: { from: first, to: last }, precision: 'day', sure: true };
	}
	const { published } = dated;
	if (dayOf(2020, month, day) === undefined) return undefined;
	if (published === undefined) return { to, precision: 'day', sure: true };
	const first = nearestYear(dated, from, to, (candidate) => dayOf(candidate, month, day));
	if (first === undefined) return undefined;
	return {
		to,
		days: { from: first, to: lastDay === undefined ? first : first + lastDay - day },
		precision: 'day',
		sure: true,
	};
}

/** A day whose year is not told is the nearest one, unless the verb says otherwise and the other is not far either. */
function nearestYear(
	dated: Dated,
	from: number,
	to: number,
	dayIn: (year: number) => Day | undefined,
): Day | undefined {
	const { published, words } = dated;
	if (published === undefined) return undefined;
	const { year } = partsOf(published);
	const days = [year - 1, year, year + 1].flatMap((candidate) => dayIn(candidate) ?? []);
	const past = days.findLast((day) => day <= published);
	const future = days.find((day) => day > published);
	if (past === undefined || future === undefined) return past ?? future;
	const [ago, ahead] = [published - past, future - published];
	const tense = tenseAt(dated, from, to);
	if (tense === 'past' && (ago < PLAUSIBLE || words[from - 1]?.lower === 'ended')) return past;
	if (tense === 'future' && ahead < PLAUSIBLE) return future;
	return ago <= ahead ? past : future;
}

/** Farther off than this, in days, and papers name the year. */
const PLAUSIBLE = 240;

/** "In November": of which year is told by the verb, or it is the last one. */
function bareMonth(dated: Dated, at: number, month: number, to: number): Found | undefined {
	const { words, published } = dated;
	if (!isMonthWord(words, at, to) || /^(?:each|every)$/.test(lowerAt(words, at - 1))) return undefined;
	if (published === undefined) return { to, precision: 'month', sure: false };
	const { year, month: thisMonth } = partsOf(published);
	const before = lowerAt(words, at - 1);
	const monthsAhead = (month - thisMonth + 12) % 12;
	const ahead =
		(/^(?:through|until|till|by)$/.test(before) && monthsAhead > 0 && monthsAhead <= 6) ||
		before === 'next' ||
		(before !== 'last' && tenseAt(dated, at, to) === 'future');
	const back = before === 'last' && month === thisMonth ? 1 : 0;
	// Told as future but eleven months away, it was rather last month's.
	const future = ahead && monthsAhead <= 10;
	const inYear = future ? (month >= thisMonth ? year : year + 1) : month <= thisMonth ? year - back : year - 1;
	return { to, days: monthOf(inYear, month), precision: 'month', sure: false };
}

/** May, March and August are words and names as well. */
function isMonthWord(words: Words, at: number, to: number): boolean {
	const { lower = '' } = words[at] ?? {};
	const before = lowerAt(words, at - 1);
	if (/^(?:and|or)$/.test(before) && MONTHS.has(lowerAt(words, at - 2))) return true;
	if (/^(?:may|march|april|june|august|jan|dec|mar)$/.test(lower)) {
		if (
			/^(?:in|since|last|next|this|until|till|by|from|during|early|late|mid|of|to|through|every|each|before|after|between|-|for|previous|coming)$/.test(
				before,
			)
		) {
			return !(
				lower === 'may' &&
				/^(?:and|for|of|to|from)$/.test(before) &&
				/^(?:said|says|has|had|is|was|told)$/.test(lowerAt(words, to))
			);
		}
		return lower === 'march' || lower === 'august' ? /'s$/.test(words[at]?.lower ?? '') : false;
	}
	return true;
}

/** "On the 17th": of the month in which the article appeared, or the one before. */
function onTheDay({ words, published }: Dated, at: number): Found | undefined {
	if (words[at]?.lower !== 'the' || lowerAt(words, at - 1) !== 'on') return undefined;
	const number = dayNumberAt(words, at + 1);
	const next = words[number?.to ?? at];
	if (!number || words[at + 1]?.kind !== 'number' || number.to !== at + 3 || (next && next.kind !== 'mark'))
		return undefined;
	if (published === undefined) return { to: number.to, precision: 'day', sure: false };
	const { year, month } = partsOf(published);
	const day = dayOf(year, month, number.day);
	return { to: number.to, days: day === undefined ? undefined : { from: day, to: day }, precision: 'day', sure: false };
}
