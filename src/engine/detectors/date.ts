import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { type DatedEvent, datedEvents } from '../date/dated-event.ts';
import { compareDays, type NamedDay, nearness } from '../date/named-day.ts';
import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { oneHappening } from '../happening/one-happening.ts';
import { meets } from '../scope.ts';
import type { Story } from '../story-context.ts';

/** Two days, months or years for one event: the same thing happens, to the same people, in clauses that are alike. */
export const date = defineDetector<DatedEvent>({ kind: 'date', claims: datedEvents, compare });

function compare(ours: DatedEvent, theirs: DatedEvent, story: Story): Comparison {
	if (!meets(ours.anchors, theirs.anchors)) return incomparable('another event');
	const days = compareDays(ours.day, theirs.day);
	if (days === 'unknown') return incomparable('date not sure');
	const odds = oneHappening(ours, theirs, story);
	if (odds === undefined) return incomparable('another event');
	if (days === 'same') return odds > SAME ? AGREES : incomparable('another event');
	if (names(theirs.days, ours.day) || names(ours.days, theirs.day)) return AGREES;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonDate', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: probability(odds + nearness(ours.day, theirs.day)),
	};
}

/** With lower odds one day in both articles says nothing about this event. */
const SAME = -1.4;

const names = (days: readonly NamedDay[], day: NamedDay): boolean =>
	days.some((other) => compareDays(other, day) === 'same');
