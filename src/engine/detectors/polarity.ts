import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { areOpposite, maySucceed, oppositesOf } from '../lexicon/opposites.ts';
import { compareMoves, type Moved, moves } from '../number/moved.ts';
import { retold } from '../retelling/retold.ts';
import { apart } from '../scope.ts';
import { type Argument, agreement } from '../statement/argument.ts';
import { isSure } from '../statement/ladder.ts';
import { hasCome, isCaseStatus, LEGAL_STATUS, sameCharge } from '../statement/legal.ts';
import { apartBecause, isNever, type StatementEvidence, statementEvidence } from '../statement/meet.ts';
import { mayBeOneOccasion, sharesMore } from '../statement/occasion.ts';
import { GUILTY, isPlea, pleasDiffer } from '../statement/plea.ts';
import { isLegal, type Statement, statements } from '../statement/statement.ts';
import type { Story } from '../story-context.ts';
import type { Token } from '../types.ts';

/** One event, said to be here and denied there, or turned into its contrary. */
export const polarity = together('polarity', [
	defineDetector<Statement>({
		kind: 'polarity',
		claims: statements,
		topics: (one) => [isPlea(one) ? 'plea' : one.predicate, ...oppositesOf(one.frame.lemma)],
		compare,
	}),
	defineDetector<Moved>({
		kind: 'polarity',
		paired: false,
		claims: moves,
		topics: ({ figure }) => [figure],
		compare: compareMoves,
	}),
	retold('polarity'),
]);

function compare(ours: Statement, theirs: Statement, story: Story): Comparison {
	const opposite = ours.predicate !== theirs.predicate && areOpposite(ours.frame.lemma, theirs.frame.lemma);
	const pleas = pleasDiffer(ours, theirs);
	if (ours.predicate !== theirs.predicate && !opposite && !pleas) return incomparable('another event');
	const because = apartBecause(ours, theirs, story);
	if (because !== undefined && !areOneSentence(ours, theirs, story)) return incomparable(because);
	const evidence = statementEvidence(ours, theirs, story);
	const retold = (because !== undefined || !isOfOneSubject(ours, theirs)) && isRetold(ours, theirs, evidence, story);
	if (because !== undefined && !retold) return incomparable(because);
	if (ours.level !== theirs.level && !(isSure(ours.level) && isSure(theirs.level)))
		return incomparable('not as certain');
	if (pleas) return pleaded(ours, theirs);
	if ((ours.negated !== theirs.negated) === opposite) return AGREES;
	const [denied, told] = ours.negated ? [ours, theirs] : [theirs, ours];
	const legal = !opposite && isLegal(ours);
	if (legal && (!sameCharge(denied, told) || hasCome(denied) || isOfOneCrime(denied)))
		return incomparable('another event');
	if (retold && hasCome(denied)) return incomparable('told as done too');
	if (retold && (isOfNobody(denied) || isOfMoment(denied) !== isOfMoment(told))) return incomparable('another event');
	if (!legal && !retold && !isOfOneSubject(ours, theirs)) return incomparable('another event');
	if (isNarrower(denied, told)) return incomparable('another event');
	// Someone did not, and someone did: only where it is known to be the same one.
	if ((ours.actor === undefined) !== (theirs.actor === undefined) && evidence.clause < SAME_CLAUSE)
		return incomparable('another event');
	// He did not speak, and he spoke: of what, or on which day, or in many same words.
	if (
		!legal &&
		!retold &&
		evidence.undergoer === 0 &&
		evidence.day <= 0 &&
		evidence.clause < SAME_CLAUSE &&
		!isNever(denied)
	)
		return incomparable('another event');
	// "They declined to comment", "they were rallying": nothing but who.
	if (opposite && evidence.undergoer === 0 && evidence.day <= 0 && !sharesMore(ours, theirs))
		return incomparable('another event');
	if (!legal && (isOfSome(ours) || isOfSome(theirs) || isUntil(denied))) return incomparable('another event');
	const status = legal && (isCaseStatus(ours) || ours.predicate === 'arrest');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonPolarity', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		// Nobody is charged until somebody is.
		...((status || isNotYet(denied)) && {
			succession: { newer: denied === ours ? 'theirs' : 'ours', development: 'done' } as const,
		}),
		confidence: status
			? LEGAL_STATUS
			: confidenceOf(evidence, opposite && maySucceed(ours.frame.lemma, theirs.frame.lemma)),
	};
}

/** Whoever denies it first may admit it later. */
const pleaded = (ours: Statement, theirs: Statement): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonPolarity', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	succession: { newer: ours.predicate === GUILTY ? 'ours' : 'theirs', development: 'done' },
	confidence: LEGAL_STATUS,
});

/** Sentences so alike are of one event, whatever a parser makes of who is in it: "the fire is being treated as arson", "police are not treating it as arson". */
const isRetold = (
	ours: Statement,
	theirs: Statement,
	{ actor, undergoer, day }: StatementEvidence,
	story: Story,
): boolean =>
	ours.predicate === theirs.predicate &&
	!isLegal(ours) &&
	areOneSentence(ours, theirs, story) &&
	actor >= 0 &&
	undergoer >= 0 &&
	day >= 0 &&
	!apart(ours.times, theirs.times) &&
	mayBeOneOccasion(ours, theirs);
const areOneSentence = (ours: Statement, theirs: Statement, story: Story): boolean =>
	story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence) >= ONE_SENTENCE;
const ONE_SENTENCE = 0.4;

/** "Not one of them defended the mayor", and somebody else did. */
const isOfNobody = ({ frame: { subject = -1 }, sentence: { tokens } }: Statement): boolean =>
	tokens.some(
		({ lower, head }, at) =>
			(head === subject && lower === 'no') ||
			(at === subject && /^(?:none|nobody|no-one|neither|nothing)$/.test(lower)) ||
			(at < subject && subject - at <= NOT_ONE && lower === 'not'),
	);
const NOT_ONE = 3;

/** "No shots were fired when he was arrested": before, they may have been. */
const isOfMoment = ({ frame, sentence: { tokens } }: Statement): boolean =>
	tokens.some(({ rel, head }, at) => rel.startsWith('advcl') && head === frame.verb && opensMoment(tokens, at));
const opensMoment = (tokens: readonly Token[], verb: number): boolean =>
	tokens.some(({ head, lower }) => head === verb && /^(?:when|while|as|before|after|once|since)$/.test(lower));

/** "Members who have not chosen": those of whom it is true. */
const isOfSome = ({ frame, sentence: { tokens } }: Statement): boolean => {
	const { rel, head = -1 } = tokens[frame.verb] ?? {};
	return /^acl/.test(rel ?? '') && tokens[head]?.tag === 'NNS' && tokens[head + 1]?.pos !== 'PUNCT';
};

/** "Will not be counted until Friday": then they will. */
const isUntil = ({ frame, sentence: { tokens } }: Statement): boolean =>
	tokens.some(({ lower }, at) => lower === 'until' && at > frame.verb && at - frame.verb <= UNTIL_WITHIN);
const UNTIL_WITHIN = 6;

/** What both clauses are about is one: alerts are issued and games are lost every week. */
const isOfOneSubject = (ours: Statement, theirs: Statement): boolean => agreement(subject(ours), subject(theirs)) > 0;
const subject = ({ frame, actor, undergoer }: Statement): Argument | undefined => (frame.passive ? undergoer : actor);

/** "Landed no clean punch" allows for one that was not clean. */
const isNarrower = (denied: Statement, told: Statement): boolean =>
	told.frame.object !== undefined &&
	qualitiesOfObject(denied).some((quality) => !qualitiesOfObject(told).includes(quality));

const qualitiesOfObject = ({ frame: { object = -1 }, sentence: { tokens } }: Statement): readonly string[] =>
	tokens.flatMap(({ rel, head, lemma }) => (rel === 'amod' && head === object ? [lemma] : []));

/** "The indictment does not charge Brandt with arson": with other things it may. */
const isOfOneCrime = ({ frame, sentence }: Statement): boolean =>
	sentence.tokens.slice(frame.verb, frame.verb + WITH_WITHIN).some(({ lower }) => lower === 'with');
const WITH_WITHIN = 7;

/** "Has not yet been found": it may be found tomorrow. */
const isNotYet = ({ sentence, frame }: Statement): boolean =>
	sentence.tokens.some(({ lower }, at) => lower === 'yet' && Math.abs(at - frame.verb) <= YET_WITHIN);
const YET_WITHIN = 6;

const SAME_CLAUSE = 0.4;

function confidenceOf(evidence: StatementEvidence, successive: boolean): number {
	const z =
		-5.6 +
		(successive ? -1.5 : 0) +
		0.8 * evidence.actor +
		1.2 * evidence.undergoer +
		3 * evidence.clause +
		3 * evidence.sentence +
		1.2 * evidence.day +
		2 * evidence.predicate +
		1 * evidence.parse;
	return probability(z);
}
