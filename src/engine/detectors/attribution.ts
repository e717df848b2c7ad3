import { derived } from '../derived.ts';
import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { type Document, factsIn } from '../document.ts';
import { type Likeness, likenessOf, mayMeet } from '../quote/difference.ts';
import { reported, type Utterance, utterances } from '../quote/utterance.ts';
import { areTwoSpeakers, type Speaker, speakerOf } from '../quote/voice.ts';
import type { Sentence, Span } from '../types.ts';

/** Words that one person or body is named for, or a "he" or "she", right beside them. */
type Ascribed = Utterance & { readonly speaker: Span; readonly who: Speaker };

const ascribed = derived('ascribed words', (document): Ascribed[] => {
	const indirect = document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'attribution')
			.filter((fact) => !isPassedOn(document, sentence, fact))
			.flatMap((fact) => reported(document, sentence, fact) ?? []),
	);
	return [...utterances(document), ...indirect].flatMap((utterance) => {
		const { speaker, span } = utterance;
		if (speaker === undefined || !isBeside(document.text, speaker, span)) return [];
		const who = speakerOf(document, speaker);
		return who === undefined ? [] : [{ ...utterance, speaker, who }];
	});
});

/** "“…,” the minister said, according to Brandt": his words, and not hers who passes them on. */
const isPassedOn = (document: Document, sentence: Sentence, content: Span): boolean =>
	[...factsIn(document, sentence, 'quotation'), ...factsIn(document, sentence, 'attribution')].some(
		({ speaker }) => speaker !== undefined && speaker.start >= content.start && speaker.end <= content.end,
	);

/** The same words, and other people are named as having said them. */
export const attribution = defineDetector<Ascribed>({ kind: 'attribution', claims: ascribed, compare });

/** With fewer shared words, weighed, two people may say the same by chance; fewer are enough where they are all that either says. */
const SHARED = { part: 4.5, whole: 3 };
const WHOLE = 0.95;
/** Nearly the same words throughout: of the words between the first and the last shared one, and of the shorter whole. */
const [DENSITY, COVERAGE] = [0.75, 0.75];

function compare(ours: Ascribed, theirs: Ascribed): Comparison {
	if (!mayMeet(ours, theirs, SHARED.whole)) return incomparable('other words');
	const likeness = likenessOf(ours, theirs);
	if (likeness === undefined) return incomparable('other words');
	if (likeness.shared < (isWhole(likeness, ours, theirs) ? SHARED.whole : SHARED.part))
		return incomparable('other words');
	if (likeness.density < DENSITY || likeness.coverage < COVERAGE) return incomparable('another utterance');
	if (!areTwoSpeakers(ours.who, theirs.who))
		return ours.who.type === theirs.who.type ? AGREES : incomparable('a person and a body');
	// Where the other speaker is named near the words too, it is not sure which of them is meant; beside "Brandt said" it is.
	if (isNamedNear(ours, theirs.who) || isNamedNear(theirs, ours.who)) return incomparable('both are named');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonAttribution', substitutions: [ours.who.words, theirs.who.words] },
		confidence: Math.min(0.9, 0.5 + 0.03 * likeness.shared),
		ours: withSpeaker(ours),
		theirs: withSpeaker(theirs),
	};
}

/** Neither says more than the other. */
function isWhole({ density, coverage }: Likeness, { words: a }: Utterance, { words: b }: Utterance): boolean {
	return Math.min(density, coverage, a.length / b.length, b.length / a.length) >= WHOLE;
}

/** The words and who is said to have said them, where that can be marked as one. */
function withSpeaker({ speaker, span }: Ascribed): Span {
	const [start, end] = [Math.min(speaker.start, span.start), Math.max(speaker.end, span.end)];
	return end - start <= LONGEST_MARK ? { start, end } : speaker;
}
const LONGEST_MARK = 240;

/** Further off, or in another paragraph, the reader of the article guessed. */
const BESIDE = 250;

function isBeside(text: string, speaker: Span, { start, end }: Span): boolean {
	const between = speaker.end <= start ? text.slice(speaker.end, start) : text.slice(end, speaker.start);
	return between.length <= BESIDE && !between.includes('\n');
}

/** As far as a "he said" may be from the words it belongs to. */
const NEAR = 250;

function isNamedNear(one: Ascribed, { words, pronoun }: Speaker): boolean {
	if (pronoun) return false;
	const { document, span, sentence } = one;
	const [from, to] = isDirect(one)
		? [Math.min(sentence.start, one.speaker.start), Math.max(span.end, sentence.end, one.speaker.end)]
		: [span.start - NEAR, span.end + NEAR];
	return document.text.slice(Math.max(0, from), to).includes(words.split(' ').at(-1) ?? words);
}

/** Between the words and a name stands a verb and no more: "…," Ada Brandt said; said Ada Brandt: "…". */
function isDirect({ document: { text }, speaker, who, span: { start, end } }: Ascribed): boolean {
	if (who.pronoun) return false;
	return DIRECT.test(speaker.end <= start ? text.slice(speaker.end, start) : text.slice(end, speaker.start));
}
const DIRECT = /^[^\p{Lu}.;]{0,40}[.]?[^\p{Lu}.;]{0,40}$/u;
