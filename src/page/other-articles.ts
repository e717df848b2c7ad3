import { isTitle, mainHeadings } from './title.ts';
import { plainUrl } from './urls.ts';

/** Paragraphs that make a part of a page an article's own. */
const PARAGRAPHS = 3;
const MOST_ARTICLES = 50;

/**
 * The parts of a page that hold other articles than the one below this heading: the next one, which many a site draws
 * below the end of the first, and cards that lead to others. A text that ran on into them would tell of two stories.
 */
export function otherArticles(
	document: Document,
	own: Element | undefined,
	addresses: readonly (string | undefined)[],
): ReadonlySet<Element> {
	const others = new Set<Element>();
	if (!own) return others;
	for (const heading of mainHeadings(document)) {
		if (isTitle(heading, own.textContent ?? '')) continue;
		const [ours, other] = branches(own, heading);
		if (ours && other && hasParagraphs(ours) && hasParagraphs(other) && isSigned(other)) others.add(other);
	}
	const pages = addresses.map((address) => plainUrl(address)).filter((url) => url !== undefined);
	for (const article of [...document.querySelectorAll('article')].slice(0, MOST_ARTICLES))
		if (!article.contains(own) && leadsElsewhere(article, pages)) others.add(article);
	return others;
}

/** The two elements side by side of which each holds one of the two; none where one holds the other. */
function branches(a: Element, b: Element): readonly [Element?, Element?] {
	const above = new Set<Element | null>();
	for (let at: Element | null = a; at; at = at.parentElement) above.add(at);
	let other = b;
	while (other.parentElement && !above.has(other.parentElement)) other = other.parentElement;
	let one = a;
	while (one.parentElement && one.parentElement !== other.parentElement) one = one.parentElement;
	return one.parentElement && !above.has(other) ? [one, other] : [];
}

const hasParagraphs = (element: Element): boolean => element.querySelectorAll('p').length >= PARAGRAPHS;

/** Chapters have main headings too, but neither author nor day of their own. */
const SIGNED = 'article, time, [rel~="author"], [class*="byline" i], [class*="author" i]';
const isSigned = (element: Element): boolean => element.matches(SIGNED) || element.querySelector(SIGNED) !== null;

/** It begins with a heading that is a link to another page. The entries of a live blog lead to places on their own. */
function leadsElsewhere(article: Element, pages: readonly string[]): boolean {
	const first = article.querySelector('h1, h2, h3, h4, p');
	if (!first || first.localName === 'p') return false;
	const link = first.querySelector('a[href]') ?? first.closest('a[href]');
	const to = plainUrl(link?.getAttribute('href') ?? undefined, pages[0]);
	return to !== undefined && pages.length > 0 && !pages.some((page) => pathOf(to).startsWith(pathOf(page)));
}

function pathOf(address: string): string {
	const { host, pathname } = new URL(address);
	return host + pathname.replace(/\/$/, '');
}
