import type { Document } from './document.ts';
import { MONTHS } from './facts/dates/date-words.ts';
import { onceFor } from './once-for.ts';
import type { Sentence, Token } from './types.ts';

/**
 * The years and months that a sentence names, as "2004" and "m2", or, where it only goes on ("It killed 600"), the sentence before
 * it. Weekdays and "yesterday" belong to every story and are left out.
 */
export function timesOf(
	document: Document,
	sentence: Sentence,
	counts: (token: number) => boolean = () => true,
): ReadonlySet<string> {
	const own = ownTimes(sentence, counts);
	if (own.size > 0) return own;
	const before = document.reading.sentences[sentence.index - 1];
	return before !== undefined && goesOn(sentence) ? ownTimes(before, () => true) : own;
}

/** A year or month that no day stands beside: "in 2003", "last February". With a day it dates the story's own events. */
function ownTimes({ tokens }: Sentence, counts: (token: number) => boolean): ReadonlySet<string> {
	const times = new Set<string>();
	for (const { at, time } of timesByToken(tokens)) if (counts(at)) times.add(time);
	return times;
}

type NamedTime = { readonly at: number; readonly time: string };

/** Each clause of a sentence asks for its own, and few sentences have any. */
const timesByToken = onceFor((tokens: readonly Token[]): readonly NamedTime[] =>
	tokens.flatMap((token, at) => timeAt(tokens, token, at)),
);

function timeAt(tokens: readonly Token[], token: Token, at: number): NamedTime[] {
	const month = MONTHS.get(monthForm(token));
	const time = YEAR.test(token.text) ? token.text : month === undefined ? undefined : `m${month}`;
	if (time === undefined || [at - 2, at - 1, at + 1].some((beside) => DAY.test(tokens[beside]?.text ?? ''))) return [];
	if (time === token.text) return MONTHS.has(monthForm(tokens[at - 3])) ? [] : [{ at, time }];
	return /^\p{Lu}/u.test(token.text) && token.pos !== 'AUX' ? [{ at, time }] : [];
}
const YEAR = /^(1[89]|20)\d\d$/;
const DAY = /^\d{1,2}(st|nd|rd|th)?$/;

const monthForm = (token: Token | undefined): string => token?.lower.replace('.', '') ?? '';

const CONTINUING = new Set(['it', 'they', 'that', 'this', 'those', 'these']);
const goesOn = ({ tokens }: Sentence): boolean => CONTINUING.has(tokens[0]?.lower ?? '');

/** Both say, and not the same. */
export const differ = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** Both state something, and nothing in common. */
export function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size > 0 && b.size > 0 && !meets(a, b);
}

export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if (a.size === 0 || b.size === 0) return false;
	for (const one of a) if (b.has(one)) return true;
	return false;
}

/** One speaks of a named year or month, and the other of another or of none: then of the story's own time. */
export const otherTime = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	(a.size > 0 || b.size > 0) && !meets(a, b);
