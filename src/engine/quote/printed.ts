import type { Document } from '../document.ts';
import { spokenForms } from './wording.ts';

/** Whether an article prints these words in a row anywhere, quoted or not. */
export function printsWords(document: Document, forms: readonly string[]): boolean {
	return textOf(document).includes(` ${forms.join(' ')} `);
}

const cache = new WeakMap<Document, string>();

/** All words of an article in the form in which quotations are compared. Made only for articles that seem to differ. */
function textOf(document: Document): string {
	const known = cache.get(document);
	if (known !== undefined) return known;
	const forms: string[] = [];
	for (const { tokens } of document.reading.sentences)
		for (const { lower } of tokens) forms.push(...spokenForms(lower, forms.at(-1)));
	const text = ` ${forms.join(' ')} `;
	cache.set(document, text);
	return text;
}
