import { DATELINE } from '../dateline.ts';
import type { Node } from './tree.ts';

type Word = { readonly text: string; readonly start: number; readonly end: number };

/** How many words before the sentence proper tell where and for whom it was written: "TORRIN, Corran (Northwire) —". A parser takes the town for whoever acts. */
export function datelineWords(words: readonly Word[], text: string): number {
	const start = words[0]?.start ?? 0;
	const line = DATELINE.exec(text.slice(start, words.at(-1)?.end))?.[0] ?? '';
	const count = words.filter(({ end }) => end <= start + line.length).length;
	// "NATO troops left — so did others", "NATO — an alliance" are none.
	if (words.slice(0, count).some(({ text: word }) => STARTS_SMALL.test(word))) return 0;
	return STARTS_LARGE.test(words[count]?.text ?? '') ? count : 0;
}
const STARTS_SMALL = /^[a-zß-ž]/;
const STARTS_LARGE = /^[A-ZÀ-ÞĀ-Ž]/;

type Arc = Pick<Node, 'head' | 'rel'>;

/** The arcs of a sentence parsed without its dateline, which hangs on the root and says nothing of anybody. */
export function withDateline(arcs: readonly Arc[], dateline: number): readonly Arc[] {
	if (dateline === 0) return arcs;
	const root = arcs.findIndex(({ head }) => head < 0) + dateline;
	return [
		...Array.from({ length: dateline }, () => ({ head: root, rel: 'dep' })),
		...arcs.map(({ head, rel }) => ({ head: head < 0 ? head : head + dateline, rel })),
	];
}
