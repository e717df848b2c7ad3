import { editDistance } from '../text/edit-distance.ts';

/** Longer words may differ in more letters and still be one name misspelt; so may words that stand beside the same other word. */
const LETTERS_PER_SLIP = { alone: 3, beside: 2.5 };

/** How many letters two spellings differ in, where so few that they may be one name; undefined otherwise. */
export function spellingDistance(a: string, b: string, beside: boolean): number | undefined {
	const limit = Math.min(3, Math.floor(Math.min(a.length, b.length) / LETTERS_PER_SLIP[beside ? 'beside' : 'alone']));
	if (limit === 0) return undefined;
	const distance = editDistance(a, b, limit);
	return distance > 0 && distance <= limit ? distance : undefined;
}

/** Endings that make an adjective, a people or a plural of a name. */
const ENDINGS = new Set([
	'',
	's',
	'es',
	'n',
	'ns',
	'an',
	'ans',
	'ian',
	'ians',
	'ean',
	'eans',
	'ese',
	'i',
	'is',
	'ish',
	'al',
	'ic',
	'ics',
	'ism',
	'ity',
	'dom',
	'ist',
	'ists',
	'er',
	'ers',
	'a',
	'e',
	'y',
	'o',
	'um',
	'us',
	'man',
	'men',
	'woman',
	'women',
]);
const SHORTEST_STEM = 3;

/** One word is the other with an ending, or both are one stem with two: plural, people, adjective ("Iran", "Iranian"; "Democrats", "Democratic"). */
export function isInflection(a: string, b: string): boolean {
	let stem = 0;
	while (stem < a.length && a[stem] === b[stem]) stem += 1;
	for (let at = stem; at >= Math.max(SHORTEST_STEM, stem - 2); at -= 1)
		if (ENDINGS.has(a.slice(at)) && ENDINGS.has(b.slice(at)) && a.slice(at) !== b.slice(at))
			return isRegular(a.slice(at), b.slice(at));
	return false;
}

/** "Brandt" and "Brandts". */
export const isPlural = (a: string, b: string): boolean => isWithS(a, b) || isWithS(b, a);
const isWithS = (a: string, b: string): boolean => a.length === b.length + 1 && a.endsWith('s') && a.startsWith(b);

/** Two bare vowels at the end ("Maria", "Mario") are two names, not two forms of one. */
const isRegular = (a: string, b: string): boolean => !(a.length === 1 && b.length === 1) || a === 's' || b === 's';
