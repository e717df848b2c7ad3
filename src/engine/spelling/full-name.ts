import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, lastWord } from '../document.ts';
import { plainName } from '../names/plain.ts';
import { HONORIFICS } from '../names/titles.ts';
import { type Post, posts } from '../office/post.ts';
import type { NameFact, Sentence } from '../types.ts';

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
	const found = new Map<string, Gathered>();
	for (const sentence of document.sentences)
		for (const fact of factsIn(document, sentence, 'name')) {
			if (fact.type !== 'person') continue;
			const known = found.get(fact.canonical) ?? fullName(document, sentence, fact);
			if (known === undefined) continue;
			if (known.told.length < TOLD) known.told.push(sentence);
			found.set(fact.canonical, known);
		}
	return [...found.values()];
});
/** Sentences that are looked at for what is told of someone. */
const TOLD = 6;

type Gathered = FullName & { readonly told: Sentence[] };

function fullName(document: Document, sentence: Sentence, { canonical, start, end }: NameFact): Gathered | undefined {
	const words = plainName(canonical).split(' ');
	const [given = ''] = words;
	// "Presidents Brandt and Moll".
	if (words.length < 2 || HONORIFICS.has(given.replace(/s$/, ''))) return undefined;
	if (!/\s/.test(document.text.slice(start, end))) return undefined;
	return {
		document,
		sentence,
		span: { start, end },
		who: canonical,
		given,
		family: plainName(lastWord(canonical)),
		told: [],
		posts: posts(document).filter(({ who, whole }) => whole && who === canonical),
	};
}
