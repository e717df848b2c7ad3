import { dependentsOf, type Node } from '../syntax/tree.ts';
import { MODAL, type Weight } from './modal-words.ts';

/** Modal verbs, conditions and "to" of the verb itself. False where they leave nothing stated. */
export function ownCues(tokens: readonly Node[], verb: number, cues: Map<number, Weight>): boolean {
	const own = dependentsOf(tokens, verb);
	const having = own.some((at) => tokens[at]?.rel === 'aux' && /^(?:have|'ve)$/.test(tokens[at]?.lower ?? ''));
	for (const at of own) {
		const token = tokens[at];
		if (token === undefined) continue;
		if (token.tag === 'MD' || /^(?:will|wo|'ll|would|'d|may|might|could|can|ca|shall|should|must)$/.test(token.lower)) {
			if (!/^(?:aux|cop)/.test(token.rel)) continue;
			// "'d been dropped" is "had".
			if (token.lower === "'d" && tokens[verb]?.tag !== 'VB' && !own.some((other) => tokens[other]?.tag === 'VB'))
				continue;
			// "would have won": it did not.
			if (having && /^(?:would|'d|could|should)$/.test(token.lower)) return false;
			const weight = MODAL.get(token.lower);
			if (weight === undefined) continue;
			cues.set(at, weight);
		}
		if (token.rel === 'mark' && CONDITIONS.has(token.lower)) return false;
		// "so that they could", "so they could": a purpose.
		if (
			/^(?:mark|advmod)$/.test(token.rel) &&
			token.lower === 'so' &&
			at < verb &&
			!/^[,;]$/.test(tokens[at - 1]?.lower ?? ',')
		)
			return false;
		if (token.rel === 'mark' && token.lower === 'that' && tokens[at - 1]?.lower === 'so') return false;
	}
	// "is to appear", "was to be sentenced".
	const to = own.find((at) => tokens[at]?.rel === 'mark' && tokens[at]?.lower === 'to');
	if (
		to !== undefined &&
		own.some(
			(at) =>
				at < to &&
				/^(?:is|are|was|were|'s|'re)$/.test(tokens[at]?.lower ?? '') &&
				/^(?:cop|aux)/.test(tokens[at]?.rel ?? ''),
		)
	)
		cues.set(to, 'scheduled');
	// "has yet to endorse": it may come.
	if (to !== undefined && tokens[to - 1]?.lower === 'yet') cues.set(to - 1, 'expected');
	return true;
}
const CONDITIONS = new Set(['if', 'unless', 'lest', 'until']);
