import type { Document } from '../../document.ts';
import { onceFor } from '../../once-for.ts';
import { differ, meets } from '../../scope.ts';
import { claimsBeside, claimsOf } from '../claims.ts';
import { isOccasion } from '../company.ts';
import type { NumberClaim } from '../number-claim.ts';
import { concepts } from '../persons.ts';
import { isRun } from './moment.ts';
import { traitsOf } from './traits.ts';

/**
 * What one player did in one game or year: of the same player and kind, the only figure of it that either article gives, where
 * both tell of the game that ended so, or give another figure of his line the same.
 */
export function isOneLine(ours: NumberClaim, theirs: NumberClaim): boolean {
	if (ours.owner !== theirs.owner || !isTotal(ours) || !isTotal(theirs) || !areOfOneKind(ours, theirs)) return false;
	if (areFarApart(ours, theirs)) return false;
	if (shareLine(ours, theirs)) return isAlone(ours, isTotal) && isAlone(theirs, isTotal);
	return [ours, theirs].every((claim) => isOfGame(claim) && isAlone(claim, isOfGame)) && shareResult(ours, theirs);
}
/** As one play and all of a game, or a game and a season. */
export const areFarApart = ({ quantity: a }: NumberClaim, { quantity: b }: NumberClaim): boolean =>
	Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value);
const MOST_TIMES = 2;

/** "28 homers and 104 RBI", "31 homers and 104 RBI": one year's, however each paper calls it. */
export const shareLine = (ours: NumberClaim, theirs: NumberClaim): boolean =>
	ours.owner !== undefined &&
	ours.owner === theirs.owner &&
	lineOf(ours).some((a) => lineOf(theirs).some((b) => a.sort === b.sort && a.quantity.value === b.quantity.value));

/** The other figures of its sentence that are his, too large to be the same by chance. */
const lineOf = (claim: NumberClaim): readonly NumberClaim[] =>
	claimsBeside(claim).filter(
		(other) =>
			other !== claim && other.owner === claim.owner && traitsOf(other).play && other.quantity.value >= TELLING,
	);
const TELLING = 13;

/** What a player has in all, not in one play ("an 80-yard run"), nor so much off his best. */
const isTotal = onceFor((claim: NumberClaim): boolean => {
	const { play, missed, average, beaten, single, short } = traitsOf(claim);
	const { owner, counted, rate, tie, marks } = claim;
	return (
		play &&
		owner !== undefined &&
		!(missed || average || beaten || single || short || rate || tie === 'of' || marks.has('part')) &&
		!isOccasion(counted)
	);
});

const areOfOneKind = (a: NumberClaim, b: NumberClaim): boolean =>
	a.quantity.unit === b.quantity.unit &&
	(a.quantity.unit === '' ? a.counted === b.counted : !differ(traitsOf(a).gained, traitsOf(b).gained));

/** Not of a half, a drive or a run of the game, nor of a season or more. */
const isOfGame = onceFor(
	(claim: NumberClaim) =>
		isTotal(claim) && claim.over === undefined && !meets(claim.about, STRETCHES) && !claimsBeside(claim).some(isRun),
);
const STRETCHES = concepts(
	'half quarter period inning overtime drive stretch spurt minute halftime break season career year history record total straight consecutive',
);

const isAlone = (claim: NumberClaim, isSuch: (other: NumberClaim) => boolean): boolean =>
	claimsOf(claim.document).every(
		(other) =>
			other.owner !== claim.owner ||
			other.quantity.value === claim.quantity.value ||
			!areOfOneKind(other, claim) ||
			!isSuch(other),
	);

/** What one gives as the result is told by the other. */
const shareResult = ({ document: a }: NumberClaim, { document: b }: NumberClaim): boolean =>
	meets(resultsOf(a), talliesOf(b)) || meets(talliesOf(a), resultsOf(b));

const resultsOf = onceFor((document: Document) => talliesIn(document, /^score$/));
const talliesOf = onceFor((document: Document) => talliesIn(document, /^(?:score|running)$/));
const talliesIn = (document: Document, shape: RegExp): ReadonlySet<string> =>
	new Set(
		claimsOf(document).flatMap(({ attribute, quantity: { tally } }) =>
			tally !== undefined && shape.test(attribute?.name ?? '') ? [tally.toSorted((a, b) => b - a).join('-')] : [],
		),
	);
