import { apart, meets } from '../../scope.ts';
import { shareFigure } from '../company.ts';
import type { NumberClaim } from '../number-claim.ts';
import { concepts, PERSONS } from '../persons.ts';
import { daysApart } from './days.ts';

/** Both must show that they tell of one poll: by who asked, by when, or by another figure of it that is no coincidence. */
export function isOtherPoll(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [ours.poll, theirs.poll];
	if (a === undefined && b === undefined) return false;
	if (a === undefined || b === undefined || isOtherGroup(ours, theirs) || isOtherGroup(theirs, ours)) return true;
	if (apart(a.pollsters, b.pollsters) || apart(a.days, b.days) || daysApart(ours, theirs) > ROUND) return true;
	return !meets(a.pollsters, b.pollsters) && !meets(a.days, b.days) && !shareFigure(ours, theirs, TELLING);
}
/** "71 percent of students" beside the share of all: of a group that the other's sentences on the poll know nothing of. */
function isOtherGroup(
	{ marks, counted = '' }: NumberClaim,
	{ document, sentence, counted: other }: NumberClaim,
): boolean {
	if (!marks.has('part') || !PERSONS.has(counted) || ANY_ASKED.has(counted) || counted === other) return false;
	return [0, 1, 2].every((back) => !document.terms[sentence.index - back]?.has(counted));
}
const ANY_ASKED = concepts('people voter citizen adult respondent resident participant inhabitant');

/** In how many days the same pollster seldom asks again. */
const ROUND = 6;

/** A sample of 1,012 is one poll's. */
const TELLING = 200;
