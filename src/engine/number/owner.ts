import { type Document, lastWord, nameAt } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { Sentence, Token } from '../types.ts';
import { nameEarlier, personNamedBefore } from './named-people.ts';
import { EARLIER, subjectAt } from './subject.ts';

/**
 * Who is credited with a figure: named before the brackets around it, as its giver behind it or its holder right before it, else
 * the subject, else the last person before it.
 */
export function ownerOf(
	document: Document,
	sentence: Sentence,
	first: number,
	last: number,
	subject: string | undefined,
): string | undefined {
	const bracket = openBracket(sentence, first);
	const bracketed = bracket === undefined ? undefined : nameAt(document, sentence, bracket - 1);
	if (bracketed !== undefined) return lastWord(bracketed.canonical);
	const told = giverAfter(document, sentence, last) ?? holderBefore(document, sentence, first);
	if (told !== undefined) return told;
	if (subject?.startsWith('@')) return subject.slice(1);
	const unknown = unknownSubject(sentence, last);
	if (unknown !== undefined) return unknown;
	// "The rookie ran in five touchdowns", "of his 11 touchdowns": of the one told of in the sentence before.
	const person = personNamedBefore(document, sentence, first) ?? nameEarlier(document, sentence, EARLIER, 'person');
	return person && lastWord(person.canonical);
}

/** "14 points from substitute Will Renner", "an 8-yard pass by Lorne". */
function giverAfter(document: Document, sentence: Sentence, last: number): string | undefined {
	const { tokens } = sentence;
	const from = tokens.findIndex(({ lower }, at) => at > last + 1 && at <= last + NOUNS && /^(?:from|by)$/.test(lower));
	if (from < 0 || tokens.slice(last + 1, from).some(({ pos }) => !GIVEN.test(pos))) return undefined;
	for (let at = from + 1; at <= from + ROLES; at += 1) {
		const name = nameAt(document, sentence, at);
		if (name !== undefined) return name.type === 'person' ? lastWord(name.canonical) : undefined;
		if (tokens[at]?.pos === 'PROPN') return lastOfName(tokens, at);
		if (!GIVEN.test(tokens[at]?.pos ?? '')) return undefined;
	}
	return undefined;
}
const NOUNS = 5;
const ROLES = 5;
const GIVEN = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/;

/** "Lindt's 11 points", "Orrin's record of 4,051 yards". */
function holderBefore(document: Document, sentence: Sentence, first: number): string | undefined {
	for (let at = first - 1; at >= Math.max(0, first - HELD); at -= 1) {
		const { lower = '', pos = '', tag = '' } = sentence.tokens[at] ?? {};
		if (tag === 'POS' || /^['’]$/.test(lower)) {
			const name = nameAt(document, sentence, at - 1);
			return name && lastWord(name.canonical);
		}
		if (!GIVEN.test(pos) && !/^(?:-|of|and)$/.test(lower)) return undefined;
	}
	return undefined;
}
const HELD = 6;

/** A name that the article's other words do not make one: "Renner" alone, "Will Renner" at the head of a sentence. */
function unknownSubject({ tokens }: Sentence, last: number): string | undefined {
	const subject = subjectAt(tokens, last);
	return tokens[subject]?.pos === 'PROPN' ? lastOfName(tokens, subject) : undefined;
}

function lastOfName(tokens: readonly Token[], from: number): string | undefined {
	let end = from;
	while (tokens[end + 1]?.pos === 'PROPN') end += 1;
	return tokens[end]?.lower;
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
