import { formats } from './locale.ts';
import { once } from './once.ts';

const days = once(() => new Intl.DateTimeFormat(formats(), { dateStyle: 'medium', timeZone: 'UTC' }));
const moments = once(() => new Intl.DateTimeFormat(formats(), { dateStyle: 'medium', timeStyle: 'short' }));

/** A published date as readers know it: a day stays that day wherever the reader is, a moment is shown in local time. */
export function dateText(published: string): string {
	const time = Date.parse(published);
	if (Number.isNaN(time)) return published;
	return A_DAY.test(published) ? days().format(time) : moments().format(time);
}

/** When that is by the reader's own clock, by which lists are filtered and old articles deleted; NaN for what is no date. */
export function timeShown(published: string): number {
	return Date.parse(A_DAY.test(published) ? `${published}T00:00:00` : published);
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

export function momentText(time: number): string {
	return moments().format(time);
}

const wholeDays = once(() => new Intl.DateTimeFormat(formats(), { dateStyle: 'medium' }));

/** "3 – 5 May 2026" in local time; one day where both are on it. */
export function dayRange(from: number, to: number): string {
	return wholeDays().formatRange(from, to);
}
