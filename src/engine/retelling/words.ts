import { byKeys } from '../by-key.ts';
import type { Document } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { onceFor } from '../once-for.ts';
import { canonicalWord } from '../quote/wording.ts';
import { rarity } from '../story/rarity.ts';
import { isStopWord } from '../story/stop-words.ts';
import { stem } from '../story/terms.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';

/** A word of a sentence in the form in which two reporters' sentences are laid side by side. */
export type Word = {
	readonly key: string;
	/** Index of its token. */
	readonly at: number;
	/** How much it tells, 0..1; little for words that every sentence has. */
	readonly weight: number;
};

/** Without marks, articles and auxiliaries: "has pled guilty", "pleaded guilty". */
export const wordsOf = onceFor(({ tokens }: Sentence): readonly Word[] =>
	tokens.flatMap((token, at) => (isSilent(token) ? [] : [{ key: keyOf(token), at, weight: weightOf(token) }])),
);

export const keysOf = onceFor((words: readonly Word[]): readonly string[] => words.map(({ key }) => key));

/** What it says, each once, with the most that it tells there. */
export const weightsOf = onceFor((words: readonly Word[]): ReadonlyMap<string, number> => {
	const weights = new Map<string, number>();
	for (const { key, weight } of words) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
	return weights;
});

const isSilent = ({ lower, pos }: Token): boolean =>
	!/[\p{L}\p{N}%$€£]/u.test(lower) || SILENT.has(lower) || (pos === 'AUX' && AUXILIARIES.has(lower));
const SILENT = new Set(['a', 'an', 'the', "'s", 'that']);
const AUXILIARIES = wordSet("is are was were be been being am 's 're has have had having 've do does did 'm");

function keyOf({ lower, lemma }: Token): string {
	if (lower === "n't" || lower === 'not') return 'not';
	if (lower === '%') return 'percent';
	return concept(canonicalWord(lemma || lower));
}

const weightOf = ({ lower, lemma }: Token): number =>
	isStopWord(lower) || isStopWord(lemma) ? FUNCTION : Math.max(FUNCTION, rarity(stem(lemma || lower)));
/** What every sentence has. */
export const FUNCTION = 0.2;

/** By term, the sentences that have it. */
export const sentencesByTerm = onceFor(({ sentences, terms }: Document) =>
	byKeys(sentences, ({ index }) => terms[index] ?? []),
);
