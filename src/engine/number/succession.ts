import type { Succession } from '../detector.ts';
import type { Bound } from '../types.ts';
import type { AttributeName } from './attributes/attribute.ts';
import type { NumberClaim } from './number-claim.ts';
import { concepts } from './persons.ts';

/** Which of two figures for one thing may be the newer one, by wording alone: counts of a disaster or a search only grow. */
export function successionOf(ours: NumberClaim, theirs: NumberClaim): Succession | undefined {
	const [a, b] = [ours.quantity, theirs.quantity];
	if (a.tally !== undefined || b.tally !== undefined || a.unit !== b.unit) return undefined;
	const [guardedA, guardedB] = [isGuarded(a), isGuarded(b)];
	if (guardedA !== guardedB) {
		const [guarded, firm, newer] = guardedA ? ([a, b, 'theirs'] as const) : ([b, a, 'ours'] as const);
		return admits(guarded, firm.value) ? { newer, development: 'firmer' } : undefined;
	}
	if (!grows(ours) || !grows(theirs) || a.value === b.value) return undefined;
	return { newer: a.value > b.value ? 'ours' : 'theirs', development: 'grew' };
}

type Guess = NumberClaim['quantity'];
const GUARDED: ReadonlySet<Bound> = new Set(['about', 'at-least', 'more-than', 'at-most', 'less-than']);
const isGuarded = ({ bound, vague }: Guess): boolean => vague === true || GUARDED.has(bound);

/** A first "at least 12" may become 40, "fewer than 50" 20; what was called "about 300" and is 900 was simply wrong. */
function admits({ bound, value, upper, vague }: Guess, firm: number): boolean {
	if (vague) return firm >= value;
	if (bound === 'at-least' || bound === 'more-than') return firm >= value;
	if (bound === 'at-most' || bound === 'less-than') return firm <= (upper ?? value);
	return Math.abs(firm - value) <= ROUGHLY * Math.abs(value);
}
const ROUGHLY = 0.35;

const GROWING_ATTRIBUTES: ReadonlySet<AttributeName> = new Set([
	'killed',
	'injured',
	'arrested',
	'evacuated',
	'rescued',
	'missing',
]);
/** What is counted up while a story goes on, where no attribute tells. */
const GROWING = concepts(
	'kill injure arrest detain evacuate rescue infect infection case destroy damage burn collapse recover confirm register vaccinate donate sign',
);

function grows({ attribute, counted, predicates, governors, quantity: { unit } }: NumberClaim): boolean {
	if (attribute !== undefined) return GROWING_ATTRIBUTES.has(attribute.name);
	if (unit !== '') return false;
	return [counted ?? '', ...predicates, ...governors].some((one) => GROWING.has(one));
}
