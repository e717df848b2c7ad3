import type { Span, Token } from '../types.ts';
import { datelineWords, withDateline } from './dateline-words.ts';
import { lemma } from './lemma.ts';
import { loadLexicon } from './lexicon.ts';
import { type Arc, loadParser, NO_ARC, parse } from './parse.ts';
import { repair } from './repair.ts';
import { loadTagger, tag } from './tag.ts';
import { tokenize } from './tokenize.ts';

/** Decodes the language data, for which the first sentence would wait. */
export const prepare = (): void => {
	loadLexicon();
	loadTagger();
	loadParser();
};

/**
 * The words of one sentence with their parts of speech, dictionary forms and syntax. Time grows with the length alone; a
 * "sentence" longer than any real one (a table, a list of names) is not parsed, because its tree would say nothing.
 */
export const analyse = (text: string, span: Span): Token[] => {
	const words = tokenize(text, span);
	const tags = tag(words);
	const tagged = words.map(({ start, end, text, lower }, index) => {
		const { pos, tag } = tags[index] ?? UNTAGGED;
		return { start, end, text, lower, pos, tag };
	});
	const dateline = datelineWords(words, text);
	const arcs: readonly Arc[] =
		words.length > LONGEST ? [] : repair(tagged, withDateline(parse(tagged.slice(dateline)), dateline));
	// Each field by its name: copying whole objects takes several times as long.
	return tagged.map(({ start, end, text, lower, pos, tag }, index) => {
		const { head, rel } = arcs[index] ?? NO_ARC;
		return { start, end, text, lower, pos, tag, lemma: lemma(lower, pos), head, rel };
	});
};

/** The same for many articles, each sentence once: papers print one agency's, and fifty copies of a text cost little more than one. */
export const analyser = (): typeof analyse => {
	const known = new Map<string, readonly Token[]>();
	return (text, { start, end }) => {
		const sentence = text.slice(start, end);
		const tokens = known.get(sentence) ?? analyse(sentence, { start: 0, end: sentence.length });
		known.set(sentence, tokens);
		return tokens.map((token) => ({ ...token, start: start + token.start, end: start + token.end }));
	};
};

/** Words in the longest sentence that is parsed. The longest in a thousand news sentences has 60. */
const LONGEST = 160;
const UNTAGGED = { pos: 'X', tag: 'FW' };
