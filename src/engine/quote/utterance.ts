import type { Claim } from '../claim.ts';
import { type Document, factsIn } from '../document.ts';
import { tokenize } from '../syntax/tokenize.ts';
import type { Quotation, Span } from '../types.ts';
import { canonicalWord, expandContraction } from './wording.ts';

/** A word of a quotation in the form in which two papers' copies are compared. */
export type Word = Span & { readonly form: string };

/** What one speaker says in one go: quotations that only "he said" parts are joined. */
export type Utterance = Claim & {
	readonly words: readonly Word[];
	/** Indexes into `words` before which the paper left something out, or put in words of its own: brackets, ellipsis, a broken quotation. */
	readonly seams: ReadonlySet<number>;
	readonly by?: string;
	readonly parts: readonly Quotation[];
};

/** A quotation of fewer words is a phrase, which two speakers may share by chance. */
const FEWEST_WORDS = 3;

export function utterances(document: Document): Utterance[] {
	const found: Utterance[] = [];
	for (const sentence of document.sentences)
		for (const part of factsIn(document, sentence, 'quotation')) {
			const last = found.at(-1);
			const words = wordsOf(document.text, part);
			if (last !== undefined && goesOn(document.text, last, part)) {
				found[found.length - 1] = {
					...last,
					span: { start: last.span.start, end: part.end },
					words: [...last.words, ...words.words],
					seams: new Set([
						...last.seams,
						last.words.length,
						...[...words.seams].map((seam) => seam + last.words.length),
					]),
					parts: [...last.parts, part],
				};
				continue;
			}
			found.push({
				document,
				sentence,
				span: { start: part.start, end: part.end },
				words: words.words,
				seams: words.seams,
				...(part.by === undefined ? {} : { by: part.by }),
				parts: [part],
			});
		}
	return found.filter(({ words }) => words.length >= FEWEST_WORDS);
}

/** The same speaker goes on: nothing between the parts but a short "he said", and nobody else named as speaker. */
function goesOn(text: string, last: Utterance, next: Quotation): boolean {
	const previous = last.parts.at(-1);
	if (previous === undefined || next.start - previous.end > 90 || next.start < previous.end) return false;
	if (last.by !== next.by) return false;
	const between = text.slice(previous.end, next.start);
	return !/[.!?]["”'’]?\s+\S+.*[.!?]\s/s.test(between.slice(1));
}

const LEAVES_OUT = new Set(['...', '…', '[', ']', '(', ')']);

function wordsOf(text: string, span: Span): { words: Word[]; seams: Set<number> } {
	const words: Word[] = [];
	const seams = new Set<number>();
	let bracketed = false;
	for (const token of tokenize(text, span)) {
		if (LEAVES_OUT.has(token.text)) {
			seams.add(words.length);
			if (token.text === '[') bracketed = true;
			if (token.text === ']') bracketed = false;
			continue;
		}
		if (bracketed || !/[\p{L}\p{N}]/u.test(token.text)) continue;
		const before = words.at(-1)?.form;
		for (const form of expandContraction(token.lower, before).flatMap((part) => part.split(/[-–]/)))
			if (form !== '') words.push({ start: token.start, end: token.end, form: canonicalWord(form) });
	}
	return { words, seams };
}
