import type { SourceInfo } from '../engine/types.ts';
import { defined } from './defined.ts';
import { drawnAuthor, drawnTimes, writtenDates } from './drawn-byline.ts';
import { unescapeEntities } from './entities.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { simple } from './lines.ts';
import { otherArticles } from './other-articles.ts';
import { parsePublishingDate } from './publishing-date.ts';
import { drawnTitle, isTitle, mainHeadings, withoutOutlet } from './title.ts';
import { canonicalUrl, isPageOfSame, originalUrl, plainUrl, samePage } from './urls.ts';

export type Metadata = {
	readonly info: SourceInfo;
	readonly linked: LinkedData | undefined;
	/** The page states that it is an article. */
	readonly saysArticle: boolean;
	/** Parts of the page that hold other articles. */
	readonly others: ReadonlySet<Element>;
	/** The page is one of several that hold the article together. */
	readonly isOneOfSeveral: boolean;
};

const LONGEST_TITLE = 300;
const LONGEST_NAME = 200;

/** What the page says of itself: JSON-LD is believed before meta elements, those before microdata, what is drawn last. */
export function readMetadata(document: Document, url?: string): Metadata {
	const address = url ?? originalUrl(document);
	const linked = readLinkedData(document, (other) => address !== undefined && samePage(other, address));
	const meta = readMeta(document);
	const pick = (names: readonly string[]) => names.map((name) => meta.get(name)).find(isWords);
	// JSON-LD may be about another article than the one on the page, where nothing says which.
	const id = canonicalUrl(document, [meta.get('og:url'), address === undefined ? linked?.url : undefined], address);

	const site = pick(PUBLISHER);
	const inWindow = document.querySelector('title')?.textContent?.trim() ?? '';
	// Some name the agency whose text it is as the publisher, or a company; the title of the window names the outlet.
	const isOutlet =
		site !== undefined && withoutOutlet(inWindow, site) !== inWindow && isAnother(site, linked?.publisher);
	const stated = isOutlet ? site : (linked?.publisher ?? site ?? itemText(document, 'publisher'));
	const publisher = words(stated, LONGEST_NAME);
	const title = words(
		linked?.headline ?? pick(TITLE) ?? itemText(document, 'headline') ?? drawnTitle(document),
		LONGEST_TITLE,
	);
	const headings = mainHeadings(document);
	const heading = headings.find((one) => isTitle(one, title));
	const others = otherArticles(document, heading ?? headings[0], [address, id]);
	const written = writtenDates(heading);
	const authors = linked?.authors.join(', ');
	const author = words(
		authors || (pick(AUTHOR) ?? itemText(document, 'author') ?? drawnAuthor(document, others)),
		LONGEST_NAME,
	);
	const info = defined({
		id: id ?? address ?? '',
		url: id,
		title: title && publisher ? withoutOutlet(title, publisher) : title,
		publisher,
		author: author?.replace(/^by:?\s+/i, ''),
		published: firstDate([
			linked?.published,
			...PUBLISHED.map((name) => meta.get(name)),
			itemText(document, 'datePublished'),
			...drawnTimes(document, others).map(statedIn),
			...written.published,
			dayInUrl(address),
		]),
		modified: firstDate([
			linked?.modified,
			...MODIFIED.map((name) => meta.get(name)),
			itemText(document, 'dateModified'),
			...written.modified,
		]),
		language: firstLanguage([
			linked?.language,
			...LANGUAGE.map((name) => meta.get(name)),
			document.documentElement?.getAttribute('lang') ?? undefined,
		]),
	});
	const saysArticle =
		linked !== undefined || /^(?:news)?article$/i.test(meta.get('og:type') ?? '') || hasArticleItem(document);
	return {
		info,
		linked,
		others,
		saysArticle,
		isOneOfSeveral: address !== undefined && hasOtherPages(document, address),
	};
}

const listOf = (text: string): readonly string[] => text.trim().split(/\s+/);
const PUBLISHER = listOf('og:site_name application-name dc.publisher dcterms.publisher');
const TITLE = listOf('og:title twitter:title parsely-title dc.title dcterms.title sailthru.title title');
const AUTHOR = listOf(
	'author article:author parsely-author sailthru.author byl dc.creator dcterms.creator citation_author',
);
const LANGUAGE = listOf('og:locale content-language language dc.language');
const PUBLISHED = listOf(`article:published_time article:published og:article:published_time og:published_time
	datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime publish-date
	publish_date publication_date pubdate pub_date ptime date dc.date.issued dcterms.created dc.date.created dc.date
	dcterms.date citation_publication_date article.published`);
const MODIFIED = listOf(`article:modified_time article:modified og:updated_time datemodified lastmod last-modified
	dc.date.modified dcterms.modified article.updated`);

/** Meta elements by name, property, itemprop or http-equiv in lower case; the first of a name wins. */
function readMeta(document: Document): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	for (const element of document.querySelectorAll('meta[content]')) {
		const content = element.getAttribute('content')?.trim();
		if (!content) continue;
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			for (const name of listOf(element.getAttribute(attribute)?.toLowerCase() ?? '')) {
				if (name && !values.has(name)) values.set(name, content);
			}
		}
	}
	return values;
}

function hasOtherPages(document: Document, address: string): boolean {
	return [...document.querySelectorAll('link[rel~="next"], link[rel~="prev"], a[rel~="next"], a[rel~="prev"]')].some(
		(link) => {
			const url = plainUrl(link.getAttribute('href') ?? undefined, address);
			return url !== undefined && isPageOfSame(url, address);
		},
	);
}

/** Microdata: the value of a property, or the name of the thing that is its value. */
function itemText(document: Document, property: string): string | undefined {
	const element = document.querySelector(`[itemprop~="${property}"]`);
	const named = element?.querySelector('[itemprop~="name"]') ?? element;
	return named ? (statedIn(named) ?? undefined) : undefined;
}

function statedIn(element: Element): string | undefined {
	const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
	return value && value.length <= LONGEST_TITLE * 4 && value.trim() !== '' ? value : undefined;
}

function hasArticleItem(document: Document): boolean {
	return (
		document.querySelector(
			'[itemtype*="schema.org/NewsArticle"], [itemtype$="schema.org/Article"], [itemtype*="schema.org/ReportageNewsArticle"]',
		) !== null
	);
}

/** Many outlets have the day in the address: /2025/03/04/ or /2025/mar/04/ */
function dayInUrl(address: string | undefined): string | undefined {
	const match = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(address ?? '');
	if (!match) return undefined;
	const [, year, month = '', day] = match;
	return /^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
}

function firstDate(candidates: readonly (string | undefined)[]): string | undefined {
	for (const candidate of candidates) {
		const date = candidate && parsePublishingDate(candidate);
		if (date) return date;
	}
	return undefined;
}

function firstLanguage(candidates: readonly (string | undefined)[]): string | undefined {
	for (const candidate of candidates) {
		try {
			const [tag] = Intl.getCanonicalLocales(candidate?.trim().replaceAll('_', '-') ?? []);
			if (tag) return tag;
		} catch {
			// Not a language tag: "English", "en, de".
		}
	}
	return undefined;
}

function words(text: string | undefined, longest: number): string | undefined {
	const plain =
		text &&
		unescapeEntities(text)
			// Stress and line ends; any other markup is text like the rest, and shown.
			.replace(/<\/?(?:em|[bi]|br) ?\/?>/gi, '')
			.replace(/\s+/g, ' ')
			.trim();
	if (!plain) return undefined;
	return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}

/** A name of several words that has none of the other's: neither its short form nor its long one. */
const isAnother = (name: string, other = ''): boolean =>
	/\S\s+\S/.test(name) &&
	!simple(name)
		.split(' ')
		.some((word) => simple(other).split(' ').includes(word));

/** An address, or the name of an account, stands where a name was meant, often enough. */
function isWords(value: string | undefined): value is string {
	return value !== undefined && !/^(?:https?:|@)/i.test(value);
}
