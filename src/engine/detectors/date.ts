import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { type DatedEvent, datedEvents } from '../date/dated-event.ts';
import { compareDays, type NamedDay, nearness } from '../date/named-day.ts';
import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { apart, meets } from '../scope.ts';
import { type Argument, agreement } from '../statement/argument.ts';
import type { Story } from '../story-context.ts';

/** Two days, months or years for one event: the same thing happens, to the same people, in clauses that are alike. */
export const date = defineDetector<DatedEvent>({ kind: 'date', claims: datedEvents, compare });

function compare(ours: DatedEvent, theirs: DatedEvent, story: Story): Comparison {
	if (!meets(ours.anchors, theirs.anchors)) return incomparable('another event');
	const days = compareDays(ours.day, theirs.day);
	if (days === 'unknown') return incomparable('date not sure');
	if (apart(ours.people, theirs.people) || !sameOnes(ours.which, theirs.which)) return incomparable('another event');
	const people = [agreed(ours.actor, theirs.actor), agreed(ours.undergoer, theirs.undergoer)];
	if (people.includes(undefined)) return incomparable('another event');
	const participants = people.reduce((sum: number, same) => sum + (same ?? 0), 0);
	const confidence = confidenceOf(ours, theirs, participants, story);
	if (days === 'same') return confidence > SAME ? AGREES : incomparable('another event');
	if (names(theirs.days, ours.day) || names(ours.days, theirs.day)) return AGREES;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonDate', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence,
	};
}

/** Two names are two; otherwise one thing may be told in two words. */
function agreed(ours: Argument | undefined, theirs: Argument | undefined): number | undefined {
	const same = agreement(ours, theirs);
	if (same >= 0) return same;
	return ours?.named && theirs?.named ? undefined : OTHER_WORD;
}
const OTHER_WORD = -0.5;

/** Below this one day in both articles says nothing about this event. */
const SAME = 0.2;

/** "The second shock" is not "the shock". */
const sameOnes = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
	[...ours].every((word) => theirs.has(word)) && [...theirs].every((word) => ours.has(word));

const names = (days: readonly NamedDay[], day: NamedDay): boolean =>
	days.some((other) => compareDays(other, day) === 'same');

function confidenceOf(ours: DatedEvent, theirs: DatedEvent, participants: number, story: Story): number {
	let [shared, telling] = [0, 0];
	for (const term of new Set([...ours.about, ...theirs.about]))
		if (ours.about.has(term) && theirs.about.has(term)) shared += story.weight(term) ** 2;
	for (const anchor of ours.anchors)
		if (theirs.anchors.has(anchor)) telling = Math.max(telling, story.weight(anchor) ** 2);
	const z =
		-3.6 +
		3 * story.likeness(ours.about, theirs.about) +
		2 * story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence) +
		0.25 * Math.min(shared, 10) +
		0.4 * Math.min(telling, 4) +
		0.9 * participants -
		(apart(ours.proper, theirs.proper) ? 1.2 : 0) -
		(apart(ours.figures, theirs.figures) ? 0.8 : 0) +
		nearness(ours.day, theirs.day) -
		(ours.saying || theirs.saying ? 2 : 0);
	return probability(z);
}
