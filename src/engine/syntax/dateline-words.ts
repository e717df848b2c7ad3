import type { Node } from './tree.ts';

type Word = { readonly text: string };

/** How many words before the sentence proper tell where and for whom it was written: "TORRIN, Corran (Northwire) —". A parser takes the town for whoever acts. */
export const datelineWords = (words: readonly Word[]): number => {
	if (!TOWN.test(words[0]?.text ?? '')) return 0;
	const dash = words.findIndex(({ text }, at) => at <= LONGEST && DASH.test(text));
	if (dash < 1 || words.slice(0, dash).some(({ text }) => STARTS_SMALL.test(text))) return 0;
	return STARTS_LARGE.test(words[dash + 1]?.text ?? '') ? dash + 1 : 0;
};
const TOWN = /^[A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž.'’]{2,}$/;
const DASH = /^(?:--?|–|—)$/;
const STARTS_SMALL = /^[a-zß-ž;:]/;
const STARTS_LARGE = /^[A-ZÀ-ÞĀ-Ž]/;
const LONGEST = 12;

type Arc = Pick<Node, 'head' | 'rel'>;

/** The arcs of a sentence parsed without its dateline, which hangs on the root and says nothing of anybody. */
export const withDateline = (arcs: readonly Arc[], dateline: number): readonly Arc[] => {
	if (dateline === 0) return arcs;
	const root = arcs.findIndex(({ head }) => head < 0) + dateline;
	return [
		...Array.from({ length: dateline }, () => ({ head: root, rel: 'dep' })),
		...arcs.map(({ head, rel }) => ({ head: head < 0 ? head : head + dateline, rel })),
	];
};
