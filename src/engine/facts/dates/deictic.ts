import { type Day, type Days, weekdayOf } from './calendar.ts';
import { behindDayPart, type Dated, type Found, fromPublication, inDays, lowerAt } from './date-reading.ts';
import { DAY_PARTS } from './date-words.ts';
import { tenseAt } from './tense.ts';

const DEICTIC = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

/** "Today", "yesterday morning", "last night", "this evening", "the day before yesterday". */
export function deicticAt(dated: Dated, at: number): Found | undefined {
	const { words } = dated;
	const [lower, next] = [lowerAt(words, at), lowerAt(words, at + 1)];
	const shift = DEICTIC.get(lower);
	if (shift !== undefined) return isInName(dated, at) ? undefined : inDays(dated, behindDayPart(words, at + 1), shift);
	if (lower === 'last' && next === 'night') return inDays(dated, at + 2, -1);
	if (lower === 'this' && DAY_PARTS.test(next)) return inDays(dated, at + 2, 0);
	if (lower !== 'the') return undefined;
	if (next === 'weekend' && /^(?:at|over|during|on|through)$/.test(lowerAt(words, at - 1)))
		return fromPublication(dated, at + 2, 'week', (published) => {
			const past = weekdayOf(published) < SATURDAY && tenseAt(dated, at, at + 2) !== 'future';
			return weekend(published, past ? -1 : 0);
		});
	const far = next === 'day' ? FARTHER.get(`${lowerAt(words, at + 2)} ${lowerAt(words, at + 3)}`) : undefined;
	return far === undefined ? undefined : inDays(dated, at + 4, far);
}

/** "USA Today", "Today's" programmes: capitalised amid a sentence it is a name. */
const isInName = ({ words }: Dated, at: number): boolean =>
	at > 0 && [words[at], words[at - 1]].every((word) => /^\p{Lu}/u.test(word?.text ?? ''));

const FARTHER = new Map([
	['before yesterday', -2],
	['after tomorrow', 2],
]);

/** Of weekdays from 0, Monday. */
const SATURDAY = 5;

/** Saturday and Sunday: on a Monday "this weekend" may be either, so by count of days. */
export function weekend(published: Day, shift: number): Days {
	const from = published - weekdayOf(published) + SATURDAY + shift * 7;
	return { from, to: from + 1 };
}
