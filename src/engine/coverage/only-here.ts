import type { Span } from '../types.ts';
import { coverOf, type KeyWeight, type Places, weightOf } from './places.ts';
import { joined, LONGEST_PASSAGE, type Segment } from './segment.ts';

/** Of what an article alone reports, at most this share may stand in one place of another. */
const MOST_KNOWN = 0.55;
/** With the same names, days and figures, less is enough. */
const LEAST_KNOWN = 0.3;
const ALL_KNOWN = 0.9;
const FEWEST_NAMED = 2;
/** A clause that tells less is no claim. */
const LEAST_TOLD = 2.5;
const MOST_PASSAGES = 40;

/** Checkable claims that no other article has in any words, the weightiest at most, in reading order. */
export function onlyHere(segments: readonly Segment[], others: readonly Places[], weigh: KeyWeight): Segment[] {
	if (others.length === 0) return [];
	const found: Segment[] = [];
	for (const segment of segments) {
		if (others.some((other) => isKnown(segment, other, weigh))) continue;
		const last = found.at(-1);
		const passage = last !== undefined && isNext(last, segment) ? joined(last, segment) : undefined;
		if (passage !== undefined && length(passage.span) <= LONGEST_PASSAGE) found[found.length - 1] = passage;
		else found.push(segment);
	}
	const told = found.filter(
		(segment) => isClaim(segment) && length(segment.span) <= LONGEST_PASSAGE && weightOf(segment, weigh) >= LEAST_TOLD,
	);
	return told
		.toSorted((a, b) => weightOf(b, weigh) - weightOf(a, weigh))
		.slice(0, MOST_PASSAGES)
		.toSorted((a, b) => a.span.start - b.span.start);
}

/** A dateline has names and a day and says nothing; "see our website" says nothing to check. */
function isClaim({ sentence, span, keys, checkable }: Segment): boolean {
	const own = [...keys].filter((key) => !NAMED.test(key));
	return (
		checkable &&
		own.length >= 2 &&
		sentence.tokens.some(
			({ pos, start }) => (pos === 'VERB' || pos === 'AUX') && start >= span.start && start < span.end,
		)
	);
}
const NAMED = /^(?:@|[dtmy]:)/;

/** In other words for the rest, the same names, days and figures in one place are the same claim. */
function isKnown(segment: Segment, other: Places, weigh: KeyWeight): boolean {
	const share = coverOf(segment, other, weigh);
	if (share > MOST_KNOWN) return true;
	const part = checkablePart(segment);
	return (
		share > LEAST_KNOWN &&
		part.keys.size + part.figures.length >= FEWEST_NAMED &&
		coverOf(part, other, weigh) > ALL_KNOWN
	);
}

function checkablePart({ keys, figures }: Segment): Pick<Segment, 'keys' | 'figures'> {
	return { keys: new Set([...keys].filter((key) => NAMED.test(key))), figures };
}

const isNext = (a: Segment, b: Segment): boolean => a.sentence === b.sentence && b.span.start - a.span.end <= 2;
const length = ({ start, end }: Span): number => end - start;
