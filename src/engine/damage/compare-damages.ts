import { wordsOf } from '../claim.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import { apart } from '../scope.ts';
import type { Story } from '../story-context.ts';
import { type Damage, type Degree, damages } from './damage.ts';
import { isBuilding, mayBeOneStructure } from './structures.ts';

/** One structure, destroyed here and left standing there. */
export function compareDamages(ours: Damage, theirs: Damage, story: Story): Comparison {
	if (!isOneThing(ours, theirs, story)) return incomparable('another bearer');
	if (mayBeOne(ours.degree, theirs.degree)) return AGREES;
	if (apart(ours.times, theirs.times)) return incomparable('another time');
	if (tellsToo(ours, theirs) || tellsToo(theirs, ours)) return incomparable('told as done too');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: 0.75,
	};
}

/** What may be written of one and the same: plain "damaged" may be badly or slightly, and what is nearly destroyed is a total loss. */
const TOGETHER: readonly (readonly Degree[])[] = [
	['lost', 'destroyed'],
	['lost', 'nearly'],
	['nearly', 'partly'],
	['nearly', 'damaged'],
	['partly', 'damaged'],
	['slightly', 'damaged'],
];
const mayBeOne = (a: Degree, b: Degree): boolean =>
	a === b || TOGETHER.some((pair) => pair.includes(a) && pair.includes(b));

/** Named alike; or of one kind in sentences about one thing, where not both have a name. */
const isOneThing = (a: Damage, b: Damage, story: Story): boolean =>
	isNamedAlike(a, b) ?? story.alignment(a.document, a.sentence, b.document, b.sentence) >= ALIKE;
const ALIKE = 0.15;

/**
 * The Torrin Bible Church is not the Torrin Methodist Church; "the Orsa Maid warehouse in Torrin" is the old Orsa Maid one, and
 * the Orsa Maid dairy, too. Undefined for two of one kind that do not both have a name.
 */
function isNamedAlike(a: Damage, b: Damage): boolean | undefined {
	const shared = [...a.names].filter((word) => b.names.has(word)).length;
	if (shared > 1 && isBuilding(a.kind) && isBuilding(b.kind)) return true;
	if (!mayBeOneStructure(a.kind, b.kind)) return false;
	if (a.names.size === 0 || b.names.size === 0) return undefined;
	return shared > 1 || shared === Math.min(a.names.size, b.names.size);
}

/** The article that `there` stands in has the other degree of the same thing as well. */
const tellsToo = (here: Damage, there: Damage): boolean =>
	damages(there.document).some((one) => mayBeOne(one.degree, here.degree) && isNamedAlike(one, here) !== false);
