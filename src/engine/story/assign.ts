import { SAME_STORY, storyLikeness } from './same-story.ts';
import type { StoryVector } from './similarity.ts';

export type Neighbour = { readonly story: number; readonly vector: StoryVector };

/**
 * The story that an article belongs to, of those that its nearest neighbours tell; undefined for a new one. Articles come
 * one after the other, and each is held against a few only: linear in their number, where clusterStories is quadratic.
 * The mean likeness decides, as it does there: one look-alike in another story does not draw an article over.
 */
export function assignStory(vector: StoryVector, neighbours: readonly Neighbour[]): number | undefined {
	const stories = new Map<number, { sum: number; count: number }>();
	const alike = storyLikeness(
		vector,
		neighbours.map((neighbour) => neighbour.vector),
	);
	for (const [index, { story }] of neighbours.entries()) {
		const { sum, count } = stories.get(story) ?? { sum: 0, count: 0 };
		stories.set(story, { sum: sum + (alike[index] ?? 0), count: count + 1 });
	}
	let best: { readonly story: number; readonly likeness: number } | undefined;
	for (const [story, { sum, count }] of stories) {
		const likeness = sum / count;
		if (likeness >= SAME_STORY && likeness > (best?.likeness ?? 0)) best = { story, likeness };
	}
	return best?.story;
}
