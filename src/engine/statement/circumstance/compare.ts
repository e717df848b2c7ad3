import { wordsOf } from '../../claim.ts';
import { probability } from '../../confidence.ts';
import { AGREES, type Comparison, incomparable } from '../../detector.ts';
import type { Slot } from '../../lexicon/circumstances.ts';
import { apart, otherTime, timesOf } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import { WEEKDAY } from '../../syntax/frame-arguments.ts';
import { agreement } from '../argument.ts';
import { type Circumstance, circumstances } from './circumstance.ts';

/** One matter, told in two ways that exclude one another. */
export function compareCircumstances(ours: Circumstance, theirs: Circumstance, story: Story): Comparison {
	if (ours.slot !== theirs.slot) return incomparable('another event');
	const same = agreement(ours.about, theirs.about);
	if (same < 0) return incomparable('another event');
	// People are dismissed and step down in every story: only one who is named, and both of an office.
	if (ours.slot === 'departure' && !(same > 0 && ours.about?.full !== undefined && theirs.about?.full !== undefined))
		return incomparable('another event');
	// Matters are dismissed as well, and somebody is suspended every week.
	if (ours.slot === 'discipline' && !(same > 0 && ours.about?.person && theirs.about?.person))
		return incomparable('another event');
	const named = ours.about?.named === true || theirs.about?.named === true;
	const byName = same > 0 && named;
	const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	if ([...ours.groups].some((group) => theirs.groups.has(group)))
		return byName || alike > ALIKE ? AGREES : incomparable('another event');
	const known = ours.about !== undefined && theirs.about !== undefined;
	// One flight in each article, and nobody named in only one of them.
	const only = isOnly(ours) && isOnly(theirs) && (same > 0 || !known || !named);
	if (ours.slot === 'finder' && !mayBeOneFind(ours, theirs)) return incomparable('another event');
	// Robbers are armed, and so are guards.
	if (OF_MANY.has(ours.slot) && known && same <= 0) return incomparable('another event');
	// People are spoken to more than once: told of the same one, and in one way throughout each article.
	if (ours.slot === 'medium' && !(only && same > 0)) return incomparable('another event');
	// What makes it one event: the same one by name, or sentences alike.
	const once = ONCE.has(ours.slot) ? (only ? 2.7 : 1.2) : 0;
	const z = -2.6 + (byName ? 2.6 : 0) + (same > 0 ? 0.8 : 0) + once + 4 * alike;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: probability(z),
	};
}
const ALIKE = 0.2;

/** What a story tells once: how the robbers got away, where the victim died, who found the body. */
const ONCE: ReadonlySet<Slot> = new Set([
	'vehicle',
	'place of death',
	'finder',
	'medium',
	'arms',
	'heading',
	'place of arrest',
	'cause',
	'wound',
	'entry',
]);

/** What in one story is told of several. */
const OF_MANY: ReadonlySet<Slot> = new Set(['arms', 'heading', 'place of arrest', 'cause', 'wound', 'entry']);

/** An article that tells of one flight tells of its own story's. */
const isOnly = (one: Circumstance): boolean =>
	circumstances(one.document).every(
		({ slot, groups }) => slot !== one.slot || [...groups].some((group) => one.groups.has(group)),
	);

/** Two are found on two days, or are two people's; of one it may be told whose it is in one article alone. */
const mayBeOneFind = (ours: Circumstance, theirs: Circumstance): boolean =>
	!apart(ours.which ?? NONE, theirs.which ?? NONE) &&
	!apart(weekdays(ours), weekdays(theirs)) &&
	!otherTime(timesOf(ours.document, ours.sentence), timesOf(theirs.document, theirs.sentence));
const NONE: ReadonlySet<string> = new Set();
const weekdays = ({ sentence: { tokens } }: Circumstance): ReadonlySet<string> =>
	new Set(tokens.flatMap(({ lower }) => (WEEKDAY.test(lower) ? [lower] : [])));
