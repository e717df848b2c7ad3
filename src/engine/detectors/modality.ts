import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { isOpen, isToCome, levelsDiffer } from '../statement/level.ts';
import { type StatementEvidence, statementEvidence } from '../statement/meet.ts';
import { type Statement, statements } from '../statement/statement.ts';
import type { Story } from '../story-context.ts';

/** One event, told as sure here and as open, believed or still to come there. */
export const modality = defineDetector<Statement>({ kind: 'modality', claims: statements, compare });

function compare(ours: Statement, theirs: Statement, story: Story): Comparison {
	if (ours.predicate !== theirs.predicate) return incomparable('another event');
	const evidence = statementEvidence(ours, theirs, story);
	if (typeof evidence === 'string') return incomparable(evidence);
	if (ours.negated !== theirs.negated) return incomparable('one is denied');
	if (!levelsDiffer(ours.level, theirs.level)) return AGREES;
	const [open, sure] = isOpen(ours.level) || isToCome(ours.level) ? [ours, theirs] : [theirs, ours];
	if (alsoSaid(open, sure)) return incomparable('as certain in other words');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [words(ours), words(theirs)] },
		confidence: confidenceOf(evidence, open === ours ? evidence.ours : evidence.theirs),
	};
}

/** The word that makes one side less certain stands in the other sentence too: then it is most likely meant the same. */
function alsoSaid(open: Statement, sure: Statement): boolean {
	const words = new Set(sure.sentence.tokens.map(({ lemma }) => lemma));
	return open.cues.some((at) => {
		const lemma = open.sentence.tokens[at]?.lemma ?? '';
		return words.has(lemma) || words.has(lemma.replace(/ed?ly$/, 'e')) || words.has(lemma.replace(/edly$/, ''));
	});
}

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

const words = ({ document, span }: Statement): string => document.text.slice(span.start, span.end);
