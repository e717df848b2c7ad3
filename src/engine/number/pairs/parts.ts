import { CURRENCIES } from '../../facts/figures/currencies.ts';
import { onceFor } from '../../once-for.ts';
import { claimsNear } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';
import { ANYBODY } from '../persons.ts';

/** "Four children were killed; five adults also died" beside "nine died": with a figure told next to it a part makes the whole. */
export function makesUp(part: NumberClaim, whole: NumberClaim): boolean {
	const rest = whole.quantity.value - part.quantity.value;
	if (rest < LEAST * whole.quantity.value || !isCounted(part, whole)) return false;
	const fits = ({ quantity: { value, unit } }: NumberClaim): boolean =>
		unit === part.quantity.unit && Math.abs(value - rest) <= EXACT * rest;
	return (
		besideAPart(part).some((other) => fits(other) && isFellow(other, part, whole)) ||
		(isOfSome(part) && partsNear(whole).some(fits))
	);
}
const EXACT = 1e-6;
/** Smaller ones are told next to it by chance, and a large figure is mistaken by as much. */
const LEAST = 0.1;

/** Sums add up, and people; ages, shares and distances do not. Years do where they are those of several in prison. */
const isCounted = ({ quantity: { unit, ordinal, tally, vague } }: NumberClaim, { attribute }: NumberClaim): boolean =>
	!ordinal && !tally && !vague && (unit === '' || CURRENCIES.has(unit) || attribute?.name === 'term');

const besideAPart = onceFor((part: NumberClaim) =>
	claimsNear(part).filter((other) => other !== part && !other.quantity.vague && !isPartItself(other)),
);
const partsNear = onceFor((whole: NumberClaim) =>
	claimsNear(whole).filter((other) => !other.quantity.vague && isPartItself(other)),
);

/** Told of what the part is told of, or as the rest of it. */
const isFellow = (other: NumberClaim, part: NumberClaim, whole: NumberClaim): boolean =>
	part.quantity.unit !== '' || other.sort === part.sort || other.sort === whole.sort || isRest(other) || isRest(part);

const isRest = ({ marks }: NumberClaim): boolean => marks.has('rest') || marks.has('more');

/** "Two of the victims", "including two children": among those who are counted, not beside them. */
const isPartItself = ({ marks }: NumberClaim): boolean => marks.has('part');

/** Of children, of women, of others: some of those that a toll counts. */
const isOfSome = (claim: NumberClaim): boolean =>
	isRest(claim) || (claim.attribute !== undefined && claim.counted !== undefined && !ANYBODY.has(claim.counted));
