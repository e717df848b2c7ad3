import type { Frame } from '../syntax/frames.ts';
import { dependentsOf } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../types.ts';

/** The decision that a noun tells, as its verb. */
export const nominalVerb = (lemma: string): string | undefined => DECISIONS.get(lemma);
const DECISIONS = new Map([
	['rejection', 'reject'],
	['refusal', 'refuse'],
	['approval', 'approve'],
	['adoption', 'adopt'],
	['ratification', 'ratify'],
	['acceptance', 'accept'],
	['endorsement', 'endorse'],
]);

/** "Parliament's rejection of the treaty angered farmers": that parliament rejected it, where the noun tells who and what, and what came of it. */
export const nominalFrames = (tokens: readonly Token[]): readonly Frame[] =>
	tokens.flatMap(({ lemma }, at) => (DECISIONS.has(lemma) ? nominalFrame(tokens, at) : []));

function nominalFrame(tokens: readonly Token[], verb: number): Frame[] {
	const object = below(tokens, verb, /^of$/);
	if (object === undefined || !isToldAsDone(tokens, verb)) return [];
	const own = dependentsOf(tokens, verb).find((at) => tokens[at]?.rel === 'nmod:poss');
	const subject = own ?? below(tokens, verb, /^by$/) ?? below(tokens, object, /^by$/);
	if (subject === undefined) return [];
	const plain = { copular: false, passive: false, obliques: [], negated: false, modality: [], tense: 'past' } as const;
	return [{ ...plain, verb, lemma: tokens[verb]?.lemma ?? '', subject, object, confidence: TRUST }];
}
/** As far as a parser hangs on a noun what belongs to it; no better than a subject found in another clause. */
const TRUST = 0.7;

const below = (tokens: readonly Token[], head: number, preposition: RegExp): number | undefined =>
	dependentsOf(tokens, head).find(
		(at) =>
			tokens[at]?.rel === 'nmod' &&
			dependentsOf(tokens, at).some(
				(mark) => tokens[mark]?.rel === 'case' && preposition.test(tokens[mark]?.lower ?? ''),
			),
	);

/** It came or angered somebody, was welcomed, or is behind what happened after it; not "called for its rejection", nor "would cost". */
function isToldAsDone(tokens: readonly Token[], noun: number): boolean {
	const { rel = '', head = -1 } = tokens[noun] ?? {};
	const upper = tokens[head];
	if (upper === undefined || !/^VB[DN]$/.test(upper.tag)) return false;
	if (dependentsOf(tokens, head).some((at) => tokens[at]?.tag === 'MD' || UNSAID.test(tokens[at]?.lower ?? '')))
		return false;
	if (dependentsOf(tokens, noun).some((at) => tokens[at]?.rel === 'case' && AFTER.test(tokens[at]?.lower ?? '')))
		return true;
	if (rel === 'nsubj') return CAME.has(upper.lemma);
	return /^(?:obj|nsubj:pass)$/.test(rel) && GREETED.has(upper.lemma);
}
const UNSAID = /^(?:not|n't|never|if|unless|whether|until)$/;
const AFTER = /^(?:after|following|despite|since)$/;
const CAME = wordSet(
	'come follow anger dismay surprise delight end clear pave spark trigger prompt lead cause draw bring send',
);
const GREETED = wordSet(
	'welcome criticise criticize condemn praise hail denounce deplore regret applaud lament celebrate',
);
