import { defined } from './defined.ts';

/** What a page's JSON-LD says of its article, as far as it says it in a usable form. */
export type LinkedData = {
	readonly headline?: string;
	readonly publisher?: string;
	readonly authors: readonly string[];
	readonly published?: string;
	readonly modified?: string;
	readonly language?: string;
	readonly url?: string;
	readonly body?: string;
	/** False where the publisher says that this page shows a part only. */
	readonly free?: boolean;
};

type Property =
	| '@graph'
	| '@id'
	| '@type'
	| '@value'
	| 'articleBody'
	| 'author'
	| 'creator'
	| 'dateCreated'
	| 'dateModified'
	| 'datePublished'
	| 'headline'
	| 'inLanguage'
	| 'isAccessibleForFree'
	| 'mainEntity'
	| 'mainEntityOfPage'
	| 'name'
	| 'publisher'
	| 'sourceOrganization'
	| 'url';
type Entity = { readonly [P in Property]?: unknown };

/** Publishers' blocks run to some 100 KB; a longer one is not about this article. */
const LONGEST_BLOCK = 2_000_000;
const MOST_ENTITIES = 5_000;

const ARTICLE = /Article$|^(?:Report|NewsReport|BlogPosting|LiveBlogPosting|Review|CreativeWork)$/;

/** The article among all that a page's JSON-LD blocks describe; `isThisPage` settles which, where there are several. */
export function readLinkedData(document: Document, isThisPage: (url: string) => boolean): LinkedData | undefined {
	const nodes = allEntities(document);
	const described = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
	const titled = described.filter((node) => (textOf(node.headline) ?? textOf(node.name)) !== undefined);
	const articles = titled.length > 0 ? titled : described;
	const article =
		articles.find((node) => urlsOf(node).some(isThisPage) && node.datePublished) ??
		articles.find((node) => node.datePublished) ??
		articles[0];
	if (!article) return undefined;

	const byId = new Map<string, Entity>();
	for (const node of nodes) {
		const id = node['@id'];
		if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
	}
	const resolve = (value: unknown): unknown => {
		const id = isEntity(value) && !('name' in value) ? value['@id'] : undefined;
		return (typeof id === 'string' && byId.get(id)) || value;
	};
	const nameOf = (value: unknown): string | undefined => {
		const node = resolve(value);
		return textOf(isEntity(node) ? node.name : node);
	};
	const free = article.isAccessibleForFree;
	return defined({
		headline: textOf(article.headline) ?? textOf(article.name),
		publisher: listOf(article.publisher ?? article.sourceOrganization)
			.map(nameOf)
			.find(isName),
		authors: listOf(article.author ?? article.creator)
			.map(nameOf)
			.filter(isName),
		published: textOf(article.datePublished) ?? textOf(article.dateCreated),
		modified: textOf(article.dateModified),
		language: textOf(first(article.inLanguage)),
		url: urlsOf(article)[0],
		body: textOf(article.articleBody),
		free: free === undefined ? undefined : !(free === false || /^(?:false|no)$/i.test(String(free))),
	});
}

function allEntities(document: Document): readonly Entity[] {
	const nodes: Entity[] = [];
	for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
		const content = script.textContent ?? '';
		if (content.length > LONGEST_BLOCK) continue;
		// Breadth first, so that a page's own article comes before those that it mentions.
		const queue: unknown[] = [parse(content)];
		for (let i = 0; i < queue.length && nodes.length < MOST_ENTITIES; i++) {
			const value = queue[i];
			if (Array.isArray(value)) queue.push(...value.slice(0, MOST_ENTITIES));
			else if (isEntity(value)) {
				if (value['@type'] !== undefined) nodes.push(value);
				queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.publisher, value.author);
			}
		}
	}
	return nodes;
}

/** Raw line ends inside strings are the commonest of errors, a comma too many and CDATA marks the next. */
function parse(content: string): unknown {
	const json = withoutCdata(content);
	try {
		return JSON.parse(json);
	} catch {
		try {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is wrong with it
			return JSON.parse(json.replace(/[\u0000-\u001f]/g, ' ').replace(/,(?=\s*[\]}])/g, ''));
		} catch {
			return undefined;
		}
	}
}

function withoutCdata(content: string): string {
	const start = content.indexOf(CDATA);
	if (start < 0 || start > FIRST_CHARACTERS) return content;
	const end = content.lastIndexOf(']]>');
	return content.slice(start + CDATA.length, end < 0 ? undefined : end).replace(/^\s*\*\/|(?:\/\/|\/\*)$/g, '');
}
const CDATA = '<![CDATA[';
const FIRST_CHARACTERS = 40;

function typesOf(node: Entity): readonly string[] {
	return listOf(node['@type'])
		.filter((type) => typeof type === 'string')
		.map((type) => type.replace(/^.*[/:#]/, ''));
}

function urlsOf(node: Entity): readonly string[] {
	const page = node.mainEntityOfPage;
	return [node.url, isEntity(page) ? (page['@id'] ?? page.url) : page, node['@id']].filter(
		(url): url is string => typeof url === 'string' && /^https?:/.test(url),
	);
}

function textOf(value: unknown): string | undefined {
	const text = typeof value === 'string' ? value : isEntity(value) ? value['@value'] : first(value);
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

const isName = (name: string | undefined): name is string => name !== undefined && !/^https?:/.test(name);
const isEntity = (value: unknown): value is Entity =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value : value === undefined ? [] : [value];
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
