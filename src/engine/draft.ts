import type { Article, Block, Fact, Sentence } from './types.ts';

/** An article while it is being read: what every reader in facts/ is given. */
export type Draft = {
	readonly article: Article;
	/** The article's text repaired for reading, character by character: offsets are those of `article.text`. */
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	/** What earlier readers found: dates before quantities, names before quotations (see read.ts). */
	readonly facts: readonly Fact[];
};
