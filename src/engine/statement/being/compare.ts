import { wordsOf } from '../../claim.ts';
import { AGREES, type Comparison, incomparable } from '../../detector.ts';
import { apart, meets } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import { agreement } from '../argument.ts';
import { evidenceConfidence } from '../denial.ts';
import { isSure } from '../ladder.ts';
import { apartBecause, statementEvidence } from '../meet.ts';
import { type Being, beings } from './being.ts';

/** One thing, told to be so and not to be so. */
export function compareBeings(ours: Being, theirs: Being, story: Story): Comparison {
	if (ours.predicate !== theirs.predicate) return incomparable('another event');
	const because = apartBecause(ours, theirs, story);
	if (because !== undefined) return incomparable(because);
	if (ours.level !== theirs.level && (ours.passing || !(isSure(ours.level) && isSure(theirs.level))))
		return incomparable('not as certain');
	if (ours.negated === theirs.negated) return AGREES;
	const [denied, told] = ours.negated ? [ours, theirs] : [theirs, ours];
	const evidence = statementEvidence(ours, theirs, story);
	if (evidence.actor <= 0 && !isPresence(ours)) return incomparable('another bearer');
	if (!isSame(ours.which, theirs.which) || isNarrower(denied, told)) return incomparable('another event');
	if (isOtherMoment(ours, theirs, evidence.day)) return incomparable('another time');
	// What two people say against one another is a dispute, and both articles may be right.
	if (ours.speaker !== undefined && theirs.speaker !== undefined && agreement(ours.speaker, theirs.speaker) <= 0)
		return incomparable('another event');
	if (tellsToo(ours, theirs) || tellsToo(theirs, ours)) return incomparable('told as done too');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonPolarity', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: evidenceConfidence(meets(ours.when, theirs.when) ? { ...evidence, day: 1 } : evidence),
	};
}

const isPresence = ({ actor, undergoer }: Being): boolean => actor === undefined && undergoer !== undefined;

/** "Had no licence to sell wine" allows for one to sell bread. */
const isNarrower = (denied: Being, told: Being): boolean =>
	!isWithin(denied.regarding, told.regarding) ||
	!isWithin(
		denied.undergoer?.attributes ?? NONE,
		new Set([...(told.undergoer?.attributes ?? NONE), ...told.regarding]),
	);
const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
	[...part].every((term) => whole.has(term));
const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => isWithin(a, b) && isWithin(b, a);
const NONE: ReadonlySet<string> = new Set();

/** "Unconscious when he was pulled out", "conscious on arrival". */
const isOtherMoment = (ours: Being, theirs: Being, day: number): boolean =>
	apart(ours.when, theirs.when) ||
	(ours.level !== theirs.level && [ours, theirs].some(({ level, when }) => level === 'done' && when.size > 0)) ||
	(ours.passing && day <= 0 && !meets(ours.when, theirs.when) && isDated(ours) !== isDated(theirs));
const isDated = ({ when, days }: Being): boolean => when.size > 0 || days.length > 0;

/** The article of the other has it this way as well. */
const tellsToo = (here: Being, there: Being): boolean =>
	beings(there.document).some(
		(one) => one.predicate === here.predicate && one.negated === here.negated && agreement(one.actor, here.actor) >= 0,
	);
