import type { Draft } from '../../draft.ts';
import type { Attribution, NameFact, Quotation } from '../../types.ts';
import { isFiniteVerb } from '../item-kinds.ts';
import { mainSubject, type Range, subjectBefore } from '../noun-phrase.ts';
import { type Item, outlines, spanOf } from '../outline.ts';
import { cuesIn } from './cues.ts';
import { isFirstPerson, lostQuotations } from './lost-quotes.ts';
import { findQuoted, type Quoted } from './quote-marks.ts';
import { type Speakers, speakersOf } from './speakers.ts';
import type { Told, Voice } from './voice.ts';

/** What others are quoted and reported as saying, each with its speaker and verb where the text tells. Linear. */
export const readQuotations = (draft: Draft): (Quotation | Attribution)[] => {
	const names = draft.facts.filter((fact): fact is NameFact => fact.kind === 'name');
	const quoted = findQuoted(draft);
	const told = tell(draft, quoted, speakersOf(draft.text, names));
	const found: (Quotation | Attribution)[] = [];
	for (const [index, quote] of quoted.entries()) {
		const voice = told.voices[index] ?? guess(draft.text, quote, told.guesses[index]);
		if (isWork(draft.text, quote)) continue;
		if (voice || standsAlone(draft.text, quote))
			found.push({ kind: 'quotation', start: quote.start, end: quote.end, ...voice });
	}
	const lost = lostQuotations(told.sentences, quoted.length);
	for (const { span, voice } of lost) found.push({ kind: 'quotation', ...span, ...voice });
	const isLost = new Set(lost.map(({ span }) => span.start));
	for (const { outline, reports } of told.sentences) {
		for (const { content, voice, nested } of reports) {
			if (!isReported(outline.items, content, nested)) continue;
			const span = spanOf(outline.items, content);
			if (span.end > span.start && !isLost.has(span.start)) found.push({ kind: 'attribution', ...span, ...voice });
		}
	}
	return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Goes through the document with an ear for who is speaking. */
function tell(
	draft: Draft,
	quoted: readonly Quoted[],
	speakers: Speakers,
): { sentences: Told[]; voices: (Voice | undefined)[]; guesses: (Voice | undefined)[] } {
	const voices: (Voice | undefined)[] = quoted.map(() => undefined);
	const guesses: (Voice | undefined)[] = [];
	const sentences: Told[] = [];
	/** Who spoke last, and in which block, for quotations that go on without a new "he said". */
	let last: Last | undefined;
	/** Quotations that still wait for their "he said", or a "he said:" that waits for its quotation. */
	let waiting: { readonly quotes: readonly number[]; readonly block: number } | undefined;
	let announced: Last | undefined;
	for (const outline of outlines(draft, quoted)) {
		const { items, block } = outline;
		const reports: Told['reports'][number][] = [];
		let spoke: Voice | undefined;
		for (const cue of cuesIn(items)) {
			const subject = cue.speaker ?? (cue.shared && !spoke ? mainSubject(items, cue.verb.from) : undefined);
			const known = subject ? voiceOf(items, subject, speakers) : cue.shared && spoke ? spoke : {};
			const voice: Voice = { ...known, cue: spanOf(items, cue.verb) };
			if (voice.speaker) {
				spoke = voice;
				last = { voice, block };
			}
			for (const content of cue.content) {
				reports.push({ content, voice, nested: cue.nested === true });
				for (let at = content.from; at < content.to; at++) give(voices, items[at], voice);
			}
			if (cue.behind && waiting?.block === block) for (const quote of waiting.quotes) voices[quote] = voice;
		}
		sentences.push({ outline, reports });
		for (const [at, item] of items.entries()) if (item.quote >= 0) guesses[item.quote] = subjectOf(items, at);
		const alone = isAlone(items);
		const speaking = alone ? [announced, last].find((one) => one !== undefined && block - one.block <= 1) : undefined;
		if (speaking) {
			for (const item of items) give(voices, item, speaking.voice);
			last = { voice: speaking.voice, block };
		}
		waiting = alone ? { quotes: items.filter((item) => item.quote >= 0).map((item) => item.quote), block } : undefined;
		announced = items.at(-1)?.text === ':' ? announcement(items, block, spoke, speakers) : undefined;
	}
	shareVoices(quoted, voices);
	return { sentences, voices, guesses };
}

/** The paragraphs of one quotation have one voice. */
function shareVoices(quoted: readonly Quoted[], voices: (Voice | undefined)[]): void {
	for (const [index, { continued }] of quoted.entries())
		if (continued && voices[index - 1] !== undefined) voices[index] ??= voices[index - 1];
	for (const [index, { continued }] of [...quoted.entries()].reverse())
		if (continued && voices[index]?.speaker !== undefined) voices[index - 1] ??= voices[index];
}

/** The subject of the verb before a quotation: it may well be the speaker, and it may not, so nobody is named. */
function subjectOf(items: readonly Item[], quote: number): Voice | undefined {
	for (let at = quote - 1; at > Math.max(0, quote - 12); at--) {
		const subject = isFiniteVerb(items[at]) ? subjectBefore(items, at) : undefined;
		if (subject) return { speaker: spanOf(items, subject) };
	}
	return undefined;
}

const guess = (text: string, quote: Quoted, voice: Voice | undefined): Voice | undefined =>
	voice && !isTitle(text.slice(quote.start, quote.end).split(/\s+/), FEWEST_GUESSED) ? voice : undefined;
const FEWEST_GUESSED = 3;

type Last = { readonly voice: Voice; readonly block: number };

/** The first who is said to have spoken a quotation keeps it. */
const give = (voices: (Voice | undefined)[], item: Item | undefined, voice: Voice): void => {
	if (item && item.quote >= 0) voices[item.quote] ??= voice;
};

function voiceOf(items: readonly Item[], range: Range, speakers: Speakers): Voice {
	const speaker = spanOf(items, range);
	const by = isFirstPerson(items[range.from]) ? undefined : speakers.who(speaker);
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

/** More than the quotation in it, and more than "him" inside what somebody else reports. */
const FEWEST_NESTED = 3;
const isReported = (items: readonly Item[], { from, to }: Range, nested: boolean): boolean => {
	if (nested && to - from < FEWEST_NESTED) return false;
	if (to - from === 1 && items[from]?.tag === 'PRP') return false;
	for (let at = from; at < to; at++) if ((items[at]?.quote ?? -1) < 0) return true;
	return false;
};

/** Words in marks that nobody is said to have said: a good part of a sentence, neither the title of a work nor a doubt. */
function standsAlone(text: string, quote: Quoted): boolean {
	return !isTitle(text.slice(quote.start, quote.end).split(/\s+/), FEWEST_ALONE);
}

/** "on “Mornings with Maria”": capitals after a word that introduces a work. */
function isWork(text: string, quote: Quoted): boolean {
	const words = text.slice(quote.start, quote.end).split(/\s+/);
	if (words.length > LONGEST_WORK || !isTitle(words, 1)) return false;
	return BEFORE_WORK.test(text.slice(Math.max(0, quote.outer.start - 16), quote.outer.start));
}
const LONGEST_WORK = 8;
const BEFORE_WORK =
	/\b(?:on|in|of|for|at|with|titled|entitled|called|named|film|movie|book|novel|song|album|show|series|program|programme|play|magazine|hit|single|episode|podcast|her|his)\s+$/i;

/** Fewer words than anybody says, or capitals throughout. */
const isTitle = (words: readonly string[], fewest: number): boolean =>
	words.length < fewest || words.every((word) => word.length < 4 || SMALL.has(word) || /^[^\p{Ll}]*\p{Lu}/u.test(word));
const SMALL = new Set(['with', 'from', 'into', 'over', 'that', 'upon', 'under', 'about', 'after', 'before', 'between']);

const FEWEST_ALONE = 5;
