import { SUFFIXES } from '../number-words.ts';
import type { Word } from '../words.ts';
import { unitAfter } from './measure.ts';
import { currencyAfter, currencyBefore } from './money.ts';
import { isName } from './not-quantities.ts';
import { type Numeral, numeralAt } from './numeral.ts';

/** One figure with its unit, before ranges and bounds are looked for. */
export type Amount = {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly upper?: number;
	readonly unit: string;
	readonly vague?: boolean;
	readonly scaled: boolean;
	readonly spelled: boolean;
};

type Words = readonly Word[];

export function amountAt(words: Words, from: number): Amount | undefined {
	const before = currencyBefore(words, from);
	const minus = minusAt(words, from);
	const at = before?.to ?? (minus ? from + 1 : from);
	const numeral = numeralAt(words, at);
	if (!numeral) return undefined;
	if (before) return moneyOf(words, from, before.unit, withSuffix(words, numeral, true));
	if (isName(words, at, numeral)) return undefined;
	const sign = minus ? -1 : 1;
	const figure = withSuffix(words, numeral, false);
	// "Tens of millions of dollars", "hundreds of miles"
	const of = figure.vague && words[figure.to]?.lower === 'of' ? figure.to + 1 : undefined;
	const counted = of === undefined ? undefined : (currencyAfter(words, of, true) ?? unitAfter(words, of));
	if (counted) return { ...measured(words, from, figure), unit: counted.unit, to: counted.to };
	const ofOne = /^an?$/.test(words[figure.to - 1]?.lower ?? '');
	const money = figure.share && !ofOne ? undefined : currencyAfter(words, figure.to, figure.scaled);
	if (money) {
		const scaled = money.scale ? { ...figure, value: figure.value * money.scale, scaled: true } : figure;
		return moneyOf(words, from, money.unit, withScaleBehind(words, { ...scaled, to: money.to }));
	}
	return { ...measured(words, from, figure), value: sign * measured(words, from, figure).value };
}

/** Only glued to the figure and apart from what stands before, else it is a hyphen or a dash. */
function minusAt(words: Words, at: number): boolean {
	const [mark, next] = [words[at], words[at + 1]];
	if (mark?.text !== '-' || next?.kind !== 'number') return false;
	return !next.apart && (at === 0 || mark.apart) && words[at - 1]?.kind !== 'number';
}

function moneyOf(words: Words, from: number, unit: string, figure: Numeral): Amount {
	// "A 2 million-dollar house", "$300-million", "US$5 dollars".
	let { value, to } = figure;
	const cents = centsAt(words, to);
	if (cents && Number.isInteger(value) && !figure.scaled) {
		value += cents.value / 100;
		to = cents.to;
	}
	return { from, to, value, unit, scaled: figure.scaled, spelled: figure.spelled, ...optional(figure) };
}

/** "3 dollars 50 cents", "15 dollars and 50". */
function centsAt(words: Words, at: number): { value: number; to: number } | undefined {
	const start = words[at]?.lower === 'and' ? at + 1 : at;
	if (!/^[\p{L}$€£]+$/u.test(words[at - 1]?.text ?? '')) return undefined;
	const numeral = numeralAt(words, start);
	if (
		!numeral ||
		numeral.scaled ||
		numeral.share ||
		!Number.isInteger(numeral.value) ||
		numeral.value < 1 ||
		numeral.value > 99
	)
		return undefined;
	const next = words[numeral.to];
	if (/^(?:cents?|pence|p)$/.test(next?.lower ?? '')) return { value: numeral.value, to: numeral.to + 1 };
	return (next === undefined || /^[.,;)]$/.test(next.text)) && numeral.value > 9
		? { value: numeral.value, to: numeral.to }
		: undefined;
}

/** "75 USD million" */
function withScaleBehind(words: Words, figure: Numeral): Numeral {
	const scale = /^(?:million|billion|trillion)$/.exec(words[figure.to]?.lower ?? '')?.[0];
	if (!scale || figure.scaled) return figure;
	const factor = scale === 'million' ? 1e6 : scale === 'billion' ? 1e9 : 1e12;
	return { ...figure, value: figure.value * factor, scaled: true, to: figure.to + 1 };
}

/** "5m", "£2.5 bn", "10M": letters that stand for a scale, glued or, with money, apart. */
function withSuffix(words: Words, figure: Numeral, money: boolean): Numeral {
	const next = words[figure.to];
	const scale = next?.kind === 'word' && !figure.scaled ? SUFFIXES.get(next.text) : undefined;
	if (!next || !scale || figure.spelled || figure.share) return figure;
	const certain = /^(?:bn|mn|mln|bln|trn|tln|M|k|K|Bn)$/.test(next.text);
	if (
		next.apart
			? !(money ? certain || /^[mb]$/.test(next.text) : certain)
			: !(money || certain || isScale(words, figure))
	)
		return figure;
	return { ...figure, value: Number((figure.value * scale).toPrecision(12)), scaled: true, to: figure.to + 1 };
}

/** "1.4m users" are millions, "100m sprint" and "5m deep" metres. */
function isScale(words: Words, figure: Numeral): boolean {
	const suffix = words[figure.to]?.text;
	if (suffix === 'mm' || suffix === 't') return false;
	if (suffix !== 'm') return true;
	const after = words[figure.to + 1]?.lower ?? '';
	return (
		/s$|^(?:cubic|square|people|men|women|children|deaths|of|euro|yen|yuan|extra|more|new|inhabitants|\))$/.test(
			after,
		) && !/^(?:metres|hurdles|waves)$/.test(after)
	);
}

function measured(words: Words, from: number, figure: Numeral): Amount {
	const base = { from, value: figure.value, scaled: figure.scaled, spelled: figure.spelled, ...optional(figure) };
	const glued = words[figure.to];
	if (glued && !glued.apart && !figure.spelled && /^(?:m|g|l|t|mm)$/.test(glued.text))
		return { ...base, unit: glued.text, to: figure.to + 1 };
	if (
		glued?.text === 'm' &&
		/^(?:deep|high|tall|long|wide|thick|away|above|below|from|square|\(|x)$/.test(words[figure.to + 1]?.lower ?? '')
	)
		return { ...base, unit: 'm', to: figure.to + 1 };
	const unit = unitAfter(words, halfBetween(words, figure));
	if (!unit) return { ...base, unit: figure.share ? 'share' : '', to: figure.to };
	const factor = unit.factor ?? 1;
	const sized = { ...base, value: base.value * factor, unit: unit.unit, to: unit.to };
	if (base.upper !== undefined) return { ...sized, upper: base.upper * factor };
	return unit.unit === 'ft' ? withInches(words, sized) : withHalf(words, sized);
}

/** "Half an hour", "a third of a mile": the article before the unit. */
function halfBetween(words: Words, figure: Numeral): number {
	if (!figure.share) return figure.to;
	const of =
		words[figure.to]?.lower === 'of' && /^(?:a|an|one)$/.test(words[figure.to + 1]?.lower ?? '')
			? figure.to + 2
			: undefined;
	return of !== undefined && unitAfter(words, of) ? of : figure.to;
}

/** "5 feet 10 inches", "5-foot-10", "6ft 2in". */
function withInches(words: Words, amount: Amount): Amount {
	let at = amount.to;
	if (/^(?:[-,]|and)$/.test(words[at]?.lower ?? '')) at++;
	const inches = numeralAt(words, at);
	if (!inches || inches.scaled || inches.value >= 12) return amount;
	const hyphened = words[amount.to]?.text === '-';
	const named =
		/^(?:in|inch|inches)$/.test(words[inches.to]?.lower ?? '') &&
		(words[inches.to]?.lower !== 'in' || !words[inches.to]?.apart);
	if (!hyphened && !named) return amount;
	return { ...amount, value: amount.value + inches.value / 12, to: named ? inches.to + 1 : inches.to };
}

/** "A year and a half" needs a figure: "three years and a half". */
function withHalf(words: Words, amount: Amount): Amount {
	const half =
		words[amount.to]?.lower === 'and' && words[amount.to + 1]?.lower === 'a' && words[amount.to + 2]?.lower === 'half';
	return half ? { ...amount, value: amount.value + 0.5, to: amount.to + 3 } : amount;
}

function optional({ upper, vague }: Numeral): { upper?: number; vague?: boolean } {
	return { ...(upper === undefined ? {} : { upper }), ...(vague ? { vague } : {}) };
}
