import { assignStory } from '../engine/story/assign.ts';
import type { Documents } from '../engine/story/bm25.ts';
import { storyQuery } from '../engine/story/find.ts';
import { type StoryVector, storyVector } from '../engine/story/similarity.ts';
import type { Article } from '../engine/types.ts';
import { hostOf } from '../report/source-name.ts';
import { type Row, type Shelf, shelfStore } from './catalogue-store.ts';
import type { Stored } from './corpus-db.ts';
import type { Library } from './library.ts';

/** What lists sort, filter and group by, for every article kept: arrays by document number, a few megabytes at 100,000. */
export type Catalogue = Shelf & {
	/** Documents there are, in order of number. */
	readonly docs: Uint32Array;
	/** Kept since, or changed, and not yet among `docs`. */
	readonly pending: number;
};

export type CataloguingProgress = { readonly done: number; readonly total: number };

export type Cataloguing = {
	read(): Promise<Catalogue>;
	/**
	 * Catalogues what is pending, in order of days, and finds each article's story. Goes on where it was when it is
	 * interrupted; only one of several pages does it at a time.
	 */
	update(signal: AbortSignal, progress: (progress: CataloguingProgress) => void): Promise<void>;
	/** Forgets everything, as when everything kept was deleted. */
	clear(): Promise<void>;
};

/** Derived from the corpus alone, so that nothing is lost with it: what does not fit the corpus any more is made anew. */
export function openCataloguing(library: Library, store = shelfStore()): Cataloguing {
	return {
		async read() {
			const [documents, shelf] = await Promise.all([library.documents(), store.read()]);
			const { fresh, stale } = sorted(documents, shelf);
			return { ...shelf, docs: Uint32Array.from(fresh), pending: stale.length };
		},

		update: (signal, progress) =>
			navigator.locks.request('crosscheck-catalogue', { signal }, async () => {
				const [documents, shelf] = await Promise.all([library.documents(), store.read()]);
				const { stale } = sorted(documents, shelf);
				stale.sort((a, b) => (documents.days[a] ?? 0) - (documents.days[b] ?? 0) || a - b);
				const stories = storyFinder(library, shelf, new Set(stale));
				for (let start = 0; start < stale.length; start += BATCH) {
					if (signal.aborted) return;
					progress({ done: start, total: stale.length });
					const rows: Row[] = [];
					for (const stored of await library.articles(stale.slice(start, start + BATCH))) {
						if (!stored) continue;
						const story = await stories.of(stored);
						rows.push(rowOf(stored, documents, story));
					}
					await store.write(rows);
				}
			}),

		clear: () => store.clear(),
	};
}

/** So much is lost when the page is closed. */
const BATCH = 40;

/** A document is known for as long as it is the text it was: another has another length, but for a rare chance. */
function sorted({ lengths }: Documents, shelf: Shelf): { fresh: number[]; stale: number[] } {
	const fresh: number[] = [];
	const stale: number[] = [];
	for (let doc = 0; doc < lengths.length; doc++) {
		const length = lengths[doc] ?? 0;
		if (length === 0) continue;
		(shelf.lengths[doc] === length ? fresh : stale).push(doc);
	}
	return { fresh, stale };
}

function rowOf({ doc, article, keptAt }: Stored, { lengths }: Documents, story: number): Row {
	return {
		doc,
		length: lengths[doc] ?? 0,
		published: publishedAt(article),
		keptAt,
		outlet: article.publisher ?? hostOf(article.url) ?? '',
		story,
	};
}

function publishedAt({ published }: Article): number {
	return published === undefined ? Number.NaN : Date.parse(published);
}

/** As many neighbours, found by as many terms, as group nearly as well as comparing all with all (see docs/figures.md). */
const TERMS = 12;
const NEIGHBOURS = 16;
/** Vectors of articles met lately: those of one story follow one another. Some 40 KB each. */
const REMEMBERED = 800;

function storyFinder(library: Library, shelf: Shelf, pending: ReadonlySet<number>) {
	const assigned = new Map<number, number>();
	const vectors = new Map<number, StoryVector>();
	const storyOf = (doc: number): number | undefined =>
		assigned.get(doc) ?? (pending.has(doc) ? undefined : shelf.stories[doc]);

	function remember(doc: number, article: Article): StoryVector {
		const vector = storyVector(article);
		vectors.set(doc, vector);
		const [oldest] = vectors.keys();
		if (vectors.size > REMEMBERED && oldest !== undefined) vectors.delete(oldest);
		return vector;
	}

	return {
		async of({ doc, article }: Stored): Promise<number> {
			const query = storyQuery(article);
			const found = await library.candidates({ ...query, terms: query.terms.slice(0, TERMS), limit: NEIGHBOURS });
			const near = found.filter((other) => other !== doc && storyOf(other) !== undefined);
			const unread = near.filter((other) => !vectors.has(other));
			const read = new Map<number, StoryVector>();
			for (const stored of unread.length === 0 ? [] : await library.articles(unread))
				if (stored) read.set(stored.doc, remember(stored.doc, stored.article));
			const neighbours = near.flatMap((other) => {
				const [story, vector] = [storyOf(other), vectors.get(other) ?? read.get(other)];
				return story === undefined || vector === undefined ? [] : [{ story, vector }];
			});
			const story = assignStory(remember(doc, article), neighbours) ?? doc;
			assigned.set(doc, story);
			return story;
		},
	};
}
