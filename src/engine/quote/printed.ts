import { type Document, sentenceAt } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { memo } from '../text/memo.ts';
import type { Sentence } from '../types.ts';
import { isInFirstPerson } from './utterance.ts';
import { hangsOnWordBefore, spokenForms } from './wording.ts';

/** Whether an article has these words in a row where it tells what somebody said, quoted or not: in its own voice they may be anything. */
export function printsWords(document: Document, forms: readonly string[]): boolean {
	return textOf(document).includes(` ${forms.join(' ')} `);
}

/** The words of all that is said, in the form in which quotations are compared. Made only for articles that seem to differ. */
const textOf = onceFor((document: Document): string => {
	const spoken: string[] = [];
	for (const { tokens } of tellingSpeech(document))
		for (const { lower } of tokens) {
			const words = hangsOnWordBefore(lower) ? spokenForms(lower, lastWord(spoken)).join(' ') : spokenAlone(lower);
			if (words !== '') spoken.push(words);
		}
	return ` ${spoken.join(' ')} `;
});

/** Sentences with a quotation or a report in them, or in the first person, where marks were lost; and those that stand beside the text. */
function tellingSpeech(document: Document): Sentence[] {
	const telling = new Set<number>();
	for (const { kind, start, end } of document.reading.facts)
		if (kind === 'quotation' || kind === 'attribution')
			for (let at = sentenceAt(document, start).index; at <= sentenceAt(document, end - 1).index; at += 1)
				telling.add(at);
	const body = new Set(document.sentences);
	return document.reading.sentences.filter(
		(sentence) => telling.has(sentence.index) || !body.has(sentence) || isInFirstPerson(sentence.tokens),
	);
}

const spokenAlone = memo((lower: string): string => spokenForms(lower, undefined).join(' '));
const lastWord = (spoken: readonly string[]): string | undefined => spoken.at(-1)?.split(' ').at(-1);
