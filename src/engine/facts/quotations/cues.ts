import { isFiniteVerb } from '../item-kinds.ts';
import { afterAdjuncts, beforeVerb, phraseFrom, type Range, subjectBefore } from '../noun-phrase.ts';
import type { Item } from '../outline.ts';
import type { Cue } from './cue.ts';
import { accordingTo, colonCue, manner, nounCue, passiveCue } from './other-cues.ts';
import { contentAfter, contentBefore, cueVerb, find, type Reported, reportedIn, resumed } from './reported.ts';
import type { SpeechVerb } from './speech-verbs.ts';

/** Every report in one sentence of the writer's, left to right. */
export const cuesIn = (items: readonly Item[]): Cue[] => {
	const found: Cue[] = [];
	const sentence = reportedIn(items);
	let covered = 0;
	for (let at = 0; at < items.length; at++) {
		const item = items[at];
		if (item === undefined || item.quote >= 0) continue;
		const cue =
			accordingTo(sentence, at) ?? verbCue(sentence, at) ?? nounCue(sentence, at, found) ?? manner(sentence, at);
		if (!cue) continue;
		found.push(at < covered ? { ...cue, nested: true } : cue);
		for (const content of cue.content) if (content.from > at) covered = Math.max(covered, content.to);
		at = Math.max(at, cue.verb.to - 1);
	}
	const colon = found.length === 0 ? colonCue(sentence) : undefined;
	return colon ? [colon] : found;
};

function verbCue(sentence: Reported, at: number): Cue | undefined {
	const { items } = sentence;
	const verb = cueVerb(items, at);
	const item = items[at];
	if (verb === undefined || item === undefined) return undefined;
	const end = verbEnd(items, at);
	const range = { from: at, to: end };
	if (item.tag === 'VBN') {
		const left = beforeVerb(items, at);
		if (find(items, left + 1, at, (part) => BE.has(part.lower)) >= 0) return passiveCue(sentence, at, end);
		// "the plan announced on Friday"
		if (left === at - 1 && items[left]?.text !== ',' && item.lower !== 'said' && item.lower !== 'told')
			return undefined;
	}
	const turned = inverted(sentence, range, verb);
	if (turned) return turned;
	const subject = item.tag === 'VBG' || item.tag === 'VB' ? undefined : subjectBefore(items, at);
	const spokenBefore = subject !== undefined && items[subject.from - 1]?.tag === 'QUOTE';
	const after = spokenBefore ? undefined : contentAfter(sentence, end, verb);
	if (after) return { verb: range, ...(subject ? { speaker: subject } : { shared: true }), content: [after] };
	if (!subject || !(verb.clause || verb.hearer || verb.quotes)) return undefined;
	const next = afterAdjuncts(items, verb.hearer ? (phraseFrom(items, end)?.to ?? end) : end);
	const onward = resumed(sentence, next);
	const before = contentBefore(sentence, subject.from, onward.length > 0 && items[next]?.text === ',');
	if (before) return { verb: range, speaker: subject, content: [before, ...onward] };
	// "As the Ledger reported, …"
	if (items[subject.from - 1]?.lower === 'as' && subject.from === 1 && onward.length > 0)
		return { verb: range, speaker: subject, content: onward };
	return subject.from === 0 && verb.quotes
		? { verb: range, speaker: subject, content: onward, behind: true }
		: undefined;
}
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', "'s", "'re", 'being']);

/** "pointed out" is one verb; "spoke on Friday" is not. */
function verbEnd(items: readonly Item[], at: number): number {
	const particle = items[at + 1];
	if (particle === undefined || !PARTICLES.has(particle.lower)) return at + 1;
	return particle.tag !== 'IN' || !/^(?:DT|PRP|NN|CD|JJ)/.test(items[at + 2]?.tag ?? '') ? at + 2 : at + 1;
}
const PARTICLES = new Set(['out', 'off', 'on']);

/** '"…," said Ada Brandt, a baker from Orsa. "…"' */
function inverted(sentence: Reported, verb: Range, { quotes, hearer }: SpeechVerb): Cue | undefined {
	const { items } = sentence;
	const left = items[verb.from - 1];
	if (left === undefined || !quotes || hearer) return undefined;
	if (left.text !== ',' && left.tag !== 'QUOTE' && left.text !== '—') return undefined;
	if (!/^(?:NN|DT|PRP\$|JJ|CD)/.test(items[verb.to]?.tag ?? '')) return undefined;
	const speaker = phraseFrom(items, verb.to);
	const content = contentBefore(sentence, verb.from);
	if (!speaker || !content || isFiniteVerb(items[speaker.to])) return undefined;
	const end = appositionEnd(items, speaker.to);
	const goesOn = items[end]?.tag === 'QUOTE' || items[end + 1]?.tag === 'QUOTE' || end === speaker.to;
	const named = end > speaker.to && items[speaker.to + 1]?.tag.startsWith('NNP') === true;
	return {
		verb,
		speaker: named ? { from: speaker.from, to: end } : speaker,
		content: [content, ...(goesOn ? resumed(sentence, end) : [])],
	};
}

/** Past ", 29, a teacher who swam ashore": up to its closing comma, a quotation, or the end. */
function appositionEnd(items: readonly Item[], from: number): number {
	if (items[from]?.text !== ',' || !/^(?:DT|WP|CD|NN|JJ|PRP\$|IN|VBN)/.test(items[from + 1]?.tag ?? '')) return from;
	const quote = find(items, from + 1, from + 60, (item) => item.tag === 'QUOTE');
	const until = quote > 0 ? quote : Math.min(items.length, from + 60);
	let last = until;
	for (let at = from + 1; at < until; at++) if (items[at]?.text === ',' && at + 1 === quote) last = at;
	while (last > from && /^[.!?]+$/.test(items[last - 1]?.text ?? '')) last--;
	return last;
}
