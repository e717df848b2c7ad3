import { onceFor } from '../../once-for.ts';
import type { NumberClaim } from '../number-claim.ts';

/** "Twelve others" besides one or two told before are the thirteen or fourteen of another paper. */
export function isRestOf(rest: NumberClaim, all: NumberClaim): boolean {
	const before = all.quantity.value - rest.quantity.value;
	return before > 0 && (before <= FEW || rest.company.has(`${before} ${rest.quantity.unit}`));
}

const FEW = 2;

/** "On 11 of 14 counts" against "11 counts": the 14 are what the 11 are part of. */
export const isWholeOf = (whole: NumberClaim, part: NumberClaim): boolean =>
	whole.company.size > 0 &&
	whole.company.has(`${part.quantity.value} ${part.quantity.unit}`) &&
	(whole.tie === 'of' || isOfSomeone(whole));

/** "Ten of the Rovers' 16 games", "ten of its 16 games". */
const isOfSomeone = onceFor(({ document, quantity: { start } }: NumberClaim) =>
	OF_SOMEONE.test(document.text.slice(Math.max(0, start - NEAR), start)),
);
const OF_SOMEONE = /\bof (?:(?:its|their|his|her)|(?:[A-Za-zÀ-ỿ-]{1,20} ){0,3}[A-Za-zÀ-ỿ-]{1,20}(?:'s|’s|'|’)) $/u;
const NEAR = 90;

/** "Of the 288 candidates 286": the 288 of another paper are told of here as well. */
const BARE = ' ';

export function isBesideIts(
	{ company, sort, quantity }: NumberClaim,
	{ quantity: other, sort: theirs }: NumberClaim,
): boolean {
	return (
		other.value > 12 &&
		company.size > 0 &&
		quantity.unit === other.unit &&
		(sort === theirs || sort === BARE || theirs === BARE) &&
		company.has(`${other.value} ${other.unit}`)
	);
}
