import type { Document } from './document.ts';
import type { Sentence, Span } from './types.ts';

/** Something a sentence states that another article may state differently. Each detector adds what it compares. */
export type Claim = {
	readonly document: Document;
	readonly sentence: Sentence;
	/** The words that carry it, as short as shows what is claimed. */
	readonly span: Span;
};

/** The claim as its article words it. */
export const wordsOf = ({ document, span }: Pick<Claim, 'document' | 'span'>): string =>
	document.text.slice(span.start, span.end);
