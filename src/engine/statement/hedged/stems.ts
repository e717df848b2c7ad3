import { type Document, termsAt } from '../../document.ts';
import { onceFor } from '../../once-for.ts';
import { stem } from '../../story/terms.ts';
import type { Sentence } from '../../types.ts';

/** Concepts stemmed, so that what was "interfered" with meets the "interference"; a name as a whole. */
export const stemsAt = (document: Document, sentence: Sentence, at: number): Stems =>
	stemsIn(document)(sentence)[at] ?? [];

type Stems = readonly (readonly [stem: string, term: string])[];

/** By token: each doubt asks for those of many sentences. */
const stemsIn = onceFor((document: Document) =>
	onceFor((sentence: Sentence): readonly Stems[] =>
		sentence.tokens.map((_, at) =>
			termsAt(document, sentence, at).map((term) => [term.startsWith('@') ? term : rootOf(stem(term)), term]),
		),
	),
);

/** "interfere", "interference"; "nominate", "nomination". */
const rootOf = (word: string): string => {
	const root = word.replace(/(?:ion|ment|[ae]nce|e)$/, '');
	return root.length < SHORTEST_ROOT ? word : root;
};
const SHORTEST_ROOT = 5;
