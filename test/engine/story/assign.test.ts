import { expect, test } from 'vitest';
import { assignStory } from '../../../src/engine/story/assign.ts';
import { storyVector } from '../../../src/engine/story/similarity.ts';
import { storyArticles } from '../../support/stories.ts';

const articles = storyArticles().map((article) => ({
	story: article.id.slice(0, article.id.indexOf('/')),
	vector: storyVector(article),
}));
const names = [...new Set(articles.map(({ story }) => story))];

test('an article joins the story that its neighbours tell, and no other', () => {
	for (const { story, vector } of articles) {
		const others = articles
			.filter((other) => other.vector !== vector)
			.map((other) => ({ story: names.indexOf(other.story), vector: other.vector }));
		const own = others.filter((other) => other.story === names.indexOf(story));
		const assigned = assignStory(vector, others);
		// Some tell of it so differently that they stand alone; none is drawn into another story.
		if (assigned !== undefined) expect(assigned).toBe(own[0]?.story);
	}
	const joined = articles.filter(({ vector }) =>
		assignStory(
			vector,
			articles
				.filter((other) => other.vector !== vector)
				.map((other) => ({ story: names.indexOf(other.story), vector: other.vector })),
		),
	);
	expect(joined.length / articles.length).toBeGreaterThan(0.8);
});

test('without neighbours a story begins', () => {
	expect(assignStory(storyVector({ id: 'a', text: 'The bridge fell.' }), [])).toBeUndefined();
});
