import type { Span, Token } from '../types.ts';
import { lemma } from './lemma.ts';
import { tag } from './tag.ts';
import { tokenize } from './tokenize.ts';

/** The words of one sentence with their parts of speech, dictionary forms and, where it can be had, their syntax. */
export const analyse = (text: string, span: Span): Token[] => {
	const raw = tokenize(text, span);
	const tags = tag(raw);
	return raw.map((token, index) => {
		const { pos, tag } = tags[index] ?? { pos: 'X', tag: 'FW' };
		return { ...token, pos, tag, lemma: lemma(token.lower, pos), head: -1, rel: '' };
	});
};
