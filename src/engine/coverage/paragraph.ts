import { onceFor } from '../once-for.ts';
import { bestPlace, type KeyWeight, type Place, type Places } from './places.ts';
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
export type ParagraphFor = (segments: readonly Segment[]) => number | undefined;

export function paragraphsIn(ours: Places, weigh: KeyWeight): ParagraphFor {
	const { sentences, blocks } = ours.document.reading;
	// What an article leaves out of a story often stands in one place of another.
	const nearest = onceFor((told: Segment): Place => bestPlace(told, ours, weigh));
	return (segments) => {
		const votes = new Map<number, number>();
		for (const { document, sentence } of segments)
			for (let step = -REACH; step <= REACH; step += 1) {
				const there = document.reading.sentences[sentence.index + step];
				if (there === undefined || document.reading.blocks[there.block]?.role !== 'body') continue;
				const { at, cover } = nearest(wholeSegment(document, there));
				const block = sentences[at]?.block;
				if (block === undefined || cover < ALIKE || blocks[block]?.role !== 'body') continue;
				// What follows the fact elsewhere follows it here as well: the paragraph before is as good a place.
				votes.set(block, (votes.get(block) ?? 0) + cover * NEARER ** Math.abs(step) * (step > 0 ? 0.5 : 1));
			}
		const [best] = [...votes].toSorted(([a, x], [b, y]) => y - x || a - b);
		return best === undefined ? undefined : blocks[best[0]]?.end;
	};
}
