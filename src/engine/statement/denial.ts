import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import { termsAt } from '../document.ts';
import { areOpposite, maySucceed } from '../lexicon/opposites.ts';
import { apart, meets, otherTime } from '../scope.ts';
import type { Story } from '../story-context.ts';
import type { Token } from '../types.ts';
import { type Argument, agreement, mayBeOneBody } from './argument.ts';
import { subjectOf } from './fate.ts';
import { isSure } from './ladder.ts';
import { hasCome, isCaseStatus, LEGAL_STATUS, sameCharge } from './legal.ts';
import { leftUndone } from './level.ts';
import { apartBecause, complement, isNever, type StatementEvidence, statementEvidence } from './meet.ts';
import { areOfOtherThings } from './object-of.ts';
import { isSameOne, mayBeOneOccasion, sharesMore } from './occasion.ts';
import { pleaded, pleasDiffer } from './plea.ts';
import { isLegal, isNoLonger, type Statement, statements } from './statement.ts';

/** One event, said to be on one side and denied on the other, or turned into its contrary. */
export function compareDenial(ours: Statement, theirs: Statement, story: Story): Comparison {
	const opposite = ours.predicate !== theirs.predicate && areOpposite(ours.verb, theirs.verb);
	const pleas = pleasDiffer(ours, theirs);
	if (ours.predicate !== theirs.predicate && !opposite && !pleas) return incomparable('another event');
	const because = apartBecause(ours, theirs, story);
	const retold = (because !== undefined || !isOfOneSubject(ours, theirs)) && isRetold(ours, theirs, story);
	if (because !== undefined && !retold) return incomparable(because);
	const refused = isRefused(ours, theirs) || isRefused(theirs, ours);
	if (
		ours.level !== theirs.level &&
		!(isSure(ours.level) && isSure(theirs.level)) &&
		!isCustom(ours, theirs) &&
		!refused
	)
		return incomparable('not as certain');
	if (pleas) return pleaded(ours, theirs);
	if ((ours.negated !== theirs.negated) === opposite) return AGREES;
	const [denied, told] = ours.negated ? [ours, theirs] : [theirs, ours];
	const legal = !opposite && isLegal(ours);
	if (opposite && areOfOtherThings(ours, theirs)) return incomparable('another event');
	if (opposite && isLegal(ours) && isLegal(theirs) && !sameCharge(ours, theirs)) return incomparable('another event');
	if (opposite && (tellsBoth(ours, theirs) || tellsBoth(theirs, ours))) return incomparable('told as done too');
	const evidence = statementEvidence(ours, theirs, story);
	if (retold && hasCome(denied)) return incomparable('told as done too');
	if (
		(legal ? isAnotherCharge(denied, told) : isOfPart(denied, told)) ||
		(retold && isAnotherTelling(denied, told)) ||
		(!legal &&
			!retold &&
			(!(isOneThing(denied, told, evidence) || (opposite && isOneMatter(denied, told, evidence))) ||
				isOfOther(denied, told))) ||
		(opposite && isOnlyWho(denied, told, evidence, story)) ||
		isNarrower(denied, told) ||
		isEnded(denied, told) ||
		(!legal && isOfSomeone(denied, told, evidence))
	)
		return incomparable('another event');
	const status = legal && (isCaseStatus(ours) || ours.predicate === 'arrest');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonPolarity', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		// Nobody is charged until somebody is.
		...((status || isNotYet(denied) || refused) && {
			succession: { newer: (denied === ours) === refused ? 'ours' : 'theirs', development: 'done' } as const,
		}),
		confidence: status ? LEGAL_STATUS : confidenceOf(evidence, opposite && maySucceed(ours.verb, theirs.verb)),
	};
}

/** The article of one goes on to the contrary: a bill is rejected, and passed the week after. */
const tellsBoth = (one: Statement, other: Statement): boolean =>
	statements(one.document).some(
		(told) =>
			told.predicate === other.predicate &&
			told.negated === other.negated &&
			isSure(told.level) &&
			agreement(told.actor, other.actor) >= 0 &&
			agreement(told.undergoer, other.undergoer) > 0,
	);

/** "Will not accept the card", "accepts the card": what one never does. */
const isCustom = (ours: Statement, theirs: Statement): boolean =>
	ours.negated !== theirs.negated && [ours, theirs].every(({ level, negated }) => level === (negated ? 'will' : 'is'));

/** "Will testify", "has refused to testify". */
const isRefused = ({ negated, sentence: { tokens }, frame }: Statement, told: Statement): boolean =>
	negated &&
	told.level === 'will' &&
	/^(?:refuse|decline)$/.test(tokens[leftUndone(tokens, frame.verb) ?? -1]?.lemma ?? '');

/** What both clauses are about is one: alerts are issued and games are lost every week. */
const isOfOneSubject = (ours: Statement, theirs: Statement): boolean =>
	agreement(subjectOf(ours), subjectOf(theirs)) > 0;

/** Sentences so alike are of one event, whatever a parser makes of who is in it: "the fire is being treated as arson", "police are not treating it as arson". */
function isRetold(ours: Statement, theirs: Statement, story: Story): boolean {
	if (ours.predicate !== theirs.predicate || isLegal(ours)) return false;
	if (story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence) < ONE_SENTENCE) return false;
	const { actor, undergoer, day } = statementEvidence(ours, theirs, story);
	return (
		actor >= 0 &&
		undergoer >= 0 &&
		day >= 0 &&
		ours.earlier === theirs.earlier &&
		!otherTime(ours.times, theirs.times) &&
		mayBeOneOccasion(ours, theirs)
	);
}
const ONE_SENTENCE = 0.4;

const isAnotherCharge = (denied: Statement, told: Statement): boolean =>
	!sameCharge(denied, told) || hasCome(denied) || isOfOneCrime(denied);

/** "The indictment does not charge Brandt with arson": with other things it may. */
const isOfOneCrime = ({ frame, sentence }: Statement): boolean =>
	sentence.tokens.slice(frame.verb, frame.verb + WITH_WITHIN).some(({ lower }) => lower === 'with');
const WITH_WITHIN = 7;

const isOfPart = (denied: Statement, told: Statement): boolean => isOfSome(denied) || isOfSome(told) || isUntil(denied);

/** "Members who have not chosen": those of whom it is true. */
const isOfSome = ({ frame, sentence: { tokens } }: Statement): boolean => {
	const { rel, head = -1 } = tokens[frame.verb] ?? {};
	return /^acl/.test(rel ?? '') && tokens[head]?.tag === 'NNS' && tokens[head + 1]?.pos !== 'PUNCT';
};

/** "Will not be counted until Friday": then they will. */
const isUntil = ({ frame, sentence: { tokens } }: Statement): boolean =>
	tokens.some(({ lower }, at) => lower === 'until' && at > frame.verb && at - frame.verb <= UNTIL_WITHIN);
const UNTIL_WITHIN = 6;

const isAnotherTelling = (denied: Statement, told: Statement): boolean =>
	isOfNobody(denied) || isOfMoment(denied) !== isOfMoment(told);

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

/** "Never worked for the ministry", "worked for the party". */
const isOfOther = (denied: Statement, told: Statement): boolean =>
	denied.predicate === told.predicate &&
	denied.frame.obliques.some(
		({ prep, head }) =>
			TOWARDS.test(prep) &&
			told.frame.obliques.some(
				(other) =>
					other.prep === prep &&
					apart(
						new Set(termsAt(denied.document, denied.sentence, head)),
						new Set(termsAt(told.document, told.sentence, other.head)),
					),
			),
	);
const TOWARDS = /^(?:for|with|against|to|from|as|of|into)$/;

/** He did not speak, and he spoke: of what, or on which day, or in many same words. */
const isOneThing = (denied: Statement, told: Statement, { undergoer, day, clause }: StatementEvidence): boolean =>
	isOfOneSubject(denied, told) && (undergoer !== 0 || day > 0 || clause >= SAME_CLAUSE || isNever(denied));
const SAME_CLAUSE = 0.4;

/** "Passed the treaty", "the treaty was rejected"; of one that is named, or told from others, parliament or its members. */
const isOneMatter = (
	ours: Statement,
	theirs: Statement,
	{ actor, undergoer, sentence, day }: StatementEvidence,
): boolean =>
	undergoer > 0 &&
	(actor > 0 || mayBeOne(ours.actor, theirs.actor)) &&
	(ours.frame.passive !== theirs.frame.passive ||
		isSameOne(ours.undergoer, theirs.undergoer) ||
		sentence >= ONE_SENTENCE ||
		day > 0);
const mayBeOne = (a: Argument | undefined, b: Argument | undefined): boolean =>
	a === undefined || b === undefined || meets(a.head, b.head) || mayBeOneBody(a, b);

/** "They declined to comment", "they were rallying": nothing but who. */
const isOnlyWho = (denied: Statement, told: Statement, { undergoer, day }: StatementEvidence, story: Story): boolean =>
	undergoer === 0 &&
	day <= 0 &&
	!sharesMore(denied, told) &&
	!(story.likeness(complement(denied), complement(told)) >= SAME_CLAUSE);

/** "No longer sells milk": it sold milk. */
const isEnded = ({ frame, sentence: { tokens } }: Statement, told: Statement): boolean =>
	told.level !== 'is' && tokens.some(({ head }, at) => head === frame.verb && isNoLonger(tokens, at));

/** "Landed no clean punch" allows for one that was not clean, "did not sell it to Brandt" for another buyer, "in person" for a messenger. */
const isNarrower = (denied: Statement, told: Statement): boolean =>
	told.frame.object !== undefined &&
	(isToSomeone(denied, told) || isInPerson(denied) !== isInPerson(told) || isOfQuality(denied, told));

const isToSomeone = ({ negated, frame: { obliques }, document, sentence }: Statement, told: Statement): boolean =>
	negated &&
	obliques.some(
		({ prep, head }) => prep === 'to' && !termsAt(document, sentence, head).some((term) => told.about.has(term)),
	);

const isInPerson = ({ frame: { obliques }, sentence: { tokens } }: Statement): boolean =>
	obliques.some(({ prep, head }) => prep === 'in' && tokens[head]?.lower === 'person');

const isOfQuality = (denied: Statement, told: Statement): boolean =>
	qualitiesOfObject(denied).some((quality) => !qualitiesOfObject(told).includes(quality));

const qualitiesOfObject = ({ frame: { object = -1 }, sentence: { tokens } }: Statement): readonly string[] =>
	tokens.flatMap(({ rel, head, lemma }) => (rel === 'amod' && head === object ? [lemma] : []));

/** Someone did not, and someone did: only where it is known to be the same one. */
const isOfSomeone = (denied: Statement, told: Statement, { clause }: StatementEvidence): boolean =>
	(denied.actor === undefined) !== (told.actor === undefined) && clause < SAME_CLAUSE;

/** "Has not yet been found": it may be found tomorrow. */
const isNotYet = ({ sentence, frame }: Statement): boolean =>
	sentence.tokens.some(({ lower }, at) => lower === 'yet' && Math.abs(at - frame.verb) <= YET_WITHIN);
const YET_WITHIN = 6;

/** By all that two clauses share. Contraries that may follow one another say less. */
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
