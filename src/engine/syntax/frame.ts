import { wordSet } from '../text/word-set.ts';
import { lemma } from './lemma.ts';
import type { Node } from './tree.ts';

/** Who did what to whom, how surely, and who says so. All numbers are indexes into the sentence's tokens. */
export type Frame = {
	/** The verb; for "is ill" and "was the winner" the adjective or noun. */
	readonly verb: number;
	readonly lemma: string;
	readonly copular: boolean;
	/** The head of the grammatical subject, also where it is shared ("rose and spoke") or understood ("plans to rise"). */
	readonly subject?: number;
	readonly object?: number;
	/** "was killed": the subject is whom it was done to. */
	readonly passive: boolean;
	/** The doer of a passive: "by the storm". */
	readonly agent?: number;
	readonly obliques: readonly { readonly prep: string; readonly head: number }[];
	readonly negated: boolean;
	/** What keeps the statement from being plain: "may", "could", "expect" (is expected to), "plan", "likely", "if", "allegedly". */
	readonly modality: readonly string[];
	readonly tense: 'past' | 'present' | 'future' | 'none';
	/** The verb of saying that this clause depends on, and who speaks; "according to" has no verb (-1). */
	readonly reportedBy?: { readonly verb: number; readonly speaker?: number };
	/** "up" of "gave up". */
	readonly particle?: string;
	/** How far the subject can be trusted: see `trust`. */
	readonly confidence: number;
};

/** A parsed sentence with each token's dependents. */
export type Tree = { readonly tokens: readonly Node[]; readonly children: readonly (readonly number[])[] };

/** The first dependent of `index` with a relation that `rel` matches. */
export const child = ({ tokens, children }: Tree, index: number, rel: RegExp): number | undefined =>
	children[index]?.find((at) => rel.test(tokens[at]?.rel ?? ''));

/** "in", "according to", "because of"; "" for "on" left out ("Monday"). */
export const prepOf = ({ tokens, children }: Tree, noun: number): string => {
	const first = children[noun]?.find((at) => tokens[at]?.rel === 'case');
	if (first === undefined) return '';
	const fixed = (children[first] ?? []).filter((at) => tokens[at]?.rel === 'fixed');
	return [first, ...fixed].map((at) => tokens[at]?.lower ?? '').join(' ');
};

/** The verb of "asked the court to block", for "block" hanging on "court". */
export const askedBy = ({ tokens, children }: Tree, verb: number): number | undefined => {
	const token = tokens[verb];
	const noun = tokens[token?.head ?? -1];
	if (token?.rel !== 'acl' || token.tag !== 'VB' || noun === undefined || !/^(?:obj|iobj)$/.test(noun.rel))
		return undefined;
	if (!(children[verb] ?? []).some((at) => tokens[at]?.lower === 'to')) return undefined;
	return ASKING.has(lemma(tokens[noun.head]?.lower ?? '', 'VERB')) ? noun.head : undefined;
};
const ASKING = wordSet(
	'ask order tell urge allow permit force want require persuade invite instruct press call encourage expect',
);
