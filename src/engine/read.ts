import type { Draft } from './draft.ts';
import { readDates } from './facts/date.ts';
import { readNames } from './facts/name.ts';
import { readQuantities } from './facts/quantity.ts';
import { readQuotations } from './facts/quotations/quotation.ts';
import { languageOf } from './language.ts';
import { blocks as blocksOf } from './segment/blocks.ts';
import { sentences as sentencesOf } from './segment/sentences.ts';
import { analyse } from './syntax/index.ts';
import { repair } from './text/repair.ts';
import type { Article, Fact, Reading } from './types.ts';

/** Of the form of a reading. What a reader reads better shows without it: the build tells one engine from another. */
export const READER_VERSION = 1;

/** Reads an article once: blocks, sentences, words, and every fact stated. Pure; linear in the text's length. */
export const readArticle = (article: Article): Reading => readWith(analyse, article);

/** The same by an `analyser`, which has others to read as well. */
export function readWith(words: typeof analyse, article: Article): Reading {
	const text = repair(article.text);
	const blocks = blocksOf(text);
	const language = languageOf(text, article.language);
	const english = language === 'en';
	const sentences = sentencesOf(text, blocks).map((span, index) => ({
		...span,
		index,
		tokens: english ? words(text, span) : [],
	}));
	let facts: readonly Fact[] = [];
	const draft = (): Draft => ({ article, text, blocks, sentences, facts });
	if (english) {
		for (const read of READERS) facts = [...facts, ...read(draft())];
	}
	return {
		version: READER_VERSION,
		article,
		language,
		blocks,
		sentences,
		facts: facts.toSorted((a, b) => a.start - b.start || a.end - b.end),
	};
}

/** In this order: a date's numbers are no quantities, and who speaks is one of the names. */
const READERS: readonly ((draft: Draft) => readonly Fact[])[] = [readDates, readQuantities, readNames, readQuotations];
