import { wordsOf } from '../claim.ts';
import { probability } from '../confidence.ts';
import { type Comparison, incomparable } from '../detector.ts';
import type { Story } from '../story-context.ts';
import { areManAndWoman, areTwoPeople, isAnothers } from './bearers.ts';
import { isInflected, isPlural } from './inflection.ts';
import { inDictionary, isKnown } from './known-words.ts';
import { isPlace, type NameWord, nameWordsByForm } from './name-words.ts';
import { type Pair, pairOf, soundAlike } from './pair.ts';
import { isMisspeltPeople, standBetweenTheSame } from './surroundings.ts';
import { isRunTogether, isVariant } from './variant.ts';
import { vocabulary } from './vocabulary.ts';

/** Two words for one name, as far as letters and surroundings tell; shared by names of people and of places. */
export function compareSpelling(ours: NameWord, theirs: NameWord, story: Story): Comparison {
	const sure = asOneName(ours, theirs, story);
	if (typeof sure === 'string') return incomparable(sure);
	return differ(ours, theirs, sure === BY_SURROUNDINGS ? sure : inStory(sure, ours, theirs, story));
}

/** Why two words are no two spellings of one name, or how sure it is that they are. */
function asOneName(ours: NameWord, theirs: NameWord, story: Story): string | number {
	if (ours.word === theirs.word) return 'the same name';
	if (isPlural(ours.word, theirs.word) && standBetweenTheSame(ours, theirs))
		// What a body is called in another language is translated by each paper for itself.
		return ours.foreign || theirs.foreign ? 'a variant' : BY_SURROUNDINGS;
	if (isRunTogether(ours, theirs) || ours.common || theirs.common) return 'not only a name';
	if (isMisspeltPeople(ours, theirs) || isMisspeltPeople(theirs, ours)) return BY_SURROUNDINGS;
	const pair = pairOf(ours, theirs);
	if (pair === undefined || isAnothers(ours, theirs)) return 'another name';
	if (areToldApart(pair)) return 'both names there';
	if (areManAndWoman(pair)) return 'another name';
	if (isInflected(pair)) return 'inflected';
	if (areTwoWords(pair)) return 'another name';
	if (isVariant(ours, theirs)) return 'a variant';
	const likeness = story.likeness(ours.about, theirs.about);
	return areTwoPeople(pair, likeness) ? 'another name' : confidenceOf(pair, likeness);
}

/**
 * Any two articles of a story may show that two spellings are of one name: then they are in all of them. Where one has both, either
 * is used of it, or they are two names.
 */
function inStory(sure: number, ours: NameWord, theirs: NameWord, story: Story): number {
	let surest = sure;
	for (const document of story.documents) {
		if (document === ours.document || document === theirs.document) continue;
		const words = nameWordsByForm(document);
		const [a, b] = [words.get(ours.word), words.get(theirs.word)];
		if (a !== undefined && b !== undefined) return Math.min(sure, UNSETTLED);
		const other = a !== undefined ? asOneName(a, theirs, story) : b && asOneName(ours, b, story);
		if (typeof other === 'number') surest = Math.max(surest, other);
	}
	return surest;
}
/** Shown to whoever asks for less certain findings. */
const UNSETTLED = 0.45;

const differ = (ours: NameWord, theirs: NameWord, confidence: number): Comparison => ({
	verdict: 'conflicts',
	reason: {
		key: isPlace(ours, theirs) ? 'reasonPlace' : 'reasonName',
		substitutions: [wordsOf(ours), wordsOf(theirs)],
	},
	confidence,
});
/** What stands in the same place is hardly another thing, whatever else is told. */
const BY_SURROUNDINGS = 0.8;

/**
 * A paper that uses both words means two things by them, unless both stand beside the same word: Katarin Moll, Katerina Moll.
 * If each paper has both, they are two all the same: Elena Moll and her son Elian.
 */
function areToldApart({ ours, theirs, beside }: Pair): boolean {
	const [here, there] = [vocabulary(ours.document).has(theirs.word), vocabulary(theirs.document).has(ours.word)];
	return beside ? here && there && ours.document !== theirs.document : here || there;
}

/** "House" and "Mouse". Only a stem in common makes one name of two words of the dictionary: Independent Street, Independence Street. */
const areTwoWords = ({ ours: { word: a }, theirs: { word: b }, beside }: Pair): boolean =>
	inDictionary(a) && inDictionary(b) && !(beside && a.slice(0, STEM) === b.slice(0, STEM));
const STEM = 6;

function confidenceOf({ ours, theirs, beside, distance }: Pair, likeness: number): number {
	const unknown = [ours.word, theirs.word].filter((word) => !isKnown(word)).length;
	return probability(
		-3.4 +
			(beside ? 3 : 0) +
			5 * likeness +
			(distance === 1 ? 0.8 : 0) -
			(ours.word[0] === theirs.word[0] || soundAlike(ours, theirs) ? 0 : 1.2) +
			0.12 * Math.min(ours.word.length, theirs.word.length, 10) +
			(unknown === 2 ? 2 : unknown === 1 ? 1.6 : -0.5),
	);
}
