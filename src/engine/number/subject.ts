import { type Document, lastWord, nameAt, nameTerm } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { NameFact, Sentence, Token } from '../types.ts';
import { nameEarlier, personNamedBefore } from './named-people.ts';

/** The subject of the first verb above the figure: a name as "@surname", or a noun's concept. */
export function subjectOf(document: Document, sentence: Sentence, last: number): string | undefined {
	const { tokens } = sentence;
	const subject = subjectAt(tokens, last);
	const token = tokens[subject];
	if (token === undefined) return undefined;
	const name = token.pos === 'PRON' ? pronounName(document, sentence, subject) : nameAt(document, sentence, subject);
	if (name !== undefined) return nameTerm(name.canonical);
	return token.pos === 'PRON' ? nounMeant(tokens, subject) : concept(token.lemma);
}

/**
 * The token that is the subject of a word, or of the first above it that has one, as far as the relations on the way up are such;
 * -1 where none has.
 */
export function subjectAt(tokens: readonly Token[], word: number, through?: RegExp): number {
	let at = word;
	for (let steps = 0; steps < 8 && at >= 0; steps += 1) {
		const subject = tokens.findIndex(({ head, rel }) => head === at && rel.startsWith('nsubj'));
		if (subject >= 0) return subject;
		const { head = -1, rel = '' } = tokens[at] ?? {};
		if (through?.test(rel) === false) return -1;
		at = head;
	}
	return -1;
}

/** "The island, which lies off the coast": the noun right before. */
function nounMeant(tokens: readonly Token[], pronoun: number): string | undefined {
	if (!/^(?:who|which|that)$/.test(tokens[pronoun]?.lower ?? '')) return undefined;
	const noun = tokens[tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1];
	return noun?.pos === 'NOUN' ? concept(noun.lemma) : undefined;
}

/** Whom a pronoun means: "who" the name right before it, "it" no person. */
function pronounName(document: Document, sentence: Sentence, pronoun: number): NameFact | undefined {
	const lower = sentence.tokens[pronoun]?.lower ?? '';
	if (/^(?:who|which|that)$/.test(lower))
		return nameAt(document, sentence, pronoun - 1) ?? nameAt(document, sentence, pronoun - 2);
	// "Ada Brandt said she had worked there".
	const person = /^(?:he|she)$/.test(lower) ? personNamedBefore(document, sentence, pronoun) : undefined;
	const name = person ?? nameEarlier(document, sentence, EARLIER);
	return lower === 'it' && name?.type === 'person' ? undefined : name;
}

/** The nearest name before the figure; where its sentence has none and only goes on, the first of the sentences before. */
export function bearerOf(document: Document, sentence: Sentence, first: number): string | undefined {
	for (let at = first - 1; at >= 0; at -= 1) {
		const name = nameAt(document, sentence, at);
		if (name !== undefined) return lastWord(name.canonical);
	}
	const goesOn = first <= 8 || GOES_ON.test(sentence.tokens[0]?.lower ?? '');
	const before = goesOn ? nameEarlier(document, sentence, EARLIER) : undefined;
	return before === undefined ? undefined : lastWord(before.canonical);
}

const GOES_ON = /^(he|she|it|they|his|her|their|its|the|that|this|these|those)$/;
/** How many sentences back a name is still meant by what goes on. */
export const EARLIER = 2;
