import type { DatePrecision } from '../../types.ts';
import type { Word } from '../words.ts';
import { type Dated, type Found, lowerAt, unresolved } from './date-reading.ts';
import { UNITS } from './date-words.ts';

/** A time that names none: "now", "recently", "in recent days", "the latest quarter", "that year". Read so that it is taken for nothing else. */
export function referenceAt({ words }: Dated, at: number): Found | undefined {
	const lower = lowerAt(words, at);
	const next = lowerAt(words, at + 1);
	if (/^now(?:adays)?$/.test(lower)) return isAside(words, at) ? undefined : unresolved(at + 1, 'day');
	if (/^(?:recently|currently|lately|presently)$/.test(lower)) return unresolved(at + 1, 'day');
	if (lower === 'recent' && /^(?:days|years|decades|times)$/.test(next))
		return unresolved(at + 2, UNITS.get(next) === 'day' ? 'day' : 'year');
	if (lower === 'these' && next === 'days') return unresolved(at + 2, 'day');
	if (lower !== 'the' && lower !== 'that') return undefined;
	const latest = latestAt(words, at + 1);
	if (latest !== undefined) return latest;
	return /^(?:year|quarter)$/.test(next) && (lower === 'that' || isWhen(words, at))
		? unresolved(at + 2, next === 'year' ? 'year' : 'season')
		: undefined;
}

/** "Now, what?", "now that", "by now". */
const isAside = (words: readonly Word[], at: number): boolean =>
	lowerAt(words, at + 1) === 'that' ||
	/^(?:by|just)$/.test(lowerAt(words, at - 1)) ||
	(at === 0 && words[1]?.text === ',');

/** "Latest quarter", "same period", "previous fiscal year", but no "full-year". */
function latestAt(words: readonly Word[], at: number): Found | undefined {
	if (!/^(?:latest|comparable|current|previous|following|same|full|corresponding)$/.test(lowerAt(words, at)))
		return undefined;
	const noun = lowerAt(words, at + 1) === 'fiscal' ? at + 2 : at + 1;
	const precision = PRECISION.get(lowerAt(words, noun));
	if (precision === undefined || (precision !== 'season' && words[noun + 1]?.text === '-')) return undefined;
	return unresolved(noun + 1, precision);
}
const PRECISION = new Map<string, DatePrecision>([
	['day', 'day'],
	['week', 'week'],
	['month', 'month'],
	['quarter', 'season'],
	['period', 'season'],
	['year', 'year'],
]);

/** "For the year, profit fell", but "in the year of the flood". */
function isWhen(words: readonly Word[], at: number): boolean {
	if (!/^(?:for|in|during|of|from)$/.test(lowerAt(words, at - 1))) return false;
	const after = words[at + 2];
	if (after === undefined || after.kind === 'mark') return after?.text !== '-';
	return /^(?:ended|ending|to|and|from|in|at|on|as|through|was|were|with|before|but|by)$/.test(after.lower);
}
