import type { Draft } from '../draft.ts';
import { isSpaced } from '../text/spaced.ts';
import type { DateFact, Span } from '../types.ts';
import { type Day, isoOf } from './dates/calendar.ts';
import { type Clock, clockAt } from './dates/clock.ts';
import { type Dated, type Found, lowerAt } from './dates/date-reading.ts';
import { BEGINS_DATE } from './dates/date-words.ts';
import { explicitAt } from './dates/explicit-date.ts';
import { numericDates } from './dates/numeric-date.ts';
import { periodAt } from './dates/period.ts';
import { publicationDay } from './dates/publication.ts';
import { relativeAt } from './dates/relative-date.ts';
import { referenceAt } from './dates/time-reference.ts';
import { yearAt } from './dates/year.ts';
import { type Word, wordsOf } from './words.ts';

/** The dates and times of day of an article, resolved against the day it was published. Durations are none. */
export function readDates(draft: Draft): DateFact[] {
	const spaced = isSpaced(draft.text);
	const published = publicationDay(draft, spaced);
	const sport = (draft.text.match(SPORT)?.length ?? 0) > 1;
	return draft.sentences.flatMap((sentence) => {
		const numeric = numericDates(draft.text, sentence, published);
		const tags = sentence.tokens.length ? new Map(sentence.tokens.map(({ start, tag }) => [start, tag])) : undefined;
		const heading = draft.blocks[sentence.block]?.role === 'heading';
		const parts = around(sentence, numeric).flatMap((part) =>
			datesIn({ words: wordsOf(draft.text, part, spaced), published, tags, heading, sport }),
		);
		const facts = numeric.map(({ day, start, end, sure }) =>
			fact({ start, end }, { to: 0, days: { from: day, to: day }, precision: 'day', sure }),
		);
		return numeric.length ? [...parts, ...facts].toSorted((a, b) => a.start - b.start) : parts;
	});
}

const SPORT =
	/\b(?:touchdowns?|field goals?|quarterback|rebounds|three-pointers?|halftime|half-time|goalkeeper|penalty kick|kickoff|overtime)\b/gi;

function around(sentence: Span, taken: readonly Span[]): Span[] {
	const parts: Span[] = [];
	let start = sentence.start;
	for (const { start: from, end } of taken) {
		if (from > start) parts.push({ start, end: from });
		start = Math.max(start, end);
	}
	if (start < sentence.end) parts.push({ start, end: sentence.end });
	return parts;
}

function datesIn(dated: Dated): DateFact[] {
	const { words } = dated;
	const found: DateFact[] = [];
	for (let at = 0; at < words.length; ) {
		const word = words[at];
		const read = word && (word.kind === 'number' || BEGINS_DATE.has(word.bare)) ? momentAt(dated, at) : undefined;
		const [first, last] = [words[read?.from ?? at], words[(read?.found.to ?? 0) - 1]];
		if (read && first && last) found.push(fact({ start: first.start, end: last.end }, read.found, read.clock));
		at = read ? Math.max(read.found.to, at + 1) : at + 1;
	}
	return found;
}

type Moment = { readonly from: number; readonly found: Found; readonly clock?: Clock };

/** A date, a time of day, or both side by side in either order. */
function momentAt(dated: Dated, at: number): Moment | undefined {
	const { words } = dated;
	const clock = clockAt(words, at);
	if (clock) {
		const link = /^(?:on|,)$/.test(lowerAt(words, clock.to)) ? clock.to + 1 : clock.to;
		const date = dateAt(dated, link);
		if (date?.precision === 'day') return { from: at, found: { ...date, precision: 'time' }, clock };
		return { from: at, found: { to: clock.to, precision: 'time', sure: false }, clock };
	}
	const date = dateAt(dated, at);
	if (!date) return undefined;
	const from = widened(words, at);
	if (date.precision !== 'day') return { from, found: date };
	let next = date.to;
	while (next < date.to + 3 && /^(?:at|,|about|around|by|before|after|shortly)$/.test(lowerAt(words, next))) next++;
	const time = clockAt(words, next);
	return time ? { from, found: { ...date, to: time.to, precision: 'time' }, clock: time } : { from, found: date };
}

function dateAt(dated: Dated, at: number): Found | undefined {
	return (
		explicitAt(dated, at) ?? periodAt(dated, at) ?? relativeAt(dated, at) ?? yearAt(dated, at) ?? referenceAt(dated, at)
	);
}

/** "Early Tuesday", "later this year", "mid-November": the word belongs to the date, its days do not change. */
function widened(words: readonly Word[], at: number): number {
	const before = words[at - 1];
	if (before?.text === '-' && lowerAt(words, at - 2) === 'mid') return at - 2;
	return before && /^(?:early|late|earlier|later|mid)$/.test(before.lower) ? at - 1 : at;
}

function fact(span: Span, found: Found, clock?: Clock): DateFact {
	const resolved = found.days && isWritable(found.days.from) && isWritable(found.days.to) ? found.days : undefined;
	return {
		kind: 'date',
		start: span.start,
		end: span.end,
		precision: found.precision,
		sure: found.sure && resolved !== undefined,
		...(resolved ? { from: isoOf(resolved.from), to: isoOf(resolved.to) } : {}),
		...(clock ? { time: { minutes: clock.minutes, ...(clock.zone ? { zone: clock.zone } : {}) } } : {}),
	};
}

/** Within four-digit years. */
function isWritable(day: Day): boolean {
	return day > -354_000 && day < 376_000;
}
