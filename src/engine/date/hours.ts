import type { DateFact } from '../types.ts';

/** When in a day, in minutes from its midnight: "Friday night" goes on into Saturday. */
export type Hours = {
	readonly from: number;
	readonly to: number;
	/** Read from a clock; else a part of the day. */
	readonly clock: boolean;
	readonly zone?: string;
};

/** The hour that a date gives, or the part of the day; `before` are the words in front of it. */
export function hoursOf({ time, precision }: DateFact, words: string, before: string): Hours | undefined {
	// "Early June" is no hour.
	if (time === undefined && LONG.test(precision)) return undefined;
	if (time === undefined) return partOf(`${/\b(?:early|late)\s*$/i.exec(before)?.[0] ?? ''}${words}`.toLowerCase());
	// "Midnight Friday" is at either end of the day.
	if (/midnight/i.test(words)) return { from: -HOUR / 2, to: DAY + HOUR / 2, clock: false };
	const [earlier, later] = fuzzOf(before, time.minutes);
	return {
		from: time.minutes - earlier,
		to: time.minutes + later,
		clock: true,
		...(time.zone === undefined || time.zone === 'local' ? {} : { zone: time.zone }),
	};
}

const LONG = /^(?:week|month|season|year|decade)$/;
const HOUR = 60;
const DAY = 24 * HOUR;

/** By how much a report may be early or late: "at about 7:40", "shortly before 8", "8.49pm". */
function fuzzOf(before: string, minutes: number): readonly [number, number] {
	if (/\b(?:shortly|just|moments|minutes) (?:before|prior to)(?: about)?\s*$/i.test(before)) return [30, 0];
	if (/\b(?:shortly|just|moments|minutes) (?:after|past)(?: about)?\s*$/i.test(before)) return [0, 30];
	const about = /\b(?:about|around|approximately|roughly|near|nearly|almost|some time|sometime)\s*$/i.test(before);
	// Who writes "8.40" does not round to quarters, who writes "8.49" not at all.
	const fuzz = minutes % 15 === 0 ? [8, 25] : minutes % 5 === 0 ? [4, 7] : [1, 7];
	const either = fuzz[about ? 1 : 0] ?? 0;
	return [either, either];
}

/** The first that is named. */
function partOf(words: string): Hours | undefined {
	const found = PARTS.find(([part]) => part.test(words));
	return found && { from: found[1] * HOUR, to: found[2] * HOUR, clock: false };
}
const PARTS: readonly (readonly [RegExp, number, number])[] = [
	[/\bovernight\b/, -8, 32],
	[/\bearly\b.*\bmorning\b|\bsmall hours\b|\bearly hours\b/, 0, 9],
	[/\bdawn\b/, 3, 9],
	[/\bmorning\b/, 0, 12],
	[/\bafternoon\b/, 12, 18.5],
	[/\bevening\b/, 16, 24],
	[/\b(?:night|tonight)\b/, 17, 30],
	[/\blate\b/, 15, 30],
	[/\bearly\b/, 0, 11],
];

/** Minutes between two times of one day, 0 where they may be one; undefined where zones leave it open. */
export function minutesApart(a: Hours, b: Hours): number | undefined {
	if (a.zone !== b.zone) return undefined;
	return Math.max(0, a.from - b.to, b.from - a.to);
}

/** Whether the hours of one day reach into those of the day after: "late on Friday", "early on Saturday". */
export const reachesInto = (before: Hours | undefined, after: Hours | undefined): boolean =>
	before !== undefined && before.to > DAY + Math.max(0, after?.from ?? 0);
