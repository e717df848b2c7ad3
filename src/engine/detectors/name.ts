import { type Comparison, defineDetector, incomparable } from '../detector.ts';
import { type NameWord, nameWords } from '../name/name-words.ts';
import { isInflection, spellingDistance } from '../name/spelling.ts';
import { hasOtherScript, sameSkeleton } from '../name/transliteration.ts';
import { compareNames } from '../names/match.ts';
import { canonicalWord } from '../quote/wording.ts';
import type { Story } from '../story-context.ts';

/** One name, spelt in two ways. Transliterations, diacritics and inflected forms are no difference. */
export const name = defineDetector<NameWord>({ kind: 'name', claims: nameWords, compare, onceOnly: false });

function compare(ours: NameWord, theirs: NameWord, story: Story): Comparison {
	if (ours.word === theirs.word || ours.word[0] === undefined) return incomparable('the same name');
	if (ours.common || theirs.common) return incomparable('not only a name');
	const distance = spellingDistance(ours.word, theirs.word);
	if (distance === undefined) return incomparable('another name');
	const beside = [...ours.beside].some((word) => theirs.beside.has(word));
	// A paper that uses both words means two things by them, unless both stand beside the same word: Jameson Greer, Jamieson Greer.
	if ((theirs.vocabulary.has(ours.word) || ours.vocabulary.has(theirs.word)) && !beside)
		return incomparable('both names there');
	if (isInflection(ours.word, theirs.word)) return incomparable('inflected');
	if (canonicalWord(ours.word).replace(/-/g, '') === canonicalWord(theirs.word).replace(/-/g, ''))
		return incomparable('a variant');
	if (sameSkeleton(ours.word, theirs.word) && (hasOtherScript(ours.vocabulary) || hasOtherScript(theirs.vocabulary)))
		return incomparable('a variant');
	const verdict = compareNames(ours.word, theirs.word);
	if (verdict === 'same' || verdict === 'variant') return incomparable('a variant');
	const likeness = story.likeness(ours.about, theirs.about);
	const z =
		-2.6 + (beside ? 3 : 0) + 5 * likeness + (distance <= 1 ? 0.8 : 0) + 0.12 * Math.min(ours.word.length, 10) - 0.8;
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonName', substitutions: [words(ours), words(theirs)] },
		confidence: 1 / (1 + Math.exp(-z)),
	};
}

const words = ({ document, span }: NameWord): string => document.text.slice(span.start, span.end);
