import { LINES, type Line } from './looks.ts';
import type { Tone } from './tone.ts';

/** The page shares this registry, so names say whose they are; extension/content.css says how they look. */
const PREFIX = 'crosscheck-';

/** What the card is about, and what it would be about after a click. */
export type Emphasis = (typeof EMPHASES)[number];
const EMPHASES = ['active', 'active-hover'] as const;
const TONES: readonly Tone[] = ['light', 'dark'];

export type Painted = { readonly line: Line; readonly tone: Tone; readonly ranges: readonly Range[] };

/** Draws over the page's text without touching its nodes. */
export type Highlights = {
	/** In place of what was painted before. */
	paint(marks: readonly Painted[]): void;
	emphasise(emphasis: Emphasis, ranges: readonly Range[]): void;
	clear(): void;
};

export function highlights(registry: HighlightRegistry): Highlights {
	const painted = new Map<string, Highlight>();

	const highlightOf = (name: string, priority: number): Highlight => {
		const known = painted.get(name);
		// The page shares the registry, and may have cleared it.
		if (known && registry.has(PREFIX + name)) return known;
		const highlight = new Highlight();
		highlight.priority = priority;
		painted.set(name, highlight);
		registry.set(PREFIX + name, highlight);
		return highlight;
	};
	const remove = (names: readonly string[]) => {
		for (const name of names) {
			registry.delete(PREFIX + name);
			painted.delete(name);
		}
	};
	// By all the names there are, for a script before this one may have left some: Firefox gives content scripts no
	// way to ask which are set, its registry can neither be iterated nor asked to call back.
	const lines = LINES.flatMap((line) => TONES.map((tone) => `${line}-${tone}`));

	return {
		paint(marks) {
			remove(lines);
			for (const { line, tone, ranges } of marks) {
				// A conflict is seen where it stands in a passage that is only noted.
				const highlight = highlightOf(`${line}-${tone}`, line === 'only' ? 0 : 1);
				for (const range of ranges) highlight.add(range);
			}
		},
		emphasise(emphasis, ranges) {
			// Above every line, whatever the order in which they were painted.
			const highlight = highlightOf(emphasis, 2);
			highlight.clear();
			for (const range of ranges) highlight.add(range);
		},
		clear: () => remove([...lines, ...EMPHASES]),
	};
}
