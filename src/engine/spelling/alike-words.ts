import type { Document } from '../document.ts';
import { consonants } from '../names/match.ts';
import { onceFor } from '../once-for.ts';
import { memo } from '../text/memo.ts';
import { mostSlips } from './distance.ts';
import { type NameWord, nameWords } from './name-words.ts';

/**
 * Those words of an article's names that may be this one misspelt, in their order. Of a hundred pairs of names hardly one
 * is left: letters tell most apart, whatever stands around them. Remembered, since people and places are compared by two detectors.
 */
export const alikeWords = (one: NameWord, document: Document): readonly NameWord[] => alikeIn(document)(one);

const alikeIn = onceFor((document: Document) => {
	const words = nameWords(document).map((name) => ({ name, ...printOf(name) }));
	return onceFor((one: NameWord): readonly NameWord[] => {
		const own = printOf(one);
		const found: NameWord[] = [];
		for (const other of words) if (mayBeOne(own, other)) found.push(other.name);
		return found;
	});
});

/** What tells two words apart at a glance. */
type Print = {
	readonly length: number;
	readonly letters: number;
	readonly sound: string;
	/** In how many letters a word may differ from it. */
	readonly slips: number;
};

const printOf = ({ word }: NameWord): Print => ({
	length: word.length,
	letters: lettersOf(word),
	sound: consonants(word),
	slips: mostSlips(word.length, true),
});

function mayBeOne(one: Print, other: Print): boolean {
	const slips = Math.min(one.slips, other.slips);
	const gap = one.length - other.length;
	return (gap <= slips && -gap <= slips && mayBecome(one.letters, other.letters, slips)) || one.sound === other.sound;
}

/** Which letters a word has, a bit for each. */
export const lettersOf = memo((word: string): number => {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
});

/** By the letters that they have: a slip takes one letter away at most, and brings in one. */
export const mayBecome = (from: number, to: number, slips: number): boolean =>
	isAtMost(slips, from & ~to) && isAtMost(slips, to & ~from);

/** No more bits are set than so many. */
function isAtMost(most: number, bits: number): boolean {
	let rest = bits;
	// Each turn clears the lowest.
	for (let left = most; rest !== 0 && left > 0; left--) rest &= rest - 1;
	return rest === 0;
}
