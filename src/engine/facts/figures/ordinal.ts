import type { Quantity } from '../../types.ts';
import { ORDINALS, SCALES, TENS } from '../number-words.ts';
import type { Word } from '../words.ts';
import { isTitleCase } from './headline.ts';

type Read = { readonly quantity: Omit<Quantity, 'kind' | 'start' | 'end'>; readonly to: number };
type Words = readonly Word[];

/** "Third", "21st", "twenty-first": a place in an order. */
export function ordinalAt(words: Words, at: number): Read | undefined {
	const found = valueAt(words, at);
	if (!found || isPhrase(words, at, found.to)) return undefined;
	return { quantity: { value: found.value, unit: '', bound: 'exact', ordinal: true }, to: found.to };
}

function valueAt(words: Words, at: number): { value: number; to: number } | undefined {
	const word = words[at];
	if (!word) return undefined;
	if (word.kind === 'number') {
		const suffix = words[at + 1];
		const glued = suffix && /^(?:st|nd|rd|th)$/.test(suffix.lower) && !suffix.apart && Number.isInteger(word.value);
		if (!glued || (words[at - 1] && !word.apart && words[at - 1]?.kind === 'word')) return undefined;
		return { value: word.value, to: at + 2 };
	}
	const tens = TENS.get(word.lower);
	if (tens) {
		const next = words[at + 1]?.text === '-' ? at + 2 : at + 1;
		const unit = ORDINALS.get(words[next]?.lower ?? '');
		return unit && unit < 10 && next === at + 2 ? { value: tens + unit, to: next + 1 } : undefined;
	}
	const value = ORDINALS.get(word.lower);
	if (!value) return undefined;
	// "Two-thirds" and "one hundredth" are parts.
	const before = words[at - 1]?.text === '-' ? words[at - 2] : words[at - 1];
	return before && (before.kind === 'number' || SCALES.has(before.lower)) ? undefined : { value, to: at + 1 };
}

/** "At first", "First,", "first lady", "a second later", "Fifth Avenue": no place in an order. */
function isPhrase(words: Words, at: number, to: number): boolean {
	const [word, before, next] = [words[at], words[at - 1], words[to]];
	if (!word) return true;
	const after = next?.text === '-' ? words[to + 1] : next;
	if (
		word.lower === 'first' &&
		(before?.lower === 'at' || (next?.text === ',' && (at === 0 || before?.kind === 'mark')))
	)
		return true;
	if (
		/^(?:lady|ladies|minister|ministers|aid|name|names|responders?|hand|rate|party|person|guess\w*|instance|thing|world|nature|string)$/.test(
			after?.lower ?? '',
		)
	)
		return true;
	if (word.lower === 'second') {
		if (next?.text === '-' && words[to + 1]?.lower === 'hand') return true;
		if (/^(?:split|per|every|each|one)$/.test(before?.lower ?? '')) return true;
		if (
			before?.lower === 'a' &&
			(next === undefined || next.kind === 'mark' || /^(?:later|ago|after|before|and|or|to|in)$/.test(next.lower))
		)
			return true;
	}
	if (
		before?.lower === 'a' &&
		/^(?:third|quarter|fifth|tenth)$/.test(word.lower) &&
		(next === undefined || /^(?:of|in|from|on|to|this|last|since|and|[.,;])$/.test(next.lower))
	)
		return true;
	// "9th Circuit", "Fifth Avenue", "Second World War".
	const capital = at > 0 && /^\p{Lu}/u.test(next?.text ?? '') && (word.kind === 'number' || /^\p{Lu}/u.test(word.text));
	return capital && !isTitleCase(words);
}
