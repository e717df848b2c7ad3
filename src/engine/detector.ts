import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import type { Story } from './story-context.ts';
import type { DiscrepancyKind, Reason, Span } from './types.ts';

/** Most pairs are about different things; saying so is an answer, and a countable one. */
export type Comparison =
	| {
			readonly verdict: 'conflicts';
			readonly reason: Reason;
			/** 0..1, see confidence.ts. */
			readonly confidence: number;
			/** The words to mark, where they are other than the claims' own spans. */
			readonly ours?: Span;
			readonly theirs?: Span;
	  }
	| { readonly verdict: 'agrees' }
	| { readonly verdict: 'incomparable'; readonly because: string };

export const AGREES: Comparison = { verdict: 'agrees' };
export const incomparable = (because: string): Comparison => ({ verdict: 'incomparable', because });

export type Conflict = {
	readonly ours: Claim;
	readonly theirs: Claim;
	readonly comparison: Extract<Comparison, { verdict: 'conflicts' }>;
};
export type Examination = {
	readonly conflicts: readonly Conflict[];
	/** Claims of this article that were looked at, and pairs that agreed or conflicted. */
	readonly claims: number;
	readonly compared: number;
	readonly incomparable: ReadonlyMap<string, number>;
};

/** One kind of difference between two articles, ready to run over a pair of them. */
export type Detector = {
	readonly kind: DiscrepancyKind;
	examine(ours: Document, theirs: Document, story: Story): Examination;
};

export type DetectorParts<C extends Claim> = {
	readonly kind: DiscrepancyKind;
	/** What of this kind an article states. */
	claims(document: Document): readonly C[];
	/** Judges one pair. Whichever article is the one being read, the same pair gets the same verdict. */
	compare(ours: C, theirs: C, story: Story): Comparison;
	/** A claim that agrees with one claim of the other article is not held against its others. False where one thing may be named twice. */
	readonly onceOnly?: boolean;
};

/**
 * A claim is silent when the other article also says something that agrees with it; so is the other's claim when this
 * article agrees with it elsewhere. Of several conflicts of one claim the surest is kept.
 */
export function defineDetector<C extends Claim>({ kind, claims, compare, onceOnly = true }: DetectorParts<C>): Detector {
	const cache = new WeakMap<Document, readonly C[]>();
	const claimsOf = (document: Document): readonly C[] => {
		const known = cache.get(document) ?? claims(document);
		cache.set(document, known);
		return known;
	};
	return {
		kind,
		examine(ours, theirs, story) {
			const [mine, others] = [claimsOf(ours), claimsOf(theirs)];
			const agreed = new Set<C>();
			const conflicts: { ours: C; theirs: C; comparison: Conflict['comparison'] }[] = [];
			const reasons = new Map<string, number>();
			let compared = 0;
			for (const a of mine)
				for (const b of others) {
					if (a === b) continue;
					const comparison = compare(a, b, story);
					if (comparison.verdict === 'incomparable') {
						reasons.set(comparison.because, (reasons.get(comparison.because) ?? 0) + 1);
						continue;
					}
					compared += 1;
					if (comparison.verdict === 'conflicts') conflicts.push({ ours: a, theirs: b, comparison });
					else agreed.add(a).add(b);
				}
			const surest = new Map<C, (typeof conflicts)[number]>();
			for (const conflict of conflicts) {
				if (onceOnly && (agreed.has(conflict.ours) || agreed.has(conflict.theirs))) continue;
				const best = surest.get(conflict.ours);
				if (best === undefined || conflict.comparison.confidence > best.comparison.confidence)
					surest.set(conflict.ours, conflict);
			}
			return { conflicts: [...surest.values()], claims: mine.length, compared, incomparable: reasons };
		},
	};
}
