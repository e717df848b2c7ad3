import { type Document, lastWord } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { Sentence } from '../types.ts';
import { personNamedAt } from './named-people.ts';
import { concepts } from './persons.ts';

/**
 * Whose share it is of those that people are given: "45 percent backed Brandt", "Brandt's 45 percent", "Brandt with 45 percent".
 * Of several in one sentence each has its own.
 */
export function candidateOf(document: Document, sentence: Sentence, first: number, last: number): string | undefined {
	const { tokens } = sentence;
	let backs = false;
	for (let at = last + 1; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined || token.pos === 'NUM' || /^[;:.]$/.test(token.text)) break;
		const name = personNamedAt(document, sentence, at);
		if (name !== undefined && backs) return lastWord(name.canonical);
		if (name !== undefined) break;
		backs ||= BACKS.has(concept(token.lemma)) || (at === last + 1 && token.lower === 'for');
	}
	for (let at = first - 1; at >= 0; at -= 1) {
		if (tokens[at]?.pos === 'NUM') return undefined;
		const name = personNamedAt(document, sentence, at);
		if (name !== undefined) return lastWord(name.canonical);
	}
	return undefined;
}

/** What is done by a share of those asked, or of voters, to one of those they choose from. */
const BACKS = concepts('back favor favour support choose prefer pick select like approve vote');
