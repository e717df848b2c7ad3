import type { Article } from './types.ts';

/** What to look for: weighted index terms of the article being read (see story/terms.ts), and when it was published. */
export type StoryQuery = {
	readonly terms: readonly { readonly term: string; readonly weight: number }[];
	/** ISO day around which a story's other articles are expected. */
	readonly day?: string;
	readonly limit: number;
};

/** The engine's only door to documents: IndexedDB in the background, an array in tests and on the command line. */
export type Corpus = { search(query: StoryQuery): Promise<readonly Article[]> };
