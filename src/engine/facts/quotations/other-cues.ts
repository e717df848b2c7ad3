import { wordSet } from '../../text/word-set.ts';
import { isAuxiliary, isFiniteVerb, isNoun } from '../item-kinds.ts';
import { afterAdjuncts, phraseEndingAt, phraseFrom, type Range, subjectBefore } from '../noun-phrase.ts';
import type { Cue } from './cue.ts';
import { contentBefore, find, type Reported, rest, resumed, some } from './reported.ts';

/** "according to police, …" and "…, according to police". */
export const accordingTo = (sentence: Reported, at: number): Cue | undefined => {
	const { items } = sentence;
	if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return undefined;
	const speaker = phraseFrom(items, at + 2);
	if (!speaker) return undefined;
	const verb = { from: at, to: at + 2 };
	const opens = at === 0 || (at === 1 && items[0]?.tag === 'CC');
	if (!opens) {
		const before = { from: Math.max(0, at - FARTHEST), to: items[at - 1]?.text === ',' ? at - 1 : at };
		const inserted = items[at - 1]?.text === ',' && items[speaker.to]?.text === ',';
		const after = inserted && !/^DT/.test(items[speaker.to + 1]?.tag ?? '') ? resumed(sentence, speaker.to) : [];
		return before.to > before.from ? { verb, speaker, content: [before, ...after] } : undefined;
	}
	const mark = find(
		items,
		speaker.to,
		speaker.to + 25,
		(item) => item.text === ',' || item.text === ':' || item.tag === 'QUOTE',
	);
	const content = mark > 0 ? rest(sentence, items[mark]?.tag === 'QUOTE' ? mark : mark + 1) : undefined;
	return content && { verb, speaker, content: [content] };
};
const FARTHEST = 300;

/** "X was accused of Y", "Y was rejected by X", "it was reported that Y", "X is expected to Y", "X was described as Y by Z". */
export const passiveCue = (sentence: Reported, at: number, end: number): Cue | undefined => {
	const { items } = sentence;
	const next = items[end]?.lower ?? '';
	const subject = subjectBefore(items, at);
	const verb = { from: at, to: end };
	if (next === 'by') {
		const speaker = phraseFrom(items, end + 1);
		return speaker && subject && { verb, speaker, content: [subject] };
	}
	if (next === 'that') {
		const content = rest(sentence, end);
		return content && { verb, content: [content] };
	}
	if (next === 'as' && subject) {
		const by = find(items, end + 1, end + 20, (item) => item.lower === 'by');
		const speaker = by > 0 ? phraseFrom(items, by + 1) : undefined;
		return speaker && { verb, speaker, content: [subject, { from: end, to: by }] };
	}
	if (next === 'to' && subject && EXPECTED.has(items[at]?.lower ?? '')) {
		const content = rest(sentence, end);
		return content && { verb, content: [subject, content] };
	}
	return undefined;
};
const EXPECTED = wordSet(
	'expected believed said thought reported alleged rumored rumoured understood estimated known considered',
);

/** "his claim that …", "a report that …". */
export const nounCue = (sentence: Reported, at: number, earlier: readonly Cue[]): Cue | undefined => {
	const { items } = sentence;
	const item = items[at];
	const that = items[at + 1];
	if (!isNoun(item) || that?.lower !== 'that' || that.tag !== 'IN' || !SPEECH_NOUNS.has(item?.lower ?? ''))
		return undefined;
	// "said in a statement that …" is one report.
	if (earlier.at(-1)?.content.some((range) => range.from === at + 1)) return undefined;
	const content = rest(sentence, at + 1);
	if (!content) return undefined;
	const speaker = owner(sentence, at);
	return { verb: { from: at, to: at + 1 }, ...(speaker && { speaker }), content: [content] };
};
const SPEECH_NOUNS = new Set(
	`accusation accusations admission allegation allegations announcement argument assertion assertions assessment assurance assurances assumption belief claim claims comment complaint complaints concern concerns conclusion
	confirmation contention declaration denial doubt doubts estimate evidence expectation expectations fear fears finding hint hints hope hopes idea impression indication indications insistence message notion opinion pledge prediction
	predictions promise promises proposal reminder report reports rumor rumors rumour rumours speculation statement suggestion suggestions suspicion suspicions testimony theory threat view vow warning warnings word`.split(
		/\s+/,
	),
);

/** Whose claim it is: "his", "the governor's". */
function owner({ items }: Reported, noun: number): Range | undefined {
	const phrase = phraseEndingAt(items, noun);
	if (!phrase) return undefined;
	for (let at = noun - 1; at >= phrase.from; at--) {
		if (items[at]?.tag === 'PRP$') return { from: at, to: at + 1 };
		if (items[at]?.tag === 'POS' && at > phrase.from) return { from: phrase.from, to: at };
	}
	return undefined;
}

/** 'Ada Brandt: "We will go on."' */
export const colonCue = (sentence: Reported): Cue | undefined => {
	const { items } = sentence;
	const colon = find(items, 1, 9, (item) => item.text === ':');
	if (colon < 0) return undefined;
	const speaker = phraseFrom(items, 0);
	if (speaker?.to !== colon) return undefined;
	if (items[colon + 1]?.tag !== 'QUOTE') return undefined;
	const content = rest(sentence, colon + 1);
	return content && { verb: { from: colon, to: colon + 1 }, speaker, content: [content] };
};

/** '"Out of the way," Brandt barked': beside a whole quotation any verb reports it, and one before ': "…"' does so too. */
export const manner = (sentence: Reported, at: number): Cue | undefined => {
	const { items } = sentence;
	const item = items[at];
	if (item === undefined || !/^VB[DZ]$/.test(item.tag) || isAuxiliary(item)) return undefined;
	const verb = { from: at, to: at + 1 };
	const subject = subjectBefore(items, at);
	if (subject && items[subject.from - 1]?.spoken === true) {
		const content = contentBefore(sentence, subject.from);
		if (content)
			return { verb, speaker: subject, content: [content, ...resumed(sentence, afterAdjuncts(items, at + 1))] };
	}
	if (items[at - 1]?.spoken === true) {
		const speaker = phraseFrom(items, at + 1);
		const content = contentBefore(sentence, at);
		const named = speaker && some(items, speaker.from, speaker.to, (word) => word.tag.startsWith('NNP'));
		if (named && content) return { verb, speaker, content: [content] };
	}
	const mark = subject ? find(items, at + 1, at + 14, (other) => /^[,:]$/.test(other.text) || isFiniteVerb(other)) : -1;
	const quote = items[mark + 1];
	if (subject && mark > 0 && !isFiniteVerb(items[mark]) && quote?.tag === 'QUOTE' && !quote.fragment) {
		const content = rest(sentence, mark + 1);
		return content && { verb, speaker: subject, content: [content] };
	}
	return undefined;
};
