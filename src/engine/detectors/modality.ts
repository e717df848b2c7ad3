import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { type Document, factsIn, nameTerm } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { apart, otherTime } from '../scope.ts';
import { agreement } from '../statement/argument.ts';
import { type Identity, identities, identityDiffers } from '../statement/identity.ts';
import { isOpen, isToCome, levelsDiffer } from '../statement/level.ts';
import { covered, defendant, type StatementEvidence, statementEvidence } from '../statement/meet.ts';
import { isLegal, type Statement, statements } from '../statement/statement.ts';
import type { Story } from '../story-context.ts';

type Told = Statement | Identity;

/** One event, told as sure here and as open, believed or still to come there; a name held back here and given there. */
export const modality = defineDetector<Told>({
	kind: 'modality',
	paired: false,
	claims: (document) => [...statements(document), ...identities(document)],
	compare(ours, theirs, story) {
		if (ours.topic === 'identity')
			return theirs.topic === 'identity' ? compareIdentities(ours, theirs) : incomparable('another event');
		return theirs.topic === 'identity' ? incomparable('another event') : compareEvents(ours, theirs, story);
	},
});

function compareEvents(ours: Statement, theirs: Statement, story: Story): Comparison {
	if (ours.predicate !== theirs.predicate) return incomparable('another event');
	const evidence = statementEvidence(ours, theirs, story);
	if (evidence === 'another event') return compareWording(ours, theirs, story);
	if (typeof evidence === 'string') return incomparable(evidence);
	if (ours.negated || theirs.negated) return incomparable('one is denied');
	if (!levelsDiffer(ours.level, theirs.level)) return AGREES;
	const [open, sure] = isOpen(ours.level) || isToCome(ours.level) ? [ours, theirs] : [theirs, ours];
	// What is open may be who did it.
	if (isOpen(open.level) && open.actor !== undefined && sure.actor === undefined) return incomparable('another event');
	if (alsoSaid(open, sure) || (isAccusation(open) && isReported(sure)))
		return incomparable('as certain in other words');
	if (isToCome(open.level) && hasCome(open)) return incomparable('told as done too');
	const legal = isLegal(open) && isToCome(open.level);
	if (legal && !sameCharge(open, sure)) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [words(ours), words(theirs)] },
		confidence: legal
			? LEGAL_STATUS
			: Math.max(
					confidenceOf(evidence, open === ours ? evidence.ours : evidence.theirs),
					wordingConfidence(open, sure, story),
				),
	};
}

/**
 * The parts do not meet, or a parser took them for others; but nearly all that is said as open on one side stands in the
 * other's sentence, and nothing there says that it is open.
 */
function compareWording(ours: Statement, theirs: Statement, story: Story): Comparison {
	const [open, sure] = isOpen(ours.level) ? [ours, theirs] : [theirs, ours];
	const confidence = levelsDiffer(open.level, sure.level) ? wordingConfidence(open, sure, story) : 0;
	if (
		confidence === 0 ||
		open.negated ||
		sure.negated ||
		otherTime(open.times, sure.times) ||
		open.earlier !== sure.earlier
	)
		return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [words(ours), words(theirs)] },
		confidence,
	};
}

/** 0 where too little is said, or said in doubt on both sides. */
function wordingConfidence(open: Statement, sure: Statement, story: Story): number {
	if (
		!isOpen(open.level) ||
		open.about.size < ENOUGH_WORDS ||
		isAccusation(open) ||
		isInDoubt(sure) ||
		countsDiffer(open, sure)
	)
		return 0;
	const told = covered(open, sure, story);
	if (told < ENOUGH_TOLD) return 0;
	const alike = story.alignment(open.document, open.sentence, sure.document, sure.sentence);
	return 1 / (1 + Math.exp(-(-2.2 + 2 * told + 2.5 * alike)));
}
const ENOUGH_WORDS = 3;
const ENOUGH_TOLD = 0.58;

const countsDiffer = (a: Statement, b: Statement): boolean =>
	[
		[a.actor, b.actor],
		[a.undergoer, b.undergoer],
	].some(([one, other]) => one?.count !== undefined && other?.count !== undefined && one.count !== other.count);

/** A suit or a charge alleges: what it says is told as its words on both sides. */
const isAccusation = ({ sentence, cues }: Statement): boolean =>
	cues.some((at) => /^(?:allege|accuse|claim|suggest)$/.test(sentence.tokens[at]?.lemma ?? ''));

/** Someone's own words, or told as such. */
const isReported = ({ document, sentence, frame, span }: Statement): boolean =>
	frame.reportedBy !== undefined ||
	factsIn(document, sentence, 'quotation').some(({ start, end }) => start <= span.start && end >= span.end);

const DOUBT =
	/^(?:believe|suspect|think|allege|accuse|claim|appear|seem|possibility|possible|possibly|potential|alleged|suspected|apparent|apparently|allegedly|reportedly|presumably|likely|probably|perhaps|maybe|lawsuit|suit|complaint|indictment|rumor|rumour|whether|if|question|dispute|theory|afraid|fear|worry)$/;
const isInDoubt = ({ sentence }: Statement): boolean => sentence.tokens.some(({ lemma }) => DOUBT.test(lemma));

/** Whether someone has been charged is told of one charge in most stories, however else the sentences differ. */
const LEGAL_STATUS = 0.7;

const STATUS = /^(?:charge|plead)/;
const ANOTHER = /^(?:also|additional|additionally|further|more|other|new|again|another|second|previous|separate)$/;
const CRIME = /^(?:NOUN|VERB)$/;

/** A first charge of the same crime. People are sentenced and arrested again and again; of that only an alike sentence tells. */
function sameCharge(open: Statement, sure: Statement): boolean {
	if (!STATUS.test(open.predicate)) return false;
	const after = ({ sentence, frame }: Statement) => sentence.tokens.slice(frame.verb + 1, frame.verb + CRIME_WITHIN);
	if (
		[open, sure].some(({ sentence, frame }) =>
			sentence.tokens.slice(Math.max(0, frame.verb - 4), frame.verb + 8).some(({ lower }) => ANOTHER.test(lower)),
		)
	)
		return false;
	const crimes = (one: Statement): ReadonlySet<string> =>
		new Set(after(one).flatMap(({ lemma, pos }) => (CRIME.test(pos) && CRIMES.has(lemma) ? [concept(lemma)] : [])));
	return !apart(crimes(open), crimes(sure));
}
const CRIME_WITHIN = 14;
const CRIMES = new Set(
	(
		'murder manslaughter homicide assault battery robbery burglary theft larceny fraud embezzlement bribery corruption conspiracy perjury ' +
		'obstruction extortion kidnapping abduction rape arson terrorism treason espionage piracy trafficking smuggling possession stalking ' +
		'harassment trespassing vandalism negligence endangerment laundering evasion forgery hacking dwi dui drunken false kill'
	).split(' '),
);

/** `told`: how much of what the less certain side says the surer one says too. */
function confidenceOf(evidence: StatementEvidence, told: number): number {
	const z =
		-5.6 +
		0.8 * evidence.actor +
		0.9 * evidence.undergoer +
		2 * evidence.clause +
		2.5 * evidence.sentence +
		2 * evidence.predicate +
		1 * evidence.parse +
		1.5 * told;
	return 1 / (1 + Math.exp(-z));
}

/** The word that makes one side less certain stands in the other sentence too: then it is most likely meant the same. */
function alsoSaid(open: Statement, sure: Statement): boolean {
	const words = new Set(sure.sentence.tokens.map(({ lemma }) => lemma));
	return open.cues.some((at) => {
		const { lemma, pos } = open.sentence.tokens[at] ?? { lemma: '', pos: 'SCONJ' };
		if (pos === 'SCONJ' || pos === 'PART' || pos === 'ADP') return false;
		return words.has(lemma) || words.has(lemma.replace(/ed?ly$/, 'e')) || words.has(lemma.replace(/edly$/, ''));
	});
}

/** The article itself goes on to tell it as done. */
const hasCome = (open: Statement): boolean =>
	statements(open.document).some(
		(one) =>
			one.predicate === open.predicate &&
			!one.negated &&
			one.level === 'done' &&
			!one.earlier &&
			(isLegal(open)
				? agreement(defendant(one), defendant(open)) >= 0
				: agreement(one.actor, open.actor) + agreement(one.undergoer, open.undergoer) > 0),
	);

function compareIdentities(ours: Identity, theirs: Identity): Comparison {
	if (ours.who !== theirs.who) return incomparable('another event');
	if (!identityDiffers(ours, theirs)) return AGREES;
	const [held, given] = ours.name === undefined ? [ours, theirs] : [theirs, ours];
	if (givesName(held.document, held.who) || mentions(held.document, given.name ?? ''))
		return incomparable('told as done too');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [words(ours), words(theirs)] },
		confidence: NAME_HELD_BACK,
	};
}

/** See LEGAL_STATUS: who the dead are is held back once in a story. */
const NAME_HELD_BACK = 0.7;

const givesName = (document: Document, who: Identity['who']): boolean =>
	identities(document).some((one) => one.who === who && one.name !== undefined);

/** An article that knows the name holds back another one. */
const mentions = (document: Document, name: string): boolean =>
	document.reading.facts.some((fact) => fact.kind === 'name' && nameTerm(fact.canonical) === nameTerm(name));

const words = ({ document, span }: Told): string => document.text.slice(span.start, span.end);
