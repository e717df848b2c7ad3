import { readFileSync } from 'node:fs';
import type { Article } from '../src/engine/types.ts';

export type StoryRow = { readonly article: Article; readonly story: string };

/** A file of articles, one a line, with `id`, `title`, `date`, `outlet`, `text` and the `story` that each tells. */
export const storyRows = (file: string): StoryRow[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const { id, title, date, outlet, text, story } = JSON.parse(line);
			const known = { ...(title && { title }), ...(date && { published: date }), ...(outlet && { publisher: outlet }) };
			return { article: { id, text, ...known }, story };
		});
