import { COMPARED, IRREGULAR_NOUNS, IRREGULAR_VERBS, UNCHANGED_NOUNS } from './irregular.ts';
import { ADJECTIVE, lexiconEntry, NOUN, VERB } from './lexicon.ts';

/** The dictionary form: "killed" → "kill", "children" → "child", "were" → "be". Names and small words stay as they are. */
export const lemma = (lower: string, pos: string): string => {
	if (pos === 'VERB' || pos === 'AUX') return IRREGULAR_VERBS.get(lower) ?? regularVerb(lower);
	if (pos === 'NOUN') return UNCHANGED_NOUNS.has(lower) ? lower : (IRREGULAR_NOUNS.get(lower) ?? regularNoun(lower));
	if (pos === 'ADJ' || pos === 'ADV')
		return COMPARED.get(lower) ?? knownBase(lower, COMPARED_ENDINGS, ADJECTIVE) ?? lower;
	if (lower === "n't") return 'not';
	return lower === 'an' ? 'a' : lower;
};

const regularVerb = (lower: string): string => {
	// "need", "sing" and "focus" only look inflected.
	if ((lexiconEntry(lower) & VERB) !== 0) return lower;
	const known = knownBase(lower, VERB_ENDINGS, VERB);
	if (known !== undefined) return known;
	if (/[^su]s$/.test(lower)) return withoutS(lower);
	const ending = lower.endsWith('ing') ? 3 : lower.endsWith('ed') && !lower.endsWith('eed') ? 2 : 0;
	const stem = lower.slice(0, lower.length - ending);
	if (ending === 0 || stem.length < 3 || !/[aeiouy]/.test(stem)) return lower;
	if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
	return /(?:[^aeiou]at|iz|[cuv]|[dr]g)$/.test(stem) ? `${stem}e` : stem;
};

const regularNoun = (lower: string): string => {
	if (lower.length < 3 || !lower.endsWith('s') || /(?:ss|us|is|'s|\ds)$/.test(lower)) return lower;
	const known = knownBase(lower, PLURAL_ENDINGS, NOUN);
	if (known !== undefined) return known;
	return (lexiconEntry(lower) & NOUN) !== 0 ? lower : withoutS(lower);
};

const withoutS = (lower: string): string => {
	if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
	return /(?:ss|x|ch|sh|zz|[^aeiou]o)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
};

/** Ending, what stands in its place, and whether a doubled consonant before it is halved; the likelier first. */
export type Ending = readonly [ending: string, replacement: string, halve?: true];
export const PLURAL_ENDINGS: readonly Ending[] = [
	['ies', 'y'],
	['ies', 'ie'],
	['s', ''],
	['es', ''],
];
export const VERB_ENDINGS: readonly Ending[] = [
	['ies', 'y'],
	['ies', 'ie'],
	['s', ''],
	['es', ''],
	['ied', 'y'],
	['ied', 'ie'],
	['ed', '', true],
	['ed', 'e'],
	['ed', ''],
	['ing', '', true],
	['ing', 'e'],
	['ing', ''],
];
export const COMPARED_ENDINGS: readonly Ending[] = [
	['ier', 'y'],
	['iest', 'y'],
	['er', '', true],
	['er', 'e'],
	['er', ''],
	['est', '', true],
	['est', 'e'],
	['est', ''],
];

/** The first base that WordNet knows as `kind`. */
export const knownBase = (lower: string, endings: readonly Ending[], kind: number): string | undefined => {
	if (NOT_A_BASE.has(lower)) return undefined;
	const known = (base: string): boolean => (lexiconEntry(base) & kind) !== 0;
	for (const [ending, replacement, halve] of endings) {
		if (!lower.endsWith(ending)) continue;
		const stem = lower.slice(0, lower.length - ending.length);
		if (stem.length < 2) continue;
		if (halve) {
			if (stem.at(-1) !== stem.at(-2)) continue;
			// "installed": WordNet has "instal" too.
			if (known(stem)) return stem;
			if (known(stem.slice(0, -1))) return stem.slice(0, -1);
		} else if (known(stem + replacement)) {
			// "singing" is of "sing", though there is "singe".
			return replacement === 'e' && stem.endsWith('ng') && known(stem) ? stem : stem + replacement;
		}
	}
	return undefined;
};
/** "upper" is not more "up". */
const NOT_A_BASE = new Set([
	'upper',
	'outer',
	'inner',
	'utter',
	'former',
	'latter',
	'other',
	'rather',
	'after',
	'modest',
	'lesser',
]);
