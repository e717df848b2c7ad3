import type { Article } from '../engine/types.ts';
import { documentOf } from '../import/page.ts';
import { extract } from '../page/extract.ts';

/** The article of a page's HTML; undefined where there is none. */
export function extractHtml(html: string, url?: string): Article | undefined {
	return extract(documentOf(html), url)?.article;
}
