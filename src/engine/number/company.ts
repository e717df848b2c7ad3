// The figures that one sentence tells together, and what they say of each other.
import { byKey } from '../by-key.ts';
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
const JOINED = /^(?: [A-Za-zÀ-ỿ-]{1,20}){0,4},? and $/u;

/** Beside either stands one figure that is, being so large, no coincidence. */
export const shareFigure = ({ company: a }: NumberClaim, { company: b }: NumberClaim, least: number): boolean => {
	for (const figure of a) if (b.has(figure) && Number.parseFloat(figure) >= least) return true;
	return false;
};

/**
 * "22 carries for 226 yards" and "nine carries for 10 yards" are two games: whatever else both sentences count of one kind
 * is far apart as well. Of a few figures that are all told otherwise one may be wrong, or grown, and not all.
 */
export function isOtherCompany(ours: readonly NumberClaim[], theirs: readonly NumberClaim[]): boolean {
	let [apart, far] = [0, false];
	for (const [sort, a] of byKey(ours, (one) => one.sort)) {
		const b = theirs.filter((other) => other.sort === sort);
		if (b.length === 0) continue;
		const nearest = Math.min(...a.flatMap((one) => b.map((other) => ratio(one, other))));
		apart += nearest === 1 ? -1 : 1;
		far ||= nearest > FAR;
	}
	return far && apart >= ALL_APART;
}
const FAR = 1.2;
const ALL_APART = 2;

const ratio = ({ quantity: a }: NumberClaim, { quantity: b }: NumberClaim): number =>
	Math.max(a.value, b.value) / Math.min(a.value, b.value);

/** Of how many occasions a figure is the sum: "121 runs in 54 games", "seized in the five raids so far". */
export const isOccasion = (noun: string | undefined): boolean => noun !== undefined && OCCASIONS.has(noun);
const OCCASIONS = concepts(
	'game match fight bout race start outing appearance innings season operation raid search incident mission visit',
);
