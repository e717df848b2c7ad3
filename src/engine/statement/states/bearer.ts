import type { Document } from '../../document.ts';
import type { Sentence, Token } from '../../types.ts';
import { frameOf } from '../sayings.ts';
import type { Ladder } from './ladder.ts';

/** A word, which may stand in the sentence before. */
export type Place = { readonly tokens: readonly Token[]; readonly at: number };

type Test = (token: Token) => boolean;

/** What the words are said of: a thing among them, right behind them, or the subject of their clause; of "it" and "they" what was told of before. */
export function bearerOf(
	document: Document,
	sentence: Sentence,
	bearers: Ladder['bearers'],
	first: number,
	last: number,
): Place | undefined {
	const { tokens } = sentence;
	const isBearer: Test = (token) => /^(?:NOUN|PROPN|VERB)$/.test(token.pos) && isWordOf(bearers, token);
	const beside = bearerBeside(tokens, isBearer, first, last);
	if (beside !== undefined) return { tokens, at: beside };
	const subject = frameOf(tokens, first, last)?.subject;
	const word = tokens[subject ?? -1];
	if (subject === undefined || word === undefined || /^(?:PRON|DET)$/.test(word.pos))
		return bearerBefore(document, sentence, isBearer, first, word);
	const at = isBearer(word) ? subject : bearerUnder(tokens, isBearer, subject);
	return at === undefined ? undefined : { tokens, at };
}

const isWordOf = (bearers: Ladder['bearers'], { lemma, lower }: Token): boolean =>
	bearers.has(lemma) || bearers.has(lower);

/** The sentence or the one before has a word for one of them: elsewhere `bearerOf` does not look. */
export const isNamedNear = ({ reading }: Document, { index }: Sentence, bearers: Ladder['bearers']): boolean =>
	[index, index - 1].some((at) => reading.sentences[at]?.tokens.some((token) => isWordOf(bearers, token)));

/** Among the words, right behind them, or right before them. */
function bearerBeside(tokens: readonly Token[], isBearer: Test, first: number, last: number): number | undefined {
	const inside = tokens.findIndex((token, at) => at >= first && at <= last && isBearer(token));
	if (inside >= 0) return inside;
	for (let at = last + 1; at <= last + BEHIND; at += 1) {
		const token = tokens[at];
		if (token === undefined || !/^(?:DET|ADJ|NUM|ADV|PROPN|NOUN|ADP)$/.test(token.pos)) break;
		if (token.pos === 'ADP' && token.lower !== 'of') break;
		if (isBearer(token) && !(tokens[at + 1]?.pos === 'NOUN' && token.rel === 'compound')) return at;
	}
	// "Until May and that a bill would go": a parser loses it, the order of words does not.
	const before = tokens[first - 1];
	return before !== undefined && isBearer(before) && !isBelow(before) ? first - 1 : undefined;
}
const BEHIND = 5;

/** "All of the roads", "thousands of homes". */
function bearerUnder(tokens: readonly Token[], isBearer: Test, subject: number): number | undefined {
	if (!/^(?:all|both|thousands|hundreds|dozens|majority)$/.test(tokens[subject]?.lower ?? '')) return undefined;
	const under = tokens.findIndex(
		(one, at) => one.head === subject && at > subject && /^(?:nmod|conj)$/.test(one.rel) && isBearer(one),
	);
	return under < 0 ? undefined : under;
}

/** The last one before that a pronoun may mean; where the clause has no subject, in its own sentence. */
function bearerBefore(
	document: Document,
	{ tokens, index, block }: Sentence,
	isBearer: Test,
	first: number,
	pronoun: Token | undefined,
): Place | undefined {
	const isMeant: Test = (token) =>
		isBearer(token) &&
		!isBelow(token) &&
		!(isPlural(token) ? pronoun?.lower === 'it' : SEVERAL.test(pronoun?.lower ?? ''));
	const back = tokens.findLastIndex((token, at) => at < first && isMeant(token));
	if (back >= 0) return { tokens, at: back };
	const earlier = document.reading.sentences[index - 1];
	if (pronoun === undefined || earlier?.block !== block) return undefined;
	const at = earlier.tokens.findLastIndex(isMeant);
	return at < 0 ? undefined : { tokens: earlier.tokens, at };
}
const SEVERAL = /^(?:they|all|both)$/;

export const isPlural = ({ tag }: Token): boolean => /^NNP?S$/.test(tag);

/** "Roads near the airport": not the airport. */
const isBelow = ({ rel }: Token): boolean => /^(?:nmod|compound)/.test(rel);
