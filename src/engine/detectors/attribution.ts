import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { type Document, factsIn } from '../document.ts';
import { compareNames } from '../names/match.ts';
import { likenessOf, mayMeet } from '../quote/difference.ts';
import { reported, type Utterance, utterances } from '../quote/utterance.ts';
import { speakerNamed } from '../quote/voice.ts';
import type { NameFact, Span } from '../types.ts';

/** Words that one person is named for, right beside them. */
type Ascribed = Utterance & { readonly speaker: Span; readonly named: NameFact };

/** The same words, and other people are named as having said them. */
export const attribution = defineDetector<Ascribed>({ kind: 'attribution', claims: ascribed, compare });

/** With fewer shared words, weighed, two people may say the same by chance. */
const SHARED = 4.5;
/** Nearly the same words throughout: of the words between the first and the last shared one, and of the shorter whole. */
const [DENSITY, COVERAGE] = [0.75, 0.75];

function compare(ours: Ascribed, theirs: Ascribed): Comparison {
	if (!mayMeet(ours, theirs, SHARED)) return incomparable('other words');
	const likeness = likenessOf(ours, theirs);
	if (likeness === undefined || likeness.shared < SHARED) return incomparable('other words');
	if (likeness.density < DENSITY || likeness.coverage < COVERAGE) return incomparable('another utterance');
	if (ours.named.type !== theirs.named.type) return incomparable('a person and a body');
	if (compareNames(ours.named.canonical, theirs.named.canonical) !== 'different') return AGREES;
	// Where the other speaker is named beside the words too, it is not sure which of them is meant.
	if (isNamedNear(ours, theirs.named) || isNamedNear(theirs, ours.named)) return incomparable('both are named');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonAttribution', substitutions: [ours.named.canonical, theirs.named.canonical] },
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
		const { speaker, span } = utterance;
		if (speaker === undefined || !isBeside(document.text, speaker, span)) return [];
		const named = speakerNamed(document, speaker);
		return named === undefined ? [] : [{ ...utterance, speaker, named }];
	});
}

/** Further off, or in another paragraph, the reader of the article guessed. */
const BESIDE = 250;

function isBeside(text: string, speaker: Span, { start, end }: Span): boolean {
	const between = speaker.end <= start ? text.slice(speaker.end, start) : text.slice(end, speaker.start);
	return between.length <= BESIDE && !between.includes('\n');
}

/** As far as a "he said" may be from the words it belongs to. */
const NEAR = 250;

function isNamedNear({ document, span }: Ascribed, { canonical }: NameFact): boolean {
	const surname = canonical.split(' ').at(-1) ?? canonical;
	return document.text.slice(Math.max(0, span.start - NEAR), span.end + NEAR).includes(surname);
}
