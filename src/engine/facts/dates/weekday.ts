import { weekdayOf, weekOf } from './calendar.ts';
import { behindDayPart, type Dated, type Found, fromPublication, lowerAt, single, unresolved } from './date-reading.ts';
import { WEEKDAYS } from './date-words.ts';
import { SHIFTS } from './shifted.ts';
import { tenseAt } from './tense.ts';

/** "Monday", "on Friday evening", "Thursday last week", "Monday of next week". */
export function weekdayAt(dated: Dated, at: number): Found | undefined {
	const { words, published } = dated;
	const word = words[at];
	const weekday = WEEKDAYS.get(lowerAt(words, at));
	if (weekday === undefined || !word || !/^\p{Lu}/u.test(word.text)) return undefined;
	const dotted = words[at + 1]?.text === '.' && word.text.length <= 5;
	if (lowerAt(words, at).length <= 4 && !dotted && !isShortWeekday(dated, at)) return undefined;
	// Black Friday, Good Friday and Super Tuesday are feasts.
	if (/^(?:Black|Good|Super|Ash|Palm|Easter|Bloody|Cyber|Giving|Fat|Boxing|Ruby)$/.test(words[at - 1]?.text ?? ''))
		return undefined;
	const plain = behindDayPart(words, dotted ? at + 2 : at + 1);
	const of = /^(?:of|in)$/.test(lowerAt(words, plain)) ? plain + 1 : plain;
	const week = lowerAt(words, of + 1) === 'week' ? SHIFTS.get(lowerAt(words, of)) : undefined;
	if (week !== undefined)
		return fromPublication(dated, of + 2, 'day', (day) => single(weekOf(day + week * 7).from + weekday));
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
