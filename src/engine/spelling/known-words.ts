import { isGroupWord, placesNamed } from '../names/gazetteer.ts';
import { isCommonWord, isGivenName, isSurname } from '../names/lexicon.ts';
import { lexiconEntry } from '../syntax/lexicon.ts';

export const inDictionary = (word: string): boolean => lexiconEntry(word) !== 0 || isCommonWord(word);

/** A word that stands in a dictionary or an atlas is less likely to be another one misspelt. */
export const isKnown = (word: string): boolean =>
	isCommonWord(word) || isGivenName(word) || isSurname(word) || placesNamed(word).length > 0 || isGroupWord(word);
