import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { lastWord } from '../document.ts';
import { plainName } from '../names/plain.ts';
import { HONORIFICS } from '../names/titles.ts';
import { type Post, posts } from '../office/post.ts';
import type { Sentence } from '../types.ts';

/** Somebody whom an article gives a given name and a family name, with what is said of them. */
export type FullName = Claim & {
	readonly who: string;
	readonly given: string;
	readonly family: string;
	/** Where the name stands in full or in part. */
	readonly told: readonly Sentence[];
	/** Offices given beside the whole name. */
	readonly posts: readonly Post[];
};

export const fullNames = derived('full names', (document): readonly FullName[] => {
	const found = new Map<string, { readonly first: FullName; readonly told: Sentence[] }>();
	for (const sentence of document.sentences)
		for (const fact of document.facts[sentence.index] ?? []) {
			if (fact.kind !== 'name' || fact.type !== 'person') continue;
			const known = found.get(fact.canonical);
			if (known !== undefined) {
				if (known.told.length < TOLD) known.told.push(sentence);
				continue;
			}
			const words = plainName(fact.canonical).split(' ');
			const [given = ''] = words;
			const written = document.text.slice(fact.start, fact.end);
			// "Presidents Brandt and Moll".
			if (words.length < 2 || HONORIFICS.has(given.replace(/s$/, '')) || !/\s/.test(written)) continue;
			const told: Sentence[] = [sentence];
			const first = {
				document,
				sentence,
				span: { start: fact.start, end: fact.end },
				who: fact.canonical,
				given,
				family: plainName(lastWord(fact.canonical)),
				told,
				posts: posts(document).filter(({ who, whole }) => whole && who === fact.canonical),
			};
			found.set(fact.canonical, { first, told });
		}
	return [...found.values()].map(({ first }) => first);
});
/** Sentences that are looked at for what is told of someone. */
const TOLD = 6;
