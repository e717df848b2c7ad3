import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { areOpposite } from '../lexicon/opposites.ts';
import { type StatementEvidence, statementEvidence } from '../statement/meet.ts';
import { type Statement, statements } from '../statement/statement.ts';
import type { Story } from '../story-context.ts';

/** One event, said to be here and denied there, or turned into its contrary. */
export const polarity = defineDetector<Statement>({ kind: 'polarity', claims: statements, compare });

function compare(ours: Statement, theirs: Statement, story: Story): Comparison {
	const opposite = areOpposite(ours.frame.lemma, theirs.frame.lemma);
	if (ours.predicate !== theirs.predicate && !opposite) return incomparable('another event');
	const evidence = statementEvidence(ours, theirs, story);
	if (typeof evidence === 'string') return incomparable(evidence);
	if (ours.level !== theirs.level) return incomparable('not as certain');
	if ((ours.negated !== theirs.negated) === opposite) return AGREES;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonPolarity', substitutions: [words(ours), words(theirs)] },
		confidence: confidenceOf(evidence),
	};
}

function confidenceOf(evidence: StatementEvidence): number {
	const z =
		-5.6 +
		0.8 * evidence.actor +
		1.2 * evidence.undergoer +
		3 * evidence.clause +
		3 * evidence.sentence +
		2 * evidence.predicate +
		1 * evidence.parse;
	return 1 / (1 + Math.exp(-z));
}

const words = ({ document, span }: Statement): string => document.text.slice(span.start, span.end);
