import type { Document } from '../document.ts';
import type { Evidence, Omission, Passage } from '../types.ts';
import { omitted } from './omitted.ts';
import { onlyHere } from './only-here.ts';
import { keyWeightIn, placesOf } from './places.ts';
import { type Segment, segmentsOf } from './segment.ts';

export type Coverage = { readonly onlyHere: readonly Passage[]; readonly omitted: readonly Omission[] };

/** What an article alone reports, and what it leaves out of the story. `origins` groups the ids of the others. */
export function coverageOf(
	ours: Document,
	others: readonly Document[],
	origins: readonly (readonly string[])[],
): Coverage {
	const [here, theirs] = [placesOf(ours), others.map(placesOf)];
	const weigh = keyWeightIn([here, ...theirs]);
	const witnesses = theirs.map((places) => ({
		places,
		segments: segmentsOf(places.document),
		origin: origins.findIndex((ids) => ids.includes(places.document.reading.article.id)),
	}));
	return {
		onlyHere: onlyHere(segmentsOf(ours), theirs, weigh).map((segment) => passageOf(segment)),
		omitted: omitted(here, witnesses, weigh).map(({ segments }) => ({
			what: inShort(segments),
			evidence: segments.map(
				(segment): Evidence => ({ source: segment.document.reading.article.id, ...passageOf(segment) }),
			),
		})),
	};
}

/** The shortest words for it, in one line. */
function inShort(segments: readonly Segment[]): string {
	const lines = segments.map((segment) =>
		passageOf(segment)
			.exact.replace(/\s+/g, ' ')
			.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''),
	);
	const [shortest = ''] = lines.toSorted((a, b) => a.length - b.length);
	return shortest;
}

function passageOf({ document: { text }, sentence, span: { start, end } }: Segment): Passage {
	return {
		start,
		end,
		exact: text.slice(start, end),
		sentence: { start: sentence.start, end: sentence.end, exact: text.slice(sentence.start, sentence.end) },
	};
}
