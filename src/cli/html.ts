import { parseHTML } from 'linkedom';
import type { Article } from '../engine/types.ts';
import { extract } from '../page/extract.ts';

/** The article of a page's HTML; undefined where there is none. */
export function extractHtml(html: string, url?: string): Article | undefined {
	const { document } = parseHTML(html);
	return extract(document, url)?.article;
}
