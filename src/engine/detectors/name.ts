import { defineDetector, incomparable, together } from '../detector.ts';
import { retold } from '../retelling/retold.ts';
import { alikeWords } from '../spelling/alike-words.ts';
import { type BodyName, bodyNames, compareBodyNames } from '../spelling/body-name.ts';
import { compareSpelling } from '../spelling/compare.ts';
import { type FullName, fullNames } from '../spelling/full-name.ts';
import { isPlace, type NameWord, nameWords } from '../spelling/name-words.ts';
import { compareFullNames } from '../spelling/other-name.ts';

/** One name of a person or an organisation, spelt in two ways. Transliterations, diacritics and inflected forms are no difference. */
const spelling = defineDetector<NameWord>({
	kind: 'name',
	claims: nameWords,
	candidates: alikeWords,
	otherwise: 'another name',
	compare: (ours, theirs, story) =>
		isPlace(ours, theirs) ? incomparable('a place') : compareSpelling(ours, theirs, story),
	paired: false,
	within: true,
});

/** One person under two names. */
const person = defineDetector<FullName>({
	kind: 'name',
	claims: fullNames,
	topics: ({ given, family }) => [`given ${given}`, `family ${family}`],
	otherwise: 'another name',
	compare: compareFullNames,
	paired: false,
});

/** One body by two words for its sort. */
const body = defineDetector<BodyName>({
	kind: 'name',
	claims: bodyNames,
	compare: compareBodyNames,
	paired: false,
});

export const name = together('name', [spelling, retold('name'), person, body]);
