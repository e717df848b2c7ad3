import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { compareDamages } from '../damage/compare.ts';
import { type Damage, damages } from '../damage/damage.ts';
import { compareHarms, type Harm, harms } from '../damage/harm.ts';
import { AGREES, type Comparison, defineDetector, incomparable, together } from '../detector.ts';
import { lastWord } from '../document.ts';
import type { Slot } from '../lexicon/circumstances.ts';
import { exclusion } from '../lexicon/exclusive.ts';
import { compareNames } from '../names/match.ts';
import { comparePosts } from '../office/compare.ts';
import { type Post, posts } from '../office/post.ts';
import { retold } from '../retelling/retold.ts';
import { apart, otherTime, timesOf } from '../scope.ts';
import { agreement } from '../statement/argument.ts';
import { type Circumstance, circumstances } from '../statement/circumstance.ts';
import { type Kin, kins } from '../statement/kin.ts';
import type { Story } from '../story-context.ts';
import { WEEKDAY } from '../syntax/frame-arguments.ts';

/** One event, told to have happened in two ways that exclude one another: "fled in a van", "fled on foot"; or to have left two things behind. */
export const event = together('event', [
	defineDetector<Circumstance>({ kind: 'event', claims: circumstances, topics: ({ slot }) => [slot], compare }),
	defineDetector<Damage>({ kind: 'event', paired: false, claims: damages, compare: compareDamages }),
	defineDetector<Harm>({ kind: 'event', paired: false, claims: harms, compare: compareHarms }),
	defineDetector<Post>({
		kind: 'event',
		paired: false,
		within: true,
		claims: posts,
		topics: ({ who }) => [lastWord(who)],
		compare: comparePosts,
	}),
	defineDetector<Kin>({ kind: 'event', claims: kins, compare: compareKin }),
	retold('event'),
]);

/** Of one person to another: wife and girlfriend, brother and cousin. */
function compareKin(ours: Kin, theirs: Kin): Comparison {
	if (compareNames(ours.of, theirs.of) === 'different') return incomparable('another bearer');
	const known = ours.whose !== undefined && theirs.whose !== undefined;
	const one = known ? compareNames(ours.whose, theirs.whose) !== 'different' : ours.pronoun === theirs.pronoun;
	if (!one) return incomparable('another bearer');
	if (ours.relation === theirs.relation) return AGREES;
	if (exclusion(ours.relation, theirs.relation) === undefined) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: known ? NAMED_BOTH : NAMED_ONE,
	};
}
/** Where a pronoun is all that tells whose, it may be another's. */
const [NAMED_BOTH, NAMED_ONE] = [0.8, 0.6];

function compare(ours: Circumstance, theirs: Circumstance, story: Story): Comparison {
	if (ours.slot !== theirs.slot) return incomparable('another event');
	const same = agreement(ours.about, theirs.about);
	if (same < 0) return incomparable('another event');
	// People are dismissed and step down in every story: only one who is named, and both of an office.
	if (ours.slot === 'departure' && !(same > 0 && ours.about?.full !== undefined && theirs.about?.full !== undefined))
		return incomparable('another event');
	const shared = [...ours.groups].some((group) => theirs.groups.has(group));
	const alike = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	const named = same > 0 && (ours.about?.named === true || theirs.about?.named === true);
	if (shared) return alike > 0.2 || named ? AGREES : incomparable('another event');
	// One flight in each article, and nobody named in only one of them.
	const unknown = ours.about === undefined || theirs.about === undefined;
	const only = isOnly(ours) && isOnly(theirs) && (same > 0 || unknown || !(ours.about?.named || theirs.about?.named));
	if (ours.slot === 'finder' && !mayBeOneFind(ours, theirs)) return incomparable('another event');
	// People are spoken to more than once: told of the same one, and in one way throughout each article.
	if (ours.slot === 'medium' && !(only && same > 0)) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: confidenceOf(ours.slot, named, same > 0, alike, only),
	};
}

/** Two are found on two days, or are two people's; of one it may be told whose it is in one article alone. */
const mayBeOneFind = (ours: Circumstance, theirs: Circumstance): boolean =>
	!apart(ours.which ?? NONE, theirs.which ?? NONE) &&
	!apart(weekdays(ours), weekdays(theirs)) &&
	!otherTime(timesOf(ours.document, ours.sentence), timesOf(theirs.document, theirs.sentence));
const NONE: ReadonlySet<string> = new Set();
const weekdays = ({ sentence: { tokens } }: Circumstance): ReadonlySet<string> =>
	new Set(tokens.flatMap(({ lower }) => (WEEKDAY.test(lower) ? [lower] : [])));

/** What makes it one event: the same one by name, or sentences alike. */
function confidenceOf(slot: Slot, named: boolean, same: boolean, alike: number, only: boolean): number {
	const byName = named ? 2.6 : 0;
	const once = ONCE.has(slot) ? (only ? 2.7 : 1.2) : 0;
	return probability(-2.6 + byName + (same ? 0.8 : 0) + once + 4 * alike);
}

/** An article that tells of one flight tells of its own story's. */
const isOnly = (one: Circumstance): boolean =>
	circumstances(one.document).every(
		({ slot, groups }) => slot !== one.slot || [...groups].some((group) => one.groups.has(group)),
	);

/** What a story tells once: how the robbers got away, where the victim died, who found the body. */
const ONCE: ReadonlySet<Slot> = new Set(['vehicle', 'place of death', 'finder', 'medium']);
