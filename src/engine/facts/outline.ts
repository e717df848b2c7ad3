import type { Draft } from '../draft.ts';
import type { Span, Token } from '../types.ts';
import type { Quoted } from './quotations/quote-marks.ts';

/** A token outside quotation marks, or a whole quotation as one. */
export type Item = Span & {
	readonly text: string;
	readonly lower: string;
	/** Penn tag; QUOTE for a quotation. */
	readonly tag: string;
	/** Index of the quotation in the document's list; -1 for a word. */
	readonly quote: number;
	/** A quotation that ends in a comma, question or exclamation mark, so waits for its "he said". */
	readonly spoken: boolean;
	/** A quotation that begins in small letters, in the middle of the writer's sentence. */
	readonly fragment: boolean;
};

/** One sentence as its writer made it: quoted sentences are one item, so "he said" stands beside all it reports. */
export type Outline = { readonly block: number; readonly items: readonly Item[] };

/** Linear: every token is visited once, and quotations and sentences are both in order. */
export const outlines = (draft: Draft, quoted: readonly Quoted[]): Outline[] => {
	const found: Outline[] = [];
	let items: Item[] = [];
	let block = -1;
	let next = 0;
	let pending = -1;
	const flush = (): void => {
		if (items.length > 0) found.push({ block, items });
		items = [];
	};
	for (const sentence of draft.sentences) {
		if (sentence.block !== block) flush();
		block = sentence.block;
		let closes = true;
		for (const [index, token] of sentence.tokens.entries()) {
			while (next < quoted.length && (quoted[next]?.outer.end ?? 0) <= token.start) next++;
			const quote = quoted[next];
			if (quote && quote.outer.start <= token.start && token.start < quote.outer.end) {
				if (pending !== next) items.push(quotationOf(draft, quote, next));
				pending = next;
				closes = token.end >= quote.outer.end || index < sentence.tokens.length - 1;
				continue;
			}
			closes = true;
			items.push(wordOf(token));
		}
		// A full stop inside a quotation ends no sentence of the writer's.
		if (closes) flush();
	}
	flush();
	return found;
};

const quotationOf = ({ text }: Draft, { start, end, outer }: Quoted, quote: number): Item => ({
	...outer,
	text: '"',
	lower: '"',
	tag: 'QUOTE',
	quote,
	spoken: /[,?!]$/.test(text.slice(start, end).trimEnd()) || /^\s*,/.test(text.slice(outer.end, outer.end + 2)),
	fragment: /^\p{Ll}/u.test(text.slice(start, start + 2)),
});

const wordOf = ({ start, end, text, lower, tag }: Token): Item => ({
	start,
	end,
	text,
	lower,
	tag,
	quote: -1,
	spoken: false,
	fragment: false,
});

/** The characters of `items[from..to)`. */
export const spanOf = (items: readonly Item[], { from, to }: { readonly from: number; readonly to: number }): Span => ({
	start: items[from]?.start ?? 0,
	end: items[to - 1]?.end ?? 0,
});
