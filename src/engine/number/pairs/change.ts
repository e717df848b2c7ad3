import { claimsBeside } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';

/** "Rose 7% to €6.1bn", "grew 9% to €6.1bn": by how much the same thing has changed, since it came to the same. */
export function isOneChange(ours: NumberClaim, theirs: NumberClaim): boolean {
	if (ours.quantity.unit !== '%' || theirs.quantity.unit !== '%') return false;
	const [a, b] = [levelOf(ours), levelOf(theirs)];
	if (a === undefined || b === undefined) return false;
	const { value, unit } = a.quantity;
	return value === b.quantity.value && unit === b.quantity.unit && TELLING.test(value.toExponential());
}

/** What it came to. */
const levelOf = (claim: NumberClaim): NumberClaim | undefined =>
	claimsBeside(claim).find((other) => {
		const between = claim.document.text.slice(claim.quantity.end, other.quantity.start);
		return other.quantity.start >= claim.quantity.end && TO.test(between);
	});
const TO = /^[^.;,]{0,24}? to (?:a record |about |around |nearly |almost |just over |just under )?$/;

/** Two digits or more: no round sum. */
const TELLING = /^\d\.\d/;
