import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn } from '../document.ts';
import { CALENDAR } from '../facts/dates/date-words.ts';
import { compareNames } from '../names/match.ts';
import { type Argument, agreement, argumentsOf } from '../statement/argument.ts';
import { isToldAsSo } from '../statement/level.ts';
import { type Frame, frames } from '../syntax/frames.ts';
import { spanAcross } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';

/** A departure from a place or for one: "left Tarn", "departed for Tarn"; or that a ship or column "reached Tarn". */
export type Journey = Claim & {
	readonly arrives: boolean;
	readonly who: Argument;
	readonly from?: string;
	readonly to?: string;
	/** The day it is told of, as it is written or resolved. */
	readonly day: string;
};

export const journeys = derived('journeys', (document): readonly Journey[] => {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		if (!tokens.some(({ lemma }) => LEAVING.has(lemma) || ARRIVING.has(lemma))) return [];
		return frames(tokens).flatMap((frame): Journey[] => {
			const { verb, subject } = frame;
			const arrives = ARRIVING.has(frame.lemma);
			if (!(arrives || LEAVING.has(frame.lemma)) || frame.passive || frame.negated || subject === undefined) return [];
			const way = arrives ? wayTo(tokens, verb) : wayFrom(tokens, verb, /^(?:leave|depart)$/.test(frame.lemma));
			const who = read(sentence, subject);
			const day = dayBehind(document, sentence, tokens[way.last]?.end ?? 0);
			if (way.last === verb || who === undefined || day === undefined || !isTold(sentence, frame)) return [];
			const span = spanAcross(tokens, [verb, way.last]);
			const { from, to } = way;
			return [{ document, sentence, span, who, arrives, day, ...(from && { from }), ...(to && { to }) }];
		});
	});
});
const LEAVING = wordSet('leave depart sail embark');
const ARRIVING = wordSet('reach arrive');

type Way = { from?: string; to?: string; last: number };

/** "Reached Tarn", "arrived in Tarn". */
function wayTo(tokens: readonly Token[], verb: number): Way {
	const first = /^(?:in|at|off)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
	const end = endOfName(tokens, first);
	return end === undefined ? { last: verb } : { to: nameIn(tokens, first, end), last: end - 1 };
}

/** Told as done, or that which something done went on until: "patrolled the strait until departing for Tarn". */
function isTold(sentence: Sentence, frame: Frame): boolean {
	const { tokens } = sentence;
	const until = /^(?:until|before|after)$/.test(tokens[frame.verb - 1]?.lower ?? '');
	if (!until || tokens[frame.verb]?.tag !== 'VBG') return isToldAsSo(sentence, frame);
	const all = frames(tokens);
	const above = (verb: number): Frame | undefined => all.find((one) => one.verb === tokens[verb]?.head);
	let [lower, upper] = [frame, above(frame.verb)];
	// "Patrolled to keep order, staying until …": what is set off goes on with what was done.
	while (upper?.tense === 'none' && (tokens[upper.verb]?.tag === 'VBG' || tokens[lower.verb - 1]?.text === ','))
		[lower, upper] = [upper, above(upper.verb)];
	return upper?.tense === 'past' && !upper.negated && isToldAsSo(sentence, upper);
}

/** What stands behind the verb: "left Tarn for Orsa", "sailed from Tarn", "departed for Orsa". */
function wayFrom(tokens: readonly Token[], verb: number, leaves: boolean): Way {
	const way: Way = { last: verb };
	let at = verb + 1;
	for (let step = 0; step < 2; step += 1) {
		const word = tokens[at]?.lower ?? '';
		const first = /^(?:from|for)$/.test(word) ? at + 1 : leaves && step === 0 ? at : tokens.length;
		const end = endOfName(tokens, first);
		if (end === undefined) break;
		if (word === 'for') way.to = nameIn(tokens, first, end);
		else way.from = nameIn(tokens, first, end);
		way.last = end - 1;
		at = end;
	}
	return way;
}

/** Behind the last word of a name; undefined where none stands, or it only tells whose or what something is. */
function endOfName(tokens: readonly Token[], first: number): number | undefined {
	let end = first;
	while (tokens[end]?.pos === 'PROPN' && !CALENDAR.has(tokens[end]?.lower ?? '')) end += 1;
	return end === first || tokens[end]?.lower === "'s" || tokens[end]?.pos === 'NOUN' ? undefined : end;
}
const nameIn = (tokens: readonly Token[], first: number, end: number): string =>
	tokens
		.slice(first, end)
		.map(({ text }) => text)
		.join(' ');

/** The day named straight behind it. */
function dayBehind(document: Document, sentence: Sentence, end: number): string | undefined {
	const day = factsIn(document, sentence, 'date').find(
		({ start, precision }) => start >= end && start - end <= NEAR && /^(?:day|time)$/.test(precision),
	);
	return day && (day.from?.slice(0, 10) ?? document.text.slice(day.start, day.end).toLowerCase());
}
const NEAR = 24;

/** The place that one of two articles has somebody leave on a day, and the other has them leave for. */
export function compareJourneys(ours: Journey, theirs: Journey): 'same' | 'turned' | 'other' {
	if (ours.day !== theirs.day || agreement(ours.who, theirs.who) <= 0) return 'other';
	if (ours.arrives !== theirs.arrives) {
		const [came, went] = ours.arrives ? [ours, theirs] : [theirs, ours];
		return isOne(came.to, went.from) && ![came, went].some(isShortStay) ? 'turned' : 'other';
	}
	const [from, to] = [isOne(ours.from, theirs.from), isOne(ours.to, theirs.to)];
	if (from || to) return 'same';
	const turned = isOne(ours.from, theirs.to) || isOne(ours.to, theirs.from);
	return turned && ![ours, theirs].some(isRoundTrip) ? 'turned' : 'other';
}
/** People come and go within a day; a ship or a column that does is said to have stayed for hours, or both are told of one day. */
const isShortStay = ({ who, arrives, day, document, sentence }: Journey): boolean =>
	who.person ||
	journeys(document).some((one) => one.day === day && one.arrives !== arrives) ||
	SHORT.test(document.text.slice(sentence.start, sentence.end));
const SHORT = /\b(?:hours?|same day|briefly|stopover|morning|noon|afternoon|evening|night|dawn|dusk|[ap]\.?m)\b/;
/** Who goes there and comes back on one day leaves it as well. */
const isRoundTrip = ({ document, day, from, to }: Journey): boolean =>
	journeys(document).some((one) => one.day === day && (isOne(one.from, to) || isOne(one.to, from)));
const isOne = (a: string | undefined, b: string | undefined): boolean =>
	a !== undefined && b !== undefined && compareNames(a, b) !== 'different';
