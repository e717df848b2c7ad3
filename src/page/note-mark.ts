import { isSmall } from './clutter.ts';

const MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?\s*$/i;

/** What leads to a footnote: "in 2029¹" is no year 20291. Of raised digits without a link, those right behind a figure. */
export function isNoteMark(element: Element): boolean {
	if (element.localName !== 'sup' || !isSmall(element) || !MARK.test(element.textContent ?? '')) return false;
	if (element.querySelector('a[href*="#"]') ?? element.closest('a[href*="#"]')) return true;
	const [before, after] = [element.previousSibling?.nodeValue ?? '', element.nextSibling?.nodeValue ?? ''];
	return /\d$/.test(before) && /\d/.test(element.textContent ?? '') && !/^\s*[/⁄]/.test(after);
}
