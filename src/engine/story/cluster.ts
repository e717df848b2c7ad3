import type { Article } from '../types.ts';
import { SAME_STORY, storyLikeness } from './same-story.ts';
import { storyVector } from './similarity.ts';

/**
 * Sorts articles into stories, the likest first (agglomerative clustering): the i-th answer names the i-th article's story.
 * Quadratic in the number of articles: for folders and batches, not for the whole corpus.
 */
export function clusterStories(articles: readonly Article[]): string[] {
	const vectors = articles.map((article) => storyVector(article));
	const alike = vectors.map((vector) => storyLikeness(vector, vectors));
	const members = articles.map((_, index) => [index]);
	const links = alike.map((row, a) => row.map((value, b) => (value + (alike[b]?.[a] ?? 0)) / 2));
	const open = new Set(articles.keys());
	for (;;) {
		let best = { value: SAME_STORY, a: -1, b: -1 };
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
