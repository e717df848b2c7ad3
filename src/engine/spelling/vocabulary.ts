import { derived } from '../derived.ts';

/** Words of an article, lower-cased: whoever uses both of two spellings may mean two things by them. */
export const vocabulary = derived(
	'vocabulary',
	({ reading }): ReadonlySet<string> =>
		new Set(reading.sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower))),
);
