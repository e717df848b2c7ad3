import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn } from '../document.ts';
import { CALENDAR } from '../facts/dates/date-words.ts';
import { compareNames } from '../names/match.ts';
import { type Argument, agreement, argumentsOf } from '../statement/argument.ts';
import { isToldAsSo } from '../statement/level.ts';
import { frames } from '../syntax/frames.ts';
import { spanAcross } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';

/** A departure from a place or for one: "left Tarn", "departed for Tarn". */
export type Journey = Claim & {
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
		if (!tokens.some(({ lemma }) => LEAVING.has(lemma))) return [];
		return frames(tokens).flatMap((frame): Journey[] => {
			const { verb, subject } = frame;
			if (!LEAVING.has(frame.lemma) || frame.passive || frame.negated || subject === undefined) return [];
			const way = wayFrom(tokens, verb, frame.lemma === 'leave');
			const who = read(sentence, subject);
			const day = dayBehind(document, sentence, tokens[way.last]?.end ?? 0);
			if (way.last === verb || who === undefined || day === undefined || !isToldAsSo(sentence, frame)) return [];
			const span = spanAcross(tokens, [verb, way.last]);
			const { from, to } = way;
			return [{ document, sentence, span, who, day, ...(from && { from }), ...(to && { to }) }];
		});
	});
});
const LEAVING = wordSet('leave depart sail embark');

/** What stands behind the verb: "left Tarn for Orsa", "sailed from Tarn", "departed for Orsa". */
function wayFrom(tokens: readonly Token[], verb: number, leaves: boolean) {
	const way: { from?: string; to?: string; last: number } = { last: verb };
	let at = verb + 1;
	for (let step = 0; step < 2; step += 1) {
		const word = tokens[at]?.lower ?? '';
		const first = /^(?:from|for)$/.test(word) ? at + 1 : leaves && step === 0 ? at : tokens.length;
		let end = first;
		while (tokens[end]?.pos === 'PROPN' && !CALENDAR.has(tokens[end]?.lower ?? '')) end += 1;
		if (end === first || tokens[end]?.lower === "'s" || tokens[end]?.pos === 'NOUN') break;
		const name = tokens
			.slice(first, end)
			.map(({ text }) => text)
			.join(' ');
		if (word === 'for') way.to = name;
		else way.from = name;
		way.last = end - 1;
		at = end;
	}
	return way;
}

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
	const [from, to] = [isOne(ours.from, theirs.from), isOne(ours.to, theirs.to)];
	if (from || to) return 'same';
	const turned = isOne(ours.from, theirs.to) || isOne(ours.to, theirs.from);
	return turned && ![ours, theirs].some(isRoundTrip) ? 'turned' : 'other';
}
/** Who goes there and comes back on one day leaves it as well. */
const isRoundTrip = ({ document, day, from, to }: Journey): boolean =>
	journeys(document).some((one) => one.day === day && (isOne(one.from, to) || isOne(one.to, from)));
const isOne = (a: string | undefined, b: string | undefined): boolean =>
	a !== undefined && b !== undefined && compareNames(a, b) !== 'different';
