import type { Claim } from '../claim.ts';
import type { Origin, Sentence, Witness } from '../types.ts';
import type { IsCopy } from './copied.ts';

/** A sentence of a source that says what is spoken of. */
export type Said = Pick<Claim, 'document' | 'sentence'>;

/**
 * How many independent texts say something. Articles of one origin are one witness, and so are those whose very sentence is
 * copied: five wire lines in a report of its own speak for the wire. `here` is the sentence of the article that is read.
 */
export function witnessesOf(
	said: readonly Said[],
	origins: readonly Origin[],
	isCopy: IsCopy,
	here?: Sentence,
): Witness[] {
	const groups: Group[] = [];
	for (const { document, sentence } of said) {
		const { id } = document.reading.article;
		const origin = origins.find(({ sources }) => sources.includes(id));
		const met = groups.filter(
			(group) =>
				(origin !== undefined && group.origins.has(origin)) || group.sentences.some((other) => isCopy(sentence, other)),
		);
		const [first = newGroup()] = met;
		if (met.length === 0) groups.push(first);
		for (const other of met.slice(1)) {
			for (const source of other.sources) first.sources.add(source);
			for (const one of other.origins) first.origins.add(one);
			first.sentences.push(...other.sentences);
			groups.splice(groups.indexOf(other), 1);
		}
		first.sources.add(id);
		first.sentences.push(sentence);
		if (origin !== undefined) first.origins.add(origin);
	}
	return groups.map(({ sources, origins: own, sentences }) => {
		const credit = [...own].toSorted((a, b) => b.sources.length - a.sources.length).find((one) => one.credit)?.credit;
		return {
			sources: [...sources],
			...(credit !== undefined && { credit }),
			here: [...own].some((one) => one.here) || (here !== undefined && sentences.some((one) => isCopy(one, here))),
		};
	});
}

type Group = {
	readonly sources: Set<string>;
	readonly origins: Set<Origin>;
	readonly sentences: Sentence[];
};
const newGroup = (): Group => ({ sources: new Set(), origins: new Set(), sentences: [] });
