import type { StoryQuery } from '../corpus.ts';
import type { Article } from '../types.ts';
import { rarity } from './rarity.ts';
import { similarity, storyVector } from './similarity.ts';
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

/** Two articles at least this alike tell one story: precision .82 at recall .90 on labelled stories, see docs/figures.md. */
export const SAME_STORY = 0.24;

/** The candidates that tell the article's story, most alike first; look-alike stories (same place, other event) are refused. */
export function findStory(
	article: Article,
	candidates: readonly Article[],
): { readonly source: Article; readonly similarity: number }[] {
	const ours = storyVector(article);
	return candidates
		.map((source) => ({ source, similarity: similarity(ours, storyVector(source)) }))
		.filter((candidate) => candidate.similarity >= SAME_STORY)
		.sort((a, b) => b.similarity - a.similarity || (a.source.id < b.source.id ? -1 : 1));
}
