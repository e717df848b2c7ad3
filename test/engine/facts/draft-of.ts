import type { Draft } from '../../../src/engine/draft.ts';
import { readDates } from '../../../src/engine/facts/date.ts';
import { blocks as blocksOf } from '../../../src/engine/segment/blocks.ts';
import { sentences as sentencesOf } from '../../../src/engine/segment/sentences.ts';
import { analyse } from '../../../src/engine/syntax/index.ts';
import { repair } from '../../../src/engine/text/repair.ts';

/** A text as the readers of facts are given it, before any has read; published on `published`, if at all. */
export function draftOf(original: string, published?: string): Draft {
	const draft = untaggedDraftOf(original, published);
	const sentences = draft.sentences.map((sentence) => ({ ...sentence, tokens: analyse(draft.text, sentence) }));
	return { ...draft, sentences };
}

/** The same without words and their parts of speech, for texts that are long or strange. */
export function untaggedDraftOf(original: string, published?: string): Draft {
	const text = repair(original);
	const blocks = blocksOf(text);
	const sentences = sentencesOf(text, blocks).map((span, index) => ({ ...span, index, tokens: [] }));
	const article = { id: 'test', text: original, ...(published ? { published } : {}) };
	return { article, text, blocks, sentences, facts: [] };
}

/** The same with its dates read, as the reader of quantities is given it. */
export function datedDraftOf(original: string, published?: string): Draft {
	const draft = draftOf(original, published);
	return { ...draft, facts: readDates(draft) };
}
