import { probability } from '../confidence.ts';
import type { Story } from '../story-context.ts';
import { isPlainClaim } from './only-here-claim.ts';
import { coverOf, isCovered, type KeyWeight, lacks, lacksFigure, mostCover, type Places, weightOf } from './places.ts';
import { isPlain, joined, LONGEST_PASSAGE, lengthOf, type Segment } from './segment.ts';

/** Of what an article alone reports, at most this share may stand in one place of another. */
const MOST_KNOWN = 0.58;
/** With the same names, days and figures, less is enough. */
const LEAST_KNOWN = 0.3;
const ALL_KNOWN = 0.9;
const FEWEST_NAMED = 2;
/** A clause that tells less is no claim. */
const LEAST_TOLD = 2.5;
const MOST_PASSAGES = 40;

/** Log odds, fitted to 60 passages of stories without labels, judged by reading; labelled ones order the same way. */
const WEIGHTS = {
	bias: 1.19,
	/** How like it the likest sentence of another article is. */
	alike: -6,
	/** The part of what it tells that stands in no other article at all, not even elsewhere in it. */
	nowhere: 2.7,
	/** What a reader would hardly look up: of 382 more judged by reading, 41 in 100 of these were right, and 94 of the others. */
	noClaim: -2,
} as const;

export type Alone = { readonly segment: Segment; readonly confidence: number };

/** Checkable claims that no other article has in any words, the weightiest at most, in reading order. */
export function onlyHere(
	segments: readonly Segment[],
	others: readonly Places[],
	weigh: KeyWeight,
	story: Story,
): Alone[] {
	if (others.length === 0) return [];
	const found: Segment[] = [];
	for (const segment of segments) {
		if (others.some((other) => isKnown(segment, other, weigh))) continue;
		const last = found.at(-1);
		const passage = last !== undefined && isNext(last, segment) ? joined(last, segment) : undefined;
		if (passage !== undefined && lengthOf(passage) <= LONGEST_PASSAGE) found[found.length - 1] = passage;
		else found.push(segment);
	}
	const told = found.filter(
		(segment) => isClaim(segment) && lengthOf(segment) <= LONGEST_PASSAGE && weightOf(segment, weigh) >= LEAST_TOLD,
	);
	const confidence = confidenceOf(others, weigh, story);
	return told
		.toSorted((a, b) => weightOf(b, weigh) - weightOf(a, weigh))
		.slice(0, MOST_PASSAGES)
		.toSorted((a, b) => a.span.start - b.span.start)
		.map((segment) => ({ segment, confidence: confidence(segment) }));
}

function confidenceOf(others: readonly Places[], weigh: KeyWeight, story: Story): (segment: Segment) => number {
	const isNowhere = (key: string): boolean => others.every((other) => lacks(other, key));
	return (segment) => {
		const { document, sentence, keys, figures } = segment;
		const nowhere = {
			keys: new Set([...keys].filter(isNowhere)),
			figures: figures.filter((figure) => others.every((other) => lacksFigure(other, figure))),
		};
		const alike = Math.max(...others.map((other) => story.likest(document, sentence, other.document)));
		const share = weightOf(nowhere, weigh) / Math.max(1e-9, weightOf(segment, weigh));
		return probability(
			WEIGHTS.bias +
				WEIGHTS.alike * alike +
				WEIGHTS.nowhere * share +
				WEIGHTS.noClaim * Number(!isPlainClaim(segment, nowhere)),
		);
	};
}

/** A dateline has names and a day and says nothing; "see our website" says nothing to check. */
function isClaim({ sentence, span, keys, checkable }: Segment): boolean {
	const own = [...keys].filter(isPlain);
	return (
		checkable &&
		own.length >= 2 &&
		sentence.tokens.some(
			({ pos, start }) => (pos === 'VERB' || pos === 'AUX') && start >= span.start && start < span.end,
		)
	);
}

/** In other words for the rest, the same names, days and figures in one place are the same claim. */
function isKnown(segment: Segment, other: Places, weigh: KeyWeight): boolean {
	const most = mostCover(segment, other, weigh);
	if (most <= LEAST_KNOWN) return false;
	const part = checkablePart(segment);
	const isNamed = part.keys.size + part.figures.length >= FEWEST_NAMED && isCovered(part, other, weigh, ALL_KNOWN);
	const enough = isNamed ? LEAST_KNOWN : MOST_KNOWN;
	return most > enough && coverOf(segment, other, weigh) > enough;
}

function checkablePart({ keys, figures }: Segment): Pick<Segment, 'keys' | 'figures'> {
	return { keys: new Set([...keys].filter((key) => !isPlain(key))), figures };
}

const isNext = (a: Segment, b: Segment): boolean => a.sentence === b.sentence && b.span.start - a.span.end <= 2;
