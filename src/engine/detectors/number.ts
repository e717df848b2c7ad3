import { AGREES, type Comparison, defineDetector, incomparable } from '../detector.ts';
import { numberConfidence, numberEvidence } from '../number/evidence.ts';
import { type NumberClaim, numberClaims } from '../number/slot.ts';
import { compatible, sameMeasure } from '../number/values.ts';
import type { Story } from '../story-context.ts';

/** Two figures for one thing: the same thing counted or measured, of the same place and time, in the same event. */
export const number = defineDetector<NumberClaim>({ kind: 'number', claims: numberClaims, compare });

function compare(ours: NumberClaim, theirs: NumberClaim, story: Story): Comparison {
	if (!sameMeasure(ours.quantity, theirs.quantity)) return incomparable('another unit');
	const evidence = numberEvidence(ours, theirs, story);
	if (typeof evidence === 'string') return incomparable(evidence);
	if (compatible(ours.quantity, theirs.quantity)) return AGREES;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonNumber', substitutions: [words(ours), words(theirs)] },
		confidence: numberConfidence(evidence),
	};
}

const words = ({ document, span }: NumberClaim): string => document.text.slice(span.start, span.end);
