import { dependentsOf, type Node } from '../syntax/tree.ts';
import { MODAL, type Weight } from './modal-words.ts';

/** Modal verbs, conditions and "to" of the verb itself. False where they leave nothing stated. */
export function ownCues(tokens: readonly Node[], verb: number, cues: Map<number, Weight>): boolean {
	const own = dependentsOf(tokens, verb);
	// "Are feared dead".
	if (/^(?:feared|presumed|believed)$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'dead')
		cues.set(verb, 'possible');
	const having = own.some((at) => tokens[at]?.rel === 'aux' && /^(?:have|'ve)$/.test(tokens[at]?.lower ?? ''));
	for (const at of own) {
		const token = tokens[at];
		if (token === undefined) continue;
		if (isModal(token)) {
			if (!/^(?:aux|cop)/.test(token.rel) || isHad(tokens, token, own, verb)) continue;
			// "would have won": it did not.
			if (having && /^(?:would|'d|could|should)$/.test(token.lower)) return false;
			const weight = MODAL.get(token.lower);
			if (weight !== undefined) cues.set(at, weight);
		} else if ((token.rel === 'mark' && CONDITIONS.has(token.lower)) || isPurpose(tokens, at, verb)) return false;
	}
	const to = own.find((at) => tokens[at]?.rel === 'mark' && tokens[at]?.lower === 'to');
	if (to === undefined) return true;
	// "is to appear", "was to be sentenced".
	if (own.some((at) => at < to && isToBe(tokens[at]))) cues.set(to, 'scheduled');
	// "has yet to endorse": it may come.
	if (tokens[to - 1]?.lower === 'yet') cues.set(to - 1, 'expected');
	return true;
}

const isModal = ({ tag, lower }: Node): boolean =>
	tag === 'MD' || /^(?:will|wo|'ll|would|'d|may|might|could|can|ca|shall|should|must)$/.test(lower);

/** "'d been dropped" is "had". */
const isHad = (tokens: readonly Node[], { lower }: Node, own: readonly number[], verb: number): boolean =>
	lower === "'d" && tokens[verb]?.tag !== 'VB' && !own.some((other) => tokens[other]?.tag === 'VB');

/** "so that they could", "so they could". */
function isPurpose(tokens: readonly Node[], at: number, verb: number): boolean {
	const { rel = '', lower = '' } = tokens[at] ?? {};
	const before = tokens[at - 1]?.lower ?? ',';
	if (lower === 'so') return /^(?:mark|advmod)$/.test(rel) && at < verb && !/^[,;]$/.test(before);
	return lower === 'that' && rel === 'mark' && before === 'so';
}

const isToBe = (token: Node | undefined): boolean =>
	token !== undefined && /^(?:is|are|was|were|'s|'re)$/.test(token.lower) && /^(?:cop|aux)/.test(token.rel);

const CONDITIONS = new Set(['if', 'unless', 'lest', 'until']);
