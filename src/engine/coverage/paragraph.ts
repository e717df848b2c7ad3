import type { Document } from '../document.ts';
import { bestPlace, type KeyWeight, type Places } from './places.ts';
import { type Segment, wholeSegment } from './segment.ts';

/** How far around a fact its article is looked at, and what the nearer sentence counts more. */
const REACH = 4;
const NEARER = 0.85;
/** Sentences less alike are about other things. */
const ALIKE = 0.35;

/**
 * Where in an article a fact belongs that it leaves out: after the paragraph that tells what stands around the fact in the
 * articles that have it. Undefined where it tells nothing of that.
 */
export function paragraphFor(segments: readonly Segment[], ours: Places, weigh: KeyWeight): number | undefined {
	const votes = new Map<number, number>();
	for (const { document, sentence } of segments)
		for (let step = -REACH; step <= REACH; step += 1) {
			const there = document.reading.sentences[sentence.index + step];
			if (there === undefined || document.reading.blocks[there.block]?.role !== 'body') continue;
			const { at, cover } = bestPlace(wholeSegment(document, there), ours, weigh);
			const block = ours.document.reading.sentences[at]?.block;
			if (block === undefined || cover < ALIKE || ours.document.reading.blocks[block]?.role !== 'body') continue;
			// What follows the fact elsewhere follows it here as well: the paragraph before is as good a place.
			votes.set(block, (votes.get(block) ?? 0) + cover * NEARER ** Math.abs(step) * (step > 0 ? 0.5 : 1));
		}
	const [best] = [...votes].toSorted(([a, x], [b, y]) => y - x || a - b);
	return best === undefined ? undefined : endOf(ours.document, best[0]);
}

const endOf = ({ reading: { blocks } }: Document, block: number): number | undefined => blocks[block]?.end;
