import { factsIn } from '../document.ts';
import { SPEECH_VERBS } from '../syntax/speech.ts';
import type { Segment } from './segment.ts';

/** "The ministry said", "according to court records": who says it, and not what. */
export function isAttribution({ sentence: { tokens }, span, figures, document, sentence }: Segment): boolean {
	const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
	const verbs = words.filter(({ pos }) => pos === 'VERB');
	const said =
		verbs.length > 0 ? verbs.every(({ lemma }) => SAYING.has(lemma)) : words.some(({ lower }) => lower === 'according');
	return (
		said &&
		figures.length === 0 &&
		!factsIn(document, sentence, 'quotation').some(({ start, end }) => start < span.end && end > span.start)
	);
}

/** Verbs of saying, in their dictionary form. */
export const SAYING: ReadonlySet<string> = new Set([
	...SPEECH_VERBS,
	...'accord ask speak publish quote cite decline'.split(' '),
]);

/** "The victim's name would not be released", "did not return a call": what is not told is nothing to leave out. */
export function isWithheld({ sentence: { tokens }, span }: Segment): boolean {
	const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
	return (
		words.some(({ lemma }) => TELLING.has(lemma)) && words.some(({ lower, lemma }) => NOT.has(lower) || NOT.has(lemma))
	);
}
const TELLING: ReadonlySet<string> = new Set(
	'release disclose reveal identify comment divulge elaborate specify'.split(' '),
);
const NOT: ReadonlySet<string> = new Set("not n't no never neither without decline refuse withhold".split(' '));
