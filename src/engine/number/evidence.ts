import type { Story } from '../story-context.ts';
import type { NumberClaim } from './slot.ts';

/** What speaks for two figures being about one thing, each 0..1. */
export type NumberEvidence = {
	readonly counted: number;
	readonly qualities: number;
	readonly predicates: number;
	readonly clause: number;
	readonly sentence: number;
	readonly names: number;
	readonly measured: number;
};

/** The evidence, or why the two cannot be compared. */
export function numberEvidence(ours: NumberClaim, theirs: NumberClaim, story: Story): NumberEvidence | string {
	const bare = ours.quantity.unit === '';
	if (bare && (ours.counted === undefined || theirs.counted === undefined)) return 'nothing counted';
	if (bare && ours.counted !== theirs.counted) return 'another thing counted';
	if ((ours.quantity.tally === undefined) !== (theirs.quantity.tally === undefined)) return 'another thing counted';
	if (apart(ours.years, theirs.years)) return 'another time';
	if (apart(ours.places, theirs.places)) return 'another place';
	if (bare && apart(ours.predicates, theirs.predicates)) return 'another event';
	return {
		counted: ours.counted !== undefined && ours.counted === theirs.counted ? 1 : 0,
		qualities: overlap(ours.qualities, theirs.qualities),
		predicates: overlap(ours.predicates, theirs.predicates),
		clause: story.likeness(ours.about, theirs.about),
		sentence: story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence),
		names: overlap(ours.names, theirs.names),
		measured: bare ? 0 : 1,
	};
}

/** Weights fitted on labelled pairs by tools/calibrate; see there for the method. */
export function numberConfidence(evidence: NumberEvidence): number {
	const z =
		-3.2 +
		1 * evidence.counted +
		0.8 * evidence.qualities +
		1.2 * evidence.predicates +
		3 * evidence.clause +
		2.5 * evidence.sentence +
		0.6 * evidence.names;
	return 1 / (1 + Math.exp(-z));
}

/** Both name something, and nothing in common. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const one of a) if (b.has(one)) shared += 1;
	return shared / Math.min(a.size, b.size);
}
