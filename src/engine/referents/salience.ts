import { isNominal } from '../syntax/tree.ts';
import type { Token } from '../types.ts';

/** How far a mention stands out, 0 most: the subject of the sentence, of another clause, an object, anything else, whose something is. */
export type Rank = 0 | 1 | 2 | 3 | 4;

export function rankOf(tokens: readonly Token[], at: number): Rank {
	const { rel = '', head = -1 } = tokens[headOf(tokens, at)] ?? {};
	if (rel.startsWith('nsubj')) return tokens[head]?.rel === 'root' ? 0 : 1;
	if (/^(?:obj|iobj|obl:agent)$/.test(rel)) return 2;
	return rel === 'nmod:poss' ? 4 : 3;
}

/** Of a name of several words any may hold the others; of "Brandt and Moll" both are what either is. */
export function headOf(tokens: readonly Token[], word: number): number {
	let at = word;
	for (let token = tokens[at]; token !== undefined && isPart(tokens, token); token = tokens[at]) at = token.head;
	return at;
}
const isPart = (tokens: readonly Token[], { rel, head }: Token): boolean =>
	/^(?:flat|compound|appos)$/.test(rel) ? head >= 0 : rel === 'conj' && isNominal(tokens[head]);

/** Of the mentions before a word in its sentence the subject of the nearest clause above it, or else all. */
export function nearestAbove<M extends { readonly at: number; readonly rank: number }>(
	tokens: readonly Token[],
	mentions: readonly M[],
	word: number,
): readonly M[] {
	const subjects = mentions.filter(({ rank }) => rank <= 1);
	for (const above of pathUp(tokens, word)) {
		const own = subjects.filter(({ at }) => tokens[headOf(tokens, at)]?.head === above);
		if (own.length > 0) return own;
	}
	return mentions;
}

/** "Fired Brandt, who had signed when he came": of the clause above or of the one who is told of. */
export const isInRelative = (tokens: readonly Token[], word: number): boolean =>
	[word, ...pathUp(tokens, word)].some((at) => tokens[at]?.rel === 'acl:relcl');

/** What a word hangs on, nearest first. */
export function pathUp(tokens: readonly Token[], word: number): number[] {
	const path: number[] = [];
	for (let at = tokens[word]?.head ?? -1; at >= 0 && path.length < tokens.length; at = tokens[at]?.head ?? -1)
		path.push(at);
	return path;
}
