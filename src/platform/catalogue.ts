import { assignStory } from '../engine/story/assign.ts';
import type { Documents } from '../engine/story/bm25.ts';
import { storyVector } from '../engine/story/similarity.ts';
import { hostOf } from '../report/source-name.ts';
import { indexNeighbours, type Neighbours, sweptNeighbours } from './catalogue-neighbours.ts';
import { type Row, type Shelf, shelfStore } from './catalogue-store.ts';
import { timeShown } from './dates.ts';
import type { Library, NumberedEntry } from './library.ts';

/** What lists sort, filter and group by, for every article kept: arrays by document number, a few megabytes at 100,000. */
export type Catalogue = Shelf & {
	/** Documents there are, in order of number. */
	readonly docs: Uint32Array;
	/** Not yet sorted into a story, not even shelved, or deleted and not yet forgotten. */
	readonly pending: number;
};

export type CataloguingProgress = { readonly done: number; readonly total: number };

export type Cataloguing = {
	read(): Promise<Catalogue>;
	/**
	 * Shelves what was kept since, then finds each article's story, in order of days. Goes on where it was when it is
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
			const { shelved, unshelved, gone } = sorted(documents, shelf);
			const unsorted = shelved.filter((doc) => shelf.stories[doc] === NO_STORY);
			return { ...shelf, docs: Uint32Array.from(shelved), pending: unshelved.length + unsorted.length + gone.length };
		},

		update: (signal, progress) =>
			navigator.locks.request('crosscheck-catalogue', { signal }, async () => {
				const documents = await library.documents();
				const { unshelved, gone } = sorted(documents, await store.read());
				await store.forget(gone);
				await shelve(unshelved, documents, signal);
				const shelf = await store.read();
				await sortIntoStories(sorted(documents, shelf).shelved, documents, shelf, signal, progress);
			}),

		clear: () => store.clear(),
	};

	/** Without their texts, so that a list has them in a moment. */
	async function shelve(docs: readonly number[], documents: Documents, signal: AbortSignal): Promise<void> {
		for (let start = 0; start < docs.length && !signal.aborted; start += SHELVED_AT_ONCE) {
			const entries = await library.entries(docs.slice(start, start + SHELVED_AT_ONCE));
			await store.shelve(entries.flatMap((entry) => (entry ? [rowOf(entry, documents)] : [])));
		}
	}

	async function sortIntoStories(
		shelved: readonly number[],
		{ days }: Documents,
		shelf: Shelf,
		signal: AbortSignal,
		progress: (progress: CataloguingProgress) => void,
	): Promise<void> {
		const total = shelved.reduce((count, doc) => count + (shelf.stories[doc] === NO_STORY ? 1 : 0), 0);
		if (total === 0) return;
		// Reading all articles once is quicker than looking up the neighbours of many.
		const sweeps = total * A_LOOK_UP >= shelved.length;
		const neighbours: Neighbours = sweeps ? sweptNeighbours() : indexNeighbours(library, shelf);
		const queue = sweeps ? shelved : shelved.filter((doc) => shelf.stories[doc] === NO_STORY);
		const inOrder = queue.toSorted((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
		let done = 0;
		for (let start = 0; start < inOrder.length && !signal.aborted; start += SORTED_AT_ONCE) {
			progress({ done, total });
			const stories = new Map<number, number>();
			for (const stored of await library.articles(inOrder.slice(start, start + SORTED_AT_ONCE))) {
				if (!stored) continue;
				const { doc, article } = stored;
				const vector = storyVector(article);
				const known = shelf.stories[doc] ?? NO_STORY;
				const story = known !== NO_STORY ? known : (assignStory(vector, await neighbours.of(stored)) ?? doc);
				neighbours.add({ doc, article, vector, story });
				if (known === NO_STORY) stories.set(doc, story);
			}
			await store.sort(stories);
			done += stories.size;
		}
	}
}

/** Document numbers begin at 1. */
const NO_STORY = 0;
const SHELVED_AT_ONCE = 1000;
/** So much is lost when the page is closed. */
const SORTED_AT_ONCE = 100;
/** How many articles can be read and compared in the time that one look-up in the index takes. */
const A_LOOK_UP = 8;

/** A document is known for as long as it is the text it was: another is another document, or has another length. */
function sorted({ lengths }: Documents, shelf: Shelf): { shelved: number[]; unshelved: number[]; gone: number[] } {
	const shelved: number[] = [];
	const unshelved: number[] = [];
	const gone: number[] = [];
	for (let doc = 0; doc < Math.max(lengths.length, shelf.lengths.length); doc++) {
		const [length = 0, known = 0] = [lengths[doc], shelf.lengths[doc]];
		if (length > 0) (known === length ? shelved : unshelved).push(doc);
		else if (known > 0) gone.push(doc);
	}
	return { shelved, unshelved, gone };
}

function rowOf({ doc, published, publisher, url, keptAt }: NumberedEntry, { lengths }: Documents): Row {
	return {
		doc,
		length: lengths[doc] ?? 0,
		published: published === undefined ? Number.NaN : timeShown(published),
		keptAt,
		outlet: publisher ?? hostOf(url) ?? '',
	};
}
