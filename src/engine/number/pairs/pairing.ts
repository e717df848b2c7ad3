import { AGREES, type Agreement, incomparable as apart, type Watcher } from '../../detector.ts';
import type { Document } from '../../document.ts';
import type { Story } from '../../story-context.ts';
import { memo } from '../../text/memo.ts';
import type { Quantity } from '../../types.ts';
import { claimsByMeasure, claimsOf } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';
import { compatible } from '../values.ts';
import type { Because } from './because.ts';
import { conflictConfidence, mayBeSure } from './confidence.ts';
import { apartAtSight, apartBecause } from './gates.ts';
import { apartOrLikely, type Likely } from './likeness.ts';
import type { NumberPair } from './number-pair.ts';

export type NumberConflict = NumberPair & {
	/** 0..1, see confidence.ts. */
	readonly confidence: number;
};
export type Pairing = {
	readonly conflicts: readonly NumberConflict[];
	readonly agreements: readonly Agreement[];
	readonly claims: number;
	readonly compared: number;
	readonly incomparable: ReadonlyMap<string, number>;
};

/**
 * Each figure has one counterpart at most. Equal values are paired off first; of the rest a pair stands only when neither
 * side has a better partner: an article with two tolls means two things by them. Pairs that are less sure than `least` are left out;
 * they are the better partner of none that is not.
 */
export function pairNumbers(ours: Document, theirs: Document, story: Story, least: number, watch?: Watcher): Pairing {
	const { open, ...looked } = openPairs(ours, theirs, story, least, watch);
	const judged = open
		.map((pair): NumberConflict => ({ ...pair, confidence: conflictConfidence(pair, story) }))
		.filter(({ confidence }) => confidence >= least);
	const conflicts = mutuallyBest(judged, ({ confidence }) => confidence);
	return { ...looked, conflicts, compared: looked.compared + conflicts.length };
}

type Open = Omit<Pairing, 'conflicts'> & { readonly open: readonly NumberPair[] };

/** Pairs of different values of which neither is stated by the other article as well, and which may be as sure as `least`. */
export function openPairs(ours: Document, theirs: Document, story: Story, least: number, watch?: Watcher): Open {
	const { differing, agreed, agreements, incomparable } = lookedAt(ours, theirs, story, watch);
	const agreedBy = ({ ours: a, theirs: b, odds }: Differing): number =>
		Math.max(agreed.get(a) ?? Number.NEGATIVE_INFINITY, agreed.get(b) ?? Number.NEGATIVE_INFINITY) - odds;
	const possible = differing.filter((pair) => agreedBy(pair) <= SURELY_AGREED && isNearest(pair));
	const rivals = rivalsOf(possible);
	const open = possible
		.map((pair) => ({ ...pair, agreed: agreedBy(pair) }))
		.filter((pair) => mayBeSure(pair, story, least))
		.map((pair): NumberPair => ({ ...pair, rival: rivals(pair) }));
	return { open, agreements, claims: claimsOf(ours).length, compared: agreements.length, incomparable };
}

type Looked = Pick<Open, 'agreements' | 'incomparable'> & {
	/** Of figures that no equal one in the same words settles. */
	readonly differing: readonly Differing[];
	/** How likely a figure is the same as one of equal value, as log odds. */
	readonly agreed: ReadonlyMap<NumberClaim, number>;
};

/** Each figure of one article against each of the other. */
function lookedAt(ours: Document, theirs: Document, story: Story, watch?: Watcher): Looked {
	const incomparable = new Map<Because, number>();
	const setAside = (a: NumberClaim, b: NumberClaim, because: Because): void => {
		incomparable.set(because, (incomparable.get(because) ?? 0) + 1);
		watch?.(a, b, apart(because));
	};
	const agreed = new Map<NumberClaim, number>();
	const agreements: Agreement[] = [];
	/** Figures that stand in the same words in both: of no other value are they the counterpart. */
	const settled = new Set<NumberClaim>();
	const agree = (a: NumberClaim, b: NumberClaim, odds: number): void => {
		const sure = odds + Math.min(telling(a.quantity), telling(b.quantity));
		// "A few doors" admits three as well as five.
		if (!a.quantity.vague && !b.quantity.vague)
			for (const claim of [a, b]) agreed.set(claim, Math.max(agreed.get(claim) ?? Number.NEGATIVE_INFINITY, sure));
		// "58 km (36 miles)": the kilometres are what the other's kilometres are held against.
		if (a.quantity.unit === b.quantity.unit && story.alignment(ours, a.sentence, theirs, b.sentence) >= SAME_WORDS)
			settled.add(a).add(b);
		if (sure <= 0) return;
		agreements.push({ ours: a, theirs: b });
		watch?.(a, b, AGREES);
	};
	const unlike: Unlike[] = [];
	let otherMeasures = 0;
	const all = claimsOf(theirs);
	const byMeasure = claimsByMeasure(theirs);
	const heldAgainst = apartOrLikely(story);
	for (const a of claimsOf(ours)) {
		// Whoever watches is told of every pair.
		const others = watch ? all : (byMeasure.get(a.measure) ?? []);
		otherMeasures += all.length - others.length;
		const likelyTo = heldAgainst(a);
		const differing: NumberClaim[] = [];
		for (const b of others) {
			const atSight = apartAtSight(a, b);
			if (atSight !== undefined) setAside(a, b, atSight);
			else if (!compatible(a.quantity, b.quantity)) differing.push(b);
			else {
				const found = likelyTo(b);
				if (typeof found === 'string') setAside(a, b, found);
				else agree(a, b, found.odds);
			}
		}
		if (differing.length > 0) unlike.push({ ours: a, theirs: differing });
	}
	const differing: Differing[] = [];
	for (const { ours: a, theirs: others } of unlike) {
		const likelyTo = heldAgainst(a);
		for (const b of others) {
			const found = settled.has(a) || settled.has(b) ? 'another thing counted' : likelyTo(b);
			if (typeof found === 'string') setAside(a, b, found);
			else if (found.odds > LEAST_ODDS) differing.push({ ours: a, theirs: b, ...found });
			else setAside(a, b, 'another event');
		}
	}
	if (otherMeasures > 0) incomparable.set('another unit', otherMeasures);
	return { differing, agreed, agreements, incomparable };
}

/** A figure, and those of other values that it may be held against. */
type Unlike = { readonly ours: NumberClaim; readonly theirs: readonly NumberClaim[] };
type Differing = Pick<NumberPair, 'ours' | 'theirs'> & Likely;

/** An equal value in a sentence this alike is the same sentence: no other figure is its counterpart. */
const SAME_WORDS = 0.98;

/** Of several shocks either article tells that one is the same which was nearly as strong. */
function isNearest({ ours, theirs }: Differing): boolean {
	if (ours.attribute?.name !== 'magnitude') return true;
	const far = Math.abs(ours.quantity.value - theirs.quantity.value);
	const nearer = (one: NumberClaim, { document }: NumberClaim): boolean =>
		claimsOf(document).some(
			(other) =>
				Math.abs(other.quantity.value - one.quantity.value) < far - 1e-9 && apartBecause(other, one) === undefined,
		);
	return !nearer(ours, theirs) && !nearer(theirs, ours);
}

/** By how much a counterpart of equal value must be the likelier one to settle what a figure is. */
const SURELY_AGREED = 4;

/** For each pair, how much likelier the likeliest other pair of either figure with another value is. */
function rivalsOf(pairs: readonly Differing[]): (pair: Differing) => number {
	const byClaim = new Map<NumberClaim, Differing[]>();
	for (const pair of pairs)
		for (const claim of [pair.ours, pair.theirs]) byClaim.set(claim, [...(byClaim.get(claim) ?? []), pair]);
	return (pair) => {
		let most = Number.NEGATIVE_INFINITY;
		for (const other of byClaim.get(pair.ours) ?? [])
			if (other.theirs.quantity.value !== pair.theirs.quantity.value) most = Math.max(most, other.odds);
		for (const other of byClaim.get(pair.theirs) ?? [])
			if (other.ours.quantity.value !== pair.ours.quantity.value) most = Math.max(most, other.odds);
		return most - pair.odds;
	};
}

/** Pairs less likely of one thing than this are never looked at again. */
const LEAST_ODDS = -5;

/** How much an equal value adds to the odds that two figures are of one thing: 41,872 is no coincidence, 2 may be. */
function telling({ value, tally, vague }: Quantity): number {
	if (vague) return -1;
	const digits = digitsIn(value);
	if (digits >= 3) return 5;
	return tally !== undefined || (value > 12 && digits === 2) ? 4 : 2;
}

const digitsIn = memo(
	(value: number): number =>
		Math.abs(value)
			.toExponential(6)
			.replace(/e.*|\.|0+(?=e)/g, '')
			.replace(/0+$/, '').length,
);

/** How much less sure a pair may be than its rival of the same value: a toll in the lead and again further down are both meant. */
const SAME_RIVAL = 0.2;
/** And than its rival of another value. */
const OTHER_RIVAL = 0.07;

/** By rank, 0..1. */
function mutuallyBest<P extends NumberPair>(pairs: readonly P[], rank: (pair: P) => number): P[] {
	const best = new Map<NumberClaim, P>();
	for (const pair of pairs)
		for (const claim of [pair.ours, pair.theirs]) {
			const known = best.get(claim);
			if (known === undefined || rank(pair) > rank(known)) best.set(claim, pair);
		}
	const stands = (pair: P, side: 'ours' | 'theirs'): boolean => {
		const winner = best.get(pair[side]);
		if (winner === undefined || winner === pair) return true;
		const other = side === 'ours' ? 'theirs' : 'ours';
		const same = winner[other].quantity.value === pair[other].quantity.value;
		return rank(winner) - rank(pair) <= (same ? SAME_RIVAL : OTHER_RIVAL);
	};
	return pairs.filter((pair) => stands(pair, 'ours') && stands(pair, 'theirs'));
}
