import { DENOMINATORS, SCALES, SEVERAL, SMALL, SUFFIXES, TENS, VAGUE } from './number-words.ts';
import type { Word } from './words.ts';

/** A number as written, in digits, words or both, without its unit. */
export type Numeral = {
	readonly value: number;
	readonly upper?: number;
	readonly vague?: boolean;
	/** A part of a whole: "two thirds", "one in five". */
	readonly share?: boolean;
	/** Has a word for hundred, thousand, million … or a suffix for one. */
	readonly scaled: boolean;
	readonly spelled: boolean;
	/** Index of the word behind. */
	readonly to: number;
};

/** The number that begins at this word, the longest there is. */
export function numeralAt(words: readonly Word[], at: number): Numeral | undefined {
	return vagueAt(words, at) ?? fractionAt(words, at) ?? ratioOf(words, cardinalAt(words, at));
}

type Words = readonly Word[];

/** "Dozens", "tens of thousands", "several hundred", "a few". */
function vagueAt(words: Words, at: number): Numeral | undefined {
	const first = words[at]?.lower ?? '';
	if ((first === 'tens' || first === 'hundreds') && words[at + 1]?.lower === 'of') {
		const times = first === 'tens' ? 10 : 100;
		const of = VAGUE.get(words[at + 2]?.lower ?? '');
		if (of) return vague([(of[0] / 2) * times * 2, times * (of[0] / 2) * (times === 10 ? 12 : 10)], at + 3);
	}
	const found = VAGUE.get(first);
	if (found) return vague(found, at + 1);
	const start = first === 'a' ? at + 1 : at;
	const few = SEVERAL.get(words[start]?.lower ?? '');
	if (!few || (first === 'a') === (words[start]?.lower === 'several')) return undefined;
	let next = start + 1;
	if (words[next]?.lower === 'of' && (SCALES.has(words[next + 1]?.lower ?? '') || words[next + 1]?.lower === 'dozen'))
		next++;
	const scale = words[next]?.lower === 'dozen' ? 12 : SCALES.get(words[next]?.lower ?? '');
	if (scale) return vague([few[0] * scale, few[1] * scale], next + 1);
	return vague(few, next);
}

function vague([value, upper]: readonly [number, number], to: number): Numeral {
	return { value, upper, vague: true, scaled: true, spelled: true, to };
}

/** "Two thirds", "three-quarters of a million", "half a dozen", "3/4", "½". */
function fractionAt(words: Words, at: number): Numeral | undefined {
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

function scaleAt(words: Words, at: number): number | undefined {
	const word = words[at]?.lower ?? '';
	return word === 'dozen' ? 12 : SCALES.get(word);
}

type Part = { readonly value: number; readonly spelled: boolean; readonly to: number };

function partAt(words: Words, at: number): Part | undefined {
	const first = words[at];
	if (!first) return undefined;
	if (first.kind === 'number') {
		if (/^[^\d.]$/.test(first.text)) return { value: first.value, spelled: false, to: at + 1 };
		return slashedAt(words, at);
	}
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

/** "3/4", "1 / 4". Others are dates ("9/11"), names ("24/7") and rates. */
function slashedAt(words: Words, at: number): Part | undefined {
	const [above, slash, below] = [words[at], words[at + 1], words[at + 2]];
	if (slash?.text !== '/' || above?.kind !== 'number' || below?.kind !== 'number') return undefined;
	if (slash.apart !== below.apart || words[at + 3]?.text === '/') return undefined;
	if (![2, 3, 4, 5, 6, 7, 8, 10, 16, 32, 64].includes(below.value) || above.value >= below.value || above.value < 1)
		return undefined;
	return Number.isInteger(above.value) ? { value: above.value / below.value, spelled: false, to: at + 3 } : undefined;
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

/** "Twelve", "3 million", "two hundred and four", "1.5m", "2 1/2", "three million and a half". */
function cardinalAt(words: Words, at: number): Numeral | undefined {
	const head = words[at];
	if (!head) return undefined;
	if (head.lower === 'minus' || head.lower === 'negative') {
		const size = fractionAt(words, at + 1) ?? ratioOf(words, positiveAt(words, at + 1));
		return size ? { ...size, value: -size.value } : undefined;
	}
	return positiveAt(words, at);
}

function positiveAt(words: Words, at: number): Numeral | undefined {
	return words[at]?.kind === 'number' ? digitsAt(words, at) : spelledAt(words, at, Number.POSITIVE_INFINITY);
}

function digitsAt(words: Words, at: number): Numeral | undefined {
	const head = words[at];
	if (!head || Number.isNaN(head.value)) return undefined;
	const raised = raisedAt(words, at);
	if (raised) return { ...raised, scaled: true, spelled: false };
	let value = head.value;
	let to = at + 1;
	let scaled = false;
	const mixed = mixedAt(words, to);
	if (mixed && Number.isInteger(value)) {
		value += mixed.value;
		to = mixed.to;
	}
	const suffix = words[to];
	const glued = suffix && !suffix.apart && suffix.kind === 'word' ? SUFFIXES.get(suffix.text) : undefined;
	if (glued && !/^(?:m|mm|M|t|T|b)$/.test(suffix?.text ?? ''))
		return { value: round(value * glued), scaled: true, spelled: false, to: to + 1 };
	for (;;) {
		const hyphen = words[to]?.text === '-' && to + 1 < words.length ? to + 1 : to;
		const scale = SCALES.get(words[hyphen]?.lower ?? '');
		if (!scale) break;
		value = round(value * scale);
		scaled = true;
		to = hyphen + 1;
		// "4 thousand 3 hundred"
		const rest = words[to];
		if (
			rest?.kind === 'number' &&
			scale > 100 &&
			rest.value < scale &&
			SCALES.get(words[to + 1]?.lower ?? '') === 100
		) {
			const more = digitsAt(words, to);
			if (more && more.value < scale) return { value: value + more.value, scaled, spelled: false, to: more.to };
		}
		if (words[to]?.lower === 'and' && scale >= 100) {
			const half = andPartAt(words, to);
			if (half) return { value: value + half.value * scale, scaled, spelled: false, to: half.to };
			const rest = words[to + 1];
			if (scale === 100 && rest?.kind === 'number' && Number.isInteger(rest.value) && rest.value < 100) {
				return { value: value + rest.value, scaled, spelled: false, to: to + 2 };
			}
			const hundreds = spelledAt(words, to + 1, scale);
			if (hundreds?.scaled && hundreds.value < scale)
				return { value: value + hundreds.value, scaled, spelled: false, to: hundreds.to };
		}
	}
	if (!scaled) {
		const dozen = dozenAt(words, to);
		if (dozen) return { value: value * 12, scaled: true, spelled: false, to: dozen };
		const half = words[to]?.lower === 'and' ? andPartAt(words, to) : undefined;
		if (half) return { value: value + half.value, scaled, spelled: false, to: half.to };
	}
	return { value, scaled, spelled: false, to };
}

function dozenAt(words: Words, at: number): number | undefined {
	const next = words[at]?.text === '-' ? at + 1 : at;
	return /^dozens?$/.test(words[next]?.lower ?? '') ? next + 1 : undefined;
}

/** Behind a whole number: "2 1/2", "2-1/2", "2½". */
function mixedAt(words: Words, at: number): Part | undefined {
	const next = words[at]?.text === '-' ? at + 1 : at;
	const fraction = words[next];
	if (fraction?.kind !== 'number') return undefined;
	if (/^[^\d.]$/.test(fraction.text)) return { value: fraction.value, spelled: false, to: next + 1 };
	return slashedAt(words, next);
}

/** "And a half", "and three quarters", with hyphens too. */
function andPartAt(words: Words, at: number): Part | undefined {
	const next = words[at + 1]?.text === '-' ? at + 2 : at + 1;
	const hyphened = words[next]?.lower === 'a' && words[next + 1]?.text === '-' ? next + 2 : undefined;
	if (hyphened && words[hyphened]?.lower === 'half') return { value: 0.5, spelled: true, to: hyphened + 1 };
	const count = words[next]?.lower === 'a' ? { value: 1, to: next + 1 } : belowHundredAt(words, next);
	if (!count) return partAt(words, next);
	const below = words[count.to]?.text === '-' ? count.to + 1 : count.to;
	const denominator = DENOMINATORS.get(words[below]?.lower ?? '');
	return denominator && count.value < denominator
		? { value: count.value / denominator, spelled: true, to: below + 1 }
		: undefined;
}

/** A number in words, below a limit: that is how "two thousand three hundred" is one, and "three hundred and five hundred" are two. */
function spelledAt(words: Words, at: number, limit: number): Numeral | undefined {
	let first: Part | undefined;
	if (/^(?:a|an)$/.test(words[at]?.lower ?? '')) {
		if (!SCALES.has(words[at + 1]?.lower ?? '') && words[at + 1]?.lower !== 'dozen') return undefined;
		first = { value: 1, spelled: true, to: at + 1 };
	} else first = belowHundredAt(words, at);
	if (!first) return undefined;
	let { value, to } = first;
	const point = words[to]?.lower === 'point' ? decimalsAt(words, to + 1) : undefined;
	if (point) ({ value, to } = { value: value + point.value, to: point.to });
	let scaled = false;
	for (;;) {
		const half =
			!scaled && /^(?:and|-)$/.test(words[to]?.lower ?? '')
				? andPartAt(words, words[to]?.text === '-' ? to + 1 : to)
				: undefined;
		if (half && (words[to]?.lower === 'and' || words[to + 1]?.lower === 'and'))
			({ value, to } = { value: value + half.value, to: half.to });
		const dozen = dozenAt(words, to);
		if (dozen) return { value: value * 12, scaled: true, spelled: true, to: dozen };
		const hyphen = words[to]?.text === '-' ? to + 1 : to;
		const scale = SCALES.get((words[hyphen]?.lower ?? '').replace(/^(hundred|thousand)s$/, '$1'));
		if (!scale || scale >= limit) break;
		value = round(value * scale);
		scaled = true;
		to = hyphen + 1;
		const part = words[to]?.lower === 'and' ? andPartAt(words, to) : undefined;
		if (part && scale >= 1e3) return { value: value + part.value * scale, scaled, spelled: true, to: part.to };
		if (part) return { value: value + part.value, scaled, spelled: true, to: part.to };
		const rest = spelledAt(words, words[to]?.lower === 'and' || words[to]?.text === '-' ? to + 1 : to, scale);
		if (rest && rest.value > 0 && rest.value < scale && !SCALES.has(words[rest.to]?.lower ?? '')) {
			return { value: value + rest.value, scaled, spelled: true, to: rest.to };
		}
		// "Two hundred and five thousand": the five belongs to the hundreds, and all of it to the thousand.
		const small = scale === 100 ? belowHundredAt(words, words[to]?.lower === 'and' ? to + 1 : to) : undefined;
		if (small && small.value > 0 && (SCALES.get(words[small.to]?.lower ?? '') ?? 0) > 100)
			({ value, to } = { value: value + small.value, to: small.to });
	}
	return value >= limit ? undefined : { value, scaled, spelled: true, to };
}

function belowHundredAt(words: Words, at: number): Part | undefined {
	const word = words[at]?.lower ?? '';
	const small = SMALL.get(word);
	if (small !== undefined) return { value: small, spelled: true, to: at + 1 };
	const tens = TENS.get(word);
	if (tens === undefined) return undefined;
	const hyphen = words[at + 1]?.text === '-' ? at + 2 : at + 1;
	const unit = SMALL.get(words[hyphen]?.lower ?? '');
	return unit && unit < 10
		? { value: tens + unit, spelled: true, to: hyphen + 1 }
		: { value: tens, spelled: true, to: at + 1 };
}

function decimalsAt(words: Words, at: number): Part | undefined {
	let digits = '';
	let to = at;
	for (; to < at + 12; to++) {
		const digit = SMALL.get(words[to]?.lower ?? '');
		if (digit === undefined) break;
		digits += digit;
	}
	return digits ? { value: Number(`0.${digits}`), spelled: true, to } : undefined;
}

/** "One in five", "9 out of 10", "one-in-three". */
function ratioOf(words: Words, count: Numeral | undefined): Numeral | undefined {
	if (!count || !Number.isInteger(count.value) || count.scaled || count.value < 1) return count;
	let at = count.to;
	const hyphen = words[at]?.text === '-';
	if (hyphen) at++;
	const out = words[at]?.lower === 'out' && words[at + 1]?.lower === 'of';
	if (words[at]?.lower === 'over') return overOf(words, count);
	if (!out && words[at]?.lower !== 'in') return count;
	at += out ? 2 : 1;
	if (words[at]?.lower === 'every' || words[at]?.text === '-') at++;
	const whole = positiveAt(words, at);
	if (!whole || !Number.isInteger(whole.value) || whole.value <= count.value || whole.value > 1e6) return count;
	if (!out && !hyphen) {
		if (count.value > 1 && (whole.value > 10 || count.spelled !== whole.spelled)) return count;
		// "One in two years" is no ratio, nor "two in three attacks", unless it begins the sentence.
		if (
			/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|-)$/.test(
				words[whole.to]?.lower ?? words[whole.to]?.text ?? '',
			)
		)
			return count;
		const head = words[count.to - 2];
		if (
			count.value > 1 &&
			head &&
			/^[\p{L}\p{N}]/u.test(head.text) &&
			!/^(?:about|nearly|almost|than|roughly|around|some|that)$/.test(head.lower)
		)
			return count;
		if (!whole.spelled && whole.value >= 1900 && whole.value < 2100) return count;
	}
	return { value: count.value / whole.value, share: true, scaled: false, spelled: count.spelled, to: whole.to };
}

/** "One over three", said of nothing. */
function overOf(words: Words, count: Numeral): Numeral {
	const below = positiveAt(words, count.to + 1);
	if (!below || below.value <= count.value || words[below.to]?.kind === 'word') return count;
	return { value: count.value / below.value, share: true, scaled: false, spelled: count.spelled, to: below.to };
}

/** "1.3x10^6", "2.5^-1": the number to its power, or undefined where none is raised. */
function raisedAt(words: Words, at: number): { value: number; to: number } | undefined {
	const base = words[at];
	if (!base) return undefined;
	const times = words[at + 1]?.lower === 'x' && words[at + 2]?.value === 10;
	const caret = times ? at + 3 : at + 1;
	if (words[caret]?.text !== '^') return undefined;
	let to = caret + 1;
	let sign = 1;
	for (; /^[+-]$/.test(words[to]?.text ?? ''); to++) if (words[to]?.text === '-') sign = -sign;
	const power = words[to];
	if (power?.kind !== 'number' || power.value > 100) return undefined;
	return { value: times ? base.value * 10 ** (sign * power.value) : base.value ** (sign * power.value), to: to + 1 };
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}
