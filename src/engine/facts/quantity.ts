import type { Draft } from '../draft.ts';
import { isSpaced } from '../text/spaced.ts';
import type { Quantity, Span } from '../types.ts';
import { TENS_PLURAL } from './dates/date-words.ts';
import { ageAt } from './figures/age.ts';
import { type Amount, amountAt } from './figures/amount.ts';
import { boundOf } from './figures/bounds.ts';
import { CURRENCIES, DOLLAR_PREFIXES, SIGNS } from './figures/currencies.ts';
import { lineScoreAt } from './figures/line-score.ts';
import { isMagnitude } from './figures/magnitude.ts';
import { isMultiple, multipleAt } from './figures/multiple.ts';
import { ordinalAt } from './figures/ordinal.ts';
import { rangeFrom } from './figures/range.ts';
import { tallyAt } from './figures/tally.ts';
import { ORDINALS, SEVERAL, SMALL, TENS, VAGUE } from './number-words.ts';
import { type Word, wordsOf } from './words.ts';

/** The figures of an article: counts, shares, money, measures, ages, tallies, ordinals. Dates are left to their own reader. */
export function readQuantities(draft: Draft): Quantity[] {
	const spaced = isSpaced(draft.text);
	const dates = draft.facts.filter(({ kind }) => kind === 'date');
	let next = 0;
	return draft.sentences.flatMap((sentence) => {
		while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
		return without(sentence, dates, next).flatMap((part) => quantitiesIn(wordsOf(draft.text, part, spaced)));
	});
}

/** The stretches of a sentence between its dates. */
function without(sentence: Span, dates: readonly Span[], from: number): Span[] {
	const parts: Span[] = [];
	let start = sentence.start;
	for (let i = from; i < dates.length; i++) {
		const date = dates[i];
		if (!date || date.start >= sentence.end) break;
		if (date.start > start) parts.push({ start, end: date.start });
		start = Math.max(start, date.end);
	}
	if (start < sentence.end) parts.push({ start, end: sentence.end });
	return parts;
}

function quantitiesIn(words: readonly Word[]): Quantity[] {
	const found: Quantity[] = [];
	let ofTemperature: boolean | undefined;
	/** Asked seldom, and answered once. */
	const isOfTemperature = () => {
		ofTemperature ??= words.some(({ lower }) => TEMPERATURE.test(lower));
		return ofTemperature;
	};
	for (let at = 0; at < words.length; ) {
		const word = words[at];
		if (!word || !beginsFigure(word)) {
			at++;
			continue;
		}
		const read =
			tallyAt(words, at) ??
			lineScoreAt(words, at) ??
			ordinalAt(words, at) ??
			multipleAt(words, at) ??
			figureAt(words, at, found.at(-1), isOfTemperature);
		const last = read && words[read.to - 1];
		if (read?.quantity && last) found.push({ kind: 'quantity', start: word.start, end: last.end, ...read.quantity });
		at = read ? Math.max(read.to, at + 1) : at + 1;
	}
	return shareUnits(found, words);
}

/** Most words can begin no figure: they are passed over at once. */
function beginsFigure({ kind, lower, text }: Word): boolean {
	if (kind === 'number') return true;
	if (kind === 'mark') return text === '-' || SIGNS.has(text);
	return BEGINS_FIGURE.has(lower) || DOLLAR_PREFIXES.has(lower) || CURRENCIES.has(text) || isMultiple(lower);
}

const BEGINS_FIGURE: ReadonlySet<string> = new Set([
	...SMALL.keys(),
	...TENS.keys(),
	...ORDINALS.keys(),
	...VAGUE.keys(),
	...SEVERAL.keys(),
	...TENS_PLURAL,
	...'a an tens half quarter minus negative rs u dollar single double triple'.split(' '),
]);

type Read = { readonly quantity: Omit<Quantity, 'kind' | 'start' | 'end'>; readonly to: number };

function figureAt(
	words: readonly Word[],
	at: number,
	previous: Quantity | undefined,
	isOfTemperature: () => boolean,
): Read | undefined {
	const amount = amountAt(words, at);
	if (!amount) return undefined;
	const ranged = rangeFrom(words, amount) ?? amount;
	const age = ageAt(words, ranged);
	const figure: Amount = age ?? (isMagnitude(words, ranged, previous) ? { ...ranged, unit: 'magnitude' } : ranged);
	const { value, upper, vague, to } = figure;
	const cold = figure.unit === '' && value < 0 && isOfTemperature();
	const unit = cold ? '°' : figure.unit;
	const found = boundOf(words, at, to);
	// "Over three years" tells how long, not that it was longer.
	const bound = found === 'more-than' && words[at - 1]?.lower === 'over' && OVER_TIME.has(unit) ? 'exact' : found;
	return {
		quantity: { value, unit, bound, ...(upper === undefined ? {} : { upper }), ...(vague ? { vague } : {}) },
		to,
	};
}

/** "Temperatures were minus 20" goes without a unit. */
const TEMPERATURE = /^(?:temperatures?|mercury|thermometers?)$/;

const OVER_TIME = new Set(['day', 'week', 'month', 'year', 'decade', 'hour', 'minute']);

/** "7.6 and 7.4 magnitude", "20 or 30 percent": the unit named once holds for both. */
function shareUnits(found: readonly Quantity[], words: readonly Word[]): Quantity[] {
	const between = new Map(words.map(({ start, lower }) => [start, lower]));
	return found.map((quantity, i) => {
		const next = found[i + 1];
		if (
			!next ||
			quantity.unit !== '' ||
			next.unit === '' ||
			quantity.tally ||
			quantity.ordinal ||
			quantity.vague ||
			next.tally
		)
			return quantity;
		if (!SHARED.has(next.unit)) return quantity;
		const joined = between.get(quantity.end + 1);
		return joined && /^(?:and|or|to)$/.test(joined) && next.start === quantity.end + joined.length + 2
			? { ...quantity, unit: next.unit }
			: quantity;
	});
}

const SHARED = new Set([
	'%',
	'magnitude',
	'km',
	'mi',
	'm',
	'ft',
	'years-old',
	'percentage-point',
	'mph',
	'km/h',
	'°C',
	'°F',
]);
