import { parentOf } from './flat-tree.ts';
import { NARROW } from './place.ts';

/** The part of the window where a mark is well seen, and where it is brought to: its card finds room below. */
const BESIDE = { from: 0.12, to: 0.7, rest: 0.35 };
const OVER_SHEET = { from: 0.05, to: 0.36, rest: 0.15 };

/** Brings a mark into view, through whatever parts of the page scroll by themselves. */
export function scrollToMark(ranges: readonly Range[]): void {
	const range = ranges[0];
	if (!range) return;
	const element = parentOf(range.startContainer);
	const { top, bottom } = range.getBoundingClientRect();
	const calm = innerWidth < NARROW ? OVER_SHEET : BESIDE;
	if (top >= innerHeight * calm.from && bottom <= innerHeight * calm.to) return;

	const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
	if (element && isInScroller(element)) {
		element.scrollIntoView({ block: 'center', behavior });
		return;
	}
	const place = scrollY + top;
	scrollTo({ top: place - innerHeight * calm.rest, behavior });
	// What loads on the way (pictures, advertisements) moves the mark; a reader who scrolls on is not called back.
	const again = () => {
		if (Math.abs(scrollY + range.getBoundingClientRect().top - place) > 1) scrollToMark(ranges);
	};
	document.addEventListener('scrollend', again, { once: true, signal: AbortSignal.timeout(2_000) });
}

function isInScroller(element: Element): boolean {
	const { body, documentElement } = element.ownerDocument;
	const parent = parentOf(element);
	if (!parent || parent === body || parent === documentElement) return false;
	const scrolls = parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY);
	return scrolls || isInScroller(parent);
}
