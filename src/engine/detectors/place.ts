import { defineDetector } from '../detector.ts';
import { type NameWord, nameWords } from '../name/name-words.ts';
import { compareSpelling } from './name.ts';

/** One place, spelt in two ways. */
export const place = defineDetector<NameWord>({
	kind: 'place',
	claims: (document) => nameWords(document).filter(({ type }) => type === 'place'),
	compare: (ours, theirs, story) => compareSpelling(ours, theirs, story, 'reasonPlace'),
	onceOnly: false,
});
