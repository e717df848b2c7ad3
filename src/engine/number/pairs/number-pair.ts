import type { NumberClaim } from '../number-claim.ts';

/** Two figures that may be of one thing and cannot both be true. */
export type NumberPair = {
	readonly ours: NumberClaim;
	readonly theirs: NumberClaim;
	/** Log odds that they are of one thing, values apart. */
	readonly odds: number;
	/** How much likelier either figure is the same as one of equal value in the other article. */
	readonly agreed: number;
	/** How much likelier either figure is the same as another one of the other article. */
	readonly rival: number;
};
