import { type Claim, wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { type DatedEvent, datedEvents } from '../date/dated-event.ts';
import { minutesApart } from '../date/hours.ts';
import { type LastTime, lastTimes } from '../date/last-time.ts';
import { compareDays, type NamedDay, nearness } from '../date/named-day.ts';
import { type SpacedEvent, spacedEvents } from '../date/spaced-event.ts';
import { storyClock } from '../date/story-clock.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { isOfOneLife } from '../happening/life.ts';
import { mayBeOne, oneHappening } from '../happening/one-happening.ts';
import { areDaysApart } from '../happening/series.ts';
import { happening } from '../happening/words.ts';
import { retold } from '../retelling/retold.ts';
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
		// "Last year", told in two years, is told of two events sooner than of one.
		if (wordsOf(ours).toLowerCase() === wordsOf(theirs).toLowerCase()) return incomparable('another event');
		if (names(theirs.days, ours.day) || names(ours.days, theirs.day)) return incomparable('another event');
		const life = isOfOneLife(ours, theirs);
		if (life === false || isOnRecord(ours, theirs)) return incomparable('another event');
		const told =
			odds +
			(life ? ONCE : 0) +
			(endsOneState(ours, theirs) ? ENDED : 0) +
			nearness(ours.day, theirs.day) +
			uniqueness(ours, theirs) +
			precision(ours.day, theirs.day);
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

/** Until when one thing stays so: "the schools are shut until Monday". */
const endsOneState = (ours: DatedEvent, theirs: DatedEvent): boolean =>
	ours.day.bound === 'until' && theirs.day.bound === 'until' && meets(ours.things, theirs.things);
const ENDED = 0.5;

/** Who has a record is jailed and released again in other years. */
const isOnRecord = (ours: DatedEvent, theirs: DatedEvent): boolean =>
	[...ours.anchors].some((anchor) => RECORD.has(anchor) && theirs.anchors.has(anchor)) &&
	ours.day.year !== undefined &&
	theirs.day.year !== undefined &&
	ours.day.year !== theirs.day.year;
const RECORD: ReadonlySet<string> = new Set(
	['release', 'jail', 'imprison', 'arrest', 'convict', 'parole'].map(happening),
);

/** What happens to one person once. */
const ONCE = 2.4;

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

/** The one hour that either article gives, a little apart: they are of one thing, whatever it is called. */
const clock = defineDetector<DatedEvent>({
	kind: 'date',
	claims: storyClock,
	compare(ours, theirs, story) {
		const [a, b] = [ours.day, theirs.day];
		if (a.hours === undefined || b.hours === undefined || a.bound !== undefined || b.bound !== undefined)
			return incomparable('date not sure');
		if (areDaysApart(ours.document, theirs.document)) return incomparable('another event');
		const days = compareDays({ ...a, hours: undefined }, { ...b, hours: undefined });
		const apart = minutesApart(a.hours, b.hours);
		if (days === 'other' || apart === undefined) return incomparable('another event');
		if (apart === 0) return AGREES;
		if (apart > SOON) return incomparable('another event');
		const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
		return differ(ours, theirs, -1 + 4 * alike);
	},
});
const SOON = 60;

/** Since when something had not been so. */
const last = defineDetector<LastTime>({
	kind: 'date',
	claims: lastTimes,
	compare(ours, theirs, story) {
		const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
		if (alike < OF_ONE_THING) return incomparable('another event');
		if (ours.year === theirs.year) return AGREES;
		return differ(ours, theirs, -0.8 + 4 * alike);
	},
});
const OF_ONE_THING = 0.1;

export const date = together('date', [dated, spaced, clock, last, retold('date')]);

const differ = (ours: Claim, theirs: Claim, odds: number): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonDate', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence: probability(odds),
});
