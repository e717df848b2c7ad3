import type { Frame } from '../syntax/frames.ts';
import { spanAcross } from '../syntax/tree.ts';
import type { Span, Token } from '../types.ts';

/** From the first word that says how sure it is to what happens, and its object where that is near. */
export function spanOf(tokens: readonly Token[], frame: Frame, cues: readonly number[]): Span {
	let [first, last] = [frame.verb, frame.verb];
	for (const at of cues) {
		const far = tokens[frame.verb]?.head === at ? FARTHEST_CUE : LONGEST_SPAN;
		if (at < first && frame.verb - at <= far) first = at;
		if (at > last && at - frame.verb <= LONGEST_SPAN) last = at;
	}
	const isNearBefore = (at: number): boolean => at < first && frame.verb - at <= LONGEST_SPAN;
	tokens.forEach(({ rel, head }, at) => {
		if (!/^(?:aux|aux:pass|cop)$/.test(rel)) return;
		if ((head === frame.verb && isNearBefore(at)) || (head === first && at < first && first - at <= 2)) first = at;
	});
	// "No one has been arrested": without its first word it says the contrary.
	tokens.forEach(({ lower, head }, at) => {
		const own = head === frame.verb || at === frame.subject || head === frame.subject;
		if (own && isNearBefore(at) && NEGATIVE.test(lower)) first = at;
	});
	if (frame.object !== undefined && frame.object > last && frame.object - frame.verb <= LONGEST_SPAN)
		last = frame.object;
	return spanAcross(tokens, [first, last]);
}

const LONGEST_SPAN = 9;
/** Of the verb straight above: "It is expected that the opening of the harbour will be announced". */
const FARTHEST_CUE = 14;
const NEGATIVE = /^(?:no|none|nobody|neither|never|nothing|not)$/;
