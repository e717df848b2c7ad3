import { type Claim, wordsOf } from '../claim.ts';
import { clauseHead, tokenAt } from '../clause.ts';
import { probability } from '../confidence.ts';
import { compareDays, type NamedDay, namedDay } from '../date/named-day.ts';
import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { type Document, factsIn } from '../document.ts';
import { type StatementEvidence, statementEvidence } from '../statement/meet.ts';
import { type Statement, statements } from '../statement/statement.ts';
import type { Story } from '../story-context.ts';

/** When a clause says that something happens. */
type DateClaim = Claim & { readonly day: NamedDay; readonly statement: Statement };

/** Two days, months or years for one event: the same verb, the same people and things, in clauses that are alike. */
export const date = defineDetector<DateClaim>({ kind: 'date', claims, compare });

function claims(document: Document): DateClaim[] {
	const byClause = new Map(
		statements(document).map((statement) => [statement.sentence.tokens[statement.frame.verb], statement]),
	);
	return document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'date').flatMap(({ start, end, ...fact }) => {
			const day = namedDay({ start, end, ...fact }, document.text.slice(start, end));
			const statement = byClause.get(sentence.tokens[clauseHead(sentence.tokens, tokenAt(sentence, start))]);
			return day === undefined || statement === undefined
				? []
				: [{ document, sentence, span: { start, end }, day, statement }];
		}),
	);
}

/** The date is what is compared: years and months do not part the events here. */
const undated = (statement: Statement): Statement => ({ ...statement, times: new Set() });

function compare(ours: DateClaim, theirs: DateClaim, story: Story): Comparison {
	if (ours.statement.predicate !== theirs.statement.predicate) return incomparable('another event');
	const days = compareDays(ours.day, theirs.day);
	if (days === 'unknown') return incomparable('date not sure');
	const evidence = statementEvidence(undated(ours.statement), undated(theirs.statement), story);
	if (typeof evidence === 'string') return incomparable(evidence);
	if (days === 'same') return AGREES;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonDate', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: confidenceOf(evidence),
	};
}

function confidenceOf(evidence: StatementEvidence): number {
	const z =
		-5 +
		0.9 * evidence.actor +
		0.9 * evidence.undergoer +
		3 * evidence.clause +
		3 * evidence.sentence +
		2 * evidence.predicate +
		evidence.parse;
	return probability(z);
}
