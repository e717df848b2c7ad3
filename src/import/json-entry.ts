import { field, isWebAddress, parseArticle } from '../formats/article.ts';
import { keptFrom } from '../formats/kept.ts';
import { articleFrom, type Graph, isArticle } from '../formats/news-article.ts';
import { defined } from '../page/defined.ts';
import { bad, type Found, type Where } from './found.ts';
import { dateOf, fromOtherTools } from './other-tools.ts';
import { textOfFragment } from './page.ts';

/**
 * What one JSON value holds: a schema.org NewsArticle (or a graph of such), a line of our own export, an entry of a wallabag
 * export. `fallbackId` names an article that has neither an id nor an address.
 */
export function* jsonEntry(value: unknown, where: Where, fallbackId: string): Generator<Found> {
	const graph = field(value, '@graph');
	if (Array.isArray(graph)) {
		const known: Graph = new Map(graph.map((node) => [field(node, '@id'), node]));
		const nodes = graph.filter(isArticle);
		// A graph describes much besides: outlets, authors, images. Only a graph without any article is a failure.
		if (nodes.length === 0) yield bad(where, 'not an article');
		for (const [index, node] of nodes.entries())
			yield newsArticle(node, known, where, index === 0 ? fallbackId : `${fallbackId}.${index + 1}`);
	} else if (field(value, 'crosscheck') !== undefined && !isArticle(value)) {
		yield { kind: 'record', where, value };
	} else if (isWallabag(value)) {
		yield readLater(value, where, fallbackId, textOfFragment(stringIn(value, 'content') ?? ''));
	} else {
		yield newsArticle(value, new Map(), where, fallbackId);
	}
}

function newsArticle(node: unknown, graph: Graph, where: Where, fallbackId: string): Found {
	const article = articleFrom(node, graph, fallbackId);
	if ('cause' in article) return bad(where, article.cause);
	const kept = keptFrom(node, article);
	if (kept) return { kind: 'article', where, article: kept.article, kept };
	const dates = { published: dateOf(field(node, 'datePublished')), modified: dateOf(field(node, 'dateModified')) };
	return { kind: 'article', where, article: { ...defined(dates), ...article } };
}

function isWallabag(value: unknown): boolean {
	const stated = ['is_archived', 'domain_name', 'created_at', 'reading_time'].filter(
		(name) => field(value, name) !== undefined,
	);
	return stated.length >= 2 && field(value, 'articleBody') === undefined && field(value, 'content') !== undefined;
}

/** What services that keep articles for later know of one: wallabag's names for it, and Omnivore's. */
export function readLater(value: unknown, where: Where, fallbackId: string, text: string): Found {
	const url = [stringIn(value, 'url'), stringIn(value, 'origin_url')].find(isWebAddress);
	const authors = field(value, 'published_by');
	const names = Array.isArray(authors) ? authors.filter((name) => typeof name === 'string' && name !== '') : [];
	const parsed = parseArticle(
		fromOtherTools({
			id: fallbackId,
			url,
			title: stringIn(value, 'title'),
			publisher: stringIn(value, 'siteName') ?? stringIn(value, 'domain_name')?.replace(/^www\./, ''),
			author: stringIn(value, 'author') ?? (names.length > 0 ? names.join(', ') : undefined),
			// When it was put on the list tells nothing of when it was published.
			published: stringIn(value, 'published_at') ?? stringIn(value, 'publishedAt'),
			language: stringIn(value, 'language')?.replace('_', '-'),
			text: NOT_READ.test(text) ? '' : text,
		}),
	);
	return 'cause' in parsed ? bad(where, parsed.cause) : { kind: 'article', where, article: parsed };
}

/** In place of the text of a page that wallabag could not read. */
const NOT_READ = /^wallabag can['’]t retrieve contents for this article\b[^\n]{0,100}$/;

export function stringIn(value: unknown, name: string): string | undefined {
	const found = field(value, name);
	return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}
