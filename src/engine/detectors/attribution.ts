import type { Claim } from '../claim.ts';
import {
	AGREES,
	type Comparison,
	type Conflict,
	type Detector,
	defineDetector,
	incomparable,
	together,
} from '../detector.ts';
import { type Document, factsIn, sentenceAt } from '../document.ts';
import { type NumberAgreement, pairNumbers } from '../number/pairing.ts';

import type { NumberClaim } from '../number/slot.ts';
import { likenessOf, mayMeet } from '../quote/difference.ts';
import { areTwo, namesKind, reportAround, type SourceKind, sourceKind } from '../quote/source-kind.ts';
import { reported, type Utterance, utterances } from '../quote/utterance.ts';
import { areTwoSpeakers, type Speaker, speakerOf } from '../quote/voice.ts';
import type { Span } from '../types.ts';

/** Words that one person or body is named for, or a "he" or "she", right beside them. */
type Ascribed = Utterance & { readonly speaker: Span; readonly who: Speaker };

/** The same words, and other people are named as having said them. */
const words = defineDetector<Ascribed>({ kind: 'attribution', claims: ascribed, compare });

/** The same figure for the same thing, and sources of two sorts are given for it: the hospital, and the governor. */
const figures: Detector = {
	kind: 'attribution',
	examine(ours, theirs, story) {
		const conflicts = ours === theirs ? [] : pairNumbers(ours, theirs, story).agreements.flatMap(otherSource);
		return { conflicts, agreements: [], claims: 0, compared: conflicts.length, incomparable: new Map() };
	},
};

/** Who is given as having said the same. */
export const attribution = together('attribution', [words, figures]);

/** With fewer shared words, weighed, two people may say the same by chance; fewer are enough where they are all that is said. */
const SHARED = { part: 4.5, whole: 2.7 };
const WHOLE = 0.95;
/** Nearly the same words throughout: of the words between the first and the last shared one, and of the shorter whole. */
const [DENSITY, COVERAGE] = [0.75, 0.75];

function compare(ours: Ascribed, theirs: Ascribed): Comparison {
	if (!mayMeet(ours, theirs, SHARED.whole)) return incomparable('other words');
	const likeness = likenessOf(ours, theirs);
	if (likeness === undefined) return incomparable('other words');
	const whole = likeness.density >= WHOLE && likeness.coverage >= WHOLE;
	if (likeness.shared < (whole ? SHARED.whole : SHARED.part)) return incomparable('other words');
	if (likeness.density < DENSITY || likeness.coverage < COVERAGE) return incomparable('another utterance');
	if (!areTwoSpeakers(ours.who, theirs.who))
		return ours.who.type === theirs.who.type ? AGREES : incomparable('a person and a body');
	// Where the other speaker is named near the words too, it is not sure which of them is meant.
	if (isNamedNear(ours, theirs.who) || isNamedNear(theirs, ours.who)) return incomparable('both are named');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonAttribution', substitutions: [ours.who.words, theirs.who.words] },
		confidence: Math.min(0.9, 0.5 + 0.03 * likeness.shared),
		ours: ours.speaker,
		theirs: theirs.speaker,
	};
}

function ascribed(document: Document): Ascribed[] {
	const indirect = document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'attribution').flatMap((fact) => reported(document, sentence, fact) ?? []),
	);
	return [...utterances(document), ...indirect].flatMap((utterance) => {
		const { speaker, span, by } = utterance;
		if (speaker === undefined || !isBeside(document.text, speaker, span)) return [];
		const who = speakerOf(document, speaker, by);
		return who === undefined ? [] : [{ ...utterance, speaker, who }];
	});
}

/** Further off, or in another paragraph, the reader of the article guessed. */
const BESIDE = 250;

function isBeside(text: string, speaker: Span, { start, end }: Span): boolean {
	const between = speaker.end <= start ? text.slice(speaker.end, start) : text.slice(end, speaker.start);
	return between.length <= BESIDE && !between.includes('\n');
}

/** As far as a "he said" may be from the words it belongs to; so close by it belongs to no others, and only its own sentence may name who is meant. */
const [NEAR, ADJACENT] = [250, 24];

function isNamedNear({ document, span, speaker, who }: Ascribed, { words }: Speaker): boolean {
	// "He", who has no name.
	if (!/\p{Lu}/u.test(words)) return false;
	const gap = speaker.end <= span.start ? span.start - speaker.end : speaker.start - span.end;
	const sure = gap <= ADJACENT && !who.pronoun;
	const sentence = sentenceAt(document, speaker.start);
	const [from, to] = sure ? [sentence.start, sentence.end] : [span.start - NEAR, span.end + NEAR];
	return document.text.slice(Math.max(0, from), to).includes(words.split(' ').at(-1) ?? words);
}

/** See LEGAL_STATUS: one thing measured, and two say so. */
const OTHER_SOURCE = 0.6;

function otherSource({ ours, theirs }: NumberAgreement): Conflict[] {
	if (ours.quantity.value !== theirs.quantity.value || !isEstimated(ours) || !isEstimated(theirs)) return [];
	const [here, there] = [sourceOf(ours), sourceOf(theirs)];
	if (here === undefined || there === undefined || !areTwo(here.kind, there.kind)) return [];
	if (isNamedBeside(ours, there.kind) || isNamedBeside(theirs, here.kind)) return [];
	return [
		{
			ours,
			theirs,
			comparison: {
				verdict: 'conflicts',
				reason: { key: 'reasonAttribution', substitutions: [here.words, there.words] },
				confidence: OTHER_SOURCE,
				ours: here.span,
				theirs: there.span,
			},
		},
	];
}

/** What somebody has measured, counted or reckoned: money, a magnitude, hundreds of people. Two banks and a woman of 43 need no source. */
function isEstimated({ quantity: { unit, value, ordinal }, counted }: NumberClaim): boolean {
	if (ordinal) return false;
	return unit === '' ? value >= MANY && counted !== undefined : !NOT_ESTIMATED.test(unit);
}
const MANY = 100;
const NOT_ESTIMATED = /^(?:years-old|second|minute|hour|day|week|month|year|decade|century|clock|#)/;

type Source = { readonly kind: SourceKind; readonly span: Span; readonly words: string };

function sourceOf({ document, span }: Claim): Source | undefined {
	const report = reportAround(document, span);
	const kind = report && sourceKind(document, report);
	if (report?.speaker === undefined || kind === undefined) return undefined;
	const { start, end } = report.speaker;
	return { kind, span: { start, end }, words: document.text.slice(start, end) };
}

const isNamedBeside = ({ document, sentence }: Claim, kind: SourceKind): boolean =>
	namesKind(document.text.slice(sentence.start, sentence.end), kind);
