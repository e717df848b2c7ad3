import { type Claim, wordsOf } from '../claim.ts';
import { LEAST_SURE } from '../confidence.ts';
import { AGREES, type Conflict, type Detector, defineDetector, incomparable, together } from '../detector.ts';
import { claimsOf } from '../number/claims.ts';
import { type Designation, designationsIn } from '../number/designation.ts';
import { type NumberConflict, pairNumbers } from '../number/pairs/pairing.ts';
import { results } from '../number/results.ts';
import { successionOf } from '../number/succession.ts';
import { retold } from '../retelling/retold.ts';
import type { Story } from '../story-context.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Reason } from '../types.ts';

/** Two figures for one thing: the same thing counted or measured, of the same place and time, in the same event. */
const figures: Detector = {
	kind: 'number',
	examine(ours, theirs, story, watch, least = LEAST_SURE) {
		if (ours === theirs)
			return { conflicts: [], agreements: [], claims: claimsOf(ours).length, compared: 0, incomparable: new Map() };
		const { conflicts, ...looked } = pairNumbers(ours, theirs, story, watch ? 0 : least, watch);
		const found = conflicts.map(conflictOf);
		for (const one of found) watch?.(one.ours, one.theirs, one.comparison);
		return { ...looked, conflicts: found };
	},
};

/** One telephone, road, flight, weapon, house or day, under two numbers. */
const designations = defineDetector<Designation>({
	kind: 'number',
	claims: designationsIn,
	compare(ours, theirs, story) {
		if (ours.of !== theirs.of) return incomparable('another thing counted');
		if (ours.of.startsWith('day ') && isDay(ours) === isDay(theirs)) return incomparable('another event');
		if (ours.digits === theirs.digits) return AGREES;
		const confidence = ours.of === 'phone' ? mistyped(ours, theirs) : soleOnes(ours, theirs, story);
		if (confidence < LEAST_SURE) return incomparable('another thing counted');
		return { verdict: 'conflicts', reason: reasonOf(ours, theirs), confidence };
	},
});

/** Two lines of one office have numbers of their own; one that is a digit or two off is the same, wrongly set. */
const mistyped = ({ digits: a }: Designation, { digits: b }: Designation): number =>
	editDistance(a, b, 2) <= 2 ? 0.85 : 0;

/** Where either article names one alone it is that of the story, a road only beside the same words: a trip leads along several. */
function soleOnes(ours: Designation, theirs: Designation, story: Story): number {
	const alike = Math.min(0.7, story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence));
	if (ours.rivals > 1 || theirs.rivals > 1) return ours.of.startsWith('day ') ? alike : 0;
	return /^(?:street|day) /.test(ours.of) || ours.of === 'flight' || ours.of === 'calibre' ? 0.7 : alike;
}

/** Days are the date detector's business; "April 62" is a slip of the pen, and none it could read. */
const isDay = ({ digits }: Designation): boolean => Number(digits) <= 31;

export const number = together('number', [figures, designations, results, retold('number')]);

function conflictOf({ ours, theirs, confidence }: NumberConflict): Conflict {
	const succession = successionOf(ours, theirs);
	return {
		ours,
		theirs,
		comparison: {
			verdict: 'conflicts',
			reason: reasonOf(ours, theirs),
			confidence,
			...(succession !== undefined && { succession }),
		},
	};
}

const reasonOf = (ours: Claim, theirs: Claim): Reason => ({
	key: 'reasonNumber',
	substitutions: [wordsOf(ours), wordsOf(theirs)],
});
