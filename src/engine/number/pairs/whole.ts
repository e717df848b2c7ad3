import { onceFor } from '../../once-for.ts';
import { apart, meets } from '../../scope.ts';
import type { NumberClaim } from '../number-claim.ts';
import type { Because } from './because.ts';
import { makesUp } from './parts.ts';
import type { Traits } from './traits.ts';

/** A part and its whole, or parts of two. */
export function otherPart(ours: NumberClaim, one: Traits, theirs: NumberClaim, other: Traits): Because | undefined {
	if (isBesideIts(ours, theirs) || isBesideIts(theirs, ours)) return 'another thing counted';
	if (ours.sum === theirs.quantity.value || theirs.sum === ours.quantity.value) return 'part of a count';
	if (makesUp(ours, theirs) || makesUp(theirs, ours)) return 'part of a count';
	if (one.rest !== other.rest && (one.rest ? isRestOf(ours, theirs) : isRestOf(theirs, ours))) return 'part of a count';
	if (one.ofThem !== other.ofThem) return 'part of a count';
	if ((one.ofMembers && other.membership) || (other.ofMembers && one.membership)) return 'part of a count';
	// "Between the two countries" are those just named, whoever else is counted.
	if (one.mutual !== other.mutual && (one.whole || other.whole)) return 'another whole';
	// "22 of the dead were in Torrin" and "in Torrin 26 died".
	if (one.ofCasualties !== other.ofCasualties && !meets(ours.places, theirs.places)) return 'part of a count';
	if (one.ofWhole && other.ofWhole && ours.tie === theirs.tie && apart(ours.company, theirs.company))
		return 'another whole';
	if (isWholeOf(ours, theirs) || isWholeOf(theirs, ours)) return 'another whole';
	return (isAll(ours, one) && isSome(other)) || (isAll(theirs, other) && isSome(one)) ? 'another whole' : undefined;
}

/** "Six of the nine", "six of the board's nine". */
const isAll = (claim: NumberClaim, { whole }: Traits): boolean =>
	whole || (claim.company.size > 0 && isOfSomeone(claim));

const isSome = ({ part, ofMembers }: Traits): boolean => part || ofMembers;

/** "Twelve others" besides one or two told before are the thirteen or fourteen of another paper. */
function isRestOf(rest: NumberClaim, all: NumberClaim): boolean {
	const before = all.quantity.value - rest.quantity.value;
	return before > 0 && (before <= FEW || rest.company.has(`${before} ${rest.quantity.unit}`));
}

const FEW = 2;

/** "On 11 of 14 counts" against "11 counts": the 14 are what the 11 are part of. */
const isWholeOf = (whole: NumberClaim, part: NumberClaim): boolean =>
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
const isBesideIts = (
	{ company, sort, quantity }: NumberClaim,
	{ quantity: other, sort: theirs }: NumberClaim,
): boolean =>
	other.value > DOZEN &&
	company.size > 0 &&
	quantity.unit === other.unit &&
	(sort === theirs || sort === BARE || theirs === BARE) &&
	company.has(`${other.value} ${other.unit}`);
/** Smaller figures stand beside one another by chance. */
const DOZEN = 12;
/** Of what has no noun and no unit. */
const BARE = ' ';
