import type { Draft } from '../draft.ts';
import { placesNamed } from '../names/gazetteer.ts';
import { isCommonWord, isGivenName } from '../names/lexicon.ts';
import { type Mention, mentionsIn } from '../names/mentions.ts';
import { plainName } from '../names/plain.ts';
import { type Candidate, resolveNames } from '../names/resolve.ts';
import { type Word, wordsOf } from '../names/words.ts';
import type { NameFact } from '../types.ts';

/** People, organisations and places, each with the fullest form of its name in the document. Linear in the text's length. */
export const readNames = (draft: Draft): NameFact[] => {
	const candidates: Candidate[] = [];
	for (const sentence of draft.sentences) {
		const words = wordsOf(sentence, draft.text);
		const title = inTitleCase(words) || draft.blocks[sentence.block]?.role === 'heading';
		for (const mention of mentionsIn(words)) {
			const text = words
				.slice(mention.from, mention.to)
				.map((word) => word.text)
				.join(' ');
			const doubtful =
				title || quotedAlone(words, mention) || (mention.hint === 'unknown' && opensAlone(words, mention));
			candidates.push({ mention, words, sentence, text, key: plainName(text), doubtful });
		}
	}
	return resolveNames(candidates);
};

/** In a line where all but the small words are capitals, a capital says nothing. */
function inTitleCase(words: readonly Word[]): boolean {
	let capitals = 0;
	let small = 0;
	for (const word of words) {
		if (word.text.length < 4 || UNCAPITALISED.has(word.lower)) continue;
		if (word.capital) capitals++;
		else if (/^\p{L}/u.test(word.text)) small++;
	}
	return capitals >= 4 && small <= capitals / 8;
}
const UNCAPITALISED = new Set(
	'about above after against along amid among around before behind below between beyond from into like near over past since than that through toward towards under until upon with within without'.split(
		' ',
	),
);

/** One capitalised word at the start of a sentence, and no more known about it. */
const opensAlone = (words: readonly Word[], { from, to }: Mention): boolean => {
	const word = words[from];
	if (word === undefined || to - from > 1 || !word.opens) return false;
	if (isCommonWord(word.lower)) return true;
	return placesNamed(word.text).length === 0 && !(isGivenName(word.text) && word.tag.startsWith('NNP'));
};

/** "Salome" between quotation marks is a work or a word, not the person. */
const quotedAlone = (words: readonly Word[], { from, to }: Mention): boolean =>
	/["“'‘`]$/.test(words[from]?.before ?? '') && /^["”'’]/.test(words[to]?.before ?? '');
