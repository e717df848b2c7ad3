import { wordsOf } from '../claim.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import { lastWord } from '../document.ts';
import { compareNames } from '../names/match.ts';
import { apart, otherTime, timesOf } from '../scope.ts';
import { type Post, posts } from './post.ts';
import { areApart, isLoose, isSharedOut, otherField } from './words.ts';

/** One person, to whom two articles give offices that are not one: the chair and a deputy chair, a sergeant and a lieutenant. */
export function comparePosts(ours: Post, theirs: Post): Comparison {
	if (!isOnePerson(ours, theirs)) return incomparable('another event');
	if (ours.office !== theirs.office) return compareOffices(ours, theirs);
	if (otherFieldOf(ours, theirs))
		return isBoth(ours, theirs) ? incomparable('both names there') : differ(ours, theirs, OTHER);
	if (ours.lesser.join() !== theirs.lesser.join()) return compareRanks(ours, theirs);
	// What somebody was by now is left out where it does not matter.
	return ours.tenure === theirs.tenure ? AGREES : incomparable('another time');
}

/** By a name of several words on both sides, or a family name that stands for one. */
const isOnePerson = (a: Post, b: Post): boolean =>
	lastWord(a.who) === lastWord(b.who) &&
	[a, b].every(({ who }) => who.includes(' ')) &&
	/^(?:same|variant)$/.test(compareNames(a.who, b.who));

const differ = (ours: Post, theirs: Post, confidence: number): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	confidence,
});
const OTHER = 0.65;
const RANK = 0.7;

/** Ranks and offices of which there is one at a time; both speak of the same time. */
function compareOffices(ours: Post, theirs: Post): Comparison {
	if (!areApart(ours.office, theirs.office)) return incomparable('another event');
	// A team's captain may be a lieutenant of the reserve.
	if (ours.form !== theirs.form) return incomparable('another event');
	if ([ours, theirs].some(({ tenure, form }) => tenure !== 'held' || form === 'then'))
		return incomparable('another time');
	if (ours.lesser.length + theirs.lesser.length > 0 || isBoth(ours, theirs)) return incomparable('both names there');
	return differ(ours, theirs, OTHER);
}

const otherFieldOf = ({ sort: a, office }: Post, { sort: b }: Post): boolean =>
	otherField(office, a.at(-1) ?? '', b.at(-1) ?? '');

/** A deputy may be called by the office alone before the name; set beside it, the office is meant. */
function compareRanks(ours: Post, theirs: Post): Comparison {
	const [full] = ours.lesser.length < theirs.lesser.length ? [ours] : [theirs];
	if (ours.lesser.length > 0 && theirs.lesser.length > 0) return incomparable('another event');
	// Straight before a name one paper cuts an office short that another one gives in full.
	if (ours.form === 'title' || theirs.form === 'title') return incomparable('a variant');
	if (isSharedOut(full.office) || (isLoose(full.office) && full.sort.length === 0)) return incomparable('a variant');
	if ((ours.form === 'then') !== (theirs.form === 'then') || isOtherTime(ours, theirs))
		return incomparable('another time');
	if (apart(ours.of, theirs.of)) return incomparable('another event');
	return ours.document !== theirs.document && isBoth(ours, theirs)
		? incomparable('both names there')
		: differ(ours, theirs, RANK);
}

/** In another year; a month dates what happened, and not the office. */
const isOtherTime = (a: Post, b: Post): boolean => otherTime(yearsOf(a), yearsOf(b));
const yearsOf = ({ document, sentence }: Post): ReadonlySet<string> =>
	new Set([...timesOf(document, sentence)].filter((time) => /^\d{4}$/.test(time)));

/** Whoever gives the same one both posts means two. */
const isBoth = (ours: Post, theirs: Post): boolean => gives(ours, theirs) || gives(theirs, ours);
const gives = ({ document, who }: Post, other: Post): boolean =>
	posts(document).some(
		(one) =>
			one.office === other.office &&
			one.tenure === other.tenure &&
			one.lesser.join() === other.lesser.join() &&
			!otherFieldOf(one, other) &&
			compareNames(one.who, who) !== 'different',
	);
