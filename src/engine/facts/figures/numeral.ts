import { SCALES, SEVERAL, VAGUE } from '../number-words.ts';
import type { Word } from '../words.ts';
import { type Cardinal, cardinalAt } from './cardinal.ts';
import { type Fraction, fractionAt } from './fraction.ts';

/** A number as written, in digits, words or both, without its unit. */
export type Numeral = Fraction & { readonly upper?: number; readonly vague?: boolean };

/** The number that begins at this word, the longest there is. */
export function numeralAt(words: readonly Word[], at: number): Numeral | undefined {
	return vagueAt(words, at) ?? negativeAt(words, at) ?? positiveAt(words, at);
}

type Words = readonly Word[];

function positiveAt(words: Words, at: number): Fraction | undefined {
	return fractionAt(words, at) ?? ratioOf(words, cardinalAt(words, at));
}

/** "Minus five" */
function negativeAt(words: Words, at: number): Fraction | undefined {
	const size = /^(?:minus|negative)$/.test(words[at]?.lower ?? '') ? positiveAt(words, at + 1) : undefined;
	return size && { ...size, value: -size.value };
}

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

/** "One in five", "9 out of 10", "one-in-three". */
function ratioOf(words: Words, count: Cardinal | undefined): Fraction | undefined {
	if (!count || !Number.isInteger(count.value) || count.scaled || count.value < 1) return count;
	let at = count.to;
	const hyphen = words[at]?.text === '-';
	if (hyphen) at++;
	const out = words[at]?.lower === 'out' && words[at + 1]?.lower === 'of';
	if (words[at]?.lower === 'over') return overOf(words, count);
	if (!out && words[at]?.lower !== 'in') return count;
	at += out ? 2 : 1;
	if (words[at]?.lower === 'every' || words[at]?.text === '-') at++;
	const whole = cardinalAt(words, at);
	if (!whole || !Number.isInteger(whole.value) || whole.value <= count.value || whole.value > 1e6) return count;
	if (!out && !hyphen && !/^(?:chances?|odds|probability|likelihood)$/.test(words[whole.to]?.lower ?? '')) {
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
function overOf(words: Words, count: Cardinal): Fraction {
	const below = cardinalAt(words, count.to + 1);
	if (!below || below.value <= count.value || words[below.to]?.kind === 'word') return count;
	return { value: count.value / below.value, share: true, scaled: false, spelled: count.spelled, to: below.to };
}
