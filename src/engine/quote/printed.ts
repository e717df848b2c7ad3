import type { Document } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { memo } from '../text/memo.ts';
import { hangsOnWordBefore, spokenForms } from './wording.ts';

/** Whether an article prints these words in a row anywhere, quoted or not. */
export function printsWords(document: Document, forms: readonly string[]): boolean {
	return textOf(document).includes(` ${forms.join(' ')} `);
}

/** All words of an article in the form in which quotations are compared. Made only for articles that seem to differ. */
const textOf = onceFor((document: Document): string => {
	const spoken: string[] = [];
	for (const { tokens } of document.reading.sentences)
		for (const { lower } of tokens) {
			const words = hangsOnWordBefore(lower) ? spokenForms(lower, lastWord(spoken)).join(' ') : spokenAlone(lower);
			if (words !== '') spoken.push(words);
		}
	return ` ${spoken.join(' ')} `;
});

const spokenAlone = memo((lower: string): string => spokenForms(lower, undefined).join(' '));
const lastWord = (spoken: readonly string[]): string | undefined => spoken.at(-1)?.split(' ').at(-1);
