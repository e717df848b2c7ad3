import { apart, meets } from '../../scope.ts';
import { shareFigure } from '../company.ts';
import type { NumberClaim } from '../number-claim.ts';
import { daysApart } from './days.ts';

/** Both must show that they tell of one poll: by who asked, by when, or by another figure of it that is no coincidence. */
export function isOtherPoll(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [ours.poll, theirs.poll];
	if (a === undefined && b === undefined) return false;
	if (a === undefined || b === undefined) return true;
	if (apart(a.pollsters, b.pollsters) || apart(a.days, b.days) || daysApart(ours, theirs) > ROUND) return true;
	return !meets(a.pollsters, b.pollsters) && !meets(a.days, b.days) && !shareFigure(ours, theirs, TELLING);
}
/** In how many days the same pollster seldom asks again. */
const ROUND = 6;

/** A sample of 1,012 is one poll's. */
const TELLING = 200;
