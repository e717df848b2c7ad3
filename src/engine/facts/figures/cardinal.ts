import { DENOMINATORS, SCALES, SMALL, SUFFIXES, TENS } from '../number-words.ts';
import type { Word } from '../words.ts';
import { crushedAt, glyphAt, type Part, slashedAt } from './small-fraction.ts';

type Words = readonly Word[];

export type Cardinal = Part & {
	/** Has a word for hundred, thousand, million … or a suffix for one. */
	readonly scaled: boolean;
};

/** "Twelve", "3 million", "two hundred and four", "2 1/2", "three million and a half": a number above nothing, and no fraction. */
export function cardinalAt(words: Words, at: number): Cardinal | undefined {
	return words[at]?.kind === 'number' ? digitsAt(words, at) : spelledAt(words, at, Number.POSITIVE_INFINITY);
}

function digitsAt(words: Words, at: number): Cardinal | undefined {
	const head = words[at];
	if (!head || Number.isNaN(head.value)) return undefined;
	const raised = raisedAt(words, at);
	if (raised) return { ...raised, scaled: true, spelled: false };
	const crushed = crushedAt(words, at);
	if (crushed) return { ...crushed, scaled: false };
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
		const next = isBetween(words, to) ? to + 1 : to;
		const scale = SCALES.get(words[next]?.lower ?? '');
		if (!scale) break;
		value = round(value * scale);
		scaled = true;
		to = next + 1;
		const more = behindScale(words, to, scale);
		if (more) return { value: value + more.value, scaled, spelled: false, to: more.to };
	}
	if (!scaled) {
		const dozen = dozenAt(words, to);
		if (dozen) return { value: value * 12, scaled: true, spelled: false, to: dozen };
		const half = words[to]?.lower === 'and' ? andPartAt(words, to) : undefined;
		if (half) return { value: value + half.value, scaled, spelled: false, to: half.to };
	}
	return { value, scaled, spelled: false, to };
}

/** What may stand between digits and their scale: a hyphen, or the mark behind what was said: '"We ask for $4.1" billion'. */
function isBetween(words: Words, at: number): boolean {
	const [mark, next] = [words[at], words[at + 1]];
	if (mark?.text === '-') return next !== undefined;
	return /^["”]$/.test(mark?.text ?? '') && mark?.apart === false && next?.apart === true && next.text === next.lower;
}

/** Behind a word for a scale: "4 thousand 3 hundred", "3 million and a half", "2 hundred and 5". */
function behindScale(words: Words, at: number, scale: number): Part | undefined {
	const rest = words[at];
	if (rest?.kind === 'number' && scale > 100 && rest.value < scale && SCALES.get(words[at + 1]?.lower ?? '') === 100) {
		const more = digitsAt(words, at);
		if (more && more.value < scale) return more;
	}
	if (rest?.lower !== 'and' || scale < 100) return undefined;
	const half = andPartAt(words, at);
	if (half) return { ...half, value: half.value * scale };
	const next = words[at + 1];
	if (scale === 100 && next?.kind === 'number' && Number.isInteger(next.value) && next.value < 100)
		return { value: next.value, spelled: false, to: at + 2 };
	const hundreds = spelledAt(words, at + 1, scale);
	return hundreds?.scaled && hundreds.value < scale ? hundreds : undefined;
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
	return glyphAt(words, next) ?? slashedAt(words, next);
}

/** "And a half", "and three quarters", with hyphens too. */
function andPartAt(words: Words, at: number): Part | undefined {
	const next = words[at + 1]?.text === '-' ? at + 2 : at + 1;
	const hyphened = words[next]?.lower === 'a' && words[next + 1]?.text === '-' ? next + 2 : undefined;
	if (hyphened && words[hyphened]?.lower === 'half') return { value: 0.5, spelled: true, to: hyphened + 1 };
	const count = words[next]?.lower === 'a' ? { value: 1, to: next + 1 } : belowHundredAt(words, next);
	if (!count) return glyphAt(words, next) ?? slashedAt(words, next);
	const below = words[count.to]?.text === '-' ? count.to + 1 : count.to;
	const denominator = DENOMINATORS.get(words[below]?.lower ?? '');
	return denominator && count.value < denominator
		? { value: count.value / denominator, spelled: true, to: below + 1 }
		: undefined;
}

/** A number in words, below a limit: that is how "two thousand three hundred" is one, and "three hundred and five hundred" are two. */
export function spelledAt(words: Words, at: number, limit: number): Cardinal | undefined {
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
