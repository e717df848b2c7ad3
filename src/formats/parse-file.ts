import { parseArticle } from './article.ts';
import type { ParsedFile } from './cause.ts';
import { parseJson, parseJsonLines } from './json.ts';
import { parseMarkdown } from './markdown.ts';

/** Some ten thousand articles. A browser holds a file as one string, which cannot be much longer. */
export const LARGEST_FILE = 100_000_000;

/**
 * The articles of a file, and what in it is none. `name` decides how it is read and names articles without a URL:
 *
 * | ends in  | what is read                                                                                  |
 * |----------|-----------------------------------------------------------------------------------------------|
 * | `.json`  | a schema.org NewsArticle, an array of them, or an object whose `@graph` holds some             |
 * | `.jsonl` | one such value a line                                                                         |
 * | `.txt`   | one article: the whole file is its text, to the character                                     |
 * | `.md`    | one article, with `title:`, `url:`, `published:` … between `---` lines at the top (markdown.ts) |
 *
 * HTML needs a DOM: src/page reads it.
 */
export function parseFile(name: string, content: string): ParsedFile {
	if (content.length > LARGEST_FILE) return { articles: [], problems: [{ line: 1, cause: 'file too large' }] };
	const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
	switch (extension) {
		case 'json':
			return parseJson(name, content);
		case 'jsonl':
		case 'ndjson':
			return parseJsonLines(name, content);
		case 'txt':
			return single({ id: name, text: content });
		case 'md':
		case 'markdown':
			return single(parseMarkdown(name, content));
		default:
			return { articles: [], problems: [{ line: 1, cause: 'unknown kind of file' }] };
	}
}

function single(value: unknown): ParsedFile {
	const parsed = parseArticle(value);
	if ('cause' in parsed) return { articles: [], problems: [{ line: 1, cause: parsed.cause }] };
	return { articles: [parsed], problems: [] };
}
