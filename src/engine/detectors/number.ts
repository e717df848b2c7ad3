import { wordsOf } from '../claim.ts';
import type { Conflict, Detector } from '../detector.ts';
import { claimsOf, type NumberConflict, pairNumbers } from '../number/pairing.ts';
import { successionOf } from '../number/succession.ts';

/** Two figures for one thing: the same thing counted or measured, of the same place and time, in the same event. */
export const number: Detector = {
	kind: 'number',
	examine(ours, theirs, story, watch) {
		if (ours === theirs)
			return { conflicts: [], agreements: [], claims: claimsOf(ours).length, compared: 0, incomparable: new Map() };
		const { conflicts, ...looked } = pairNumbers(ours, theirs, story, watch);
		const found = conflicts.map(conflictOf);
		for (const one of found) watch?.(one.ours, one.theirs, one.comparison);
		return { ...looked, conflicts: found };
	},
};

function conflictOf({ ours, theirs, confidence }: NumberConflict): Conflict {
	const succession = successionOf(ours, theirs);
	return {
		ours,
		theirs,
		comparison: {
			verdict: 'conflicts',
			reason: { key: 'reasonNumber', substitutions: [wordsOf(ours), wordsOf(theirs)] },
			confidence,
			...(succession !== undefined && { succession }),
		},
	};
}
