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

const ENDINGS = ['s', 'es', 'n', 'an', 'ian', 'ean', 'ese', 'i', 'ish', 'al', 'ic', 'ist', 'ists'];

/** One word is the other with an ending: plural, demonym, adjective ("Iran", "Iranian"; "Marine", "Marines"). */
export function isInflection(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const stem = short.replace(/[aeiy]$/, '');
	if (stem.length < 3 || !long.startsWith(stem)) return false;
	const [rest, tail] = [long.slice(stem.length), short.slice(stem.length)];
	return (
		(ENDINGS.includes(rest) && (tail === '' || ENDINGS.includes(tail))) ||
		(rest.endsWith('s') && rest.slice(0, -1) === tail)
	);
}
