import type { DiscrepancyKind } from '../engine/types.ts';

/** The page shares this registry, so names say whose they are; extension/content.css says how they look. */
const PREFIX = 'crosscheck-';

/** What the card is about, and what it would be about after a click. */
export type Emphasis = 'active' | 'active-hover';

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
		// Also what a script before this one left, when the extension was updated under an open page.
		// Not keys(): what it gives cannot be iterated in a Firefox content script.
		const names: string[] = [];
		registry.forEach((_, name) => void names.push(name));
		for (const name of names) if (name.startsWith(PREFIX)) registry.delete(name);
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
