import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { lemma } from '../syntax/lemma.ts';
import { lexiconEntry } from '../syntax/lexicon.ts';
import { isGroupWord } from './gazetteer.ts';
import { EITHER, MEN, WOMEN } from './given-names.ts';
import { KNOWN_ORGANIZATIONS } from './organizations.ts';
import { plainName, withoutAccents } from './plain.ts';
import { FAMILY_FIRST, SURNAMES } from './surnames.ts';

type Gender = 'he' | 'she' | 'either';

/** Undefined for what is no given name we know. */
export const genderOf = (givenName: string): Gender | undefined => GENDERS.get(bare(givenName));
export const isGivenName = (word: string): boolean => GENDERS.has(bare(word));
export const isSurname = (word: string): boolean => SURNAME_SET.has(bare(word));
export const isFamilyFirst = (word: string): boolean => FAMILY_SET.has(bare(word));
/** A word of everyday English, in lower case. */
export const isCommonWord = (lower: string): boolean => COMMON.has(lower);

/** Any word of the dictionary, in lower case and in any form: "injured", "reserves". */
export const isDictionaryWord = (lower: string): boolean =>
	COMMON.has(lower) || ['NOUN', 'VERB', 'ADJ'].some((pos) => lexiconEntry(lemma(lower, pos)) !== 0);

/** The full name of a well-known organisation by any of its names: "UN" → "United Nations". */
export const knownOrganization = (name: string): string | undefined => {
	const key = plainName(name);
	const known = ORGANIZATIONS.get(key);
	if (known === undefined) return undefined;
	// "WHO" is not "who", nor "ICE" ice.
	return known.acronym && name !== name.toUpperCase() && name !== known.written ? undefined : known.full;
};
/** In words. */
export const LONGEST_KNOWN = 7;

const bare = (word: string): string => withoutAccents(word).toLowerCase().replace(/[’']/g, "'");
const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const GENDERS = new Map<string, Gender>();
for (const word of split(MEN)) GENDERS.set(bare(word), 'he');
for (const word of split(WOMEN)) GENDERS.set(bare(word), GENDERS.get(bare(word)) === 'he' ? 'either' : 'she');
for (const word of split(EITHER)) GENDERS.set(bare(word), 'either');
const SURNAME_SET = new Set(split(SURNAMES).map(bare));
const FAMILY_SET = new Set(split(FAMILY_FIRST).map(bare));
const COMMON = new Set(COMMON_WORDS.flatMap(([, words]) => split(words)).filter((word) => !isGroupWord(word)));

const ORGANIZATIONS = new Map<string, { full: string; written: string; acronym: boolean }>();
for (const [, group = ''] of KNOWN_ORGANIZATIONS.matchAll(/\(([^)]*)\)/g)) {
	const names = group.split(',');
	const full = names[0] ?? '';
	for (const written of names) {
		const key = plainName(written);
		const acronym = written === written.toUpperCase() && ORGANIZATIONS.get(key)?.acronym !== false;
		ORGANIZATIONS.set(key, { full, written, acronym });
	}
}
