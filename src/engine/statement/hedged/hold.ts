import { clauseAt } from '../../clause.ts';
import { HEDGING_ADJECTIVES } from '../../lexicon/hedges.ts';
import { dependentsOf } from '../../syntax/tree.ts';
import type { Sentence, Token } from '../../types.ts';
import { isInterpretation } from '../wording.ts';
import { roleOf } from './deed.ts';
import { ACTIVE, ADVERBS, INVESTIGATING, MODALS, PASSIVE, PROSPECTS } from './words.ts';

/** The word that a hedge stands above or beside, and all that it is said of. */
export type Hold = { readonly head: number; readonly scope: readonly number[] };

/** What one word of a sentence holds in doubt. */
export function holdOf(sentence: Sentence, at: number): Hold | undefined {
	const { lower = '', lemma = '', pos = 'X', rel = 'dep' } = sentence.tokens[at] ?? {};
	if (ADVERBS.has(lower)) return byAdverb(sentence, at);
	if (HEDGING_ADJECTIVES.has(lower) && rel === 'amod') return byAdjective(sentence, at);
	if (MODALS.has(lower) && rel === 'aux') return byModal(sentence, at);
	return PASSIVE.has(lemma) && pos !== 'NOUN' ? byVerb(sentence, at) : undefined;
}

function byAdverb(sentence: Sentence, at: number): Hold | undefined {
	const { tokens } = sentence;
	const { head = -1 } = tokens[at] ?? {};
	const [held, next] = [tokens[head], tokens[at + 1]];
	// "Perhaps until the party's convention": how long, and not the convention.
	if (held === undefined || next?.tag === 'IN') return undefined;
	// "Allegedly drunk drivers" are drivers.
	if (next?.rel === 'amod' && head !== at + 1) return undefined;
	// "An allegedly drunk driver": that he was, and not what the driver did.
	if (held.rel === 'amod' && held.head > head) return { head, scope: [head, held.head] };
	// "Apparently her own lawyer" says of nobody what he did.
	if (held.pos === 'NOUN' && roleOf(tokens, head) === 'thing') return undefined;
	return { head, scope: clauseAt(sentence, head) };
}

/** Between an adjective and its noun. */
const BESIDE = 4;

function byAdjective(sentence: Sentence, at: number): Hold | undefined {
	const { tokens } = sentence;
	const { head = -1 } = tokens[at] ?? {};
	const noun = tokens[head];
	if (noun === undefined || PROSPECTS.has(noun.lemma) || Math.abs(head - at) > BESIDE) return undefined;
	const scope = below(tokens, head);
	return { head, scope: scope.length > 4 ? scope : [...scope, ...clauseAt(sentence, head)] };
}

/** What may come is a forecast; what may have been is doubt. */
function byModal(sentence: Sentence, at: number): Hold | undefined {
	const { tokens } = sentence;
	const { head = -1 } = tokens[at] ?? {};
	const having = dependentsOf(tokens, head).some((one) => tokens[one]?.lower === 'have');
	return having ? { head, scope: clauseAt(sentence, head) } : undefined;
}

function byVerb({ tokens }: Sentence, at: number): Hold | undefined {
	const { lemma = '' } = tokens[at] ?? {};
	const own = dependentsOf(tokens, at);
	const seeming = /^(?:appear|seem)$/.test(lemma);
	const told = own.find(
		(one) =>
			/^(?:xcomp|ccomp|csubj)$/.test(tokens[one]?.rel ?? '') &&
			((tokens[one]?.rel === 'ccomp' && !seeming) ||
				dependentsOf(tokens, one).some((mark) => /^(?:to|that)$/.test(tokens[mark]?.lower ?? ''))),
	);
	if (told === undefined || isInterpretation(tokens, at, told)) return undefined;
	// "Cannot seem to win them over", "does not believe that".
	if (own.some((one) => /^(?:can|ca|could|not|n't|never)$/.test(tokens[one]?.lower ?? ''))) return undefined;
	const passive = own.some((one) => /^(?:aux:pass|nsubj:pass|cop|expl)$/.test(tokens[one]?.rel ?? ''));
	const subject = own.find((one) => /^nsubj/.test(tokens[one]?.rel ?? ''));
	const official = subject !== undefined && INVESTIGATING.has(tokens[subject]?.lemma ?? '');
	if (!passive && !seeming && !(ACTIVE.has(lemma) && official)) return undefined;
	const about = official || subject === undefined ? [] : below(tokens, subject);
	return { head: told, scope: [...below(tokens, told), ...about] };
}

function below(tokens: readonly Token[], top: number): number[] {
	const found = [top];
	for (let next = 0; next < found.length && found.length <= tokens.length; next += 1)
		found.push(...dependentsOf(tokens, found[next] ?? -1));
	return found;
}
