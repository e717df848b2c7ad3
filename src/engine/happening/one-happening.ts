import type { Document } from '../document.ts';
import { compareNames } from '../names/match.ts';
import { apart, meets } from '../scope.ts';
import { type Argument, agreement } from '../statement/argument.ts';
import type { Story } from '../story-context.ts';
import { type Details, detailsOf, type Happening, isSaying } from './happening.ts';
import { isInterview, mayBeTwoOfSeries } from './series.ts';

/**
 * The odds that two articles speak of one happening, as their logarithm; undefined where they do not. By reading findings of
 * a hundred stories: without a word for what happened, or with other people in it, hardly any pair was one.
 */
export function oneHappening(ours: Happening, theirs: Happening, story: Story): number | undefined {
	if (!mayBeOne(ours, theirs)) return undefined;
	const [a, b] = [detailsOf(ours), detailsOf(theirs)];
	if (apart(a.people, b.people) || !sameOnes(a.which, b.which)) return undefined;
	if (mayBeTwoOfSeries(ours, theirs)) return undefined;
	const people = sameParts(ours, theirs);
	if (people === undefined) return undefined;
	// That something was said tells nothing, and what was said is mostly outside the clause that says so.
	const saying = ours.saying || theirs.saying;
	const alignment = story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence);
	const likeness = story.likeness(a.about, b.about);
	let [shared, telling] = [0, 0];
	for (const term of a.about) if (b.about.has(term)) shared += story.weight(term) ** 2;
	for (const anchor of saying ? [] : ours.anchors)
		if (theirs.anchors.has(anchor)) telling = Math.max(telling, story.weight(anchor) ** 2);
	return (
		-3.1 +
		3 * (saying ? Math.min(likeness, alignment) : likeness) +
		2 * alignment +
		0.25 * Math.min(shared, 10) +
		0.4 * Math.min(telling, 4) +
		0.9 * people -
		(apart(a.proper, b.proper) ? 1.2 : 0) -
		(others(a.people, b.people) && others(b.people, a.people) ? 1 : 0) -
		(apart(a.figures, b.figures) ? 0.8 : 0) -
		(saying && !shareThing(ours, theirs) ? 2 : 0)
	);
}

/** How far the same ones do it, to the same; undefined where they are others. */
function sameParts(ours: Happening, theirs: Happening): number | undefined {
	const [a, b] = [detailsOf(ours), detailsOf(theirs)];
	const agreed = (one: Argument | undefined, other: Argument | undefined): number | undefined =>
		agreedPart(ours, one, theirs, other);
	if ([...ours.anchors].some((anchor) => MUTUAL.has(anchor)))
		return (
			agreed(a.actor ?? a.undergoer, b.actor ?? b.undergoer) ??
			agreed(a.actor, b.undergoer) ??
			agreed(a.undergoer, b.actor) ??
			0
		);
	if (turned(a, b) || turned(b, a)) return Math.max(0, agreement(a.actor ?? a.undergoer, b.actor ?? b.undergoer));
	const [actor, undergoer] = [agreed(a.actor, b.actor), agreed(a.undergoer, b.undergoer)];
	return actor === undefined || undergoer === undefined ? undefined : actor + undergoer;
}

function agreedPart(
	ours: Happening,
	one: Argument | undefined,
	theirs: Happening,
	other: Argument | undefined,
): number | undefined {
	const same = agreement(one, other);
	if (same >= 0) return same;
	// "His brother, Osk Brandt" is not Jon Brandt.
	if (one?.full !== undefined && other?.full !== undefined && compareNames(one.full, other.full) === 'different')
		return undefined;
	// Two names are two; otherwise one thing may be told in two words.
	if (one?.named && other?.named && !areOneName(one, other, [ours.document, theirs.document]))
		// A parser may take "Corran" for who is held in "Corran goalkeeper Jon Tavish was held".
		return one.person !== other.person && meets(detailsOf(ours).people, detailsOf(theirs).people) ? 0 : undefined;
	if (one?.person || other?.person) return OTHER_WORD;
	return one !== undefined && other !== undefined && isPublished(ours, theirs) ? undefined : OTHER_THING;
}

/**
 * A word for what happens that both have; or where one side's verb tells nothing ("the medal came in 1998"), the thing that it
 * is about.
 */
export const mayBeOne = (ours: Happening, theirs: Happening): boolean =>
	meets(ours.anchors, theirs.anchors) ||
	(ours.anchors.size === 0 && (meets(ours.things, theirs.things) || meets(ours.things, theirs.anchors))) ||
	(theirs.anchors.size === 0 && meets(theirs.things, ours.anchors)) ||
	(theirs.anchors.size === 0 && meets(theirs.things, ours.things));

/** "The medal came in 1998", "she received the medal in 1988": the thing tells what the verb does not. */
const shareThing = (ours: Happening, theirs: Happening): boolean =>
	[...ours.things].some((thing) => !thing.startsWith('@') && theirs.things.has(thing)) &&
	[ours, theirs].every(({ sentence: { tokens }, words }) => !words.some((at) => isSaying(tokens[at]?.lemma ?? '')));

/** "The road reopened", "the road was reopened": nobody else is told of. */
const turned = (a: Details, b: Details): boolean =>
	a.actor !== undefined && a.undergoer === undefined && b.actor === undefined && b.undergoer !== undefined;

/** Whether somebody is in one that is not in the other: a president names many to an office. */
const others = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
	[...ours].some((one) => !theirs.has(one));

/** A team by its town and by its own name: "the Ardmore Rovers" are both. */
function areOneName(ours: Argument, theirs: Argument, documents: readonly Document[]): boolean {
	if (ours.person || theirs.person) return false;
	const words = [...ours.head, ...theirs.head].map((term) => term.replace('@', ''));
	return documents.some(({ reading: { facts } }) =>
		facts.some((fact) => {
			if (fact.kind !== 'name') return false;
			const parts = fact.canonical.toLowerCase().split(' ');
			return words.every((word) => parts.includes(word));
		}),
	);
}
const OTHER_WORD = -0.5;
/** Of things said by two words more are two: a bill and an order are signed. */
const OTHER_THING = -1;

/** What offices do day by day, each time with something else: records, results and statements are released. */
const isPublished = (ours: Happening, theirs: Happening): boolean =>
	[...ours.anchors].every((anchor) => PUBLISHED.has(anchor)) && !(isInterview(ours) && isInterview(theirs));
const PUBLISHED: ReadonlySet<string> = new Set(['publish', 'announce']);

/** What two do with one another: either may be named as the one who does it. */
const MUTUAL: ReadonlySet<string> = new Set(['marry', 'divorce', 'meet']);

/** "The second shock" is not "the shock". */
const sameOnes = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
	[...ours].every((word) => theirs.has(word)) && [...theirs].every((word) => ours.has(word));
