import { UNIT_NAMES } from '../units.ts';
import type { Word } from '../words.ts';

type Words = readonly Word[];
export type Measure = { readonly unit: string; readonly to: number; readonly factor?: number };

/** The unit named behind a figure: "km", "-mile", "per cent", "years old", "°C", "-magnitude". */
export function unitAfter(words: Words, from: number): Measure | undefined {
	const hyphen = words[from]?.text === '-' || words[from]?.text === '–';
	const at = hyphen ? from + 1 : from;
	const age = ageAfter(words, at);
	if (age) return age;
	for (let length = 4; length >= 1; length--) {
		const name = nameOf(words, at, length);
		const unit = name === undefined ? undefined : UNIT_NAMES.get(name);
		if (unit === undefined) continue;
		const last = words[at + length - 1];
		// "Three second-hand cars", "two-foot-long" but no "two minute books".
		if (last?.lower === 'second' && !hyphen && words[at - 1]?.lower !== 'one') return undefined;
		if (AMBIGUOUS.has(name ?? '') && words[at]?.apart) return undefined;
		return { unit, to: at + length };
	}
	return undefined;
}

/** Read as a unit only when glued to the figure. */
const AMBIGUOUS = new Set(['pc', 'ha', 'mo', 'oz', 'kb', 'mb', 'gb', 'tb']);

function nameOf(words: Words, at: number, length: number): string | undefined {
	let name = '';
	for (let i = at; i < at + length; i++) {
		const word = words[i];
		if (!word) return undefined;
		if (word.text === '-') {
			name += ' ';
			continue;
		}
		name += i > at && word.apart && !name.endsWith(' ') ? ` ${word.lower}` : word.lower;
	}
	return name;
}

/** "Years old", "-year-old", "years of age", "-month-old". */
function ageAfter(words: Words, at: number): Measure | undefined {
	const factor = AGE_UNITS.get(words[at]?.lower ?? '');
	if (!factor) return undefined;
	const next = words[at + 1]?.text === '-' ? at + 2 : at + 1;
	if (/^old(?:s|['’]s)?$/.test(words[next]?.lower ?? '')) return { unit: 'years-old', to: next + 1, factor };
	return words[next]?.lower === 'of' && words[next + 1]?.lower === 'age'
		? { unit: 'years-old', to: next + 2, factor }
		: undefined;
}

const AGE_UNITS = new Map([
	['year', 1],
	['years', 1],
	['yr', 1],
	['yrs', 1],
	['month', 1 / 12],
	['months', 1 / 12],
	['week', 7 / 365.25],
	['weeks', 7 / 365.25],
	['day', 1 / 365.25],
	['days', 1 / 365.25],
]);
