import { UNIT_NAMES } from '../units.ts';
import type { Word } from '../words.ts';

type Words = readonly Word[];

/** A number and the index of the word behind it. */
export type Part = { readonly value: number; readonly spelled: boolean; readonly to: number };

/** "½" */
export function glyphAt(words: Words, at: number): Part | undefined {
	const word = words[at];
	return word?.kind === 'number' && /^[^\d.]$/.test(word.text)
		? { value: word.value, spelled: false, to: at + 1 }
		: undefined;
}

/** "3/4", "1 / 4". Others are dates ("9/11"), names ("24/7") and rates. */
export function slashedAt(words: Words, at: number): Part | undefined {
	const [above, slash, below] = [words[at], words[at + 1], words[at + 2]];
	if (slash?.text !== '/' || above?.kind !== 'number' || below?.kind !== 'number') return undefined;
	if (slash.apart !== below.apart || words[at + 3]?.text === '/') return undefined;
	if (![2, 3, 4, 5, 6, 7, 8, 10, 16, 32, 64].includes(below.value) || above.value >= below.value || above.value < 1)
		return undefined;
	return Number.isInteger(above.value) ? { value: above.value / below.value, spelled: false, to: at + 3 } : undefined;
}

/** "41/2 months", "123/4 miles": a number and its fraction whose space was lost. */
export function crushedAt(words: Words, at: number): Part | undefined {
	const [above, slash, below] = [words[at], words[at + 1], words[at + 2]];
	if (slash?.text !== '/' || above?.kind !== 'number' || below?.kind !== 'number' || slash.apart !== below.apart)
		return undefined;
	const unit = words[at + 3]?.text === '-' ? words[at + 4] : words[at + 3];
	if (!/^[1-9]\d?[13]$/.test(above.text) || !/^[248]$/.test(below.text) || !UNIT_NAMES.has(unit?.lower ?? ''))
		return undefined;
	const part = above.value % 10;
	return part < below.value
		? { value: (above.value - part) / 10 + part / below.value, spelled: false, to: at + 3 }
		: undefined;
}
