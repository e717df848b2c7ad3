import type { Claim } from '../claim.ts';
import { clauseAt, tokenAt } from '../clause.ts';
import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { type Document, factsIn, termsOfToken } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { Story } from '../story-context.ts';
import type { DateFact, Sentence } from '../types.ts';

type DateClaim = Claim & {
	readonly date: DateFact & { readonly from: string; readonly to: string };
	readonly about: ReadonlySet<string>;
	readonly predicates: ReadonlySet<string>;
};

/** Two days or years for one event: the same verb in clauses that are alike. */
export const date = defineDetector<DateClaim>({ kind: 'date', claims, compare });

function claims(document: Document): DateClaim[] {
	return document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'date').flatMap((fact) => {
			const { from, to } = fact;
			if (from === undefined || to === undefined) return [];
			return [claimOf(document, sentence, { ...fact, from, to })];
		}),
	);
}

function claimOf(document: Document, sentence: Sentence, fact: DateClaim['date']): DateClaim {
	const clause = clauseAt(sentence, tokenAt(sentence, fact.start)).filter((at) => {
		const token = sentence.tokens[at];
		return token !== undefined && (token.end <= fact.start || token.start >= fact.end);
	});
	const names = document.names[sentence.index];
	const tokens = clause.flatMap((at) => sentence.tokens[at] ?? []);
	return {
		document,
		sentence,
		span: { start: fact.start, end: fact.end },
		date: fact,
		about: new Set(
			clause.flatMap((at) => {
				const token = sentence.tokens[at];
				return token === undefined ? [] : termsOfToken(token, names?.get(at));
			}),
		),
		predicates: new Set(
			tokens
				.filter(({ pos }) => pos === 'VERB')
				.map(({ lemma }) => concept(lemma))
				.filter((verb) => !REPORTING.has(verb)),
		),
	};
}

const REPORTING = new Set(['say', 'report', 'add', 'accord', 'announce']);
const LEAST_CLAUSE = 0.35;

function compare(ours: DateClaim, theirs: DateClaim, story: Story): Comparison {
	if (ours.date.from <= theirs.date.to && theirs.date.from <= ours.date.to) {
		const clause = story.likeness(ours.about, theirs.about);
		return clause > 0.15 ? AGREES : incomparable('another event');
	}
	if (!ours.date.sure || !theirs.date.sure) return incomparable('date not sure');
	if (![...ours.predicates].some((verb) => theirs.predicates.has(verb))) return incomparable('another event');
	const clause = story.likeness(ours.about, theirs.about);
	if (clause < LEAST_CLAUSE) return incomparable('another event');
	const sentence = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	const z = -3.5 + 4 * clause + 3 * sentence;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonDate', substitutions: [words(ours), words(theirs)] },
		confidence: 1 / (1 + Math.exp(-z)),
	};
}

const words = ({ document, span }: DateClaim): string => document.text.slice(span.start, span.end);
