import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { areDaysApart } from '../happening/series.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { type Difference, type Likeness, likenessOf, mayMeet } from '../quote/difference.ts';
import { areOfTwoOccasions } from '../quote/occasion.ts';
import { printsWords } from '../quote/printed.ts';
import { isTranslated } from '../quote/translated.ts';
import { shortInContext, type Utterance, utterances } from '../quote/utterance.ts';
import { isDocuments, sameVoice } from '../quote/voice.ts';
import type { Span } from '../types.ts';

/** The same words of the same speaker, worded otherwise inside. Where a quotation begins and ends is the paper's choice and no difference. */
export const quote = together('quote', [
	defineDetector<Utterance>({ kind: 'quote', claims: utterances, compare, paired: false }),
	defineDetector<Utterance>({
		kind: 'quote',
		claims: (document) => [...utterances(document), ...shortInContext(document)],
		compare: (ours, theirs) =>
			ours.two || theirs.two ? lessSure(compare(ours, theirs)) : incomparable('another utterance'),
		paired: false,
	}),
]);

/** What is found in one sentence alone is shown so. */
const lessSure = (comparison: Comparison): Comparison =>
	comparison.verdict === 'conflicts' ? { ...comparison, confidence: IN_CONTEXT } : comparison;
const IN_CONTEXT = 0.6;

/** With fewer shared words, weighed, two sentences of an interview may be alike by chance. */
const SHARED = 2.2;
/**
 * How alike two quotations must be, by the weight of the words they share: `density` of the words between the first and the last
 * shared one (below, it is another sentence on the same matter), `coverage` of the shorter quotation (below, they have a phrase in
 * common). A short one that the other has nearly whole may lie in it more loosely.
 */
const ALIKE: readonly { readonly shared: number; readonly ways: readonly Alike[] }[] = [
	{
		shared: 6,
		ways: [
			{ density: 0.6, coverage: 0.3 },
			{ density: 0.5, coverage: 0.8 },
		],
	},
	{
		shared: 4.5,
		ways: [
			{ density: 0.7, coverage: 0.5 },
			{ density: 0.6, coverage: 0.95 },
		],
	},
	{
		shared: 3,
		ways: [
			{ density: 0.7, coverage: 0.65 },
			{ density: 0.6, coverage: 0.95, named: true },
		],
	},
	{ shared: SHARED, ways: [{ density: 0.75, coverage: 0.95, named: true }] },
];
/** `named`: only where both papers say who speaks. */
type Alike = { readonly density: number; readonly coverage: number; readonly named?: boolean };
/** With fewer, articles days apart must both say who speaks. */
const BY_NOBODY = 6;
/** With as many shared words they are the same even where the papers, or the reader of this one, name other speakers. */
const BY_ANYBODY = { shared: 5, alike: 0.45 };

/** Why two quotations are not two wordings of one, if they are not. */
function otherWords(likeness: Likeness, ours: Utterance, theirs: Utterance): string | undefined {
	const { shared, density, coverage } = likeness;
	const ways = ALIKE.find((row) => shared >= row.shared)?.ways;
	if (ways === undefined) return 'other words';
	const known = ours.by !== undefined && theirs.by !== undefined;
	if (!ways.some((way) => density >= way.density && coverage >= way.coverage && (known || way.named !== true)))
		return 'another utterance';
	// Who says a common phrase days later may be anybody.
	if (!known && shared < BY_NOBODY && areDaysApart(ours.document, theirs.document)) return 'another utterance';
	if (isDocuments(ours.document, ours.speaker) !== isDocuments(theirs.document, theirs.speaker))
		return areOneText(likeness, ours, theirs) ? undefined : 'other speaker';
	if (shared >= BY_ANYBODY.shared && density * coverage >= BY_ANYBODY.alike) return undefined;
	return sameVoice(ours, theirs) ? undefined : 'other speaker';
}

/** What "the letter says" its writers are quoted with, where a word of grammar is all that differs: those who say it anew speak of "his" where it has "your". */
function areOneText({ coverage, differences }: Likeness, ours: Utterance, theirs: Utterance): boolean {
	const words = differences.flatMap((one) => [...ours.words.slice(...one.ours), ...theirs.words.slice(...one.theirs)]);
	return (
		coverage >= ONE_TEXT && words.length > 0 && words.every(({ form }) => FUNCTION_WORDS.has(form) && !isAddress(form))
	);
}
const ONE_TEXT = 0.9;
const isAddress = (form: string): boolean =>
	/^(?:[hs]e|his|hers?|him|the[my]|their|i|my|me|we|our|us|you|your)$/.test(form);

function compare(ours: Utterance, theirs: Utterance): Comparison {
	if (!mayMeet(ours, theirs, SHARED)) return incomparable('other words');
	const likeness = likenessOf(ours, theirs);
	if (likeness === undefined) return incomparable('other words');
	const because = otherWords(likeness, ours, theirs);
	if (because !== undefined) return incomparable(because);
	if (likeness.differences.length === 0) return AGREES;
	const difference = shown(likeness);
	if (difference === undefined || areOfTwoOccasions(ours, theirs)) return incomparable('another utterance');
	if (isTranslated(ours) || isTranslated(theirs)) return incomparable('a translation');
	// Quoted twice, in two ways, on one side: no difference between the two.
	if (printsWords(theirs.document, context(ours, difference.ours))) return AGREES;
	if (printsWords(ours.document, context(theirs, difference.theirs))) return AGREES;
	const [ourSpan, theirSpan] = [around(ours, difference.ours), around(theirs, difference.theirs)];
	return {
		verdict: 'conflicts',
		reason: {
			key: 'reasonQuote',
			substitutions: [
				ours.document.text.slice(ourSpan.start, ourSpan.end),
				theirs.document.text.slice(theirSpan.start, theirSpan.end),
			],
		},
		confidence: Math.min(0.95, 0.55 + 0.04 * likeness.shared),
		ours: ourSpan,
		theirs: theirSpan,
	};
}

/** A longer piece of other words is another thought, not other wording. */
const LONGEST_DIFFERENCE = 6;
/** More words than this between two differences: they are two things, and the first is shown. */
const APART = 8;

/** The differences as one stretch, as far as they stand close together. */
function shown({ differences }: Likeness): Difference | undefined {
	let stretch: Difference | undefined;
	for (const { ours: a, theirs: b } of differences) {
		if (a[1] - a[0] > LONGEST_DIFFERENCE || b[1] - b[0] > LONGEST_DIFFERENCE) return undefined;
		if (stretch === undefined) stretch = { ours: a, theirs: b };
		else if (a[0] - stretch.ours[1] <= APART)
			stretch = { ours: [stretch.ours[0], a[1]], theirs: [stretch.theirs[0], b[1]] };
		else break;
	}
	return stretch;
}

/** The words that differ with their neighbours: enough to find them in another text. */
function context({ words }: Utterance, [from, to]: readonly [number, number]): string[] {
	const more = to - from < 2 ? 2 : 1;
	return words.slice(Math.max(0, from - more), to + more).map(({ form }) => form);
}

/** The differing words with a word or two on either side, so that a word left out can be seen as well; not past a "he said". */
function around({ document, words, breaks, span }: Utterance, [from, to]: readonly [number, number]): Span {
	const more = to - from < 2 ? 2 : 1;
	let [first, last] = [from, to];
	while (first > 0 && from - first < more && !breaks.has(first)) first -= 1;
	while (last < words.length && last - to < more && !breaks.has(last)) last += 1;
	// All of "shouldn't", where only the "n't" is among the words.
	let start = words[first]?.start ?? span.start;
	while (start > span.start && /[\p{L}\p{N}]/u.test(document.text[start - 1] ?? '')) start -= 1;
	return { start, end: words[Math.max(first, last - 1)]?.end ?? span.end };
}
