import { DENOMINATORS, SCALES, TENS } from '../number-words.ts';
import type { Word } from '../words.ts';
import { type Cardinal, spelledAt } from './cardinal.ts';
import { glyphAt, type Part, slashedAt } from './small-fraction.ts';

type Words = readonly Word[];

/** `share`: a part of a whole; "half a million" is none. */
export type Fraction = Cardinal & { readonly share?: boolean };

/** "Two thirds", "three-quarters of a million", "half a dozen", "3/4", "½". */
export function fractionAt(words: Words, at: number): Fraction | undefined {
	const part = partAt(words, at);
	if (!part) return undefined;
	let to = part.to;
	if (words[to]?.lower === 'of' && words[to + 1]?.lower === 'a' && scaleAt(words, to + 2)) to += 2;
	else if (words[to]?.lower === 'a' && scaleAt(words, to + 1)) to += 1;
	else if (words[to]?.text === '-' && scaleAt(words, to + 1)) to += 1;
	const scale = scaleAt(words, to);
	if (scale) return { value: part.value * scale, scaled: true, spelled: true, to: to + 1 };
	return { ...part, share: true, scaled: false };
}

function partAt(words: Words, at: number): Part | undefined {
	const first = words[at];
	if (!first) return undefined;
	if (first.kind === 'number') return glyphAt(words, at) ?? slashedAt(words, at);
	if (first.lower === 'half') return halfAt(words, at);
	if (first.lower === 'quarter') {
		const next = words[at + 1]?.text === '-' ? at + 2 : at + 1;
		return scaleAt(words, next) || words[next]?.lower === 'mile'
			? { value: 0.25, spelled: true, to: at + 1 }
			: undefined;
	}
	const article = first.lower === 'a' && !isScaleWord(words[at + 1]);
	const count = article ? { value: 1, scaled: false, to: at + 1 } : spelledAt(words, at, Number.POSITIVE_INFINITY);
	if (!count || count.value === 0) return undefined;
	const hyphen = words[count.to]?.text === '-';
	const below = denominatorAt(words, hyphen ? count.to + 1 : count.to);
	if (!below || below.plural !== count.value > 1 || (count.scaled && !below.plural)) return undefined;
	const { to, plural, value: denominator } = below;
	const part = { value: count.value / denominator, spelled: true, to };
	if (hyphen || count.scaled) return part;
	const follows = words[to]?.lower ?? '';
	if (first.lower === 'a') {
		const of = follows === 'of' || scaleAt(words, to) !== undefined;
		const by = /^(?:by|than|about|nearly|almost|over|roughly|around|to|only|just)$/.test(words[at - 1]?.lower ?? '');
		return of || denominator === 2 || (denominator >= 1000 && !isNoun(words[to])) || (by && !isNoun(words[to]))
			? part
			: undefined;
	}
	// "Three quarters" may be nine months.
	if (denominator === 4 && follows !== 'of' && scaleAt(words, to) === undefined) {
		return /^(?:for|in|past|last|next|previous|consecutive|straight|first|the|over)$/.test(words[at - 1]?.lower ?? '')
			? undefined
			: part;
	}
	return plural || follows === 'of' || !isNoun(words[to]) ? part : undefined;
}

function isScaleWord(word: Word | undefined): boolean {
	return SCALES.has(word?.lower ?? '') || word?.lower === 'dozen';
}

/** "Thirds", "quarter", "twenty-fifths". */
function denominatorAt(words: Words, at: number): { value: number; plural: boolean; to: number } | undefined {
	const tens = TENS.get(words[at]?.lower ?? '');
	const next = tens && words[at + 1]?.text === '-' ? at + 2 : tens ? at + 1 : at;
	const lower = words[next]?.lower ?? '';
	if (tens && /^(?:first|second)s?$/.test(lower))
		return { value: tens + (lower.startsWith('f') ? 1 : 2), plural: lower.endsWith('s'), to: next + 1 };
	const unit = DENOMINATORS.get(lower);
	if (!unit || (tens && (unit > 9 || /^(?:hal|quarter)/.test(lower)))) return undefined;
	return { value: (tens ?? 0) + unit, plural: lower.endsWith('s'), to: next + 1 };
}

function isNoun(word: Word | undefined): boolean {
	return word?.kind === 'word' && !CLOSED.has(word.lower);
}

const CLOSED = new Set(
	'and or but in on at by for from with to of as than since because while when after before during over under this that last next is was are were will would has have had which who compared against between more less year-on-year'.split(
		' ',
	),
);

function scaleAt(words: Words, at: number): number | undefined {
	const word = words[at]?.lower ?? '';
	return word === 'dozen' ? 12 : SCALES.get(word);
}

/** "Half" counts before a scale, a measure, "of" or "the", and after "more than" and its like; "first half" does not. */
function halfAt(words: Words, at: number): Part | undefined {
	const before = words[at - 1]?.lower ?? '';
	if (/^(?:first|second|other|better|in|the|his|her|their|each|this|that|one|-)$/.test(before)) return undefined;
	const next = words[at + 1];
	const part = { value: 0.5, spelled: true, to: at + 1 };
	if (next?.text === '-') return MEASURES.test(words[at + 2]?.lower ?? '') || scaleAt(words, at + 2) ? part : undefined;
	if (scaleAt(words, at + 1)) return part;
	if (/^(?:a|an)$/.test(next?.lower ?? '') && (scaleAt(words, at + 2) || MEASURES.test(words[at + 2]?.lower ?? ''))) {
		return { ...part, to: scaleAt(words, at + 2) ? at + 1 : at + 2 };
	}
	if (/^(?:of|the|its|their|his|her|our|all|that|those)$/.test(next?.lower ?? '')) return part;
	return /^(?:than|about|nearly|almost|over|roughly|around|least|by|to|only|approximately)$/.test(before) &&
		!MEASURES.test(next?.lower ?? '')
		? part
		: undefined;
}

const MEASURES =
	/^(?:hours?|days?|years?|miles?|miles|kilomet(?:re|er)s?|met(?:re|er)s?|minutes?|inch|inches|points?|pounds?|tons?|tonnes?|pints?|mil|decades?|century|percent|percentage|cents?|acres?|litres?|ounces?)$/;
