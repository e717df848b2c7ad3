import { COMMON_WORDS, COUNTED_WORDS } from '../lexicon/common-words.ts';
import { stem } from './terms.ts';

const counts = new Map<string, number>();
for (const [count, words] of COMMON_WORDS)
	for (const word of words.split(' ')) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + count);

/** What a word outside the list is taken to occur: less often than any that is in it. */
const UNLISTED = 0.5;

const rarities = new Map(
	Array.from(counts, ([term, count]) => [term, Math.log(COUNTED_WORDS / count) / Math.log(COUNTED_WORDS / UNLISTED)]),
);

/**
 * How much a term says about which story is told: the logarithm of its rarity in English prose (inverse frequency, as idf
 * is over documents), 0..1. A corpus of five articles of one story cannot tell common words from rare ones; this can.
 */
export function rarity(term: string): number {
	return rarities.get(term) ?? 1;
}
