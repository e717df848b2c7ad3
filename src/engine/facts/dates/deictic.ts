import { type Day, type Days, weekdayOf } from './calendar.ts';
import { behindDayPart, type Dated, type Found, lowerAt, plus, single } from './date-reading.ts';
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
	const { words, published } = dated;
	const lower = lowerAt(words, at);
	const shift = DEICTIC.get(lower);
	// "USA Today", "Today's" programmes: capitalised amid a sentence it is a name.
	if (shift !== undefined) {
		const name = at > 0 && /^\p{Lu}/u.test(words[at]?.text ?? '') && /^\p{Lu}/u.test(words[at - 1]?.text ?? '');
		return name
			? undefined
			: { to: behindDayPart(words, at + 1), days: single(plus(published, shift)), precision: 'day', sure: false };
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

/** Saturday and Sunday: on a Monday "this weekend" may be either, so by count of days. */
export function weekend(published: Day, shift: number): Days {
	const saturday = published - weekdayOf(published) + 5;
	const inIt = weekdayOf(published) >= 5;
	const from = saturday + (shift === -1 && !inIt ? -7 : shift === -1 ? -7 : shift * 7);
	return { from, to: from + 1 };
}
