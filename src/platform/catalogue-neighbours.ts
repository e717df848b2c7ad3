import type { Neighbour } from '../engine/story/assign.ts';
import { storyQuery } from '../engine/story/find.ts';
import { type StoryVector, storyVector } from '../engine/story/similarity.ts';
import type { Article } from '../engine/types.ts';
import type { Shelf } from './catalogue-store.ts';
import type { Stored } from './corpus-db.ts';
import type { Library } from './library.ts';

export type Sorted = {
	readonly doc: number;
	readonly article: Article;
	readonly vector: StoryVector;
	readonly story: number;
};

/** Articles already in a story which may tell an article's story as well. */
export type Neighbours = {
	of(stored: Stored): Promise<readonly Neighbour[]>;
	/** What has been sorted may be a neighbour of what comes next. */
	add(sorted: Sorted): void;
};

/** As many, found by as many terms, group nearly as well as comparing all with all: see docs/figures.md. */
const TERMS = 12;
const NEIGHBOURS = 16;

/** Cutting a text into words takes longest of all here, and each article is asked for its terms three times. */
const known = new WeakMap<Article, ReturnType<typeof storyQuery>['terms']>();

function termsOf(article: Article) {
	const terms = known.get(article) ?? storyQuery(article).terms.slice(0, TERMS);
	known.set(article, terms);
	return terms;
}

/** For a few articles: the index knows who is near. */
export function indexNeighbours(library: Library, shelf: Shelf): Neighbours {
	const stories = new Map<number, number>();
	const storyOf = (doc: number): number => stories.get(doc) ?? shelf.stories[doc] ?? 0;
	return {
		async of({ doc, article }) {
			const query = { ...storyQuery(article), terms: termsOf(article), limit: NEIGHBOURS };
			const near = (await library.candidates(query)).filter((other) => other !== doc && storyOf(other) > 0);
			const read = await library.articles(near);
			return read.flatMap((other) =>
				other ? [{ story: storyOf(other.doc), vector: storyVector(other.article) }] : [],
			);
		},
		add: ({ doc, story }) => stories.set(doc, story),
	};
}

/** So many articles before the one at hand are remembered: those of a story stand close in time. Some 40 KB each. */
const WINDOW = 1500;
/** A term that so many of them have tells none from another. */
const TOO_COMMON = 150;

/** For many articles, which come in order of days: those just seen are near. */
export function sweptNeighbours(): Neighbours {
	const window: Sorted[] = [];
	const holders = new Map<string, Set<Sorted>>();

	function forgetOldest(): void {
		const oldest = window.shift();
		if (!oldest) return;
		for (const { term } of termsOf(oldest.article)) {
			const all = holders.get(term);
			all?.delete(oldest);
			if (all?.size === 0) holders.delete(term);
		}
	}

	return {
		async of({ article }) {
			const scores = new Map<Sorted, number>();
			for (const { term, weight } of termsOf(article)) {
				const all = holders.get(term);
				if (all === undefined || all.size > TOO_COMMON) continue;
				for (const other of all) scores.set(other, (scores.get(other) ?? 0) + weight);
			}
			return [...scores]
				.sort(([, a], [, b]) => b - a)
				.slice(0, NEIGHBOURS)
				.map(([sorted]) => sorted);
		},
		add(sorted) {
			window.push(sorted);
			for (const { term } of termsOf(sorted.article)) {
				const all = holders.get(term);
				if (all === undefined) holders.set(term, new Set([sorted]));
				else all.add(sorted);
			}
			if (window.length > WINDOW) forgetOldest();
		},
	};
}
