import type { Draft } from '../draft.ts';
import type { Attribution, NameFact, Quotation, Span } from '../types.ts';
import { cuesIn } from './cues.ts';
import type { Range } from './noun-phrase.ts';
import { type Item, type Outline, outlines } from './outline.ts';
import { findQuoted, type Quoted } from './quote-marks.ts';
import { speakersOf } from './speakers.ts';

type Voice = { readonly speaker?: Span; readonly by?: string; readonly cue?: Span };
type Report = Quotation | Attribution;

/** What others are quoted and reported as saying, each with its speaker and verb where the text tells. */
export const readQuotations = (draft: Draft): Report[] => {
	const names = draft.facts.filter((fact): fact is NameFact => fact.kind === 'name');
	const quoted = findQuoted(draft);
	const speakers = speakersOf(draft.text, names);
	const voices: (Voice | undefined)[] = quoted.map(() => undefined);
	const found: Report[] = [];
	/** Who spoke last, and in which block, for quotations that go on without a new "he said". */
	let last: { voice: Voice; block: number } | undefined;
	for (const outline of outlines(draft, quoted)) {
		let inSentence: Voice | undefined;
		const cues = cuesIn(outline.items);
		for (const cue of cues) {
			const speaker = cue.speaker ? spanOf(outline.items, cue.speaker) : cue.shared ? inSentence?.speaker : undefined;
			const by = cue.speaker && speaker ? speakers.who(speaker) : cue.shared ? inSentence?.by : undefined;
			const voice: Voice = {
				...(speaker && { speaker }),
				...(by !== undefined && { by }),
				cue: spanOf(outline.items, cue.verb),
			};
			if (speaker) inSentence = voice;
			for (const content of cue.content) {
				report(found, outline.items, content, voice);
				for (const item of outline.items.slice(content.from, content.to))
					if (item.quote >= 0) voices[item.quote] ??= voice;
			}
			if (
				speaker &&
				cue.content.some((content) => outline.items.slice(content.from, content.to).some((item) => item.quote >= 0))
			)
				last = { voice, block: outline.block };
		}
		if (cues.length === 0) last = goOn(outline, voices, last);
	}
	for (const [index, quote] of quoted.entries()) {
		const voice = voices[index];
		if (voice || standsAlone(draft.text, quote))
			found.push({ kind: 'quotation', start: quote.start, end: quote.end, ...voice });
	}
	return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

const spanOf = (items: readonly Item[], { from, to }: Range): Span => ({
	start: items[from]?.start ?? 0,
	end: items[to - 1]?.end ?? 0,
});

/** Reported words that are more than one quotation. */
function report(found: Report[], items: readonly Item[], content: Range, voice: Voice): void {
	const inside = items.slice(content.from, content.to);
	if (inside.every((item) => item.quote >= 0)) return;
	const { start, end } = spanOf(items, content);
	if (end > start) found.push({ kind: 'attribution', start, end, ...voice });
}

/** A sentence that is nothing but a quotation goes on with the speaker before it. */
function goOn(
	outline: Outline,
	voices: (Voice | undefined)[],
	last: { voice: Voice; block: number } | undefined,
): typeof last {
	const [first] = outline.items;
	const alone = outline.items.every((item) => item.quote >= 0 || /^[^\p{L}\p{N}]*$/u.test(item.text));
	if (!first || first.quote < 0 || !alone || !last || outline.block - last.block > 1) return last;
	for (const item of outline.items) if (item.quote >= 0) voices[item.quote] ??= last.voice;
	return { voice: last.voice, block: outline.block };
}

/** Words in marks that nobody is said to have said: a whole sentence or a good part of one, not a title or a doubt. */
function standsAlone(text: string, quote: Quoted): boolean {
	const words = text.slice(quote.start, quote.end).split(/\s+/);
	return words.length >= 5;
}
