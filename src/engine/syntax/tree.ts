import { onceFor } from '../once-for.ts';
import type { Span } from '../types.ts';

/** What the tree functions need of a token. */
export type Node = {
	readonly lower: string;
	readonly pos: string;
	readonly tag: string;
	readonly head: number;
	readonly rel: string;
};

/** For each token the indexes of its dependents, in order. */
export const childrenOf = (tokens: readonly Node[]): number[][] => {
	const children: number[][] = tokens.map(() => []);
	for (const [index, { head }] of tokens.entries()) children[head]?.push(index);
	return children;
};

/** Those of the token at `index`, in a sentence that nobody changes any more; everybody who reads one asks. */
export const dependentsOf = (tokens: readonly Node[], index: number): readonly number[] =>
	childrenOnce(tokens)[index] ?? [];
const childrenOnce = onceFor(childrenOf);

export const isParsed = (tokens: readonly Node[]): boolean =>
	tokens.some(({ head }) => head >= 0) || tokens.length === 1;

/** Is `index` the token `top` or below it? */
export const isUnder = (tokens: readonly Node[], index: number, top: number): boolean => {
	for (let at = index, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1, steps++) {
		if (at === top) return true;
	}
	return false;
};

/** From the first to the last of some words. */
export const spanAcross = (tokens: readonly Span[], words: readonly number[]): Span => ({
	start: tokens[Math.min(...words)]?.start ?? 0,
	end: tokens[Math.max(...words)]?.end ?? 0,
});

export const isNominal = (token: Node | undefined): boolean =>
	token !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos);

/** A verb that has a tense of its own. */
export const isFiniteTag = (tag: string): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tag);

export const isSubject = (rel: string): boolean => /^(?:nsubj|csubj|expl)/.test(rel);
