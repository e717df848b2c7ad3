import { byKeys } from '../../by-key.ts';
import { type Claim, wordsOf } from '../../claim.ts';
import type { Conflict, Detector } from '../../detector.ts';
import { type Document, isPartlyQuoted } from '../../document.ts';
import { onceFor } from '../../once-for.ts';
import { apart, differ, timesOf } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import { dependentsOf, spanAcross } from '../../syntax/tree.ts';
import type { Sentence, Span, Token } from '../../types.ts';
import { isOfAny } from '../of-any.ts';
import { isAttributed } from '../wording.ts';
import { answerIn, type Question } from './asked.ts';
import { type Deed, deedAt } from './deed.ts';
import { type Hedged, hedgedIn, isHedged, isHedgedAt } from './hedged.ts';
import { stemsAt } from './stems.ts';

/** What one article holds in doubt, and the other tells as a fact in the same words; neither has it both ways. */
export const hedged: Detector = {
	kind: 'modality',
	examine(ours, theirs, story) {
		const mine = hedgedIn(ours);
		const incomparable = new Map<string, number>();
		const nothing = { conflicts: [], agreements: [], claims: mine.length, compared: 0, incomparable };
		if (ours === theirs) return nothing;
		const against = (doubts: readonly Hedged[], other: Document, doubting: 'ours' | 'theirs'): Conflict[] =>
			doubts.flatMap((doubt) => {
				const flat = flatTelling(doubt, other, story);
				if (typeof flat !== 'string') return [held(doubt, flat, doubting)];
				incomparable.set(flat, (incomparable.get(flat) ?? 0) + 1);
				return [];
			});
		const conflicts = [...against(mine, theirs, 'ours'), ...against(hedgedIn(theirs), ours, 'theirs')];
		return { ...nothing, conflicts, compared: conflicts.length };
	},
};

/** A sentence that tells it, how much of it, and the words that do. */
type Telling = Claim &
	Deed & {
		/** The word that the doubt is of, as an index into the sentence's tokens. */
		readonly head: number;
		readonly weight: number;
		readonly share: number;
		readonly shared: number;
		readonly alike: number;
		/** It names whom and where the doubt does. */
		readonly named: boolean;
		/** Of an act: that it was done, not only that somebody must or means to. */
		readonly done: boolean;
		/** Of a question, that it says what is asked. */
		readonly answered: boolean;
	};

function held(doubt: Hedged, flat: Telling, doubting: 'ours' | 'theirs'): Conflict {
	const [ours, theirs] = doubting === 'ours' ? [doubt, flat] : [flat, doubt];
	return {
		ours,
		theirs,
		comparison: {
			verdict: 'conflicts',
			reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
			succession: { newer: doubting === 'ours' ? 'theirs' : 'ours', development: 'firmer' },
			confidence: confidenceOf(flat),
		},
	};
}

/** Of those on labelled stories 13 in 21 matched a label, more where more is told in the same words. */
const confidenceOf = ({ shared, share, alike }: Telling): number =>
	Math.min(0.7, 0.3 + 0.05 * shared + 0.15 * share + 0.3 * alike);

/** The sentence that tells the most of it, or why none does: it must tell enough, and none that tells as much may hold it in doubt too. */
function flatTelling(doubt: Hedged, document: Document, story: Story): Telling | string {
	const tellings = tellingsOf(doubt, document, story).filter(({ answered }) => answered);
	const best = tellings.reduce<Telling | undefined>(
		(a, b) => (a === undefined || b.weight > a.weight ? b : a),
		undefined,
	);
	if (best === undefined) return 'not told';
	const another =
		anotherThing(doubt, best) ??
		(doubt.question === undefined ? toldOtherwise(doubt, best) : unanswered(doubt, doubt.question, best));
	if (another !== undefined) return another;
	const asMuch = tellings.filter(({ weight }) => weight >= AS_MUCH * best.weight);
	if (asMuch.some(isInDoubt(doubt))) return 'in doubt on both sides';
	if (doubt.hearsay && isAttributed(best.sentence)) return 'hearsay on both sides';
	if (isAnsweredAtOnce(doubt)) return 'told as done too';
	const own = tellingsOf(doubt, doubt.document, story).filter(({ sentence }) => sentence !== doubt.sentence);
	return own.some((one) => one.answered && one.share >= TOLD_HERE && !isInDoubt(doubt)(one))
		? 'told as done too'
		: best;
}

/** A thing may be spoken of in passing, and so may what is asked: then no word of the sentence may hold anything in doubt. */
const isInDoubt =
	(doubt: Hedged) =>
	({ sentence, head }: Telling): boolean =>
		doubt.question === undefined && doubt.role === 'act' ? isHedgedAt(sentence, head) : isHedged(sentence, head);

/** What speaks against one thing: too little of it, another place or person, another deed. */
function anotherThing(doubt: Hedged, flat: Telling): string | undefined {
	if (flat.share < ENOUGH) return 'too little of it told';
	if (!flat.named && flat.shared < MUCH) return 'other names';
	if (!flat.done) return 'not told as done';
	if (isOfAny(flat.sentence.tokens, flat.head)) return 'a rule';
	if (isOwned(doubt, flat)) return "somebody else's";
	if (apart(doubt.times, timesOf(flat.document, flat.sentence))) return 'another time';
	if (apart(flat.object, doubt.object)) return 'another object';
	if (apart(flat.of, doubt.of)) return "somebody else's";
	return differ(flat.count, doubt.count) ? 'another count' : undefined;
}

/** What somebody is quoted as saying the article does not tell as a fact. */
function toldOtherwise(doubt: Hedged, flat: Telling): string | undefined {
	if (flat.shared < 2 || flat.alike < ALIKE) return 'too little of it told';
	if (flat.negated !== doubt.negated) return 'one is denied';
	if (flat.role !== doubt.role) return 'another part of speech';
	return isPartlyQuoted(flat.document, flat.sentence, flat.span) ? 'quoted' : undefined;
}

/** An answer has fewer of the question's words, and may deny it or be a quotation. */
function unanswered(doubt: Hedged, { of }: Question, flat: Telling): string | undefined {
	if (flat.shared < (of === undefined ? 2 : 1) || flat.alike < ALIKE_ANSWER) return 'too little of it told';
	return isOnlySpokenOf(doubt, flat) ? 'another part of speech' : undefined;
}

/** "Would be questioned" is not answered by "sent their questions", whoever sent them. */
const isOnlySpokenOf = (doubt: Hedged, flat: Telling): boolean =>
	doubt.role === 'act' &&
	whomOf(doubt).length > 0 &&
	flat.sentence.tokens[flat.head]?.tag === 'NNS' &&
	!whomOf(doubt).some((one) => flat.of.has(one));
const whomOf = ({ about }: Hedged): string[] => [...about.keys()].filter((stem) => stem.startsWith('@'));

/** "Would not say where she is, but reports place her at the Harrow clinic". */
function isAnsweredAtOnce({ question, document, sentence, span }: Hedged): boolean {
	if (question === undefined || question.word === 'whether') return false;
	const last = sentence.tokens.findLastIndex(({ end }) => end <= span.end);
	const answer = answerIn(question, document, sentence, last, sentence.tokens.length);
	return answer !== undefined && answer > last;
}

const ENOUGH = 0.52;
const MUCH = 5;
const ALIKE = 0.15;
const ALIKE_ANSWER = 0.1;
const AS_MUCH = 0.4;
const TOLD_HERE = 0.6;

function tellingsOf(doubt: Hedged, document: Document, story: Story): Telling[] {
	const index = indexOf(document);
	const sentences = new Set([...doubt.head].flatMap((stem) => index.get(stem) ?? []));
	const weightOf = (term: string): number => story.weight(term) ** 2;
	const all = [...doubt.about.values()].reduce((sum, term) => sum + weightOf(term), 0);
	return [...sentences].map((sentence) => {
		const at = sentence.tokens.flatMap((_, at) =>
			stemsAt(document, sentence, at).some(([stem]) => doubt.about.has(stem)) ? [at] : [],
		);
		const met = new Set(at.flatMap((one) => stemsAt(document, sentence, one).map(([stem]) => stem)));
		const weight = [...doubt.about].reduce((sum, [stem, term]) => sum + (met.has(stem) ? weightOf(term) : 0), 0);
		const head = at.find((one) => stemsAt(document, sentence, one).some(([stem]) => doubt.head.has(stem))) ?? 0;
		const answer = doubt.question && answerIn(doubt.question, document, sentence, head);
		return {
			document,
			sentence,
			span: spanAround(sentence, head, answer === undefined ? at : [...at, answer]),
			head,
			answered: doubt.question === undefined || answer !== undefined,
			weight,
			share: all === 0 ? 0 : weight / all,
			shared: [...doubt.about.keys()].filter((stem) => met.has(stem)).length,
			alike: story.alignment(doubt.document, doubt.sentence, document, sentence),
			named: doubt.names.every((name) => met.has(name)),
			...deedAt(document, sentence, head),
			done: isDone(sentence.tokens, head),
		};
	});
}

/** "Possible ties to Brandt" are not "Brandt's ties to the bank". */
const isOwned = (doubt: Hedged, flat: Telling): boolean =>
	doubt.role === 'thing' && doubt.names.some((name) => flat.of.has(name) && !doubt.of.has(name));

/** Not "has to win over", "wanting to win over", "will win over"; "led her to apologise" says that she did. */
const isDone = (tokens: readonly Token[], at: number): boolean => {
	const { tag = '', pos = 'X', rel = 'dep', head = -1 } = tokens[at] ?? {};
	if (pos !== 'VERB' || rel === 'amod') return true;
	if (rel === 'xcomp' && BROUGHT_ABOUT.test(tokens[head]?.lower ?? '')) return true;
	const helpers = dependentsOf(tokens, at).filter((own) => /^aux/.test(tokens[own]?.rel ?? ''));
	return (!/^VBG?$/.test(tag) || helpers.length > 0) && !helpers.some((own) => tokens[own]?.tag === 'MD');
};

const BROUGHT_ABOUT = /^(?:led|leading|prompted|prompting|forced|forcing|caused|causing|compelled|compelling|moved)$/;

const NEAR = 5;

/** The word itself with its helpers, and what else of it stands near. */
function spanAround({ tokens }: Sentence, head: number, shared: readonly number[]): Span {
	const near = [head, ...shared.filter((at) => Math.abs(at - head) <= NEAR)];
	tokens.forEach((token, at) => {
		if (token.head === head && /^(?:aux|aux:pass|cop)$/.test(token.rel) && head - at <= NEAR) near.push(at);
	});
	return spanAcross(tokens, near);
}

/** Which sentences hold a stem. */
const indexOf = onceFor((document: Document) =>
	byKeys(
		document.sentences,
		(sentence) => new Set(sentence.tokens.flatMap((_, at) => stemsAt(document, sentence, at).map(([stem]) => stem))),
	),
);
