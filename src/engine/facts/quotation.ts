import type { Draft } from '../draft.ts';
import type { Attribution, NameFact, Quotation, Span } from '../types.ts';
import { cuesIn } from './cues.ts';
import { mainSubject, type Range } from './noun-phrase.ts';
import { type Item, outlines } from './outline.ts';
import { findQuoted, type Quoted } from './quote-marks.ts';
import { type Speakers, speakersOf } from './speakers.ts';

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
	let last: Last | undefined;
	/** Quotations that still wait for their "he said", or a "he said:" that waits for its quotation. */
	let waiting: { readonly quotes: readonly number[]; readonly block: number } | undefined;
	let announced: Last | undefined;
	for (const outline of outlines(draft, quoted)) {
		const { items, block } = outline;
		const cues = cuesIn(items);
		let inSentence: Voice | undefined;
		for (const cue of cues) {
			const range = cue.speaker ?? (cue.shared && !inSentence ? mainSubject(items, cue.verb.from) : undefined);
			const voice: Voice = range ? voiceOf(items, range, speakers) : cue.shared && inSentence ? inSentence : {};
			const full = { ...voice, cue: spanOf(items, cue.verb) };
			if (full.speaker) inSentence = full;
			const spoken = cue.content
				.flatMap((content) => items.slice(content.from, content.to))
				.filter((item) => item.quote >= 0);
			for (const content of cue.content) report(found, items, content, full);
			for (const item of spoken) voices[item.quote] ??= full;
			if (cue.how === 'behind' && waiting?.block === block) for (const quote of waiting.quotes) voices[quote] = full;
			if (full.speaker) last = { voice: full, block };
		}
		const alone = isAlone(items);
		if (alone) {
			const voice =
				announced && block - announced.block <= 1
					? announced.voice
					: last && block - last.block <= 1
						? last.voice
						: undefined;
			if (voice) {
				for (const item of items) if (item.quote >= 0) voices[item.quote] ??= voice;
				last = { voice, block };
			}
		}
		waiting = alone ? { quotes: items.filter((item) => item.quote >= 0).map((item) => item.quote), block } : undefined;
		announced = items.at(-1)?.text === ':' ? announcement(items, block, inSentence, speakers) : undefined;
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

type Last = { readonly voice: Voice; readonly block: number };

function voiceOf(items: readonly Item[], range: Range, speakers: Speakers): Voice {
	const speaker = spanOf(items, range);
	const by = speakers.who(speaker);
	return by === undefined ? { speaker } : { speaker, by };
}

/** Nothing but quotations and marks. */
const isAlone = (items: readonly Item[]): boolean =>
	items.some((item) => item.quote >= 0) && items.every((item) => item.quote >= 0 || !/[\p{L}\p{N}]/u.test(item.text));

/** "Brandt went on:" at the end of a paragraph. */
function announcement(
	items: readonly Item[],
	block: number,
	voice: Voice | undefined,
	speakers: Speakers,
): Last | undefined {
	if (voice) return { voice, block };
	const subject = mainSubject(items, items.length);
	return subject && { voice: voiceOf(items, subject, speakers), block };
}

/** Words in marks that nobody is said to have said: a whole sentence or a good part of one, not a title or a doubt. */
function standsAlone(text: string, quote: Quoted): boolean {
	const words = text.slice(quote.start, quote.end).split(/\s+/);
	return words.length >= 5;
}
