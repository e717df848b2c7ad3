import type { Token } from '../../types.ts';
import { subjectAt } from '../subject.ts';
import { STOP, TIME, WHOM } from './terms.ts';

/** The verb nearest before a figure without a pause between; -1 where none is. */
export function verbBefore(tokens: readonly Token[], first: number): number {
	for (let at = first - 1; at >= 0; at -= 1) {
		const token = tokens[at];
		if (token === undefined || (STOP.test(token.text) && at < first - 1)) return -1;
		if (token.pos === 'VERB') return at;
	}
	return -1;
}

/** The verb that a span of time hangs on: the nearest one before it, else the one above. */
export function clauseVerb(tokens: readonly Token[], first: number, last: number): number {
	const before = verbBefore(tokens, first);
	if (before >= 0) return before;
	let at = tokens[last]?.head ?? -1;
	for (let steps = 0; steps < 5 && at >= 0; steps += 1) {
		if (tokens[at]?.pos === 'VERB') return at;
		at = tokens[at]?.head ?? -1;
	}
	return -1;
}

/** Who or what it is that lasts: of "a blackout that lasted five hours" the blackout. */
export function subjectOf(tokens: readonly Token[], verb: number): number {
	// "The outage is expected to last five hours".
	const subject = subjectAt(tokens, verb, /^(?:xcomp|advcl)$/);
	const above = tokens[tokens[subject]?.head ?? -1];
	return tokens[subject]?.pos === 'PRON' && above?.rel.startsWith('acl') ? above.head : subject;
}

/** The lemmas of its subject and object, where these are nobody and no time. */
export const nounsOf = (tokens: readonly Token[], verb: number): string[] =>
	[
		subjectOf(tokens, verb),
		tokens.findIndex(({ head, rel, lemma }) => head === verb && rel === 'obj' && !TIME.test(lemma)),
	].flatMap((at) => {
		const token = tokens[at];
		return token?.pos === 'NOUN' && !WHOM.has(token.lemma) && !TIME.test(token.lemma) ? [token.lemma] : [];
	});
