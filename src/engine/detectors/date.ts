import type { Claim } from '../claim.ts';
import { clauseAt, tokenAt } from '../clause.ts';
import { compareDays, type NamedDay, namedDay } from '../date/named-day.ts';
import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { type Document, factsIn, termsOfToken } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { meets } from '../scope.ts';
import type { Story } from '../story-context.ts';
import type { DateFact, Sentence } from '../types.ts';

type DateClaim = Claim & {
	readonly day: NamedDay;
	/** What the clause is about, the date and the verbs of saying apart. */
	readonly about: ReadonlySet<string>;
	/** What happens on that day: the verb the date stands closest to, and the event nouns. */
	readonly events: ReadonlySet<string>;
};

/** Two days, months or years for one event: the same thing happens in clauses that are alike. */
export const date = defineDetector<DateClaim>({ kind: 'date', claims, compare });

function claims(document: Document): DateClaim[] {
	return document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'date').flatMap((fact) => {
			const day = namedDay(fact, document.text.slice(fact.start, fact.end));
			return day === undefined ? [] : [claimOf(document, sentence, fact, day)];
		}),
	);
}

function claimOf(document: Document, sentence: Sentence, { start, end }: DateFact, day: NamedDay): DateClaim {
	const at = tokenAt(sentence, start);
	const clause = clauseAt(sentence, at).filter((index) => {
		const token = sentence.tokens[index];
		return token !== undefined && (token.end <= start || token.start >= end);
	});
	const names = document.names[sentence.index];
	const verbs = clause
		.filter((index) => sentence.tokens[index]?.pos === 'VERB')
		.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
	return {
		document,
		sentence,
		span: { start, end },
		day,
		about: new Set(
			clause.flatMap((index) => {
				const token = sentence.tokens[index];
				return token === undefined ? [] : termsOfToken(token, names?.get(index));
			}),
		),
		events: new Set(
			verbs
				.slice(0, 2)
				.map((index) => concept(sentence.tokens[index]?.lemma ?? ''))
				.filter((verb) => !REPORTING.has(verb)),
		),
	};
}

/** A paper may say on Tuesday what another reports him saying on Monday: different statements, mostly. */
const REPORTING = new Set(['say', 'report', 'add', 'accord', 'announce', 'note', 'be', 'have', 'do']);
const LEAST_CLAUSE = 0.3;

function compare(ours: DateClaim, theirs: DateClaim, story: Story): Comparison {
	const days = compareDays(ours.day, theirs.day);
	if (days === 'unknown') return incomparable('date not sure');
	const clause = story.likeness(ours.about, theirs.about);
	if (days === 'same')
		return clause > 0.15 || meets(ours.events, theirs.events) ? AGREES : incomparable('another event');
	if (!meets(ours.events, theirs.events) || clause < LEAST_CLAUSE) return incomparable('another event');
	const sentence = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	const z = -3.5 + 4 * clause + 3 * sentence;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonDate', substitutions: [words(ours), words(theirs)] },
		confidence: 1 / (1 + Math.exp(-z)),
	};
}

const words = ({ document, span }: DateClaim): string => document.text.slice(span.start, span.end);
