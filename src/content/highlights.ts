import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../engine/types.ts';

/** The page shares this registry, so names say whose they are; extension/content.css says how they look. */
const PREFIX = 'crosscheck-';

/** What the card is about, and what it would be about after a click. */
export type Emphasis = (typeof EMPHASES)[number];
const EMPHASES = ['active', 'active-hover'] as const;

/** Draws over the page's text without touching its nodes. */
export type Highlights = {
	/** In place of what was painted before. */
	paint(marks: readonly { readonly kind: DiscrepancyKind; readonly ranges: readonly Range[] }[]): void;
	emphasise(emphasis: Emphasis, ranges: readonly Range[]): void;
	clear(): void;
};

export function highlights(registry: HighlightRegistry): Highlights {
	const painted = new Map<string, Highlight>();

	const highlightOf = (name: string, priority: number): Highlight => {
		const known = painted.get(name);
		if (known) return known;
		const highlight = new Highlight();
		highlight.priority = priority;
		painted.set(name, highlight);
		registry.set(PREFIX + name, highlight);
		return highlight;
	};
	const clear = () => {
		// By all the names there are, for a script before this one may have left some: Firefox gives content scripts no
		// way to ask which are set, its registry can neither be iterated nor asked to call back.
		for (const name of [...DISCREPANCY_KINDS, ...EMPHASES]) registry.delete(PREFIX + name);
		painted.clear();
	};

	return {
		paint(marks) {
			clear();
			for (const { kind, ranges } of marks) for (const range of ranges) highlightOf(kind, 0).add(range);
		},
		emphasise(emphasis, ranges) {
			// Above every kind, whatever the order in which they were painted.
			const highlight = highlightOf(emphasis, 1);
			highlight.clear();
			for (const range of ranges) highlight.add(range);
		},
		clear,
	};
}
