import { daysApart } from '../story/day.ts';
import type { SourceInfo } from '../types.ts';

type Dated = Pick<SourceInfo, 'published' | 'modified'>;

/** When an article said what its text says: its last change counts, a figure may have come with it. */
export const toldAt = ({ published, modified }: Dated): string | undefined => modified ?? published;

/** Whether `theirs` was told after `ours` or before it; undefined where alike or not known. */
export function ageBeside(ours: Dated, theirs: Dated): 'newer' | 'older' | undefined {
	const [a, b] = [toldAt(ours), toldAt(theirs)];
	if (a === undefined || b === undefined) return undefined;
	const order = compareTimes(a, b);
	return order === 0 ? undefined : order < 0 ? 'newer' : 'older';
}

/** Negative where `a` is the earlier one. Days are compared where an hour or its zone is not known: then one day is one time. */
export function compareTimes(a: string, b: string): number {
	const [x, y] = [instantOf(a), instantOf(b)];
	if (x !== undefined && y !== undefined) return x - y;
	const [day, other] = [a.slice(0, DAY), b.slice(0, DAY)];
	return day === other ? 0 : day < other ? -1 : 1;
}
const DAY = '2025-01-31'.length;

/** Whole days between two times, by the hour where both tell it; undefined where either tells no day. */
export function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
	const [x, y] = [instantOf(a ?? ''), instantOf(b ?? '')];
	return x !== undefined && y !== undefined ? Math.floor(Math.abs(x - y) / MILLISECONDS) : daysApart(a, b);
}
const MILLISECONDS = 86_400_000;

/** Hours between two times, by whole days where either tells no hour; undefined where either tells no day. */
export function hoursBetween(a: string | undefined, b: string | undefined): number | undefined {
	const [x, y] = [instantOf(a ?? ''), instantOf(b ?? '')];
	if (x !== undefined && y !== undefined) return (HOURS * Math.abs(x - y)) / MILLISECONDS;
	const days = daysApart(a, b);
	return days === undefined ? undefined : HOURS * days;
}
const HOURS = 24;

/** Milliseconds, where an hour and its zone are stated. */
function instantOf(time: string): number | undefined {
	const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)[\d.]*\s?(Z|[+-]\d\d(?::?\d\d)?)$/.exec(time);
	if (parts === null) return undefined;
	const [, day = '', clock = '', zone = ''] = parts;
	const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
	const instant = Date.parse(`${day}T${clock}${offset}`);
	return Number.isNaN(instant) ? undefined : instant;
}
