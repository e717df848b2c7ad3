import type { Document } from '../../document.ts';
import { onceFor } from '../../once-for.ts';
import { claimsOf } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';

/** "A 5.2 quake injured three. Earlier a 5.6 quake had struck": whom the quake of 5.6 hurt in another paper is told of another. */
export function isOtherShock(ours: NumberClaim, theirs: NumberClaim): boolean {
	const own = shockBeside(ours);
	if (own === undefined) return false;
	const shock = shockBeside(theirs) ?? shocksIn(theirs.document)[0];
	if (shock === undefined || Math.abs(shock.quantity.value - own.quantity.value) < APART) return false;
	return shocksIn(ours.document).some(
		(other) =>
			other.sentence !== own.sentence &&
			other.quantity.value === shock.quantity.value &&
			other.sentence.tokens.some(({ lower }) => ANOTHER.test(lower)),
	);
}

const APART = 0.25;
const ANOTHER = /^(?:another|second|earlier|later|aftershock|previous|first|third)$/;

const shockBeside = (claim: NumberClaim): NumberClaim | undefined =>
	shocksBySentence(claim.document).get(claim.sentence);

/** The first of each. */
const shocksBySentence = onceFor(
	(document: Document) =>
		new Map(
			shocksIn(document)
				.map((shock) => [shock.sentence, shock] as const)
				.reverse(),
		),
);

const shocksIn = onceFor((document: Document) =>
	claimsOf(document).filter(({ attribute }) => attribute?.name === 'magnitude'),
);
