import { wordsOf } from '../claim.ts';
import { type Comparison, incomparable } from '../detector.ts';
import { compareNames, consonants } from '../names/match.ts';
import { isNickname } from '../names/nicknames.ts';
import { isTransliteration } from '../names/transliteration.ts';
import type { Post } from '../office/post.ts';
import { otherField } from '../office/words.ts';
import { apart, meets } from '../scope.ts';
import { isKin } from '../statement/person-nouns.ts';
import type { Story } from '../story-context.ts';
import { wordSet } from '../text/word-set.ts';
import type { FullName } from './full-name.ts';
import { vocabulary } from './vocabulary.ts';

/** One person, who bears one other name: Interior Minister Ada Brandt here and Interior Minister Eva Brandt there, of whom neither article has both. */
export function compareFullNames(ours: FullName, theirs: FullName, story: Story): Comparison {
	const [family, given] = [ours.family === theirs.family, ours.given === theirs.given];
	if (family === given) return incomparable('another name');
	if (compareNames(ours.who, theirs.who) !== 'different') return incomparable('a variant');
	const [here, there] = family ? [ours.given, theirs.given] : [ours.family, theirs.family];
	if (isForm(here, there) || isMiddle(ours, theirs) || isMiddle(theirs, ours)) return incomparable('a variant');
	if (vocabulary(theirs.document).has(here) || vocabulary(ours.document).has(there))
		return incomparable('both names there');
	const office = ours.posts.some((post) => theirs.posts.some((other) => isOneOffice(post, other)));
	if (
		!office &&
		ours.posts.some((post) => theirs.posts.some((other) => post.office === other.office && SINGLE.has(post.office)))
	)
		return incomparable('another name');
	// Brothers are told of in one breath.
	if (family && !office && (isOfFamily(ours) || isOfFamily(theirs) || !areAlike(ours, theirs, story, ALIKE)))
		return incomparable('another name');
	if (given && !(office && areAlike(ours, theirs, story, NEAR))) return incomparable('another name');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonName', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: office ? BY_OFFICE : BY_TELLING,
	};
}
const [BY_OFFICE, BY_TELLING] = [0.75, 0.6];
const [ALIKE, NEAR] = [0.3, 0.15];

/** "Phil" and "Phillip", "Alexis" and "Alexandros", "A." and "Ada"; what is only spelt otherwise is compared letter by letter. */
const isForm = (a: string, b: string): boolean =>
	a.slice(0, STEM) === b.slice(0, STEM) ||
	Math.min(a.length, b.length) < SHORTEST ||
	isNickname(a, b) ||
	isTransliteration(a, b, true) ||
	consonants(a) === consonants(b);
const [STEM, SHORTEST] = [3, 3];

/** "J. Christopher Brandt" and "Chris Brandt", "Luis Gerardo (Jerry) Ortega". */
const isMiddle = (one: FullName, { given }: FullName): boolean =>
	one.who
		.toLowerCase()
		.split(/\s+/)
		.slice(1, -1)
		.some((middle) => middle.startsWith(given.slice(0, STEM)) || isNickname(middle, given) || middle.length > 2);

/** Some sentence about one is as much like one about the other. */
const areAlike = (ours: FullName, theirs: FullName, story: Story, least: number): boolean =>
	ours.told.some((a) => theirs.told.some((b) => story.alignment(ours.document, a, theirs.document, b) >= least));

/** Of the same thing, and one that a single person holds. */
const isOneOffice = (a: Post, b: Post): boolean =>
	a.office === b.office &&
	SINGLE.has(a.office) &&
	a.tenure === b.tenure &&
	a.lesser.join() === b.lesser.join() &&
	!otherField(a.office, a.sort.at(-1) ?? '', b.sort.at(-1) ?? '') &&
	!apart(a.of, b.of) &&
	(meets(a.of, b.of) || a.of.size + b.of.size === 0);
const SINGLE = wordSet(
	'minister mayor governor chief ceo cfo chairman director manager coach president principal superintendent sheriff secretary ambassador coroner skipper captain publicist premier chancellor speaker bishop archbishop dean rector editor author',
);

const isOfFamily = ({ told }: FullName): boolean =>
	told.some(({ tokens }) =>
		tokens.some(({ lemma }) => isKin(lemma) || /^(?:family|nephew|niece|fiance|fiancee)$/.test(lemma)),
	);
