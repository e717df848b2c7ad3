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
	const titles: (readonly Word[])[] = [];
	for (const sentence of draft.sentences) {
		const words = wordsOf(sentence, draft.text);
		if (inTitleCase(words)) {
			titles.push(words);
			continue;
		}
		const heading = draft.blocks[sentence.block]?.role === 'heading';
		for (const mention of mentionsIn(words)) {
			const text = nameText(draft.text, words, mention);
			const bare = heading || quotedAlone(words, mention);
			const doubt = bare ? 'capitals' : mention.hint === 'unknown' ? opening(words, mention) : 'none';
			candidates.push({ mention, words, sentence, text, key: plainName(text), doubt });
		}
	}
	const names = resolveNames(candidates);
	const known = new Map<string, NameFact>();
	for (const name of names) known.set(plainName(draft.text.slice(name.start, name.end)), name);
	return [...names, ...titles.flatMap((words) => knownIn(words, known))].sort((a, b) => a.start - b.start);
};

/** In a title-case line only names that the text below it has shown to be names. */
function knownIn(words: readonly Word[], known: ReadonlyMap<string, NameFact>): NameFact[] {
	const found: NameFact[] = [];
	for (let at = 0; at < words.length; at++) {
		for (let to = Math.min(words.length, at + LONGEST_NAME); to > at; to--) {
			const name = words[at]?.capital
				? known.get(
						plainName(
							words
								.slice(at, to)
								.map(({ text }) => text)
								.join(' '),
						),
					)
				: undefined;
			const [first, last] = [words[at], words[to - 1]];
			if (!name || !first || !last || (to - at === 1 && isCommonWord(first.lower))) continue;
			found.push({ ...name, start: first.start, end: last.end });
			at = to - 1;
			break;
		}
	}
	return found;
}
const LONGEST_NAME = 5;

/** The name as written, without a nickname in the middle of it. */
function nameText(text: string, words: readonly Word[], { from, to }: Mention): string {
	let written = '';
	let start = words[from]?.start ?? 0;
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (word === undefined) break;
		if (at > from && at + 1 < to && /^["(]$/.test(word.before)) {
			written += text.slice(start, words[at - 1]?.end);
			start = words[at + 1]?.start ?? word.end;
			written += ' ';
		}
	}
	return (written + text.slice(start, words[to - 1]?.end)).replace(/\s+/g, ' ');
}

/** In a line where all but the small words are capitals, a capital says nothing. */
function inTitleCase(words: readonly Word[]): boolean {
	let capitals = 0;
	let small = 0;
	for (const word of words) {
		if (word.capital && word.text.length > 3) capitals++;
		else if (
			word.tag === ''
				? word.text.length > 3 && !UNCAPITALISED.has(word.lower)
				: CONTENT.test(word.tag) && /^\p{Ll}/u.test(word.text)
		)
			small++;
	}
	return capitals >= 4 && small <= capitals / 12;
}
const CONTENT = /^(?:NN|VB|JJ|RB)/;
const UNCAPITALISED = new Set(
	'about above after against along amid among around before behind below between beyond from into like near over past since than that through toward towards under until upon with within without'.split(
		' ',
	),
);

/** One capitalised word at the start of a sentence, and no more known about it. */
const opening = (words: readonly Word[], { from, to }: Mention): Candidate['doubt'] => {
	const word = words[from];
	if (word === undefined || to - from > 1 || !word.opens) return 'none';
	if (isCommonWord(word.lower)) return 'capitals';
	if (placesNamed(word.text).length > 0 || (isGivenName(word.text) && word.tag.startsWith('NNP'))) return 'none';
	return word.tag === '' || word.tag.startsWith('NNP') ? 'opening' : 'capitals';
};

/** "Salome" between quotation marks is a work or a word, not the person. */
const quotedAlone = (words: readonly Word[], { from, to }: Mention): boolean =>
	/["“'‘`]$/.test(words[from]?.before ?? '') && /^["”'’]/.test(words[to]?.before ?? '');
