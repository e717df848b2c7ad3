import { onceFor } from '../once-for.ts';
import type { Sentence } from '../types.ts';

/** The sentence as words with one space between them, and where each begins. */
export const joined = onceFor(
	({ tokens }: Sentence): { readonly words: string; readonly starts: readonly number[] } => {
		const starts: number[] = [];
		let words = '';
		for (const { lower } of tokens) {
			if (words !== '') words += ' ';
			starts.push(words.length);
			words += lower;
		}
		return { words, starts };
	},
);

/** The token that holds a letter of them. */
export function tokenOf(starts: readonly number[], offset: number): number {
	let at = 0;
	while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= offset) at += 1;
	return at;
}
