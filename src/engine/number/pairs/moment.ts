import { onceFor } from '../../once-for.ts';
import { meets } from '../../scope.ts';
import { shareFigure } from '../company.ts';
import type { NumberClaim } from '../number-claim.ts';

/** The state of play changes from minute to minute: both must tell it for the same one. */
export function isOneMoment(ours: NumberClaim, theirs: NumberClaim): boolean {
	if (meets(momentsOf(ours), momentsOf(theirs))) return true;
	const [a, b] = [ours.quantity.tally ?? [], theirs.quantity.tally ?? []];
	if (!isRun(ours) || !isRun(theirs)) return a[0] === b[0] && shareFigure(ours, theirs, TELLING);
	return a[0] === b[0] && (a[0] ?? 0) >= LONG;
}
/** So many yards of the play that led to it are one play's. */
const TELLING = 13;
/** So many points a side seldom scores twice in a run. */
const LONG = 12;

/** "A 15-2 run", which is told of a part of a game. */
export const isRun = ({ quantity: { tally }, beside: [, [noun]] }: NumberClaim): boolean =>
	tally !== undefined && /^(?:runs?|spurt|surge)$/.test(noun ?? '');

const momentsOf = onceFor(({ document: { text }, sentence, quantity }: NumberClaim): ReadonlySet<string> => {
	const before = text.slice(Math.max(sentence.start, quantity.start - REACH), quantity.start);
	const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + REACH));
	return new Set(
		[before, after].flatMap((near) => [
			...[...near.matchAll(CLOCK)].map(([, clock = '']) => clock),
			...(HALFTIME.test(near) ? ['halftime'] : []),
		]),
	);
});
const REACH = 60;
const CLOCK = /\b(\d{1,2}:\d\d)(?: (?:minutes|seconds))?(?: to (?:go|play)| left| remaining)/g;
const HALFTIME = /\b(?:half-?time|intermission|interval|at the (?:half|break))\b/;
