import { type Claim, wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { type DatedEvent, datedEvents } from '../date/dated-event.ts';
import { compareDays, type NamedDay, nearness } from '../date/named-day.ts';
import { type SpacedEvent, spacedEvents } from '../date/spaced-event.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { mayBeOne, oneHappening } from '../happening/one-happening.ts';
import { meets } from '../scope.ts';

/** Two days, hours, months or years for one event: the same thing happens, to the same people, in clauses that are alike. */
const dated = defineDetector<DatedEvent>({
	kind: 'date',
	claims: datedEvents,
	compare(ours, theirs, story) {
		if (!mayBeOne(ours, theirs)) return incomparable('another event');
		const days = compareDays(ours.day, theirs.day);
		if (days === 'unknown') return incomparable('date not sure');
		const odds = oneHappening(ours, theirs, story);
		if (odds === undefined) return incomparable('another event');
		if (days === 'same') return odds > SAME ? AGREES : incomparable('another event');
		if (names(theirs.days, ours.day) || names(ours.days, theirs.day)) return AGREES;
		const told = odds + nearness(ours.day, theirs.day) + uniqueness(ours, theirs) + precision(ours.day, theirs.day);
		return differ(ours, theirs, told + (ours.saying ? 0 : sameWords(ours, theirs)));
	},
});

/** What says it word for word as far as the day says it of the same. */
function sameWords(ours: DatedEvent, theirs: DatedEvent): number {
	const [a, b] = [wordsBefore(ours), wordsBefore(theirs)];
	const end = a.findIndex((word, at) => word !== b[at]);
	const run = end < 0 ? Math.min(a.length, b.length) : end;
	return Math.max(0, Math.min(MOST_WORDS, run) - CUSTOMARY) * 0.4;
}
const MOST_WORDS = 7;
/** "In London on" is said of much. */
const CUSTOMARY = 2;

/** The nearest first. */
const wordsBefore = ({ sentence, span }: DatedEvent): string[] =>
	sentence.tokens
		.filter(({ end }) => end <= span.start)
		.map(({ lower }) => lower)
		.reverse();

/** With lower odds one day in both articles says nothing about this event. */
const SAME = -0.9;

/** The only date that either article gives for such a thing is more likely of this one; things are said all the time. */
const uniqueness = (ours: DatedEvent, theirs: DatedEvent): number =>
	ours.saying || theirs.saying ? 0 : 1.5 / Math.sqrt(ours.rivals * theirs.rivals) - 1.05;

/** Few things but those that a story is about are told by the clock. */
const precision = (a: NamedDay, b: NamedDay): number => (a.hours?.clock && b.hours?.clock ? 0.3 : 0);

const names = (days: readonly NamedDay[], day: NamedDay): boolean =>
	days.some((other) => compareDays(other, day) === 'same');

/** One event, so long and so long before or after another. */
const spaced = defineDetector<SpacedEvent>({
	kind: 'date',
	claims: spacedEvents,
	compare(ours, theirs, story) {
		if (ours.way !== theirs.way || !mayBeOne(ours, theirs)) return incomparable('another event');
		const odds = oneHappening(ours, theirs, story);
		if (odds === undefined) return incomparable('another event');
		if (ours.least <= theirs.most && theirs.least <= ours.most)
			return odds > SAME ? AGREES : incomparable('another event');
		const counted = ours.reference.size > 0 && theirs.reference.size > 0;
		return differ(ours, theirs, odds + (counted ? (meets(ours.reference, theirs.reference) ? 0.8 : -0.4) : 0));
	},
});

export const date = together('date', [dated, spaced]);

const differ = (ours: Claim, theirs: Claim, odds: number): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonDate', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence: probability(odds),
});
