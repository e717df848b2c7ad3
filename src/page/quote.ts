import type { Span } from '../engine/types.ts';

/** Words with what stands around them: what is left to find them by when the page has been drawn anew. */
export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** Characters of context on each side: two or three words more than it takes to tell most repetitions apart. */
const CONTEXT = 32;
/** Fewer characters than this can stand anywhere: "14", "May 3". They need neighbours that match as well. */
const TELLING = 24;
const NEIGHBOURS = 8;
const MOST_PLACES = 500;

export function quoteAt(text: string, { start, end }: Span): Quote {
	return {
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - CONTEXT), start),
		suffix: text.slice(end, end + CONTEXT),
	};
}

/** The one place that says exactly this; undefined where none does, or where two fit equally well. */
export function findQuote(text: string, { exact, prefix, suffix }: Quote): Span | undefined {
	if (exact === '') return undefined;
	let best: { readonly start: number; readonly fit: number } | undefined;
	let tied = false;
	let start = text.indexOf(exact);
	for (let places = 0; start >= 0 && places < MOST_PLACES; places++) {
		const fit = fitBefore(text, start, prefix) + fitAfter(text, start + exact.length, suffix);
		if (best && fit === best.fit) tied = true;
		if (!best || fit > best.fit) {
			best = { start, fit };
			tied = false;
		}
		start = text.indexOf(exact, start + 1);
	}
	if (!best || tied) return undefined;
	const expected = Math.min(NEIGHBOURS, prefix.length + suffix.length);
	if (exact.length < TELLING && best.fit < expected) return undefined;
	return { start: best.start, end: best.start + exact.length };
}

function fitBefore(text: string, end: number, prefix: string): number {
	let fit = 0;
	while (fit < prefix.length && fit < end && text[end - 1 - fit] === prefix[prefix.length - 1 - fit]) fit++;
	return fit;
}

function fitAfter(text: string, start: number, suffix: string): number {
	let fit = 0;
	while (fit < suffix.length && start + fit < text.length && text[start + fit] === suffix[fit]) fit++;
	return fit;
}
