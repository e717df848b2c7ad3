import { after, isSmall } from './clutter.ts';
import { isDateline } from './dateline.ts';

const MOST_NAMED = 200;
const LONGEST_NAME = 80;
/** One to five words, as names are written. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|van|von|der|al|el|bin|la|le) )*\p{Lu}[\p{L}.'’-]*){1,4}$/u;

/** Who is named as the author where a reader sees it, in words of the page. */
export function drawnAuthor(document: Document, others: ReadonlySet<Element>): string | undefined {
	const named = document.querySelectorAll('[rel~="author"], [class*="byline" i], [class*="author" i]');
	for (const element of [...named].slice(0, MOST_NAMED)) {
		if (!isSmall(element) || isWithin(element, others)) continue;
		const text = element.textContent?.trim() ?? '';
		if (text.length >= LONGEST_NAME) continue;
		if (/^by:?\s+\p{Lu}/iu.test(text)) return text.split(/[\n|•·]/)[0];
		if (element.matches('[rel~="author"]') && NAME.test(text)) return text;
	}
	return undefined;
}

/** The page's `time` elements: those that are named for publishing, then those that are not for a change. */
export function drawnTimes(document: Document, others: ReadonlySet<Element>): readonly Element[] {
	const times = [...document.querySelectorAll('time')]
		.filter((time) => !isWithin(time, others) && !isInSentence(time))
		.slice(0, 20);
	const about = (time: Element) =>
		`${time.className} ${time.parentElement?.className} ${time.previousSibling?.nodeValue} ${time.textContent}`;
	const isNamed = (time: Element) => time.hasAttribute('pubdate') || /publish|posted|dateline/i.test(about(time));
	const inArticle = times.filter((time) => time.closest('article, main, [role="main"]') !== null);
	return [...times.filter(isNamed), ...inArticle.filter((time) => !LATER.test(about(time))), ...inArticle, ...times];
}

const isInSentence = (time: Element): boolean => (time.closest('p')?.textContent?.trim().length ?? 0) > FIRST_PARAGRAPH;

export type WrittenDates = { readonly published: readonly string[]; readonly modified: readonly string[] };

/** Texts between a title and the first paragraph: byline, day, labels, buttons. */
const MOST_ABOVE = 60;
const FIRST_PARAGRAPH = 120;
const MOST_NODES = 2_000;

/** The days that stand below the title, in words: "Published 7 May 2031, 9:00 | Updated 8 May 2031". */
export function writtenDates(heading: Element | undefined): WrittenDates {
	const dates = { published: [] as string[], modified: [] as string[] };
	let label = '';
	let texts = 0;
	let nodes = 0;
	let node = heading && after(heading);
	while (node && texts < MOST_ABOVE && nodes++ < MOST_NODES) {
		if (node.nodeType === 1 && UNREAD.has((node as Element).localName)) {
			node = after(node);
			continue;
		}
		const text = node.nodeType === 3 ? (node.nodeValue?.replace(/\s+/g, ' ').trim() ?? '') : '';
		if (text.length > FIRST_PARAGRAPH) break;
		if (text !== '') {
			texts++;
			for (const part of isDateline(text) ? [text] : text.split(/\s*[|•·]\s*|\s[–—-]\s/)) {
				const isLater = LATER.test(part) || (LATER.test(label) && !/\d/.test(label));
				if (isDateline(part)) (isLater ? dates.modified : dates.published).push(part);
				label = part;
			}
		}
		node = node.firstChild ?? after(node);
	}
	return dates;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'nav', 'aside', 'time']);
const LATER = /\b(?:updated|modified)\b/i;

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
	for (let at: Element | null = element; at && others.size > 0; at = at.parentElement) if (others.has(at)) return true;
	return false;
}
