import type { Token } from '../types.ts';
import type { DatedEvent } from './dated-event.ts';
import type { NamedDay } from './named-day.ts';

/** By when something must be done, or was to be done, does not say when it is done. */
export const isDeadline = (ours: DatedEvent, theirs: DatedEvent): boolean =>
	(ours.day.bound === 'by' || ours.day.bound === 'before') &&
	ours.day.bound !== theirs.day.bound &&
	(DUTY.test(textOf(ours)) || !(isAhead(ours) && isAhead(theirs)));
const DUTY =
	/\b(?:must|should|(?:has|have|had|needs?|ought) to|deadline|target|goal|order(?:s|ed)|require[sd]?|urge[sd]?|ask(?:s|ed)|tells?|told|demand(?:s|ed)|wants?|hopes?|aims?)\b/i;
const textOf = ({ document, sentence }: DatedEvent): string => document.text.slice(sentence.start, sentence.end);

/** Hosted then, to be hosted now: what is done in one year is not what will be done in another. */
export function areEditions(ours: DatedEvent, theirs: DatedEvent): boolean {
	const [a, b] = [yearOf(ours.day), yearOf(theirs.day)];
	return a !== undefined && b !== undefined && a !== b && isAhead(ours) !== isAhead(theirs);
}
const yearOf = ({ year, from, to }: NamedDay): string | undefined =>
	year ?? (from !== undefined && from.slice(0, 4) === to?.slice(0, 4) ? from.slice(0, 4) : undefined);

/** Told as yet to come, by a word that stands with the verb or is it: "will open", "is due". */
const isAhead = ({ sentence: { tokens }, words }: DatedEvent): boolean =>
	words.some((word) =>
		tokens.some(
			({ head, lower }, at) =>
				(head === word && (WILL.test(lower) || (lower === 'to' && isPlanned(tokens, at, word)))) ||
				(at === word && SET.test(lower)) ||
				(head === word && SET.test(lower)),
		),
	);
/** "Plans to open", "expects the mill to open". */
const isPlanned = (tokens: readonly Token[], to: number, word: number): boolean =>
	[to - 1, tokens[word]?.head ?? -1].some((at) => PLANNED.test(tokens[at]?.lower ?? ''));
const WILL = /^(?:will|would|shall|['’]ll|['’]d)$/;
const PLANNED =
	/^(?:is|are|was|were|due|set|plans?|planned|expected|scheduled|slated|promise[sd]?|expects?|forecasts?|hopes?|aims?|intends?|wants?)$/;
const SET = /^(?:due|set|scheduled|slated|planned|expect(?:s|ed)|forecasts?|hopes?|aims?)$/;
