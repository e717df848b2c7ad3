import { headDepth } from './cover.ts';
import { parentOf } from './flat-tree.ts';
import { NARROW } from './place.ts';
import { isRoot, scrolls, sightOf } from './sight.ts';

/** The part of the window where a mark is well seen, and where it is brought to: its card finds room below. */
const BESIDE = { from: 0.12, to: 0.7, rest: 0.35 };
const OVER_SHEET = { from: 0.05, to: 0.36, rest: 0.15 };
/** Between the mark and what stands beside it: an edge, a heading that stays. */
const MARGIN = 24;

/** Brings a mark into view, through whatever parts of the page scroll by themselves. */
export function scrollToMark(ranges: readonly Range[]): void {
	const range = ranges[0];
	if (!range) return;
	const element = parentOf(range.startContainer);
	if (!element || sightOf(range) === 'hidden') return;
	const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
	scrollAcross(range, element);
	const { top, bottom, left, right } = range.getBoundingClientRect();
	const { from, to, rest } = innerWidth < NARROW ? OVER_SHEET : BESIDE;
	const head = headDepth(element, (left + right) / 2);
	const isSeen = top >= Math.max(innerHeight * from, head) && bottom <= innerHeight * to;
	if (isSeen && sightOf(range) === 'seen') return;
	if (isInScroller(element)) {
		element.scrollIntoView({ block: 'center', behavior });
		return;
	}
	const place = scrollY + top;
	scrollTo({ top: place - Math.max(innerHeight * rest, head + MARGIN), behavior });
	// What loads on the way (pictures, advertisements) moves the mark, and a heading may come to lie over it; a reader who
	// scrolls on is not called back.
	const again = () => {
		const { top } = range.getBoundingClientRect();
		if (Math.abs(scrollY + top - place) > 1 || top < headDepth(element, (left + right) / 2)) scrollToMark(ranges);
	};
	document.addEventListener('scrollend', again, { once: true, signal: AbortSignal.timeout(2_000) });
}

/** Wide tables, rows of cards, and pages that are wider than the window. */
function scrollAcross(range: Range, element: Element): void {
	for (let one: Element | null = element; one && !isRoot(one); one = parentOf(one)) {
		if (one.scrollWidth <= one.clientWidth || !scrolls(getComputedStyle(one).overflowX)) continue;
		const { left, right } = one.getBoundingClientRect();
		one.scrollBy({ left: wayInto(range.getBoundingClientRect(), left, right), behavior: 'instant' });
	}
	const { clientWidth } = document.documentElement;
	scrollBy({ left: wayInto(range.getBoundingClientRect(), 0, clientWidth), behavior: 'instant' });
}

/** How far words have to go to stand between two edges; their beginning first where there is no room for all. */
function wayInto({ left, right }: DOMRect, from: number, to: number): number {
	if (left >= from && right <= to) return 0;
	return left < from || right - left > to - from - 2 * MARGIN ? left - from - MARGIN : right - to + MARGIN;
}

function isInScroller(element: Element): boolean {
	const parent = parentOf(element);
	if (!parent || isRoot(parent)) return false;
	const scrollsDown = parent.scrollHeight > parent.clientHeight && scrolls(getComputedStyle(parent).overflowY);
	return scrollsDown || isInScroller(parent);
}
