import { wordsOf } from '../../claim.ts';
import { AGREES, type Comparison, incomparable, type Succession } from '../../detector.ts';
import { concept } from '../../lexicon/concepts.ts';
import { apart, meets, otherTime } from '../../scope.ts';
import type { Story } from '../../story-context.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Argument, agreement } from '../argument.ts';
import { CRIMES } from '../legal.ts';
import { COMPATIBLE } from './matters.ts';
import type { Matter } from './saying.ts';
import { type Standing, standings } from './standing.ts';

/** One bearer, in two states that exclude one another, and neither article tells of the other state as well. */
export function compareStandings(ours: Standing, theirs: Standing, story: Story): Comparison {
	if (ours.matter !== theirs.matter || !sameBearer(ours, theirs)) return incomparable('another bearer');
	if (ours.event !== undefined && theirs.event !== undefined && ours.event !== theirs.event)
		return incomparable('another event');
	if (mayBeOne(ours.matter, ours.value, theirs.value)) return AGREES;
	// A conviction of another year is of another crime.
	const elsewhen = ours.matter === 'case' ? otherTime : apart;
	if (elsewhen(ours.times, theirs.times)) return incomparable('another time');
	if (ours.matter === 'case' && apart(crimesBehind(ours), crimesBehind(theirs))) return incomparable('another event');
	if (ours.matter === 'stay' && !isOfOneHouse(ours, theirs)) return incomparable('another bearer');
	if (ours.ofStory && !isOfOneThing(ours, theirs, story)) return incomparable('another bearer');
	if (tellsToo(ours, theirs) || tellsToo(theirs, ours)) return incomparable('told as done too');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonModality', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		...successionOf(ours, theirs),
		confidence: confidenceOf(ours.matter),
	};
}

/** The order in which matters go on; they do not go back. */
const COURSES: Readonly<Partial<Record<Matter, readonly string[]>>> = {
	case: ['uncharged', 'accused', 'convicted', 'acquitted'],
	sentence: ['to come', 'passed'],
	jail: ['inside', 'out'],
	plea: ['open', 'entered'],
	election: ['counting', 'won'],
	jury: ['out', 'back'],
	nomination: ['intended', 'made', 'confirmed'],
	candidacy: ['considered', 'running', 'out'],
	stay: ['in', 'left'],
	fitness: ['doubtful', 'out', 'playing'],
	whereabouts: ['missing', 'found'],
	captivity: ['held', 'freed'],
	deal: ['talks', 'agreed', 'completed', 'off'],
	offer: ['made', 'withdrawn'],
	hearing: ['to come', 'held'],
	results: ['kept', 'given'],
	cause: ['unknown', 'known'],
	death: ['unknown', 'known'],
	post: ['considered', 'approached', 'offered', 'chosen', 'declined'],
};
function successionOf(ours: Standing, theirs: Standing): { readonly succession?: Succession } {
	const course = COURSES[ours.matter];
	if (course === undefined) return {};
	return {
		succession: {
			newer: course.indexOf(ours.value) < course.indexOf(theirs.value) ? 'theirs' : 'ours',
			development: 'done',
		},
	};
}

/** "Pleaded guilty to manslaughter", "pleaded not guilty to murder". */
const crimesBehind = ({ sentence: { tokens }, span }: Standing): ReadonlySet<string> =>
	new Set(tokens.flatMap(({ lemma, start }) => (start >= span.end && CRIMES.has(lemma) ? [concept(lemma)] : [])));

/** Whoever left one clinic may be in the next; whoever never went to the one that is named was in none. */
const isOfOneHouse = (a: Standing, b: Standing): boolean =>
	a.value === 'never' || b.value === 'never' ? !apart(a.behind, b.behind) : meets(a.behind, b.behind);

/** What is told of the whole story: the sentences have something telling in common. */
const isOfOneThing = (a: Standing, b: Standing, story: Story): boolean =>
	a.bearer !== undefined && b.bearer !== undefined
		? agreement(a.bearer, b.bearer) > 0
		: story.alignment(a.document, a.sentence, b.document, b.sentence) >= ALIKE;
const ALIKE = 0.15;

/** Stories with findings, all read one by one, and those in which they were right; nothing where none has had one yet. */
const READ: Readonly<Record<Matter, readonly [right: number, all: number]>> = {
	condition: [1, 1],
	custody: [2, 3],
	case: [1, 1],
	hearing: [2, 2],
	results: [1, 1],
	cause: [0, 0],
	death: [0, 0],
	harm: [1, 1],
	post: [2, 2],
	sentence: [0, 0],
	jail: [0, 0],
	plea: [0, 0],
	election: [0, 0],
	jury: [0, 0],
	nomination: [1, 1],
	candidacy: [0, 0],
	stay: [1, 1],
	fitness: [0, 0],
	whereabouts: [0, 0],
	captivity: [0, 0],
	deal: [0, 0],
	offer: [1, 1],
};
const confidenceOf = (matter: Matter): number => {
	const [right, all] = READ[matter];
	return (right + 1) / (all + 2);
};

const mayBeOne = (matter: Matter, a: string, b: string): boolean =>
	a === b || COMPATIBLE[matter]?.some((group) => group.includes(a) && group.includes(b)) === true;

/** The article that `there` stands in tells the other state of the same one as well. */
const tellsToo = (here: Standing, there: Standing): boolean =>
	standings(there.document).some(
		(one) =>
			one.matter === here.matter &&
			!(one.matter === 'stay' && apart(one.behind, there.behind)) &&
			mayBeOne(here.matter, one.value, here.value) &&
			sameBearer(one, here),
	);

function sameBearer(a: Standing, b: Standing): boolean {
	if (a.ofStory) return true;
	const same = agreement(a.bearer, b.bearer);
	// People die and bodies are found, and firms talk: only one by name.
	if (BY_NAME.has(a.matter) || a.value === 'dead' || b.value === 'dead')
		return same > 0 && ((isKnown(a.bearer) && isKnown(b.bearer)) || isOfOneDeal(a, b));
	if (same !== 0) return same > 0 && isSomeone(a.bearer) && isSomeone(b.bearer);
	return a.matter === 'custody' && [a.bearer, b.bearer].some(isCulprit) && isSomeone(a.bearer) && isSomeone(b.bearer);
}

const BY_NAME: ReadonlySet<Matter> = new Set([
	'deal',
	'offer',
	'nomination',
	'fitness',
	'candidacy',
	'death',
	'election',
]);

/** "The two sides reached a deal on the Orsk ceasefire": by what it is on. */
const isOfOneDeal = (a: Standing, b: Standing): boolean => a.matter === 'deal' && meets(a.behind, b.behind);

const isKnown = (one: Argument | undefined): boolean => one?.named === true || one?.full !== undefined;

const isSomeone = (one: Argument | undefined): boolean => one?.person === true || one?.full !== undefined;

const CULPRITS = wordSet(
	'suspect shooter thief escapee offender inmate culprit fugitive prisoner convict killer kidnapper bomber',
);
const isCulprit = (one: Argument | undefined): boolean =>
	one !== undefined &&
	[...one.head].some((term) => CULPRITS.has(term)) &&
	![...one.attributes].some((term) => term.startsWith('@'));
