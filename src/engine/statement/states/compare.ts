import { wordsOf } from '../../claim.ts';
import { AGREES, type Comparison, incomparable } from '../../detector.ts';
import { apart, differ } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import { LADDERS } from './ladders.ts';
import { type State, states } from './state.ts';

/** One thing, in an earlier state here and in a later one there; neither article tells of both. */
export function compareStates(ours: State, theirs: State, story: Story): Comparison {
	if (ours.ladder !== theirs.ladder || ours.sort !== theirs.sort) return incomparable('another bearer');
	if (isAnother(ours, theirs)) return incomparable('another bearer');
	if (ours.value === theirs.value) return AGREES;
	const isLater = isStep(ours, theirs);
	if (!isLater && !isStep(theirs, ours)) return AGREES;
	const [earlier, later] = isLater ? [ours, theirs] : [theirs, ours];
	// Some roads may be open and others closed.
	if (later.part) return incomparable('part of a count');
	if (apart(ours.times, theirs.times)) return incomparable('another time');
	if (tells(earlier, later) || tells(later, earlier)) return incomparable('told as done too');
	if (!areOfOneStory(ours, theirs, story)) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		succession: { newer: isLater ? 'theirs' : 'ours', development: 'done' },
		confidence: CONFIDENCE,
	};
}
const CONFIDENCE = 0.65;

const isStep = (a: State, b: State): boolean =>
	LADDERS.find(({ name }) => name === a.ladder)?.steps.some(
		([earlier, later]) => a.value === earlier && b.value === later,
	) === true;

/** The article of the one tells the state of the other as well, of whichever of the sort. */
const tells = ({ document }: State, other: State): boolean =>
	states(document).some(
		({ ladder, sort, value }) => ladder === other.ladder && sort === other.sort && value === other.value,
	);

/** "Route 9" is not "the coast road", a bill of the House no other; of one airport only one article may give the name. */
const isAnother = (a: State, b: State): boolean =>
	[...a.names].some(([link, names]) => apart(names, b.names.get(link) ?? NONE)) ||
	differ(a.plural, b.plural) ||
	isOneMore(a) !== isOneMore(b) ||
	apart(a.qualities, b.qualities);

/** "Its next launch is planned for August": not the one that was called off. */
const isOneMore = ({ qualities }: State): boolean => [...qualities].some((word) => MORE.has(word));
const MORE = new Set(['next', 'another', 'second', 'third', 'later', 'further', 'previous', 'last']);

const NONE: ReadonlySet<string> = new Set();

/** Both articles name two of the same people or places. */
function areOfOneStory(ours: State, theirs: State, story: Story): boolean {
	if (story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence) >= ALIKE) return true;
	let shared = 0;
	for (const term of ours.document.allTerms)
		if (term.startsWith('@') && theirs.document.allTerms.has(term)) shared += 1;
	return shared >= NAMES;
}
const ALIKE = 0.15;
const NAMES = 2;
