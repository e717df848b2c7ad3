import type { Document } from '../../document.ts';
import { dependentsOf } from '../../syntax/tree.ts';
import type { Sentence, Token } from '../../types.ts';
import { stemsAt } from './stems.ts';

/** What a sentence says of one of its words, by which one deed is told from another of its kind. */
export type Deed = {
	readonly negated: boolean;
	/** What the word is in its sentence: an act, what something is, or something spoken of. */
	readonly role: Role;
	/** What is acted on, as stems. */
	readonly object: ReadonlySet<string>;
	/** Names of whoever does it, or whose it is. */
	readonly of: ReadonlySet<string>;
	readonly count: 'one' | 'counted' | undefined;
};
type Role = 'act' | 'predicate' | 'thing';

export function deedAt(document: Document, sentence: Sentence, head: number): Deed {
	const { tokens } = sentence;
	const own = dependentsOf(tokens, head);
	const stems = (of: (at: number) => boolean): string[] =>
		own.filter(of).flatMap((at) => stemsAt(document, sentence, at).map(([stem]) => stem));
	return {
		negated: isNegated(tokens, head),
		role: roleOf(tokens, head),
		object: new Set(stems((at) => /^(?:obj|nsubj:pass)$/.test(tokens[at]?.rel ?? ''))),
		of: new Set(stems((at) => isWhose(tokens, at)).filter((stem) => stem.startsWith('@'))),
		count: countOf(tokens, head),
	};
}

/** "Shot two people" and "alleged interference" are acts, "was a total loss" says what something is, "fired shots" speaks of shots. */
export function roleOf(tokens: readonly Token[], at: number): Role {
	const { pos = 'X', rel = 'dep', lemma = '' } = tokens[at] ?? {};
	if (dependentsOf(tokens, at).some((own) => tokens[own]?.rel === 'cop')) return 'predicate';
	return (/^(?:VERB|AUX)$/.test(pos) && rel !== 'amod') || (pos === 'NOUN' && ACTING.test(lemma)) ? 'act' : 'thing';
}
const ACTING = /(?:ion|ment|[ae]nce)$/;

/** "Brandt has offered", "the rise of Brandt", "Brandt's rise". */
const isWhose = (tokens: readonly Token[], at: number): boolean =>
	/^(?:nsubj|nsubj:pass|nmod:poss)$/.test(tokens[at]?.rel ?? '') ||
	(tokens[at]?.rel === 'nmod' && dependentsOf(tokens, at).some((own) => tokens[own]?.lower === 'of'));

/** "Two possible dealers" are not "a dealer". */
const countOf = (tokens: readonly Token[], head: number): Deed['count'] =>
	tokens.some((token) => token.head === head && token.rel === 'nummod')
		? 'counted'
		: tokens[head]?.tag === 'NN'
			? 'one'
			: undefined;

/** "is not dead", "no one was hurt". */
const isNegated = (tokens: readonly Token[], head: number): boolean => {
	const near = dependentsOf(tokens, head).flatMap((at) => [at, ...dependentsOf(tokens, at)]);
	return near.some((at) => /^(?:not|n't|never|no|none|nobody|no-one|nothing)$/.test(tokens[at]?.lower ?? ''));
};
