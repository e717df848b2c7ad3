import { defineDetector, incomparable } from '../detector.ts';
import { type NameWord, nameWords } from '../name/name-words.ts';
import { compareSpelling, isPlace } from './name.ts';

/** One place, spelt in two ways. */
export const place = defineDetector<NameWord>({
	kind: 'place',
	claims: nameWords,
	compare: (ours, theirs, story) =>
		isPlace(ours, theirs) ? compareSpelling(ours, theirs, story, 'reasonPlace') : incomparable('no place'),
	paired: false,
	within: true,
});
