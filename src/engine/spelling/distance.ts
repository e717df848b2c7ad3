import { editDistance } from '../text/edit-distance.ts';

/** Longer words may differ in more letters and still be one name misspelt; so may words that stand beside the same other word. */
const LETTERS_PER_SLIP = { alone: 3, beside: 2.5 };
const MOST_SLIPS = 3;

/** How many letters two spellings differ in, where so few that they may be one name; undefined otherwise. */
export function spellingDistance(a: string, b: string, beside: boolean): number | undefined {
	const limit = mostSlips(Math.min(a.length, b.length), beside);
	if (limit === 0) return undefined;
	const distance = editDistance(a, b, limit);
	return distance > 0 && distance <= limit ? distance : undefined;
}

/** In how many letters two words may differ of which the shorter has so many. */
export const mostSlips = (letters: number, beside: boolean): number =>
	Math.min(MOST_SLIPS, Math.floor(letters / LETTERS_PER_SLIP[beside ? 'beside' : 'alone']));
