import { derived } from '../../derived.ts';
import { onceFor } from '../../once-for.ts';
import { claimsBeside, claimsOf } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';

/** "A 36-year-old fell 150 metres", "Brandt, 31, fell 700 metres": where either article has both ages they are two people's. */
export function isOfOtherAge(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [[a, ...more], [b, ...others]] = [agesBeside(ours), agesBeside(theirs)];
	if (a === undefined || b === undefined || a === b || more.length + others.length > 0) return false;
	return agesIn(ours.document).has(b) || agesIn(theirs.document).has(a);
}

/** Those of its sentence; an age itself is told beside none. */
const agesBeside = onceFor((claim: NumberClaim): readonly number[] =>
	isAge(claim) ? [] : claimsBeside(claim).flatMap((one) => (isAge(one) ? [one.quantity.value] : [])),
);

const agesIn = derived(
	'ages',
	(document): ReadonlySet<number> =>
		new Set(
			claimsOf(document)
				.filter(isAge)
				.map(({ quantity }) => quantity.value),
		),
);
const isAge = ({ attribute }: NumberClaim): boolean => attribute?.name === 'age';
