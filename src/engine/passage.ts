import { type Document, sentenceAt } from './document.ts';
import { ageBeside } from './time/age.ts';
import type { Article, Evidence, Excerpt, Passage, Sentence, Span } from './types.ts';

export const excerptOf = (text: string, { start, end }: Span): Excerpt => ({
	start,
	end,
	exact: text.slice(start, end),
});

/** Words of an article, to be shown with the sentence they stand in. */
export const passageOf = (document: Document, sentence: Sentence, span: Span): Passage => ({
	...excerptOf(document.text, span),
	sentence: excerptOf(document.text, sentencesAround(document, sentence, span)),
});

/** The sentence of a claim, or those that its words stand in: a quotation may go on into the next ones. */
export function sentencesAround(document: Document, sentence: Sentence, span: Span): Span {
	if (sentence.start <= span.start && span.end <= sentence.end) return sentence;
	return { start: sentenceAt(document, span.start).start, end: sentenceAt(document, span.end - 1).end };
}

/** Words of `document`, held against the article that is read. */
export function evidenceOf(read: Article, document: Document, sentence: Sentence, span: Span): Evidence {
	const { article } = document.reading;
	const age = ageBeside(read, article);
	return {
		source: article.id,
		...(age !== undefined && { age }),
		...passageOf(document, sentence, span),
	};
}
