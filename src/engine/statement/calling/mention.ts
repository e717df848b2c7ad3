import { type Document, isQuoted } from '../../document.ts';
import { onceFor } from '../../once-for.ts';
import { put } from '../../put.ts';
import { pathUp } from '../../referents/salience.ts';
import { stem } from '../../story/terms.ts';
import { frames } from '../../syntax/frames.ts';
import { dependentsOf, isSubject, spanAcross } from '../../syntax/tree.ts';
import type { Sentence, Span, Token } from '../../types.ts';
import { type Argument, argumentsOf } from '../argument.ts';
import { isOfAny } from '../of-any.ts';
import { isAttributed } from '../wording.ts';
import { ADJECTIVES, IN_DOUBT, SORTS } from './words.ts';

/** A word that says what someone or something is. */
export type Mention = {
	readonly sentence: Sentence;
	readonly at: number;
};

/** The sort that it puts its bearer in. "Arson investigators" are no arson, "gang member Ada Brandt" is a member. */
export function sortAt(tokens: readonly Token[], at: number): string | undefined {
	const { pos = 'X', lemma = '', lower = '', rel = '', head = -1, tag = '' } = tokens[at] ?? {};
	if (lower === DEAD) return DEAD;
	if (isQuality(tokens[at])) return SORTS.get(lower) ?? stem(lower);
	if (pos === 'VERB') return SORTS.get(lemma) === DEAD && /^VB[DN]$/.test(tag) ? DEAD : undefined;
	if (!isNoun(tokens[at]) || (rel === 'compound' && tokens[head]?.pos !== 'PROPN')) return undefined;
	return SORTS.get(lemma.toLowerCase()) ?? stem(lemma.toLowerCase());
}
export const DEAD = 'dead';

export const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/.test(token?.pos ?? '');

/** An adjective before its noun; some take "drunk driver" for two nouns. */
export const isQuality = (token: Token | undefined): boolean =>
	token?.rel === 'amod' || (token?.rel === 'compound' && SORTS.get(token.lower) === 'drunk');

/** All that an article says to be of a sort, headlines too. */
export const mentionsOf = onceFor((document: Document): ReadonlyMap<string, readonly Mention[]> => {
	const found = new Map<string, Mention[]>();
	for (const sentence of document.reading.sentences)
		sentence.tokens.forEach((_, at) => {
			const sort = sortAt(sentence.tokens, at);
			if (sort !== undefined) put(found, sort, { sentence, at });
		});
	return found;
});

/** Whom or what it is said of: whoever is named beside it, or stands out as the only such; else the words themselves. */
export const bearerOf = (document: Document, { sentence, at }: Mention): Argument | undefined =>
	readerOf(document)(sentence, bearerHead(document, sentence, at));
const readerOf = onceFor(argumentsOf);

function bearerHead(document: Document, { tokens, index }: Sentence, at: number): number {
	const { rel = '', head = -1, tag = '' } = tokens[at] ?? {};
	// "Ada Brandt, the leader", "a drunk driver".
	if (rel === 'appos' || isQuality(tokens[at])) return head;
	const verb = frames(tokens).find(
		(frame) => frame.verb === (rel === 'xcomp' && tokens[at]?.lower === DEAD ? head : at),
	);
	if (verb?.subject !== undefined) return verb.subject;
	// "The leader Ada Brandt".
	const names = document.names[index];
	let last = at;
	while (names?.get(last + 1)?.type === 'person' && names.get(last + 1) === names.get(at + 1)) last += 1;
	return /^NNP?$/.test(tag) ? last : at;
}

/** As a fact, in doubt, denied, as somebody's words, or of any such. */
export function tellingOf(
	document: Document,
	{ sentence, at }: Mention,
): 'fact' | 'doubt' | 'denial' | 'report' | 'rule' {
	const { tokens } = sentence;
	if (isQuotedAt(document, sentence, at)) return 'report';
	const own = dependentsOf(tokens, at);
	// "Is being treated as an arson", "was described as the leader".
	if (own.some((one) => tokens[one]?.lower === 'as')) return 'report';
	const path = [at, ...pathUp(tokens, at)];
	if (isInDoubt(tokens, path)) return 'doubt';
	if (own.some((one) => /^(?:no|not|n't|never)$/.test(tokens[one]?.lower ?? ''))) return 'denial';
	if (isOfAny(tokens, at)) return 'rule';
	return isAttributed(sentence) || path.some((one) => tokens[one]?.rel === 'ccomp') ? 'report' : 'fact';
}

/** A word of doubt stands above it, or beside it or something above it, or right before it. Whoever was charged is not in doubt. */
function isInDoubt(tokens: readonly Token[], path: readonly number[]): boolean {
	const doubts = (one: number): boolean =>
		IN_DOUBT.has(tokens[one]?.lower ?? '') || IN_DOUBT.has(tokens[one]?.lemma ?? '');
	const [at = 0] = path;
	if ([1, 2, 3].some((back) => ADJECTIVES.has(tokens[at - back]?.lower ?? ''))) return true;
	return path.some((one, step) => {
		const below = path[step - 1];
		if (below !== undefined && doubts(one) && !isSubject(tokens[below]?.rel ?? '')) return true;
		return dependentsOf(tokens, one).some(
			(beside) => beside !== below && BESIDE.test(tokens[beside]?.rel ?? '') && doubts(beside),
		);
	});
}
const BESIDE = /^(?:amod|advmod|aux|mark|case|compound|parataxis)$/;

export function isQuotedAt(document: Document, sentence: Sentence, at: number): boolean {
	const token = sentence.tokens[at];
	return token !== undefined && isQuoted(document, sentence, token);
}

/** How many: "one of the bosses" is one. */
export function countOf({ sentence: { tokens }, at }: Mention): string {
	const { tag = '', rel = '', head = -1 } = tokens[at] ?? {};
	if (!/^NNP?S$/.test(tag) || (rel === 'nmod' && tokens[head]?.lower === 'one')) return 'one';
	const counting = dependentsOf(tokens, at).find((one) => tokens[one]?.rel === 'nummod');
	return tokens[counting ?? -1]?.lower ?? 'some';
}

/** "Mafia", of a Mafia boss and of the boss of a Mafia clan; of a quality the noun that has it. */
export const qualifiersOf = onceFor(({ sentence: { tokens }, at }: Mention): ReadonlySet<string> => {
	if (isQuality(tokens[at])) return new Set([sortAt(tokens, tokens[at]?.head ?? -1) ?? '']);
	const partsOf = (whole: number): number[] => dependentsOf(tokens, whole).filter((one) => isPart(tokens, whole, one));
	const parts = partsOf(at).flatMap((part) => [part, ...partsOf(part)]);
	return new Set(parts.map((part) => tokens[part]?.lemma.toLowerCase() ?? ''));
});

const isPart = (tokens: readonly Token[], whole: number, at: number): boolean =>
	isNoun(tokens[at]) &&
	((tokens[at]?.rel === 'compound' && at < whole) ||
		(tokens[at]?.rel === 'nmod' && dependentsOf(tokens, at).some((one) => tokens[one]?.lower === 'of')));

/** The word with what stands before it, of a quality with its noun, and other words of its sentence. */
export function spanOf({ sentence: { tokens }, at }: Mention, others: readonly number[] = []): Span {
	const before = dependentsOf(tokens, at).filter(
		(one) => one < at && /^(?:compound|amod)$/.test(tokens[one]?.rel ?? ''),
	);
	const all = [at, ...before, ...others, ...(isQuality(tokens[at]) ? [tokens[at]?.head ?? at] : [])];
	return spanAcross(tokens, all);
}
