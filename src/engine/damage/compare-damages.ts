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
function isOneThing(a: Damage, b: Damage, story: Story): boolean {
	// The Orsa Maid dairy and the Orsa Maid warehouse are one building.
	if (isBuilding(a.kind) && isBuilding(b.kind) && sharedNames(a.names, b.names) > 1) return true;
	if (!mayBeOneStructure(a.kind, b.kind)) return false;
	if (a.names.size > 0 && b.names.size > 0) return isOneName(a.names, b.names);
	return story.alignment(a.document, a.sentence, b.document, b.sentence) >= ALIKE;
}
const ALIKE = 0.15;

/** The Torrin Bible Church is not the Torrin Methodist Church; "the Orsa Maid warehouse in Torrin" is the old Orsa Maid one. */
function isOneName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const shared = sharedNames(a, b);
	return shared === Math.min(a.size, b.size) || shared > 1;
}

const sharedNames = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
	[...a].filter((word) => b.has(word)).length;

/** The article that `there` stands in has the other degree of the same thing as well. */
const tellsToo = (here: Damage, there: Damage): boolean =>
	damages(there.document).some(
		(one) =>
			mayBeOne(one.degree, here.degree) &&
			mayBeOneStructure(one.kind, here.kind) &&
			(one.names.size === 0 || here.names.size === 0 || isOneName(one.names, here.names)),
	);
