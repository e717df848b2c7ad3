/** Parameters that say where a reader came from, not what is shown. */
const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|ref|ref_src|ref_url|referrer|referer|cmp|cmpid|cid|icid|ito|smid|smtyp|ns_\w+|at_\w+|ocid|xtor|partner|taid|sref|sr_share|src|source|share|guccounter|guce_\w+|__twitter_impression|amp)$/i;

/** One address for a page however it was reached; undefined for what no other reader could open. */
export function plainUrl(address: string | undefined, base?: string): string | undefined {
	const url = parse(address, base);
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	url.hash = '';
	url.username = '';
	url.password = '';
	// Not keys(): what it gives cannot be iterated in a Firefox content script.
	const names: string[] = [];
	url.searchParams.forEach((_, name) => void names.push(name));
	for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
	return url.href.replace(/\?$/, '');
}

/** Whether two addresses lead to one page. */
export function samePage(a: string, b: string): boolean {
	return comparable(a) !== undefined && comparable(a) === comparable(b);
}

/**
 * The address that the page itself says is its own, if it can be believed: many a site names its front page on every
 * article, or keeps the last article's address when it draws the next.
 */
export function canonicalUrl(
	document: Document,
	others: readonly (string | undefined)[],
	address?: string,
): string | undefined {
	const links = [...document.querySelectorAll('link[rel~="canonical" i][href]')].map(
		(link) => link.getAttribute('href') ?? undefined,
	);
	for (const stated of [...links, ...others]) {
		const url = plainUrl(stated, address);
		// The second page of an article is not another text of the first.
		if (url && address && isPageOfSame(url, address)) return plainUrl(address);
		if (url && !(isFrontPage(url) && address && !isFrontPage(address))) return url;
	}
	return plainUrl(address);
}

/** Where a saved page says that it was saved from, or else where this document is. */
export function originalUrl(document: Document): string | undefined {
	const nodes = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])];
	for (const node of nodes) {
		if (node.nodeType !== 8) continue;
		const match = /(?:saved from url=\(\d+\)|^\s*Page saved with SingleFile\s+url:\s*)(https?:\S+)/.exec(
			node.nodeValue ?? '',
		);
		if (match) return match[1];
	}
	// A document that was made of text has no address; one that was opened from a file has its file's.
	return document.URL && !document.URL.startsWith('about:') ? document.URL : undefined;
}

/** Whether two addresses lead to different pages of one article that is told on several. */
export function isPageOfSame(a: string, b: string): boolean {
	const [one, other] = [plainUrl(a), plainUrl(b)];
	return one !== undefined && other !== undefined && one !== other && withoutPage(one) === withoutPage(other);
}

/** "/story/page/2", "/story/2", "/story-2.html" (from the second page on) and "/story?page=2" are pages of "/story". */
function withoutPage(address: string): string {
	const url = new URL(address);
	for (const name of PAGE_PARAMETERS)
		if (/^\d{1,3}$/.test(url.searchParams.get(name) ?? '')) url.searchParams.delete(name);
	const path = url.pathname.replace(/\/$/, '').replace(/(?:\/page\/|[/,_-]p?)\d{1,2}(?=(?:\.html?)?$)/, '');
	return `${url.host}${path}${url.search}`;
}
const PAGE_PARAMETERS = ['page', 'p', 'pg', 'pagina', 'seite'];

function comparable(address: string): string | undefined {
	const url = parse(plainUrl(address));
	if (!url) return undefined;
	return `${url.host.replace(/^(?:www|m|mobile|amp)\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function isFrontPage(address: string): boolean {
	const path = parse(address)?.pathname ?? '';
	return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(path);
}

function parse(address: string | undefined, base?: string): URL | undefined {
	if (!address) return undefined;
	try {
		return new URL(address, base);
	} catch {
		return undefined;
	}
}
