// The figures that one sentence tells together, and what they say of each other.
import type { NumberClaim } from './number-claim.ts';
import { concepts, PERSONS } from './persons.ts';

type Beside = Pick<NumberClaim, 'quantity' | 'counted' | 'document' | 'sentence'>;

/** "One nurse and two porters were hurt": how many they are together; undefined where a figure stands alone. */
export function sumWith(claim: Beside, others: readonly Beside[]): number | undefined {
	if (!arePeople(claim)) return undefined;
	const joined = others.filter(
		(other) => other !== claim && other.quantity.unit === '' && (areJoined(claim, other) || areJoined(other, claim)),
	);
	if (joined.length === 0) return undefined;
	return joined.reduce((sum, { quantity }) => sum + quantity.value, claim.quantity.value);
}

const arePeople = ({ quantity, counted }: Beside): boolean =>
	quantity.unit === '' && !quantity.ordinal && (counted === undefined || PERSONS.has(counted));

function areJoined(before: Beside, after: Beside): boolean {
	if (before.sentence !== after.sentence) return false;
	return JOINED.test(before.document.text.slice(before.quantity.end, after.quantity.start));
}
const JOINED = /^(?: [\p{L}-]{1,20}){0,4},? and $/u;

/** Of how many occasions a figure is the sum: "121 runs in 54 games", "seized in the five raids so far". */
export const isOccasion = (noun: string | undefined): boolean => noun !== undefined && OCCASIONS.has(noun);
const OCCASIONS = concepts(
	'game match fight bout race start outing appearance innings season operation raid search incident mission visit',
);
