import type { Article } from '../../engine/types.ts';
import { extract } from '../../page/extract.ts';

/** The article of a saved page, under its own address where it tells one. Parsing runs no script and loads nothing. */
export function parsePage(name: string, html: string): Article | undefined {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const article = extract(page)?.article;
	if (article === undefined) return undefined;
	return article.id === '' ? { ...article, id: name } : article;
}
