import { onceFor } from './once-for.ts';
import type { Sentence, Token } from './types.ts';

/** Relations that open a clause of its own. */
const CLAUSE = /^(root|ccomp|advcl|acl|parataxis|csubj|conj|acl:relcl|advcl:relcl|csubj:pass)$/;
const NO_PARSE_REACH = 14;

/** Indexes of the tokens in the clause that token `index` belongs to: what is said in one breath about one event. */
export function clauseAt(sentence: Sentence, index: number): number[] {
	return sentence.tokens.some(({ head }) => head >= 0)
		? parsedClause(sentence.tokens, index)
		: flatClause(sentence.tokens, index);
}

/** The token whose subtree, without the clauses inside it, is the clause of token `index`. */
export const clauseHead = (tokens: readonly Token[], index: number): number => clauseHeads(tokens)[index] ?? index;

/** By token; every reader of what a sentence says asks. */
export const clauseHeads = onceFor((tokens: readonly Token[]): readonly number[] =>
	tokens.map((_, index) => headFrom(tokens, index)),
);

function headFrom(tokens: readonly Token[], index: number): number {
	let at = index;
	for (let steps = 0; steps < tokens.length; steps += 1) {
		const token = tokens[at];
		if (token === undefined || token.head < 0 || opensClause(token, tokens)) return at;
		at = token.head;
	}
	return at;
}

/** A conjunct opens a clause when it is a verb; "12 dead and 40 hurt" is one breath for each of its halves as well. */
function opensClause(token: Token, tokens: readonly Token[]): boolean {
	if (!CLAUSE.test(token.rel)) return false;
	if (token.rel !== 'conj') return true;
	return token.pos === 'VERB' || token.pos === 'AUX' || tokens[token.head]?.pos === 'VERB';
}

function parsedClause(tokens: readonly Token[], index: number): number[] {
	const byToken = clauseHeads(tokens);
	const head = byToken[index] ?? index;
	const found: number[] = [];
	for (let at = 0; at < tokens.length; at += 1) if (byToken[at] === head) found.push(at);
	// A relative clause is about the noun it hangs on.
	const opener = tokens[head];
	if (opener?.rel.startsWith('acl') && opener.head >= 0) found.push(opener.head);
	return found.sort((a, b) => a - b);
}

const BREAK = /^[;:"()[\]–—]$|^--?$/;
const LINK = new Set([
	'and',
	'but',
	'while',
	'which',
	'who',
	'whom',
	'whose',
	'when',
	'where',
	'after',
	'before',
	'although',
	'because',
	'as',
	'that',
]);

function flatClause(tokens: readonly Token[], index: number): number[] {
	let [from, to] = [index, index];
	while (from > 0 && index - from < NO_PARSE_REACH && !breaksAt(tokens, from)) from -= 1;
	while (to + 1 < tokens.length && to - index < NO_PARSE_REACH && !breaksAt(tokens, to + 1)) to += 1;
	return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** A clause begins at `at`: after a strong mark, or where a comma is followed by a linking word. */
function breaksAt(tokens: readonly Token[], at: number): boolean {
	const [before, here] = [tokens[at - 1], tokens[at]];
	if (before === undefined || here === undefined) return true;
	return BREAK.test(before.text) || (before.text === ',' && LINK.has(here.lower));
}

/** Index of the token that contains or follows offset `start`; the last one past the end. */
export function tokenAt(sentence: Sentence, start: number): number {
	const found = sentence.tokens.findIndex(({ end }) => end > start);
	return found < 0 ? sentence.tokens.length - 1 : found;
}
