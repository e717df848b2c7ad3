import { dependentsOf } from '../syntax/tree.ts';
import type { Token } from '../types.ts';

/** "Arson carries a sentence of up to ten years", "fraud costs the state millions": said of every case of it, and of none. */
export function isOfAny(tokens: readonly Token[], at: number): boolean {
	const { tag = '', rel = '', head = -1 } = tokens[at] ?? {};
	if (rel !== 'nsubj' || !/^NNP?$/.test(tag) || tokens[head]?.tag !== 'VBZ') return false;
	const whose = dependentsOf(tokens, at).some((own) => /^(?:det|nmod:poss|nummod|appos)$/.test(tokens[own]?.rel ?? ''));
	return !whose && dependentsOf(tokens, head).every((own) => !/^aux/.test(tokens[own]?.rel ?? ''));
}
