import type { NumberClaim } from '../number-claim.ts';
import { verbatim } from './verbatim.ts';

/** $2 million of damage and hundreds of millions for the economy: no hand slips so far, but by a word for another. */
export const areWorldsApart = (ours: NumberClaim, theirs: NumberClaim): boolean => {
	const a = ours.quantity;
	const b = theirs.quantity;
	if (a.unit !== b.unit) return false;
	const [low, high] = a.value < b.value ? [a, b] : [b, a];
	if (low.value <= 0 || high.value < WORLDS * (low.upper ?? low.value)) return false;
	if (verbatim(ours, theirs) >= HALF && !a.vague && !b.vague) return false;
	return !isOtherScale(low.value, high.value);
};
/** "3.1 million" for 3.1 billion: the digits tell that it is one figure. */
const isOtherScale = (low: number, high: number): boolean =>
	high === 1000 * low && high.toExponential().replace(/e.*|\D/g, '').length > 1;
const [HALF, WORLDS] = [0.5, 20];
