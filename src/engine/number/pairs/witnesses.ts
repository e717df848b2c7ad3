import type { Story } from '../../story-context.ts';
import type { NumberClaim } from '../number-claim.ts';
import { equalsIn } from './equals.ts';
import { apartAtSight } from './gates.ts';
import { apartOrLikely } from './likeness.ts';

/** What the story's other articles say of two differing figures. */
export type Witnesses = {
	/** How many of them give the value of one side, and of the other. */
	readonly for: readonly [number, number];
	/** Articles, the two among them, that give both values for figures of this sort: then they are two things. */
	readonly both: number;
	/** The odds that one side's figure and an equal of the other's in a third article are of one thing; -Infinity without one. */
	readonly odds: number;
};

/** Three articles that say 5 where this one says 4 word it in three ways: one of them may be closer to this one's words. */
export function witnessesOf(ours: NumberClaim, theirs: NumberClaim, story: Story): Witnesses {
	let [forOurs, forTheirs, both, odds] = [0, 0, 0, Number.NEGATIVE_INFINITY];
	const heldAgainst = apartOrLikely(story);
	const ask = (equals: readonly NumberClaim[], other: NumberClaim): void => {
		for (const claim of equals) {
			if (apartAtSight(other, claim) !== undefined) continue;
			const found = heldAgainst(other)(claim);
			if (typeof found !== 'string' && found.odds > odds) odds = found.odds;
		}
	};
	for (const document of story.documents) {
		const likeOurs = document === ours.document ? [ours] : equalsIn(document, ours);
		const likeTheirs = document === theirs.document ? [theirs] : equalsIn(document, theirs);
		if (likeOurs.length > 0 && likeTheirs.length > 0) both += 1;
		if (document === ours.document || document === theirs.document) continue;
		if (likeOurs.length > 0) forOurs += 1;
		if (likeTheirs.length > 0) forTheirs += 1;
		ask(likeOurs, theirs);
		ask(likeTheirs, ours);
	}
	return { for: [forOurs, forTheirs], both, odds };
}
