import { CURRENCIES } from '../../facts/figures/currencies.ts';
import { spanOf, termOf } from '../spans/span.ts';
import type { Attribute, AttributeName } from './attribute.ts';
import { guidanceOf } from './guidance.ts';
import { nearText, type Surroundings } from './surroundings.ts';

/** Measures, spans and sums that stories have one of, by the words right beside them. */
export const measuredAs = (around: Surroundings): Attribute | undefined =>
	sumOf(around) ?? termOf(around) ?? extentOf(around) ?? spanOf(around);

/** Measures that stories have one of: how deep the shock lay, how far somebody fell. */
export function extentOf(around: Surroundings): Attribute | undefined {
	const { unit } = around.quantity;
	const text = nearText(around, 5, 4);
	const found = MEASURED.find(([, units, cue]) => units.test(unit) && cue.test(text));
	return found === undefined ? undefined : { name: found[0], of: new Set() };
}

const MEASURED: readonly (readonly [AttributeName, RegExp, RegExp])[] = [
	['depth', /^(km|mi|m|ft)$/, /\b(depth|deep|underground|beneath the)\b/],
	['fallen', /^(m|ft|yd)$/, /\b(fell|fall|falling|fallen|plunged|plunging|dropped) /],
	['weight', /^(kg|t|ton|lb|g)$/, /\b(weighs?|weighed|weighing|weight)\b/],
	[
		'stay',
		/^(day|week|month)$/,
		/\b(hospitali[sz]ed|in (?:the )?hospital|hospital stay|intensive care|in a coma|bedridden)\b/,
	],
];

/** Sums that stories of one robbery, fire or trial have one of, by the words right beside them. */
function sumOf(around: Surroundings): Attribute | undefined {
	if (!CURRENCIES.has(around.quantity.unit)) return undefined;
	const length = around.last - around.first + 1;
	const [before, after] = [nearText(around, 10, -length), nearText(around, -length, 7)];
	const found = SUMS.find(([, ahead, behind]) => ahead.test(before) || behind.test(after));
	return found === undefined ? guidanceOf(around) : { name: found[0], of: new Set() };
}

/** The name, what stands before the sum, what stands behind it. */
const SUMS: readonly (readonly [AttributeName, RegExp, RegExp])[] = [
	[
		'damage',
		/\b(?:damage|destruction)\b[^,;.]* (?:at|to|of|was|is|as)(?: an?| about| around| nearly| almost| over| more than| some| at least| estimated)*$/,
		/^(?:worth of|in|of) (?:\w+ )?(?:damage|destruction)\b/,
	],
	[
		'loot',
		/\b(?:stole|stolen|stealing|made off with|making off with|got away with|(?:fled|escaped) with|haul of|siphoned|embezzl\w+|swindl\w+)\b[^;.]*$/,
		/^(?:worth of |in |of )?(?:\w+ ){0,2}(?:was|were|had been|is) stolen\b/,
	],
	['fine', /\bfine[ds]?\b[^;.]*$/, /^(?:in )?(?:\w+ )?fines?\b/],
	['bail', /\b(?:bail|bond (?:was |is )?set|(?:on|posted|posting|a) bond)\b[^,;.]*$/, /^(?:\w+ )?(?:bail|bond)\b/],
];
