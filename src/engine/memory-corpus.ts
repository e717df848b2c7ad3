import type { Corpus, StoryQuery } from './corpus.ts';
import { documentLength, type Match, rank, UNDATED } from './story/bm25.ts';
import { dayNumber } from './story/day.ts';
import { pack } from './story/postings.ts';
import { indexTerms } from './story/terms.ts';
import type { Article } from './types.ts';

/** A corpus in memory, for tests and the command line: finds what the browser's finds, in the same order. */
export class MemoryCorpus implements Corpus {
	readonly #articles: readonly Article[];
	readonly #postings = new Map<string, number[]>();
	readonly #lengths: number[] = [];
	readonly #days: number[] = [];

	constructor(articles: Iterable<Article>) {
		// The same id again replaces the article and keeps its place, as in the browser.
		this.#articles = [...new Map(Array.from(articles, (article) => [article.id, article])).values()];
		for (const [doc, article] of this.#articles.entries()) {
			const terms = indexTerms(article);
			for (const [term, count] of terms) {
				const postings = this.#postings.get(term) ?? [];
				postings.push(pack(doc, count));
				this.#postings.set(term, postings);
			}
			this.#lengths.push(documentLength(terms));
			this.#days.push(dayNumber(article.published) ?? UNDATED);
		}
	}

	async search({ terms, day, limit }: StoryQuery): Promise<readonly Article[]> {
		const matches = terms.map(({ term, weight }): Match => ({ weight, postings: this.#postings.get(term) ?? [] }));
		const documents = { lengths: this.#lengths, days: this.#days };
		return rank(matches, documents, dayNumber(day), limit).flatMap((doc) => this.#articles[doc] ?? []);
	}
}
