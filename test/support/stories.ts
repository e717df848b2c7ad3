import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
