import type { Article } from '../types.ts';
import { SAME_STORY } from './find.ts';
import { similarity, storyVector } from './similarity.ts';
import { weighedTerms } from './weighed-terms.ts';

/**
 * Sorts articles into stories, the likest first (agglomerative clustering): the i-th answer names the i-th article's story.
 * Quadratic in the number of articles: for folders and batches, not for the whole corpus.
 */
export function clusterStories(articles: readonly Article[]): string[] {
	const counted = articles.length >= ENOUGH_TO_COUNT;
	const vectors = counted ? countedVectors(articles) : articles.map((article) => storyVector(article));
	const least = counted ? SAME_STORY_COUNTED : SAME_STORY;
	const members = articles.map((_, index) => [index]);
	const links = vectors.map((a) => vectors.map((b) => similarity(a, b)));
	const open = new Set(articles.keys());
	for (;;) {
		let best = { value: least, a: -1, b: -1 };
		for (const a of open)
			for (const b of open) {
				const value = links[a]?.[b] ?? 0;
				if (a < b && value >= best.value) best = { value, a, b };
			}
		if (best.a < 0) break;
		merge(best.a, best.b);
	}
	const stories: string[] = articles.map(() => '');
	for (const story of open) for (const index of members[story] ?? []) stories[index] = `story-${story + 1}`;
	return stories;

	function merge(a: number, b: number): void {
		const [rowA, rowB] = [links[a] ?? [], links[b] ?? []];
		for (const c of open) {
			if (c === a || c === b) continue;
			const row = links[c] ?? [];
			rowA[c] = row[a] = linked(rowA[c] ?? 0, rowB[c] ?? 0);
		}
		members[a] = [...(members[a] ?? []), ...(members[b] ?? [])];
		open.delete(b);
	}
}

/**
 * How alike a third group is to two that are joined. Either counts the same, however many articles it has: thirty of a first
 * day do not outvote three of the next. The nearer one counts for a little more, since a story moves on.
 */
const linked = (a: number, b: number): number => (1 - NEARER) * ((a + b) / 2) + NEARER * Math.max(a, b);
const NEARER = 0.1;

/** With a hundred articles and more, how many of them share a term tells more than English prose does. */
const ENOUGH_TO_COUNT = 100;
/** The likeness of articles of one story when terms are weighed by their spread. */
const SAME_STORY_COUNTED = 0.14;

function countedVectors(articles: readonly Article[]) {
	const frequency = new Map<string, number>();
	for (const article of articles)
		for (const term of weighedTerms(article).keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
	return articles.map((article) => storyVector(article, (term) => (frequency.get(term) ?? 1) / articles.length));
}
