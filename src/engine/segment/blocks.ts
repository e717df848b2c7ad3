import type { Block } from '../types.ts';
import { describesPhoto, endsSentence, isCredit, lineRole, opensList } from './line-role.ts';
import { paragraphs } from './paragraphs.ts';

/** The paragraphs of a repaired text, in order, each with what it is for. Lines without a letter or digit are no blocks. */
export function blocks(text: string): Block[] {
	const found = paragraphs(text).map((span, index): Block => {
		const mark = MARK.exec(text.slice(span.start, Math.min(span.end, span.start + 16)))?.[0] ?? '';
		const start = mark.length < span.end - span.start ? span.start + mark.length : span.start;
		const role = lineRole(text.slice(start, span.end), { mark: mark.trim(), first: index === 0 });
		return { start, end: span.end, role };
	});
	return tellLists(spreadPromos(text, tellCaptions(text, found)));
}

/** Of a Markdown heading, list item or block quotation. */
const MARK = /^(?:#{1,6}|>|[*•●▪◦‣·–-]|\d{1,2}[.)]) +/;

/** What stands right above a photo credit and describes a scene is its caption. */
function tellCaptions(text: string, found: readonly Block[]): Block[] {
	return found.map((block, i): Block => {
		const next = found[i + 1];
		if (block.role !== 'body' || next?.role !== 'caption') return block;
		const above = isCredit(text.slice(next.start, next.end)) && describesPhoto(text.slice(block.start, block.end));
		return above ? { ...block, role: 'caption' } : block;
	});
}

/** Below "Also Read" or "More From This Section" follow the titles of other articles, one a line. */
function spreadPromos(text: string, found: readonly Block[]): Block[] {
	let inList = false;
	return found.map((block): Block => {
		const line = text.slice(block.start, block.end);
		if (block.role === 'promo') inList = opensList(line);
		else if (block.role === 'body' || endsSentence(line)) inList = false;
		return inList ? { ...block, role: 'promo' } : block;
	});
}

/** Headings in a row head nothing: from four on they are a list. The first of all is the headline. */
function tellLists(found: readonly Block[]): Block[] {
	const run: number[] = [];
	for (let i = found.length - 1; i >= 0; i--) run[i] = found[i]?.role === 'heading' ? (run[i + 1] ?? 0) + 1 : 0;
	let long = false;
	return found.map((block, i): Block => {
		const left = run[i] ?? 0;
		if (left === 0) long = false;
		else if (left >= 4) long = true;
		return long && i > 0 ? { ...block, role: 'list' } : block;
	});
}
