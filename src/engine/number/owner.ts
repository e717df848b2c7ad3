import { type Document, lastWord } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { Sentence } from '../types.ts';

/** Who is credited with a figure: named before the brackets around it, else the subject, else the last person before it. */
export function ownerOf(
	document: Document,
	sentence: Sentence,
	first: number,
	subject: string | undefined,
): string | undefined {
	const names = document.names[sentence.index];
	const bracket = openBracket(sentence, first);
	const bracketed = bracket === undefined ? undefined : names?.get(bracket - 1);
	if (bracketed !== undefined) return lastWord(bracketed.canonical);
	if (subject?.startsWith('@')) return subject.slice(1);
	for (let at = first - 1; at >= 0; at -= 1) {
		const name = names?.get(at);
		if (name?.type === 'person') return lastWord(name.canonical);
	}
	return personEarlier(document, sentence);
}

/** "The rookie ran in five touchdowns", "of his 11 touchdowns": of the one told of in the sentence before. */
function personEarlier(document: Document, { index }: Sentence): string | undefined {
	for (let back = 1; back <= 2; back += 1)
		for (const [, name] of [...(document.names[index - back] ?? [])].sort(([a], [b]) => a - b))
			if (name.type === 'person') return lastWord(name.canonical);
	return undefined;
}

/** "Ines Marand (31-2, 20 knockouts)": where the brackets open that a word stands in. */
function openBracket({ tokens }: Sentence, word: number): number | undefined {
	for (let at = word - 1; at >= Math.max(0, word - BRACKETED); at -= 1) {
		if (tokens[at]?.text === ')') return undefined;
		if (tokens[at]?.text === '(') return at;
	}
	return undefined;
}
const BRACKETED = 10;

/** "Velland has offered the forward a five-year contract": who bids, by the last word of the capitals before the verb. */
export function bidderOf({ tokens }: Sentence, first: number): string | undefined {
	const bid = tokens.findLastIndex(({ lemma, pos }, at) => at < first && pos === 'VERB' && BIDS.has(concept(lemma)));
	for (let at = bid - 1; at >= Math.max(0, bid - FAR); at -= 1)
		if (tokens[at]?.pos === 'PROPN') return tokens[at]?.lower;
	return undefined;
}
const BIDS = new Set(['offer', 'bid', 'propose', 'make', 'table', 'tender'].map(concept));
const FAR = 8;
