import { wordsOf } from '../../claim.ts';
import { AGREES, type Comparison, incomparable } from '../../detector.ts';
import { compareNames } from '../../names/match.ts';
import { apart, meets, otherTime, timesOf } from '../../scope.ts';
import { type Bond, bonds } from './bond.ts';

/** Two named ones in one relation, told the wrong way round by one of two articles. */
export function compareBonds(ours: Bond, theirs: Bond): Comparison {
	if (ours.relation !== theirs.relation) return incomparable('another event');
	if (isSame(ours.doer, theirs.doer) && isSame(ours.other, theirs.other)) return AGREES;
	if (!isTurned(ours, theirs)) return incomparable('another event');
	if (areOfTwoTimes(ours, theirs)) return incomparable('another time');
	if (ours.relation === 'beats' && !meets(resultOf(ours), resultOf(theirs))) return incomparable('another event');
	// Who tells of both, one after the other, tells of two.
	if ([ours, theirs].some((one) => bonds(one.document).some((other) => isTurned(one, other))))
		return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: TURNED,
	};
}
const TURNED = 0.75;

const isTurned = (one: Bond, other: Bond): boolean =>
	one.relation === other.relation &&
	isSame(one.doer, other.other) &&
	isSame(one.other, other.doer) &&
	!isSame(one.doer, other.doer) &&
	!isSame(one.other, other.other);
const isSame = (a: string, b: string): boolean => /^(?:same|variant)$/.test(compareNames(a, b));

/** Whose child somebody is does not change, and nobody is killed twice; but two sides beat one another in turn. */
function areOfTwoTimes(ours: Bond, theirs: Bond): boolean {
	if (ours.relation === 'is child of') return false;
	const [here, there] = [timesOf(ours.document, ours.sentence), timesOf(theirs.document, theirs.sentence)];
	if (ours.relation === 'owns' || ours.relation === 'kills') return apart(here, there);
	return otherTime(here, there) || isEarlier(ours) !== isEarlier(theirs);
}
const isEarlier = ({ document: { text }, span: { start, end } }: Bond): boolean =>
	EARLIER.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
const NEAR = 30;
const EARLIER = /\b(?:had|ago|previously|earlier|formerly|once|later|last (?:year|season|month)|previous)\b/;

/** By what score, and in which round: a season has many matches of two sides. */
const resultOf = ({ document: { text }, sentence: { start, end } }: Bond): ReadonlySet<string> =>
	new Set(text.slice(start, end).toLowerCase().match(RESULT));
const RESULT = /\b\d+[-–]\d+\b|\b(?:(?:semi|quarter)-?)?finals?\b/g;
