import { lemma } from './lemma.ts';
import { lexiconEntry, VERB } from './lexicon.ts';
import type { Tag } from './tag-label.ts';
import { isFiniteTag } from './tree.ts';

type Word = { readonly text: string; readonly lower: string };

/** A word that a tagger did not take for a finite verb, and by how much the likeliest such label lost. */
export type NearVerb = { readonly index: number; readonly label: number; readonly lack: number };

/**
 * A written sentence has a verb with a tense, and so has what follows "said that". Where the tags have none, it was taken
 * for a participle or a noun: the labels to put right.
 */
export const missingVerbs = (
	words: readonly Word[],
	tags: readonly Tag[],
	near: () => readonly NearVerb[],
): NearVerb[] => {
	const found: NearVerb[] = [];
	if (isWholeSentence(words) && !tags.some(({ tag }) => isFiniteTag(tag)))
		found.push(...nearest(words, tags, near(), 0, false));
	const that = words.findIndex(({ lower }, index) => lower === 'that' && /^VB/.test(tags[index - 1]?.tag ?? ''));
	// "asked that there be none" has its verb too.
	const done = words.some(
		({ lower }, index) => index > that && (lower === 'be' || isFiniteTag(tags[index]?.tag ?? '')),
	);
	if (that > 0 && !done) found.push(...nearest(words, tags, near(), that + 1, true));
	return found;
};

const isWholeSentence = (words: readonly Word[]): boolean =>
	words.length >= SHORTEST_SENTENCE &&
	(words.at(-1)?.text === '.' || (words.at(-1)?.text === '"' && words.at(-2)?.text === '.'));
const SHORTEST_SENTENCE = 5;

/** The one that came closest, after a noun that can be its subject. */
const nearest = (
	words: readonly Word[],
	tags: readonly Tag[],
	near: readonly NearVerb[],
	from: number,
	sure: boolean,
): NearVerb[] => {
	const subject = tags.findIndex(({ pos }, index) => index >= from && /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos));
	if (subject < 0) return [];
	const possible = near.filter(({ index }) => index > subject && mayBeFinite(words, tags, index, sure));
	return possible.sort((a, b) => a.lack - b.lack || a.index - b.index).slice(0, 1);
};

/** The dictionary knows it as a verb, and not mostly as a noun unless a verb must be there; with a capital it is a name. */
const mayBeFinite = (words: readonly Word[], tags: readonly Tag[], index: number, sure: boolean): boolean => {
	const word = words[index];
	const tag = tags[index]?.tag ?? '';
	if (word === undefined || word.text !== word.lower || word.lower.endsWith('ing') || word.lower === 'be') return false;
	if (!/^(?:VBN|VB|NNS?|JJ)$/.test(tag)) return false;
	if (tag === 'VB' && tags[index - 1]?.tag === 'TO') return false;
	const entry = lexiconEntry(lemma(word.lower, 'VERB'));
	if ((entry & VERB) === 0) return false;
	if (tag === 'VBN' || (sure && tags[index + 1]?.tag === 'TO')) return true;
	const mostly = (entry >> 4) & 7;
	return tag === 'JJ' || mostly === 0 ? mostly === MOSTLY_VERB : mostly !== MOSTLY_NOUN;
};
/** As lexicon.bin numbers them; 0 is not known. */
const MOSTLY_NOUN = 1;
const MOSTLY_VERB = 2;
