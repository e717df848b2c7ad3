import { simple } from './lines.ts';

const LONGEST = 300;
/** Readers who scroll on for long have a dozen articles below each other. */
const MOST_HEADINGS = 20;
/** Of the words of a heading and a title, so many are the same where one is the other, told for another place. */
const ALIKE = 0.6;

/** What stands between a headline and the outlet's name; a hyphen or colon only where it is set apart. */
const SEPARATOR = /\s*[|–—»·•]\s*|\s+-\s+|:\s+/g;

export const mainHeadings = (document: Document): readonly Element[] =>
	[...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS);

export function isTitle(heading: Element, title = ''): boolean {
	const [ours, theirs] = [heading.textContent ?? '', title].map((text) => simple(text).split(' ').filter(Boolean));
	if (!ours?.length || !theirs?.length) return false;
	return ours.filter((word) => theirs.includes(word)).length >= ALIKE * Math.min(ours.length, theirs.length);
}

/** The one main heading, or the window's title without what follows the last separator. */
export function drawnTitle(document: Document): string | undefined {
	const title = document.querySelector('title')?.textContent?.trim();
	const headings = document.querySelectorAll('h1');
	const heading = headings.length === 1 ? headings[0]?.textContent?.trim() : undefined;
	if (heading && heading.length <= LONGEST && !(title && closesWith(title, heading))) return heading;
	return title?.replace(/\s+[|–—»·-]\s+[^|–—»·]{1,40}$/, '') || undefined;
}

/** Many a site's main heading is its own name, which closes the window's title. */
const closesWith = (title: string, name: string): boolean =>
	title.endsWith(name) && title !== name && withoutOutlet(title, name) !== title;

/** "Headline | The Outlet", "Headline - TheOutlet" and "Outlet - Headline" as plain headlines. */
export function withoutOutlet(title: string, publisher: string): string {
	const outlet = plain(publisher);
	if (outlet === '') return title;
	for (const { 0: separator, index } of title.matchAll(SEPARATOR)) {
		const [before, after] = [title.slice(0, index), title.slice(index + separator.length)];
		if (before !== '' && plain(after) === outlet) return before;
		// "Outlet: what somebody says" may be the headline.
		if (after !== '' && !separator.startsWith(':') && plain(before) === outlet) return after;
	}
	return title;
}

/** An outlet's name however it is spaced: "The Hill", "TheHill", "the Hill". */
const plain = (name: string): string =>
	simple(name)
		.replaceAll(' ', '')
		.replace(/^the(?=.)/, '');
