import { consonants } from '../names/match.ts';
import { meets } from '../scope.ts';
import { wordSet } from '../text/word-set.ts';
import { spellingDistance } from './distance.ts';
import type { NameWord } from './name-words.ts';

/** Two words of names that differ in so few letters that one may be the other misspelt. */
export type Pair = {
	readonly ours: NameWord;
	readonly theirs: NameWord;
	/** They stand next to the same word. */
	readonly beside: boolean;
	/** In how many letters they differ. */
	readonly distance: number;
};

export function pairOf(ours: NameWord, theirs: NameWord): Pair | undefined {
	const beside =
		meets(ours.follows, theirs.follows) ||
		meets(ours.precedes, theirs.precedes) ||
		(isStreet(ours) && isStreet(theirs));
	const distance =
		spellingDistance(ours.word, theirs.word, beside) ?? (beside && soundAlike(ours, theirs) ? HEARD : undefined);
	// Of four letters one is soon another: "Vale" and "Valo".
	const telling = beside || Math.min(ours.word.length, theirs.word.length) >= TELLING_LETTERS;
	return distance === undefined || !telling ? undefined : { ours, theirs, beside, distance };
}
const HEARD = 2;
const TELLING_LETTERS = 5;

/** Papers mix up streets and roads, too. */
const isStreet = ({ precedes }: NameWord): boolean => meets(precedes, STREETS);
const STREETS = wordSet('street road avenue drive lane boulevard close crescent');

/** Two spellings of one sound beside one family name. With few consonants "John" and "Jane" are alike, too. */
export const soundAlike = (ours: NameWord, theirs: NameWord): boolean =>
	consonants(ours.word).length >= CONSONANTS && consonants(ours.word) === consonants(theirs.word);
const CONSONANTS = 4;
