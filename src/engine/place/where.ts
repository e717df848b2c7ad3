import type { Claim } from '../claim.ts';
import type { Document } from '../document.ts';
import { placesNamed } from '../names/gazetteer.ts';
import { type Statement, statements } from '../statement/statement.ts';

/** Where a clause says that something happens. */
export type Whereabouts = Claim & {
	readonly statement: Statement;
	readonly preposition: string;
	/** The place's name as in the article, lower-cased, and its last word. */
	readonly place: string;
	/** What the gazetteer takes it for: "town", "state" …; "" for a place it does not know. */
	readonly sort: string;
	/** All places the article names, lower-cased: one that the other names too is an addition, no contradiction. */
	readonly named: ReadonlySet<string>;
};

const WHERE = new Set(['in', 'at', 'to', 'from', 'near', 'off', 'outside', 'inside', 'into']);

export function whereabouts(document: Document): Whereabouts[] {
	const named = new Set<string>();
	for (const fact of document.reading.facts)
		if (fact.kind === 'name') for (const word of fact.canonical.toLowerCase().split(/[\s,]+/)) named.add(word);
	return statements(document).flatMap((statement) =>
		statement.frame.obliques.flatMap(({ prep, head }) => {
			const name = document.names[statement.sentence.index]?.get(head);
			if (name?.type !== 'place' || !WHERE.has(prep)) return [];
			const place = name.canonical.toLowerCase();
			const [known] = placesNamed(name.canonical);
			return [
				{
					document,
					sentence: statement.sentence,
					span: { start: name.start, end: name.end },
					statement,
					preposition: prep,
					place,
					sort: known?.kind ?? '',
					named,
				},
			];
		}),
	);
}

/** A town is held against a town, a country against a country. */
export const sameSort = (a: Whereabouts, b: Whereabouts): boolean => {
	const level = (sort: string): string => (sort === 'capital' ? 'town' : sort);
	return level(a.sort) === level(b.sort);
};

/** Whether the other article knows the place too, by any word of its name. */
export const alsoNamed = (ours: Whereabouts, theirs: Whereabouts): boolean =>
	ours.place.split(/[\s,]+/).some((word) => word.length > 3 && theirs.named.has(word));
