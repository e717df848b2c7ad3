import type { Document } from './document.ts';
import { ageBeside } from './time/age.ts';
import type { Article, Evidence, Excerpt, Passage, Sentence, Span } from './types.ts';

export const excerptOf = (text: string, { start, end }: Span): Excerpt => ({
	start,
	end,
	exact: text.slice(start, end),
});

/** Words of an article, to be shown with the sentence they stand in. */
export const passageOf = ({ text }: Document, sentence: Sentence, span: Span): Passage => ({
	...excerptOf(text, span),
	sentence: excerptOf(text, sentence),
});

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
