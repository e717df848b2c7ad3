import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import { onceFor } from './once-for.ts';
import { put } from './put.ts';
import type { Story } from './story-context.ts';
import type { Development, DiscrepancyKind, Reason, Span } from './types.ts';

/** Most pairs are about different things; saying so is an answer, and a countable one. */
export type Comparison =
	| {
			readonly verdict: 'conflicts';
			readonly reason: Reason;
			/** 0..1, see confidence.ts. */
			readonly confidence: number;
			readonly succession?: Succession;
			/** The words to mark, where they are other than the claims' own spans. */
			readonly ours?: Span;
			readonly theirs?: Span;
	  }
	| { readonly verdict: 'agrees' }
	| { readonly verdict: 'incomparable'; readonly because: string };

/** One side may be the state of the same thing at a later time: which one, by the wording alone. */
export type Succession = { readonly newer: 'ours' | 'theirs'; readonly development: Development };

export const AGREES: Comparison = { verdict: 'agrees' };
export const incomparable = (because: string): Comparison => ({ verdict: 'incomparable', because });

export type Conflict = {
	readonly ours: Claim;
	readonly theirs: Claim;
	readonly comparison: Extract<Comparison, { verdict: 'conflicts' }>;
};
/** Two claims that say the same of one thing. */
export type Agreement = { readonly ours: Claim; readonly theirs: Claim };
export type Examination = {
	readonly conflicts: readonly Conflict[];
	readonly agreements: readonly Agreement[];
	/** Claims of this article that were looked at, and pairs that agreed or conflicted. */
	readonly claims: number;
	readonly compared: number;
	readonly incomparable: ReadonlyMap<string, number>;
};

/** Told of every pair of claims and what became of it; for those who ask why a pair was compared or was not. */
export type Watcher = (ours: Claim, theirs: Claim, comparison: Comparison) => void;

/** One kind of difference between two articles, ready to run over a pair of them. */
export type Detector = {
	readonly kind: DiscrepancyKind;
	/** Conflicts that are less sure than `least` may be left out, but for one who watches. */
	examine(ours: Document, theirs: Document, story: Story, watch?: Watcher, least?: number): Examination;
};

export type DetectorParts<C extends Claim> = {
	readonly kind: DiscrepancyKind;
	/** What of this kind an article states. */
	claims(document: Document): readonly C[];
	/** What a claim is about, where that can be told from it alone: claims without a common topic are of different events. */
	topics?(claim: C): readonly string[];
	/** The same where no topic tells it: which claims of an article are worth a comparison with this one, in their order. */
	candidates?(claim: C, document: Document): readonly C[];
	/** Why those that are passed over are no difference. */
	readonly otherwise?: string;
	/** Judges one pair. Whichever article is the one being read, the same pair gets the same verdict. */
	compare(ours: C, theirs: C, story: Story): Comparison;
	/**
	 * Whether each claim has one counterpart at most. Then equal values are paired off first, and a pair conflicts only when
	 * neither side has a better partner: an article with two tolls means two things by them. False where one thing may be
	 * named again and again.
	 */
	readonly paired?: boolean;
	/** Whether an article may contradict itself in this: only where no two things are likely to be confused. */
	readonly within?: boolean;
};

type Pair<C> = { readonly ours: C; readonly theirs: C; readonly comparison: Conflict['comparison'] };

export function defineDetector<C extends Claim>({
	kind,
	claims,
	topics,
	candidates,
	otherwise = 'another event',
	compare,
	paired = true,
	within = false,
}: DetectorParts<C>): Detector {
	const claimsOf = onceEach(claims);
	const worthwhile = candidates ?? (topics && withTopicOf(claimsOf, onceFor(topics)));
	return {
		kind,
		examine(ours, theirs, story, watch) {
			const mine = claimsOf(ours);
			if (ours === theirs && !within)
				return { conflicts: [], agreements: [], claims: mine.length, compared: 0, incomparable: new Map() };
			const agreed = new Set<C>();
			const agreements: Agreement[] = [];
			const conflicts: Pair<C>[] = [];
			const reasons = new Map<string, number>();
			const all = claimsOf(theirs);
			let compared = 0;
			let others = 0;
			for (const a of mine) {
				// Whoever watches is told of every pair.
				const looked = watch ? all : (worthwhile?.(a, theirs) ?? all);
				others += all.length - looked.length;
				for (const b of looked) {
					// Of an article itself.
					if (a.sentence === b.sentence) continue;
					const comparison = compare(a, b, story);
					watch?.(a, b, comparison);
					if (comparison.verdict === 'incomparable') {
						reasons.set(comparison.because, (reasons.get(comparison.because) ?? 0) + 1);
						continue;
					}
					compared += 1;
					if (comparison.verdict === 'conflicts') conflicts.push({ ours: a, theirs: b, comparison });
					else {
						agreed.add(a).add(b);
						agreements.push({ ours: a, theirs: b });
					}
				}
			}
			if (others > 0) reasons.set(otherwise, (reasons.get(otherwise) ?? 0) + others);
			const open = paired ? conflicts.filter((pair) => !agreed.has(pair.ours) && !agreed.has(pair.theirs)) : conflicts;
			const kept = surest(open, (pair) => pair.ours);
			return {
				conflicts: paired ? kept.filter(bestForTheirs(open)) : kept,
				agreements,
				claims: mine.length,
				compared,
				incomparable: reasons,
			};
		},
	};
}

/** What is made of each document once. */
function onceEach<T>(make: (document: Document) => T): (document: Document) => T {
	const made = new WeakMap<Document, { readonly value: T }>();
	return (document) => {
		const known = made.get(document) ?? { value: make(document) };
		made.set(document, known);
		return known.value;
	};
}

/** Finds the claims of an article that have a topic in common with one of another, in their order. */
function withTopicOf<C>(
	claimsOf: (document: Document) => readonly C[],
	topicsOf: (claim: C) => readonly string[],
): (claim: C, document: Document) => readonly C[] {
	const placesOf = onceFor((claims: readonly C[]) => {
		const places = new Map<string, number[]>();
		claims.forEach((claim, at) => {
			for (const topic of topicsOf(claim)) put(places, topic, at);
		});
		return places;
	});
	return (claim, document) => {
		const claims = claimsOf(document);
		const places = placesOf(claims);
		const found = new Set(topicsOf(claim).flatMap((topic) => places.get(topic) ?? []));
		return [...found].sort((a, b) => a - b).flatMap((at) => claims[at] ?? []);
	};
}

/** Of the pairs with one claim the one with the highest confidence, the first of equals. */
function surest<C>(pairs: readonly Pair<C>[], side: (pair: Pair<C>) => C): Pair<C>[] {
	const best = new Map<C, Pair<C>>();
	for (const pair of pairs) {
		const known = best.get(side(pair));
		if (known === undefined || pair.comparison.confidence > known.comparison.confidence) best.set(side(pair), pair);
	}
	return [...best.values()];
}

/** How much less sure a pair may be than its rival for the same claim: a toll in the lead and again further down are both meant. */
const RIVAL = 0.12;

function bestForTheirs<C>(pairs: readonly Pair<C>[]): (pair: Pair<C>) => boolean {
	const best = new Map(surest(pairs, (pair) => pair.theirs).map((pair) => [pair.theirs, pair.comparison.confidence]));
	return ({ theirs, comparison }) => comparison.confidence >= (best.get(theirs) ?? 0) - RIVAL;
}

/** Several ways to one kind of difference, as one detector. */
export function together(kind: DiscrepancyKind, detectors: readonly Detector[]): Detector {
	return {
		kind,
		examine(ours, theirs, story, watch, least) {
			const found = detectors.map((detector) => detector.examine(ours, theirs, story, watch, least));
			const incomparable = new Map<string, number>();
			for (const examination of found)
				for (const [because, count] of examination.incomparable)
					incomparable.set(because, (incomparable.get(because) ?? 0) + count);
			return {
				conflicts: oncePerPlace(found.flatMap(({ conflicts }) => conflicts)),
				agreements: found.flatMap(({ agreements }) => agreements),
				claims: found.reduce((sum, { claims }) => sum + claims, 0),
				compared: found.reduce((sum, { compared }) => sum + compared, 0),
				incomparable,
			};
		},
	};
}

/** What two ways find in the same words of both articles is one difference: the surer one stays. */
function oncePerPlace(conflicts: readonly Conflict[]): Conflict[] {
	const kept: Conflict[] = [];
	for (const one of conflicts.toSorted((a, b) => b.comparison.confidence - a.comparison.confidence))
		if (!kept.some((other) => meets(one.ours, other.ours) && meets(one.theirs, other.theirs))) kept.push(one);
	return conflicts.filter((one) => kept.includes(one));
}

const meets = ({ span: a }: Claim, { span: b }: Claim): boolean => a.start < b.end && b.start < a.end;
