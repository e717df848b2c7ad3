import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { levelsDiffer } from '../statement/level.ts';
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
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [words(ours), words(theirs)] },
		confidence: confidenceOf(evidence),
	};
}

function confidenceOf(evidence: StatementEvidence): number {
	const z =
		-5.6 +
		0.8 * evidence.actor +
		0.9 * evidence.undergoer +
		3 * evidence.clause +
		3 * evidence.sentence +
		2 * evidence.predicate +
		1 * evidence.parse;
	return 1 / (1 + Math.exp(-z));
}

const words = ({ document, span }: Statement): string => document.text.slice(span.start, span.end);
