import type { StoryQuery } from '../corpus.ts';
import type { Article } from '../types.ts';
import { rarity } from './rarity.ts';
import { SAME_STORY, storyLikeness } from './same-story.ts';
import { storyVector } from './similarity.ts';
import { indexTerms } from './terms.ts';

const QUERY_TERMS = 20;
const CANDIDATES = 60;

/** What to ask the corpus for: the article's most telling terms. */
export function storyQuery(article: Article): StoryQuery {
	const terms = [...indexTerms(article)]
		.map(([term, count]) => ({ term, weight: (1 + Math.log(count)) * rarity(term) }))
		.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
		.slice(0, QUERY_TERMS);
	const day = article.published?.slice(0, 10);
	return { terms, limit: CANDIDATES, ...(day === undefined ? {} : { day }) };
}

/** The candidates that tell the article's story, most alike first; look-alike stories (same place or people, other event) are refused. */
export function findStory(
	article: Article,
	candidates: readonly Article[],
): { readonly source: Article; readonly similarity: number }[] {
	const alike = storyLikeness(
		storyVector(article),
		candidates.map((source) => storyVector(source)),
	);
	return candidates
		.map((source, index) => ({ source, similarity: alike[index] ?? 0 }))
		.filter((candidate) => candidate.similarity >= SAME_STORY)
		.sort((a, b) => b.similarity - a.similarity || (a.source.id < b.source.id ? -1 : 1));
}
