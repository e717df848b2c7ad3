import { type Document, factsIn } from '../document.ts';
import type { Quantity, Sentence } from '../types.ts';

/** The names before a share in a sentence that tells what a poll found. */
export function pollstersOf(
	document: Document,
	sentence: Sentence,
	{ unit }: Quantity,
	first: number,
): ReadonlySet<string> {
	if (unit !== '%' || !sentence.tokens.some(({ lower }) => /^(?:polls?|surveys?)$/.test(lower))) return new Set();
	const dates = factsIn(document, sentence, 'date');
	// Newspapers and institutes are seldom known names.
	const names = sentence.tokens
		.slice(0, first)
		.filter(({ pos, start }) => pos === 'PROPN' && !dates.some((date) => start >= date.start && start < date.end));
	return new Set(names.map(({ lower }) => lower));
}
