import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import type { Story } from '../story-context.ts';
import { isBelow, isOpen, isSure, isToCome, levelsDiffer } from './ladder.ts';
import { hasCome, isArraignedLater, isCaseStatus, LEGAL_STATUS, sameCharge } from './legal.ts';
import { apartBecause, covered, statementEvidence } from './meet.ts';
import { isLegal, type Statement } from './statement.ts';
import { isAccusation, isAsCertain, isReported, isToldBothWays, wordingConfidence } from './wording.ts';

/** One event, told as sure on one side, and on the other as open, believed or still to come. */
export function compareCertainty(ours: Statement, theirs: Statement, story: Story): Comparison {
	if (ours.predicate !== theirs.predicate) return incomparable('another event');
	if (ours.negated !== theirs.negated) return incomparable('one is denied');
	const because = apartBecause(ours, theirs, story);
	if (because !== undefined) return incomparable(because);
	if (!levelsDiffer(ours.level, theirs.level)) return AGREES;
	const [open, sure] = isBelow(ours.level, theirs.level) ? [ours, theirs] : [theirs, ours];
	// "No one is believed hurt", "no one was hurt"; what never came and what may not come are two things.
	if (open.negated && open.level !== 'believed') return incomparable('one is denied');
	if (isPresentOf(open, sure) || isThreatOf(open, sure) || isTalkOf(open, sure)) return AGREES;
	if (isOpenByWhom(open, sure)) return incomparable('another event');
	if (isAsCertain(open, sure)) return incomparable('as certain in other words');
	if (isToldBothWays(open, sure)) return incomparable('told as done too');
	if (!holdsCue(open)) return incomparable('as certain in other words');
	// A court's list tells both ways what comes.
	if (isLegal(open) && isToCome(sure.level)) return AGREES;
	if (isToldAsCome(open, sure)) return incomparable('told as done too');
	if (isLegalToCome(open) && !isOneCharge(open, sure)) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		succession: {
			newer: open === ours ? 'theirs' : 'ours',
			development: isToCome(open.level) && isSure(sure.level) ? 'done' : 'firmer',
		},
		confidence: isLegalToCome(open) ? LEGAL_STATUS : confidenceOf(open, sure, story),
	};
}

/** "Will be held", "is held", "was nominating": a present may be meant of what comes. Not of a charge. */
const isPresentOf = (open: Statement, sure: Statement): boolean =>
	/^(?:will|scheduled|expected|intended)$/.test(open.level) && isGoingOn(sure) && !isCaseStatus(sure);
const isGoingOn = ({ level, sentence, frame }: Statement): boolean =>
	level === 'is' || sentence.tokens[frame.verb]?.tag === 'VBG';

/** A threat, and its words. */
const isThreatOf = (open: Statement, sure: Statement): boolean =>
	sure.level === 'will' && hasCue(open, /^(?:threat|threaten|warn|vow)$/) && isReported(sure);

/** Whoever plans to meet is in talks to meet. */
const isTalkOf = (open: Statement, sure: Statement): boolean =>
	sure.level === 'intended' && hasCue(open, /^(?:negotiate|negotiation|talk|discussion)$/);

const hasCue = ({ sentence, cues }: Statement, lemmas: RegExp): boolean =>
	cues.some((at) => lemmas.test(sentence.tokens[at]?.lemma ?? ''));

/** What is open may be who did it. */
const isOpenByWhom = (open: Statement, sure: Statement): boolean =>
	isOpen(open.level) && (open.actor !== undefined || isAccusation(open)) && sure.actor === undefined;

/** What is marked must hold the word that says so. */
const holdsCue = ({ sentence, cues, span }: Statement): boolean =>
	cues.some((at) => {
		const cue = sentence.tokens[at];
		return cue !== undefined && cue.start >= span.start && cue.end <= span.end;
	});

/** What comes is told as done further on, or the other article has it still to come as well. */
const isToldAsCome = (open: Statement, sure: Statement): boolean =>
	isToCome(open.level) && (hasCome(open) || isArraignedLater(open, sure));

const isLegalToCome = (open: Statement): boolean => isLegal(open) && isToCome(open.level);

const isOneCharge = (open: Statement, sure: Statement): boolean => isCaseStatus(open) && sameCharge(open, sure);

/** By all that the two share, or by the words alone where they say enough. */
function confidenceOf(open: Statement, sure: Statement, story: Story): number {
	const evidence = statementEvidence(open, sure, story);
	const told = covered(open, sure, story);
	const z =
		-5.5 +
		0.8 * evidence.actor +
		0.9 * evidence.undergoer +
		2 * evidence.clause +
		2.5 * evidence.sentence +
		1.6 * evidence.day +
		2 * evidence.predicate +
		1 * evidence.parse +
		1.5 * told;
	return Math.max(probability(z), wordingConfidence(open, sure, { told, alike: evidence.sentence }));
}
