import type { Article } from '../engine/types.ts';
import { field, isWebAddress, parseArticle } from './article.ts';
import type { Cause } from './cause.ts';

/** The nodes of a JSON-LD document by their `@id`: a publisher may be described in one place and named in another. */
export type Graph = ReadonlyMap<unknown, unknown>;

/** Our own ids are carried by a property that says whose they are; `identifier` alone may be any outlet's number. */
const ID_PROPERTY = 'crosscheck';

/** An Article as a schema.org NewsArticle: one shape for export, corpora on disk and other people's tools. */
export function newsArticle(article: Article): Readonly<Record<string, unknown>> {
	const { id, url, title, publisher, author, published, modified, language, text } = article;
	return {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		...(id === url ? {} : { identifier: { '@type': 'PropertyValue', propertyID: ID_PROPERTY, value: id } }),
		...(url === undefined ? {} : { url }),
		...(title === undefined ? {} : { headline: title }),
		...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
		...(author === undefined ? {} : { author }),
		...(published === undefined ? {} : { datePublished: published }),
		...(modified === undefined ? {} : { dateModified: modified }),
		...(language === undefined ? {} : { inLanguage: language }),
		articleBody: text,
	};
}

export function isArticle(node: unknown): boolean {
	const type = field(node, '@type');
	const types = Array.isArray(type) ? type : [type];
	return types.some((name) => typeof name === 'string' && /Article$|^Report$|^BlogPosting$/.test(name));
}

/** `fallbackId` names an article that has neither an id nor a URL. */
export function articleFrom(node: unknown, graph: Graph, fallbackId: string): Article | { readonly cause: Cause } {
	const body = field(node, 'articleBody');
	if (body === undefined && !isArticle(node)) return { cause: 'not an article' };
	const url = urlOf(node);
	return parseArticle({
		id: ownId(node) ?? url ?? fallbackId,
		url,
		title: text(field(node, 'headline')) ?? text(field(node, 'name')),
		publisher: names(field(node, 'publisher'), graph),
		author: names(field(node, 'author'), graph),
		published: field(node, 'datePublished'),
		modified: field(node, 'dateModified'),
		language: languageOf(field(node, 'inLanguage')),
		text: body,
	});
}

function ownId(node: unknown): string | undefined {
	const identifier = field(node, 'identifier');
	return field(identifier, 'propertyID') === ID_PROPERTY ? text(field(identifier, 'value')) : undefined;
}

function urlOf(node: unknown): string | undefined {
	const page = field(node, 'mainEntityOfPage');
	return [field(node, 'url'), page, field(page, '@id'), field(node, '@id')].find(isWebAddress);
}

/** "A", {name: "A"}, {"@id": …} described elsewhere, or several of these. */
function names(value: unknown, graph: Graph): string | undefined {
	const all = (Array.isArray(value) ? value : [value]).flatMap((one) => name(one, graph) ?? []);
	return all.length === 0 ? undefined : all.join(', ');
}

function name(value: unknown, graph: Graph): string | undefined {
	const said = text(value) ?? text(field(value, 'name'));
	const id = text(field(value, '@id'));
	return said ?? (id === undefined ? undefined : text(field(graph.get(id), 'name')));
}

function languageOf(value: unknown): string | undefined {
	return text(value) ?? text(field(value, 'alternateName'));
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
