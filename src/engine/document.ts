import { concept } from './lexicon/concepts.ts';
import { onceFor } from './once-for.ts';
import { rarity } from './story/rarity.ts';
import { isStopWord } from './story/stop-words.ts';
import { stem } from './story/terms.ts';
import { memo } from './text/memo.ts';
import type { Fact, FactKind, FactOf, NameFact, Reading, Sentence, Span, Token } from './types.ts';

/** A reading with what every detector asks of it looked up once. */
export type Document = {
	readonly reading: Reading;
	readonly text: string;
	/** Sentences that are compared: those of the article's body. */
	readonly sentences: readonly Sentence[];
	/** By sentence index: what the sentence is about, as concepts, names and other content words. */
	readonly terms: readonly ReadonlySet<string>[];
	/** The same by sentence index and token index. */
	readonly termsByToken: readonly (readonly (readonly string[])[])[];
	/** Of all its sentences. */
	readonly allTerms: ReadonlySet<string>;
	/** By sentence index, in order. */
	readonly facts: readonly (readonly Fact[])[];
	/** By sentence index and token index: the name a token belongs to. */
	readonly names: readonly ReadonlyMap<number, NameFact>[];
};

export const documentOf = onceFor(newDocument);

function newDocument(reading: Reading): Document {
	const facts = reading.sentences.map((): Fact[] => []);
	let at = 0;
	for (const fact of reading.facts) {
		while (at + 1 < reading.sentences.length && (reading.sentences[at + 1]?.start ?? 0) <= fact.start) at += 1;
		facts[at]?.push(fact);
	}
	const names = reading.sentences.map((sentence, index) => namesByToken(sentence, facts[index] ?? []));
	const termsByToken = reading.sentences.map(({ tokens }, index) =>
		tokens.map((token, at) => termsOfToken(token, names[index]?.get(at))),
	);
	const allTerms = new Set<string>();
	const terms = termsByToken.map((byToken) => {
		const own = new Set<string>();
		for (const some of byToken)
			for (const term of some) {
				own.add(term);
				allTerms.add(term);
			}
		return own;
	});
	const sentences = reading.sentences.filter((sentence) => reading.blocks[sentence.block]?.role === 'body');
	return { reading, text: reading.article.text, sentences, terms, termsByToken, allTerms, facts, names };
}

export function factsIn<K extends FactKind>(document: Document, sentence: Sentence, kind: K): FactOf<K>[] {
	return (document.facts[sentence.index] ?? []).filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** All of it are somebody's own words. */
export const isQuoted = (document: Document, sentence: Sentence, { start, end }: Span): boolean =>
	factsIn(document, sentence, 'quotation').some((quote) => quote.start <= start && quote.end >= end);

/** Some of it are somebody's own words. */
export const isPartlyQuoted = (document: Document, sentence: Sentence, { start, end }: Span): boolean =>
	factsIn(document, sentence, 'quotation').some((quote) => quote.start < end && quote.end > start);

/** What a token says its sentence is about. */
export const termsAt = ({ termsByToken }: Document, { index }: Sentence, at: number): readonly string[] =>
	termsByToken[index]?.[at] ?? NO_TERMS;
const NO_TERMS: readonly string[] = [];

/** The name that a token belongs to. */
export const nameAt = ({ names }: Document, { index }: Sentence, at: number): NameFact | undefined =>
	names[index]?.get(at);

/** The last sentence that begins at or before `offset`. */
export function sentenceAt({ reading: { sentences } }: Document, offset: number): Sentence {
	let [low, high] = [0, sentences.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const found = sentences[low];
	if (found === undefined) throw new Error(`No sentence at ${offset}`);
	return found;
}

function namesByToken({ tokens }: Sentence, facts: readonly Fact[]): ReadonlyMap<number, NameFact> {
	const named = new Map<number, NameFact>();
	let first = 0;
	for (const fact of facts) {
		if (fact.kind !== 'name') continue;
		while ((tokens[first]?.start ?? fact.start) < fact.start) first += 1;
		for (let at = first; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= fact.end; at += 1) named.set(at, fact);
	}
	return named;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', '']);

/** What a token says a sentence is about: a concept; for a name every part of its fullest form, so that "Rusk" meets "Oskar Rusk". */
export function termsOfToken(token: Token, name?: NameFact): readonly string[] {
	if (name !== undefined) return [nameTerm(name.canonical)];
	if (!CONTENT.has(token.pos) || token.lower.length < 2 || isStopWord(token.lower)) return NO_TERMS;
	const lemma = token.lemma || token.lower;
	if (isStopWord(lemma) || !/\p{L}/u.test(token.lower)) return NO_TERMS;
	return [concept(lemma)];
}

/** A name as a term: what it is known by, told from common words. */
export const nameTerm = (canonical: string): string => `@${lastWord(canonical)}`;

/** The word of a name that others repeat: the surname, or the last word of an organisation or place; never "Jr.", "III" or "MD". */
export const lastWord = memo((canonical: string): string => {
	const words = canonical.toLowerCase().split(/\s+/);
	return words.findLast((word) => !SUFFIX.test(word))?.replace(/,$/, '') ?? '';
});
const SUFFIX = /^(?:(?:jr|sr|ii|iii|iv|md|phd|mba|dds|esq|obe|mbe|cbe)\.?|m\.d\.|ph\.d\.)$/;

/** 0..1: how much a term tells; names tell most. */
export function termWeight(term: string): number {
	return term.startsWith('@') ? 1 : rarity(stem(term));
}
