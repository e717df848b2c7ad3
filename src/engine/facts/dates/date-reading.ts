import type { DatePrecision } from '../../types.ts';
import type { Word } from '../words.ts';
import type { Day, Days } from './calendar.ts';
import { DAY_PARTS } from './date-words.ts';

/** What the readers of dates are given: one stretch of text, and the day it appeared on. */
export type Dated = {
	readonly words: readonly Word[];
	readonly published: Day | undefined;
	/** Penn tags by where a token starts, if the text was tagged. */
	readonly tags?: ReadonlyMap<number, string> | undefined;
	/** Headlines tell in the present what happened. */
	readonly heading?: boolean;
	/** In a match report a quarter is no quarter of a year. */
	readonly sport?: boolean;
};

/** A date found at some word; without `days` it could not be resolved. */
export type Found = {
	/** Index of the word behind. */
	readonly to: number;
	readonly days?: Days | undefined;
	readonly precision: DatePrecision;
	readonly sure: boolean;
};

export function lowerAt(words: readonly Word[], at: number): string {
	return words[at]?.bare ?? '';
}

export function unresolved(to: number, precision: DatePrecision): Found {
	return { to, precision, sure: false };
}

/** A date by its distance from the day of publication. */
export function fromPublication(
	{ published }: Dated,
	to: number,
	precision: DatePrecision,
	daysFrom: (published: Day) => Days,
): Found {
	return { to, days: published === undefined ? undefined : daysFrom(published), precision, sure: false };
}

/** So many days on, or back. */
export const inDays = (dated: Dated, to: number, shift: number): Found =>
	fromPublication(dated, to, 'day', (published) => single(published + shift));

export const single = (day: Day): Days => ({ from: day, to: day });

/** Behind "evening", "night" … where such a word stands here. */
export function behindDayPart(words: readonly Word[], at: number): number {
	return DAY_PARTS.test(lowerAt(words, at)) ? at + 1 : at;
}
