import { memo } from '../text/memo.ts';
import { mix } from './hash.ts';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';
import { COMPARED_ENDINGS, knownBase, PLURAL_ENDINGS, VERB_ENDINGS } from './lemma.ts';
import { ADJECTIVE, lexiconEntry, NOUN, VERB } from './lexicon.ts';

/** What the lexicon says a word can be, by itself or as the inflected form of another, as one number to make features of. */
export const wordClass = memo((lower: string): number => {
	const verb = IRREGULAR_VERBS.get(lower) ?? knownBase(lower, VERB_ENDINGS, VERB);
	const noun = IRREGULAR_NOUNS.get(lower) ?? knownBase(lower, PLURAL_ENDINGS, NOUN);
	const adjective = knownBase(lower, COMPARED_ENDINGS, ADJECTIVE);
	return mix(mix(mix(mix(1, partsOf(lower)), partsOf(verb)), partsOf(noun)), partsOf(adjective));
});

/** The parts of speech and which is the usual one, without the topics. */
const partsOf = (base: string | undefined): number => (base === undefined ? -1 : lexiconEntry(base) & 0x7f);
