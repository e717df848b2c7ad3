import { wordsOf } from '../../claim.ts';
import { AGREES, type Comparison, incomparable } from '../../detector.ts';
import { exclusion } from '../../lexicon/exclusive.ts';
import { compareNames } from '../../names/match.ts';
import { apart, meets, otherTime, timesOf } from '../../scope.ts';
import { type Bond, bonds } from './bond.ts';
import { inverseOf } from './words.ts';

/** Two named ones in one relation, told the wrong way round by one of two articles. */
export function compareBonds(ours: Bond, theirs: Bond): Comparison {
	if (ours.relation !== theirs.relation) return incomparable('another event');
	const turned = isTurned(ours, theirs);
	const same = !turned && isSame(ours.doer, theirs.doer) && isSame(ours.other, theirs.other);
	if (!turned && !same) return incomparable('another event');
	if (ours.kin !== undefined && theirs.kin !== undefined)
		return areOtherKin(ours.kin, turned ? inverseOf(theirs.kin) : [theirs.kin]) ? conflict(ours, theirs) : AGREES;
	if (same) return AGREES;
	if (areOfTwoTimes(ours, theirs)) return incomparable('another time');
	if (ours.relation === 'beats' && !meets(resultOf(ours), resultOf(theirs))) return incomparable('another event');
	// Who tells of both, one after the other, tells of two.
	if ([ours, theirs].some((one) => bonds(one.document).some((other) => isTurned(one, other))))
		return incomparable('another event');
	return conflict(ours, theirs);
}

const conflict = (ours: Bond, theirs: Bond): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence: TURNED,
});
const TURNED = 0.75;

/** What one is to the other excludes all that they may be to one another by the other's words. */
const areOtherKin = (ours: string, theirs: readonly string[]): boolean =>
	theirs.length > 0 && theirs.every((one) => one !== ours && exclusion(ours, one) !== undefined);

const isTurned = (one: Bond, other: Bond): boolean =>
	one.relation === other.relation &&
	isSame(one.doer, other.other) &&
	isSame(one.other, other.doer) &&
	!isSame(one.doer, other.doer) &&
	!isSame(one.other, other.other);
const isSame = (a: string, b: string): boolean => /^(?:same|variant)$/.test(compareNames(a, b));

/** Nobody is killed twice; but two sides beat one another in turn. */
function areOfTwoTimes(ours: Bond, theirs: Bond): boolean {
	const [here, there] = [timesOf(ours.document, ours.sentence), timesOf(theirs.document, theirs.sentence)];
	if (ours.relation === 'owns' || ours.relation === 'kills' || [ours, theirs].some(isForGood))
		return apart(here, there);
	return otherTime(here, there) || isEarlier(ours) !== isEarlier(theirs);
}
/** Who is dead follows nobody any more. */
const isForGood = (one: Bond): boolean => /\bdeath\b/.test(wordsOf(one));
const isEarlier = ({ document: { text }, span: { start, end } }: Bond): boolean =>
	EARLIER.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
const NEAR = 30;
const EARLIER = /\b(?:had|ago|previously|earlier|formerly|once|later|last (?:year|season|month)|previous)\b/;

/** By what score, and in which round: a season has many matches of two sides. */
const resultOf = ({ document: { text }, sentence: { start, end } }: Bond): ReadonlySet<string> =>
	new Set(text.slice(start, end).toLowerCase().match(RESULT));
const RESULT = /\b\d+[-–]\d+\b|\b(?:(?:semi|quarter)-?)?finals?\b/g;
