import type { Claim } from '../../claim.ts';
import { clauseHead } from '../../clause.ts';
import { derived } from '../../derived.ts';
import { dependentsOf } from '../../syntax/tree.ts';
import type { Token } from '../../types.ts';
import { DEAD, isNoun, isQuality, isQuotedAt, type Mention, sortAt, spanOf } from './mention.ts';
import { ADJECTIVES, ADVERBS, CAUSE_IN_DOUBT, CAUSES, HELD_TO_BE } from './words.ts';

/** What an article calls someone or something in doubt: "the alleged shooter, Ada Brandt", "an apparent suicide", "an allegedly drunk driver". */
export type Calling = Claim & Mention & { readonly sort: string };

export const callings = derived('callings', (document): readonly Calling[] =>
	document.sentences.flatMap((sentence) =>
		sentence.tokens.flatMap((_, doubt): Calling[] => {
			const at = doubtedBy(sentence.tokens, doubt);
			if (at === undefined || Math.abs(at - doubt) > FAR || isSupposed(sentence.tokens, doubt)) return [];
			const sort = sortAt(sentence.tokens, at);
			// What somebody else doubts; of a cause, whoever looks into it.
			if (sort === undefined || (isQuotedAt(document, sentence, at) && !CAUSES.has(sort))) return [];
			return [{ document, sentence, at, span: spanOf({ sentence, at }, [doubt]), sort }];
		}),
	),
);
const FAR = 8;

/** "If arson were suspected", "could it be an apparent suicide?": nobody says so. */
const isSupposed = (tokens: readonly Token[], at: number): boolean =>
	tokens.at(-1)?.text === '?' ||
	dependentsOf(tokens, clauseHead(tokens, at)).some((one) => tokens[one]?.lower === 'if');

/** The noun or quality that a word holds in doubt. */
function doubtedBy(tokens: readonly Token[], at: number): number | undefined {
	const { lower = '', lemma = '', tag = '' } = tokens[at] ?? {};
	if (ADJECTIVES.has(lower)) return byAdjective(tokens, at);
	if (ADVERBS.has(lower)) return byAdverb(tokens, at);
	const cause = CAUSE_IN_DOUBT.has(lemma) ? causeBelow(tokens, at) : undefined;
	return cause ?? (HELD_TO_BE.has(lemma) && /^VB[ND]$/.test(tag) ? heldToBe(tokens, at) : undefined);
}

/** Not "the reported eight-year deal", which doubts the number. */
function byAdjective(tokens: readonly Token[], at: number): number | undefined {
	const { rel = '', head = -1 } = tokens[at] ?? {};
	if (!/^(?:amod|compound)$/.test(rel) || head < at || !isNoun(tokens[head]))
		return heldToBe(tokens, at) ?? causeBelow(tokens, at);
	return tokens.slice(at, head).every(({ pos }) => pos !== 'NUM') ? head : undefined;
}

function byAdverb(tokens: readonly Token[], at: number): number | undefined {
	const next = tokens[at + 1];
	const head = tokens[at]?.head ?? -1;
	// "An allegedly drunk driver": some take it for the driver's.
	if (isQuality(next) && [at + 1, next?.head].includes(head)) return at + 1;
	// "Perhaps until the party's congress": how long.
	return isNoun(tokens[head]) && head > at && next?.rel === 'det' && !isGraded(tokens, head) ? head : undefined;
}

/** "Possibly the world's biggest heist", "believed to be the largest" are a heist and a robbery. */
const isGraded = (tokens: readonly Token[], at: number): boolean =>
	dependentsOf(tokens, at).some((one) => tokens[one]?.tag === 'JJS');

/** "Is believed to have been a spy", "presumed dead". */
function heldToBe(tokens: readonly Token[], at: number): number | undefined {
	if (tokens[at + 1]?.lower === DEAD) return at + 1;
	const to = [at + 1, at + 2].find((next) => tokens[next]?.lower === 'to') ?? tokens.length;
	const be = [to + 1, to + 2].find((next) => tokens[next]?.lemma === 'be');
	const told = be === undefined ? undefined : tokens[be]?.head;
	if (told === undefined || told < at || isGraded(tokens, told)) return undefined;
	return tokens[told]?.pos === 'NOUN' || tokens[told]?.lower === DEAD ? told : undefined;
}

/** "Suspect arson", "arson is suspected", "treating it as an arson". */
function causeBelow(tokens: readonly Token[], at: number): number | undefined {
	const found = tokens.findIndex(
		({ head }, one) =>
			Math.abs(one - at) <= CAUSE_WITHIN &&
			(head === at || tokens[head]?.head === at) &&
			CAUSES.has(sortAt(tokens, one) ?? ''),
	);
	return found < 0 ? undefined : found;
}
const CAUSE_WITHIN = 6;
