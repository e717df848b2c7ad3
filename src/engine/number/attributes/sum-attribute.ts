import type { Attribute, AttributeName } from './attribute.ts';
import { isNamed, nearText, type Surroundings } from './surroundings.ts';

/** Measures, spans and sums that stories have one of, by the words right beside them. */
export const measuredAs = (around: Surroundings): Attribute | undefined =>
	serviceOf(around) ?? lastedOf(around) ?? sumOf(around) ?? extentOf(around);

/** Measures that stories have one of: how deep the shock lay, how far somebody fell, how long he must stay in prison. */
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
		'term',
		/^(day|week|month|year)$/,
		/\b(sentenced|jailed|imprisoned|prison|jail|behind bars|sentences?|probation|community service)\b/,
	],
	[
		'stay',
		/^(day|week|month)$/,
		/\b(hospitali[sz]ed|in (?:the )?hospital|hospital stay|intensive care|in a coma|bedridden)\b/,
	],
];

/** Sums that stories of one robbery, fire or trial have one of, by the words right beside them. */
function sumOf(around: Surroundings): Attribute | undefined {
	if (!/^[A-Z]{3}$/.test(around.quantity.unit)) return undefined;
	const length = around.last - around.first + 1;
	const [before, after] = [nearText(around, 10, -length), nearText(around, -length, 7)];
	const found = SUMS.find(([, ahead, behind]) => ahead.test(before) || behind.test(after));
	return found === undefined ? undefined : { name: found[0], of: new Set() };
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

/** "Has worked for the bakery for 15 years", "a 15-year veteran": how long somebody has been what he is. */
function serviceOf(around: Surroundings): Attribute | undefined {
	const { sentence, first, last, quantity, subject, bearer } = around;
	if (!/^(month|year|decade)$/.test(quantity.unit)) return undefined;
	const worked =
		/\b(?:worked|working|works|employed|lived|lives|taught|coached|married|volunteered)\b[^,;]*\bfor(?: about| around| nearly| almost| over| more than| some| at least| the past| the last)*$/;
	const before = nearText(around, 12, -1 - (last - first));
	if (!worked.test(before) && sentence.tokens[last + 1]?.lower !== 'veteran') return undefined;
	const whose = isNamed(subject) ? subject : bearer === undefined ? undefined : `@${bearer}`;
	return { name: 'service', of: new Set(whose === undefined ? [] : [whose]) };
}

/** "The siege lasted nine hours", "deliberated for two days": how long, and what by its subject. */
function lastedOf(around: Surroundings): Attribute | undefined {
	const { quantity, governors, subject } = around;
	if (subject === undefined || !/^(second|minute|hour|day|week|month|year)$/.test(quantity.unit)) return undefined;
	return LASTS.test([...governors].at(-1) ?? '') && LASTED.test(nearText(around, 5, 0))
		? { name: 'lasted', of: new Set([subject]) }
		: undefined;
}
const LASTS = /^(?:last|deliberate)$/;
const LASTED = /\b(?:last(?:ed|s|ing)?|deliberat\w+)(?: \w+){0,4}$/;
