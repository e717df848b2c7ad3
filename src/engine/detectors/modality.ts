import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { type Document, nameTerm } from '../document.ts';
import { compareNames } from '../names/match.ts';
import { called } from '../statement/calling/compare.ts';
import { hedged } from '../statement/hedged/compare.ts';
import { type Identity, identities, identityDiffers } from '../statement/identity.ts';
import { isBelow, isOpen, isSure, isToCome, levelsDiffer } from '../statement/ladder.ts';
import { hasCome, isArraignedLater, isCaseStatus, LEGAL_STATUS, sameCharge } from '../statement/legal.ts';
import { apartBecause, type StatementEvidence, statementEvidence } from '../statement/meet.ts';
import { compareStandings } from '../statement/standing/compare.ts';
import { type Standing, standings } from '../statement/standing/standing.ts';
import { isLegal, type Statement, statements } from '../statement/statement.ts';
import { compareStates } from '../statement/states/compare.ts';
import { type State, states } from '../statement/states/state.ts';
import {
	alsoSaid,
	isAccusation,
	isHearsayOnBoth,
	isInterpretation,
	isOnlyNamed,
	isReported,
	isToldBothWays,
	wordingConfidence,
} from '../statement/wording.ts';
import type { Story } from '../story-context.ts';
import type { Span, Token } from '../types.ts';

/** One event, told as sure here and as open, believed or still to come there; a name held back here and given there. */
export const modality = together('modality', [
	defineDetector<Statement>({
		kind: 'modality',
		paired: false,
		claims: statements,
		topics: ({ predicate }) => [predicate],
		compare: compareEvents,
	}),
	defineDetector<Identity>({ kind: 'modality', paired: false, claims: identities, compare: compareIdentities }),
	defineDetector<Standing>({
		kind: 'modality',
		paired: false,
		claims: standings,
		compare: compareStandings,
	}),
	defineDetector<State>({ kind: 'modality', paired: false, claims: states, compare: compareStates }),
	hedged,
	called,
]);

function compareEvents(ours: Statement, theirs: Statement, story: Story): Comparison {
	if (ours.predicate !== theirs.predicate) return incomparable('another event');
	if (ours.negated !== theirs.negated) return incomparable('one is denied');
	const because = apartBecause(ours, theirs, story);
	if (because !== undefined) return incomparable(because);
	if (!levelsDiffer(ours.level, theirs.level)) return AGREES;
	const [open, sure] = isBelow(ours.level, theirs.level) ? [ours, theirs] : [theirs, ours];
	// "No one is believed hurt", "no one was hurt"; what never came and what may not come are two things.
	if (open.negated && open.level !== 'believed') return incomparable('one is denied');
	// "Will be held", "is held", "was nominating": a present may be meant of what comes. Not of a charge.
	const going = sure.level === 'is' || sure.sentence.tokens[sure.frame.verb]?.tag === 'VBG';
	if (/^(?:will|expected|intended)$/.test(open.level) && going && !isCaseStatus(sure)) return AGREES;
	// A threat, and its words.
	if (isThreat(open) && sure.level === 'will' && isReported(sure)) return AGREES;
	// Whoever plans to meet is in talks to meet.
	if (isInTalks(open) && sure.level === 'intended') return AGREES;
	// What is open may be who did it.
	if (isOpen(open.level) && (open.actor !== undefined || isAccusation(open)) && sure.actor === undefined)
		return incomparable('another event');
	if (open.cues.some((at) => isInterpretation(open.sentence.tokens, at, open.frame.verb)))
		return incomparable('as certain in other words');
	if (!isLegal(sure) && isOnlyNamed(sure)) return incomparable('as certain in other words');
	if (alsoSaid(open, sure) || (isAccusation(open) && isReported(sure)))
		return incomparable('as certain in other words');
	if (isHearsayOnBoth(open, sure)) return incomparable('as certain in other words');
	if (isOpen(open.level) && isToldBothWays(open, sure)) return incomparable('told as done too');
	// What is marked must hold the word that says so.
	if (!open.cues.some((at) => isWithin(open.sentence.tokens[at], open.span)))
		return incomparable('as certain in other words');
	if (isToCome(open.level) && sure.level === 'is' && sure.frame.tense !== 'present' && !isCaseStatus(sure))
		return incomparable('another event');
	// A court's list tells both ways what comes.
	if (isLegal(open) && isToCome(sure.level)) return AGREES;
	if (isToCome(open.level) && (hasCome(open) || isArraignedLater(open, sure))) return incomparable('told as done too');
	const legal = isLegal(open) && isToCome(open.level);
	if (legal && !(isCaseStatus(open) && sameCharge(open, sure))) return incomparable('another event');
	const evidence = statementEvidence(ours, theirs, story);
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		succession: {
			newer: open === ours ? 'theirs' : 'ours',
			development: isToCome(open.level) && isSure(sure.level) ? 'done' : 'firmer',
		},
		confidence: legal
			? LEGAL_STATUS
			: Math.max(
					confidenceOf(evidence, open === ours ? evidence.ours : evidence.theirs),
					wordingConfidence(open, sure, story),
				),
	};
}

const isWithin = (token: Token | undefined, { start, end }: Span): boolean =>
	token !== undefined && token.start >= start && token.end <= end;

const isThreat = ({ sentence, cues }: Statement): boolean =>
	cues.some((at) => /^(?:threat|threaten|warn|vow)$/.test(sentence.tokens[at]?.lemma ?? ''));

const isInTalks = ({ sentence, cues }: Statement): boolean =>
	cues.some((at) => /^(?:negotiate|negotiation|talk|discussion)$/.test(sentence.tokens[at]?.lemma ?? ''));

/** `told`: how much of what the less certain side says the surer one says too. */
function confidenceOf(evidence: StatementEvidence, told: number): number {
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
	return probability(z);
}

function compareIdentities(ours: Identity, theirs: Identity, story: Story): Comparison {
	if (ours.who !== theirs.who) return incomparable('another event');
	if (!identityDiffers(ours, theirs)) return AGREES;
	const [held, given] = ours.name === undefined ? [ours, theirs] : [theirs, ours];
	if (givesName(held.document, held.who) || mentions(held.document, given.name ?? ''))
		return incomparable('told as done too');
	if (!isLikeliest(given, held, story)) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		succession: { newer: held === ours ? 'theirs' : 'ours', development: 'firmer' },
		// Of several who are named the one of whom most alike is told.
		confidence: NAME_HELD_BACK + 0.1 * story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence),
	};
}

/** See LEGAL_STATUS: who the dead are is held back once in a story. */
const NAME_HELD_BACK = 0.65;

/** Of several whom the story names, the one of whom what leads up to the name held back tells most. */
function isLikeliest(given: Identity, held: Identity, story: Story): boolean {
	const leadingUp = held.document.terms.slice(Math.max(0, held.sentence.index - LEADING_UP), held.sentence.index + 1);
	const told = new Set(leadingUp.flatMap((terms) => [...terms]));
	const likeness = ({ document, sentence }: Identity): number =>
		story.likeness(document.terms[sentence.index] ?? new Set(), told);
	const others = story.documents
		.flatMap(identities)
		.filter(({ who, name }) => who === given.who && name !== undefined && areTwo(name, given.name ?? ''));
	return others.every((other) => likeness(other) <= likeness(given));
}
const areTwo = (a: string, b: string): boolean => compareNames(a, b) === 'different';
const LEADING_UP = 8;

const givesName = (document: Document, who: Identity['who']): boolean =>
	identities(document).some((one) => one.who === who && one.name !== undefined);

/** An article that knows the name holds back another one. */
const mentions = (document: Document, name: string): boolean =>
	document.reading.facts.some((fact) => fact.kind === 'name' && nameTerm(fact.canonical) === nameTerm(name));
