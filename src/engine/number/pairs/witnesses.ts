import type { Document } from '../../document.ts';
import type { Story } from '../../story-context.ts';
import type { NumberClaim } from '../number-claim.ts';
import { equalsIn } from './equals.ts';
import { apartBecause } from './gates.ts';
import { slotOdds } from './likeness.ts';

/** What the story's other articles say of two differing figures. */
export type Witnesses = {
	/** How many of them give the value of one side, and of the other. */
	readonly for: readonly [number, number];
	/** The odds that one side's figure and an equal of the other's in a third article are of one thing; -Infinity without one. */
	readonly odds: number;
};

/** Three articles that say 5 where this one says 4 word it in three ways: one of them may be closer to this one's words. */
export function witnessesOf(ours: NumberClaim, theirs: NumberClaim, story: Story): Witnesses {
	let odds = Number.NEGATIVE_INFINITY;
	const givenBy = (document: Document, one: NumberClaim, other: NumberClaim): number => {
		const equals = equalsIn(document, one);
		for (const claim of equals)
			if (apartBecause(claim, other) === undefined) odds = Math.max(odds, slotOdds(other, claim, story));
		return equals.length > 0 ? 1 : 0;
	};
	let forOurs = 0;
	let forTheirs = 0;
	for (const document of story.documents) {
		if (document === ours.document || document === theirs.document) continue;
		forOurs += givenBy(document, ours, theirs);
		forTheirs += givenBy(document, theirs, ours);
	}
	return { for: [forOurs, forTheirs], odds };
}
