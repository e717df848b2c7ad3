import { unitFamily } from '../facts/units.ts';
import { apart, otherTime } from '../scope.ts';
import type { Story } from '../story-context.ts';
import { PERSONS, sameCounted } from './attribute.ts';
import type { NumberClaim } from './slot.ts';

/** What speaks for two figures being about one thing, each 0..1. */
export type NumberEvidence = {
	/** Figures of one closed shape (an age, a toll) of one bearer. */
	readonly attribute: number;
	readonly counted: number;
	readonly qualities: number;
	readonly predicates: number;
	readonly clause: number;
	/** Likeness of the few words around the numbers. */
	readonly window: number;
	readonly sentence: number;
	readonly names: number;
	/** Names in our sentences that the other article never mentions: another town's toll, another company's profit. */
	readonly foreign: number;
	/** Neither article has other figures of the sort: 1 for one value each, less the more there are. */
	readonly unique: number;
	/** The values are of one order of magnitude: nobody mistakes 3 villages for 40,000. */
	readonly near: number;
};

/** The evidence, or why the two cannot be compared. */
export function numberEvidence(ours: NumberClaim, theirs: NumberClaim, story: Story): NumberEvidence | string {
	const bare = ours.quantity.unit === '';
	const [a, b] = [ours.attribute, theirs.attribute];
	if (a?.name !== b?.name) return 'another thing counted';
	if (a !== undefined && b !== undefined && (a.of.size > 0 || b.of.size > 0) && ![...a.of].some((one) => b.of.has(one)))
		return 'another bearer';
	if (a === undefined && bare) {
		if (ours.counted === undefined || theirs.counted === undefined) return 'nothing counted';
		if (ours.counted !== theirs.counted) return 'another thing counted';
		if (apart(ours.predicates, theirs.predicates) && PERSONS.has(ours.counted)) return 'another event';
	}
	if (a === undefined && bare && Math.min(ours.quantity.value, theirs.quantity.value) <= 1) return 'not a count';
	if (a !== undefined && bare && !sameCounted(ours.counted, theirs.counted) && ours.quantity.tally === undefined)
		return 'another thing counted';
	if (ours.quantity.unit !== theirs.quantity.unit && unitFamily(ours.quantity.unit) === 'time') return 'another unit';
	const near = nearness(ours.quantity.value, theirs.quantity.value);
	if (near === 0 && a?.name !== 'killed') return 'another order of magnitude';
	if (otherTime(ours.times, theirs.times)) return 'another time';
	if (apart(ours.places, theirs.places)) return 'another place';
	return {
		attribute: a === undefined ? 0 : 1,
		counted: ours.counted !== undefined && ours.counted === theirs.counted ? 1 : 0,
		qualities: overlap(ours.qualities, theirs.qualities),
		predicates: overlap(ours.predicates, theirs.predicates),
		clause: story.likeness(ours.about, theirs.about),
		window: story.likeness(ours.near, theirs.near),
		sentence: story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence),
		names: jaccard(ours.names, theirs.names),
		foreign: Math.min(1, (foreignNames(ours, theirs) + foreignNames(theirs, ours)) / 3),
		unique: 1 / Math.sqrt(ours.rivals * theirs.rivals),
		near,
	};
}

/** Weights fitted on labelled pairs by tools/calibrate; see there for the method. */
export function numberConfidence(evidence: NumberEvidence): number {
	const z =
		-4.4 +
		1.1 * evidence.attribute +
		0.6 * evidence.counted +
		0.3 * evidence.qualities +
		1.1 * evidence.predicates +
		2.6 * evidence.clause +
		2.4 * evidence.sentence +
		0.5 * evidence.names -
		0.8 * evidence.foreign +
		0.6 * evidence.unique +
		1.8 * evidence.near;
	return 1 / (1 + Math.exp(-z));
}

/** Names of the claim's sentence that stand nowhere in the other article. */
function foreignNames({ document, sentence }: NumberClaim, other: NumberClaim): number {
	const names = [...(document.terms[sentence.index] ?? [])].filter((term) => term.startsWith('@'));
	return names.filter((term) => !other.document.terms.some((terms) => terms.has(term))).length;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const one of a) if (b.has(one)) shared += 1;
	return shared / (a.size + b.size - shared);
}

/** 1 for equal values, 0.5 where one is twice the other, 0 from eight times on. */
function nearness(a: number, b: number): number {
	const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
	return low === 0 ? 0 : Math.max(0, 1 - Math.log2(high / low) / 3);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const one of a) if (b.has(one)) shared += 1;
	return shared / Math.min(a.size, b.size);
}
