import type { Document } from '../../document.ts';
import { onceFor } from '../../once-for.ts';
import { claimsOf } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';
import type { Because } from './because.ts';
import { otherYear } from './period.ts';
import { verbatim } from './verbatim.ts';

/** Of two shocks: so strong that one is not the other, or of two years. */
export function otherMagnitude(ours: NumberClaim, theirs: NumberClaim): Because | undefined {
	if ((ours.attribute ?? theirs.attribute)?.name !== 'magnitude') return undefined;
	if (otherYear(ours, theirs)) return 'another time';
	const far = Math.abs(ours.quantity.value - theirs.quantity.value) > ONE_SHOCK;
	return far && verbatim(ours, theirs) < COPIED ? 'another event' : undefined;
}
/** Two observatories rarely differ by more about one shock; a slip of the pen may. */
const ONE_SHOCK = 0.6;
const COPIED = 0.75;

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
