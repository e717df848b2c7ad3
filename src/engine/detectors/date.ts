import { type Claim, wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { type DatedEvent, datedEvents } from '../date/dated-event.ts';
import { minutesApart } from '../date/hours.ts';
import { type LastTime, lastTimes } from '../date/last-time.ts';
import { compareDays, type NamedDay, nearness } from '../date/named-day.ts';
import { areEditions, isDeadline } from '../date/outlook.ts';
import { type SpacedEvent, spacedEvents } from '../date/spaced-event.ts';
import { resumed, type Standstill, standstills } from '../date/standstill.ts';
import { storyClock } from '../date/story-clock.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { isOfOneLife } from '../happening/life.ts';
import { mayBeOne, oneHappening } from '../happening/one-happening.ts';
import { areDaysApart } from '../happening/series.ts';
import { eventLemma, happening } from '../happening/words.ts';
import { retold } from '../retelling/retold.ts';
import { apart, meets } from '../scope.ts';

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
		// An hour alone may be another quake's, where one side tells of several.
		if (mayBeOfOtherDay(ours, theirs) || mayBeOfOtherDay(theirs, ours)) return incomparable('another event');
		// "Last year", told in two years, is told of two events sooner than of one.
		if (wordsOf(ours).toLowerCase() === wordsOf(theirs).toLowerCase()) return incomparable('another event');
		if (names(theirs.days, ours.day) || names(ours.days, theirs.day)) return incomparable('another event');
		if (isDeadline(ours, theirs) || isDeadline(theirs, ours) || areEditions(ours, theirs))
			return incomparable('another event');
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

/** An hour of a day that is not told, where such a thing happens on another day than in the other's sentence as well. */
const mayBeOfOtherDay = (ours: DatedEvent, theirs: DatedEvent): boolean =>
	ours.day.hours?.clock === true &&
	!tellsDay(ours.day) &&
	datedEvents(ours.document).some(
		(other) =>
			// "Monday's quake" is another one; a fire that still burns on Saturday broke out on Friday all the same.
			other.words.some((at) => other.sentence.tokens[at]?.pos === 'NOUN') &&
			(meets(other.anchors, ours.anchors) || meets(other.anchors, ours.things) || meets(other.things, ours.things)) &&
			theirs.days.some(
				(day) =>
					tellsDay(day) && compareDays({ ...other.day, hours: undefined }, { ...day, hours: undefined }) === 'other',
			),
	);
const tellsDay = ({ from, weekday }: NamedDay): boolean => from !== undefined || weekday !== undefined;

/** Until when one thing stays so: "the schools are shut until Monday". */
const endsOneState = (ours: DatedEvent, theirs: DatedEvent): boolean =>
	ours.day.bound === 'until' && theirs.day.bound === 'until' && meets(ours.things, theirs.things);
const ENDED = 0.5;

/** Who has a record is jailed and released again in other years. */
const isOnRecord = (ours: DatedEvent, theirs: DatedEvent): boolean =>
	[...recordOf(ours)].some((entry) => recordOf(theirs).has(entry)) &&
	ours.day.year !== undefined &&
	theirs.day.year !== undefined &&
	ours.day.year !== theirs.day.year;

/** By the verb itself: books are released as well, by words that mean published. */
const recordOf = ({ sentence: { tokens }, words }: DatedEvent): ReadonlySet<string> =>
	new Set(words.flatMap((at) => (RECORD.has(eventLemma(tokens, at)) ? [happening(eventLemma(tokens, at))] : [])));
const RECORD: ReadonlySet<string> = new Set(
	'release free jail imprison arrest detain convict conviction parole'.split(' '),
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

/** "Announced on Friday that she will host it next year": the Friday is no answer to "this year". */
const names = (days: readonly NamedDay[], day: NamedDay): boolean =>
	days.some((other) => compareDays(other, day) === 'same' && !(isLong(day) && !isLong(other)));

const isLong = ({ from, to }: NamedDay): boolean => from !== undefined && from.slice(0, 7) !== to?.slice(0, 7);

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
		if (mayBeOfOtherDay(ours, theirs) || mayBeOfOtherDay(theirs, ours)) return incomparable('another event');
		const days = compareDays({ ...a, hours: undefined }, { ...b, hours: undefined });
		const apart = minutesApart(a.hours, b.hours);
		if (days === 'other' || apart === undefined) return incomparable('another event');
		if (apart === 0) return AGREES;
		// The fire breaks out, and minutes later somebody is told of it.
		if (apart > SOON || (apart < STEP && !mayBeOne(ours, theirs))) return incomparable('another event');
		const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
		return differ(ours, theirs, -1 + 4 * alike);
	},
});
const SOON = 60;
const STEP = 15;

/** Since when something had not been so. */
const last = defineDetector<LastTime>({
	kind: 'date',
	claims: lastTimes,
	compare(ours, theirs, story) {
		const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
		if (alike < OF_ONE_THING) return incomparable('another event');
		if (ours.year === theirs.year) return AGREES;
		return differ(ours, theirs, -0.8 + 4 * alike + (meets(ours.what, theirs.what) ? 0.5 : 0));
	},
});
const OF_ONE_THING = 0.1;

/** Until when one thing is at a standstill, however either puts it. */
const idle = defineDetector<Standstill>({
	kind: 'date',
	claims: standstills,
	compare(ours, theirs, story) {
		if (!meets(ours.services, theirs.services) || apart(ours.proper, theirs.proper))
			return incomparable('another event');
		const days = compareDays(resumed(ours), resumed(theirs));
		if (days === 'unknown') return incomparable('date not sure');
		if (days === 'same') return AGREES;
		const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
		return differ(
			ours,
			theirs,
			2 * alike + (meets(ours.proper, theirs.proper) ? 0.5 : -0.2) + nearness(resumed(ours), resumed(theirs)),
		);
	},
});

export const date = together('date', [dated, spaced, clock, last, idle, retold('date')]);

const differ = (ours: Claim, theirs: Claim, odds: number): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonDate', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence: probability(odds),
});
