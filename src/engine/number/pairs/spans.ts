import { convert } from '../../facts/units.ts';
import { onceFor } from '../../once-for.ts';
import type { Quantity, Sentence } from '../../types.ts';
import type { Attribute } from '../attributes/attribute.ts';
import type { NumberClaim } from '../number-claim.ts';
import { measured } from '../spans/terms.ts';

/** Two lengths of one thing that are not held against each other: what was asked and given, what is ahead and was, a day of several. */
export function isOtherSpan(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [ours.attribute, theirs.attribute];
	if (a?.name !== b?.name || (a?.name !== 'lasted' && a?.name !== 'term')) return false;
	if (a.name === 'term') return a.stage !== b?.stage;
	if (areWorldsApart(ours.quantity, theirs.quantity)) return true;
	if (isOfContract(a) && isOfContract(b)) return isOtherContract(ours, theirs);
	if (a.stage !== b?.stage && isOtherStage(a.stage, b?.stage, isDecided(ours) && isDecided(theirs))) return true;
	if (isOfOne(ours) && isOfOne(theirs) && ours.subject !== theirs.subject) return true;
	return isOfDays(ours) && isOfDays(theirs) && isOfADay(ours) !== isOfADay(theirs);
}
/** Years and hours are lengths of two things. */
function areWorldsApart(a: Quantity, b: Quantity): boolean {
	const other = convert(b.value, b.unit, a.unit) ?? a.value;
	return Math.max(a.value, other) > WORLDS * Math.min(a.value, other);
}
const WORLDS = 20;

/** Several clubs bid for a player, and each player signs a contract of his own. */
function isOtherContract(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [ours.attribute, theirs.attribute];
	if (a?.stage !== b?.stage) return true;
	if (a?.stage === 'offered') return ours.bidder === undefined || ours.bidder !== theirs.bidder;
	return (a?.whose === undefined || b?.whose === undefined) && (ours.rivals > 1 || theirs.rivals > 1);
}
const CONTRACT = measured('contract');
/** Of what is told beside it most is how long a player has been there. */
export const isOfContract = (attribute: Attribute | undefined): boolean => attribute?.of.has(CONTRACT) ?? false;

/** One of several; what had passed when something else happened; what is still to come, and what has passed. */
const isOtherStage = (a: string | undefined, b: string | undefined, decided: boolean): boolean =>
	[a, b].some((stage) => stage === 'once' || stage === 'another') ||
	(!decided && ([a, b].includes('so far') || (a !== undefined && b !== undefined)));

/** A ban and a contract are as long before they begin as when they have ended. */
const isDecided = ({ attribute }: NumberClaim): boolean => [...(attribute?.of ?? [])].some((one) => DECIDED.has(one));
const DECIDED = new Set(['contract', 'ban', 'extend', 'withdraw'].map(measured));

/** "The midfielder will be out for six weeks": nobody named, and not the goalkeeper. */
const isOfOne = ({ attribute, subject }: NumberClaim): boolean =>
	(attribute?.of.has(measured('sideline')) ?? false) && subject !== undefined && !subject.startsWith('@');

/** What goes on from day to day, with nights between. */
const isOfDays = ({ attribute }: NumberClaim): boolean => [...(attribute?.of ?? [])].some((one) => DAILY.has(one));
const DAILY = new Set(
	['deliberate', 'talk', 'search', 'trial', 'hearing', 'debate', 'testify', 'negotiate'].map(measured),
);

/** "For four hours on the first day", "on Monday". */
const isOfADay = ({ sentence, quantity: { unit } }: NumberClaim): boolean =>
	/^(?:minute|hour)$/.test(unit) && namesDay(sentence);
const namesDay = onceFor(({ tokens }: Sentence) => tokens.some(({ lower }) => DAY.test(lower)));
const DAY = /^(?:day|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
