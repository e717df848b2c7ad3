import { isSpaced } from '../text/spaced.ts';
import type { Block, Span } from '../types.ts';
import { endsAt } from './full-stop.ts';

/** The sentences of each block in turn. A block is never cut across, and every word of it is in one sentence. */
export function sentences(text: string, blocks: readonly Block[]): (Span & { readonly block: number })[] {
	const spaced = isSpaced(text);
	return blocks.flatMap((block, index) => cut(text, block, spaced).map((span) => ({ ...span, block: index })));
}

/** Full stops and their like, together ("?!", ". . .") with the marks that close behind them, in tokenised news apart. */
const STOP = /(?:[.!?…]+(?: \.)*|[。！？।؟]+)["')\]}]*/g;

function cut(text: string, block: Span, spaced: boolean): Span[] {
	const found: Span[] = [];
	const line = text.slice(block.start, block.end);
	let from = 0;
	let quotes = 0;
	let counted = 0;
	for (const stop of line.matchAll(STOP)) {
		let end = stop.index + stop[0].length;
		// A quotation mark set apart, ` "`, closes only where one is open.
		for (; counted < end; counted++) if (line[counted] === '"') quotes++;
		const apart = /^ ["'](?=\s|$)/.exec(line.slice(end, end + 3));
		if (apart && (quotes % 2 === 1 || apart[0] === " '")) end += 2;
		if (end >= line.length) break;
		if (!endsAt(line, { from, stop: stop.index, end, spaced })) continue;
		push(found, line, from, end, block.start);
		from = end;
	}
	push(found, line, from, line.length, block.start);
	return found;
}

function push(found: Span[], line: string, from: number, to: number, offset: number): void {
	let start = from;
	let end = to;
	while (start < end && line.charCodeAt(start) <= 32) start++;
	while (end > start && line.charCodeAt(end - 1) <= 32) end--;
	if (start === end) return;
	const last = found.at(-1);
	// What holds no letter or digit belongs to the sentence before it.
	if (last && !/[\p{L}\p{N}]/u.test(line.slice(start, end)))
		found[found.length - 1] = { start: last.start, end: offset + end };
	else found.push({ start: offset + start, end: offset + end });
}
