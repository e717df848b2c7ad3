import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/engine/types.ts';
import { articleFrom } from '../../src/formats/news-article.ts';
import type { ServedPage } from './server.ts';

export const STORIES = 'test/stories';

/** The pages of a story's outlets, by outlet. */
export function storyPages(story: string): Record<string, ServedPage> {
	const folder = path.join(STORIES, story);
	const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
	return Object.fromEntries(
		names.map((name) => [path.basename(name, '.html'), { html: readFileSync(path.join(folder, name), 'utf8') }]),
	);
}

/** Every article of every story of a folder, named "story/outlet". */
export function storyArticles(folder = STORIES): Article[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name: story }) =>
			readdirSync(path.join(folder, story))
				.filter((name) => name.endsWith('.json') && name !== 'gold.json' && name !== 'expected.json')
				.map((name) => {
					const article = articleFrom(
						JSON.parse(readFileSync(path.join(folder, story, name), 'utf8')),
						new Map(),
						name,
					);
					if ('cause' in article) throw new Error(`${story}/${name}: ${article.cause}`);
					return { ...article, id: `${story}/${path.basename(name, '.json')}` };
				}),
		);
}
