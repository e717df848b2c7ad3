import { DOMParser } from 'linkedom/worker';
import type { Article } from '../engine/types.ts';
import { parseArticle } from '../formats/article.ts';
import { extract } from '../page/extract.ts';

/** The article of a saved page, under its own address where it tells one. Needs no window. */
export function articleOfPage(html: string, name: string, url?: string): Article | undefined {
	let article: Article | undefined;
	try {
		article = extract(documentOf(html), url)?.article;
	} catch (error) {
		// A page nested thousands deep is beyond what can be called; it is no article either.
		if (!(error instanceof RangeError)) throw error;
	}
	if (article === undefined) return undefined;
	const parsed = parseArticle(article.id === '' ? { ...article, id: name } : article);
	return 'cause' in parsed ? undefined : parsed;
}

/** The words of a page's part that another tool has cut out as the article, a line a block. */
export function textOfFragment(html: string): string {
	const { body } = documentOf(`<!doctype html><html><body>${html}</body></html>`);
	const lines: string[] = [];
	let open = '';
	const close = () => {
		const line = open.replace(/\s+/g, ' ').trim();
		if (line !== '') lines.push(line);
		open = '';
	};
	// Not recursive: a hostile page may be nested ten thousand deep.
	let node: Node | null = body?.firstChild ?? null;
	while (node && node !== body) {
		const name = node.nodeType === ELEMENT ? (node as Element).localName : '';
		if (node.nodeType === TEXT) open += node.nodeValue ?? '';
		if (BLOCKS.has(name)) close();
		let next: Node | null = SKIPPED.has(name) ? null : node.firstChild;
		let left: Node = node;
		while (!next && left !== body) {
			if (left.nodeType === ELEMENT && BLOCKS.has((left as Element).localName)) close();
			next = left.nextSibling;
			if (!next) left = left.parentNode ?? body;
		}
		node = next;
	}
	close();
	return lines.join('\n');
}

/** Of a page's HTML. No script of it runs, and nothing is loaded. */
export function documentOf(html: string): Document {
	// linkedom's document has what extraction asks of one: the command line reads pages with it as well.
	return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

const ELEMENT = 1;
const TEXT = 3;
const BLOCKS = new Set(
	'address article aside blockquote br div dd dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table td th tr ul'.split(
		' ',
	),
);
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe']);
