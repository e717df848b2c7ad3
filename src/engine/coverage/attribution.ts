import { type Document, isPartlyQuoted } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { SPEECH_VERBS } from '../syntax/speech.ts';
import { wordSet } from '../text/word-set.ts';
import type { Quotation, Token } from '../types.ts';
import { type Segment, wholeSegment } from './segment.ts';

/** "The ministry said", "according to court records": who says it, and not what. */
export function isAttribution(segment: Segment): boolean {
	const { span, figures, document, sentence } = segment;
	const words = wordsOf(segment);
	const verbs = words.filter(({ pos }) => pos === 'VERB');
	const said =
		verbs.length > 0 ? verbs.every(({ lemma }) => SAYING.has(lemma)) : words.some(({ lower }) => lower === 'according');
	return said && figures.length === 0 && !isPartlyQuoted(document, sentence, span);
}

/** Verbs of saying, in their dictionary form. */
export const SAYING: ReadonlySet<string> = new Set([
	...SPEECH_VERBS,
	...'accord ask speak publish quote cite decline'.split(' '),
]);

export const quotationsIn = onceFor(({ reading }: Document) =>
	reading.facts.filter((fact): fact is Quotation => fact.kind === 'quotation'),
);

/** Somebody's own words for the most part. Also where the quotation begins or ends in another sentence, or its marks are lost: a report does not say "I". */
export const isSpoken = onceFor((segment: Segment): boolean => {
	const { document, span } = segment;
	return (
		quotationsIn(document).some(
			({ start, end }) => 2 * (Math.min(end, span.end) - Math.max(start, span.start)) > span.end - span.start,
		) || wordsOf(segment).some(({ lower }) => FIRST_PERSON.has(lower))
	);
});
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my']);

/** "The names were not disclosed", "declined to elaborate": what is not told is nothing to leave out. */
export const isWithheld = (segment: Segment): boolean =>
	isDenied(segment) && wordsOf(segment).some(({ lemma }) => TELLING.has(lemma));
const TELLING: ReadonlySet<string> = wordSet('release disclose reveal identify comment divulge elaborate specify');

/** Something is said not to be so, or not to be done. */
export const isDenied = (segment: Segment): boolean =>
	wordsOf(segment).some(({ lower, lemma }) => NOT.has(lower) || NOT.has(lemma));
const NOT: ReadonlySet<string> = wordSet("not n't no never neither nor without decline refuse withhold");

/** "It is a shame!", "Tell us below": a few words without a name, a figure or a day are nothing to check. */
export const isBare = ({ document, sentence }: Segment): boolean =>
	sentence.tokens.length < FEWEST_TOLD && !wholeSegment(document, sentence).checkable;
const FEWEST_TOLD = 9;

/** The words and marks of a segment. */
export const wordsOf = onceFor(({ sentence: { tokens }, span }: Segment): readonly Token[] =>
	tokens.filter(({ start, end }) => start >= span.start && end <= span.end),
);
