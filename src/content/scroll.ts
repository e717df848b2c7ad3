import { parentOf } from './flat-tree.ts';
import { NARROW } from './place.ts';

/** The part of the window where a mark is well seen, and where it is brought to: its card finds room below. */
const BESIDE = { from: 0.12, to: 0.7, rest: 0.35 };
const OVER_SHEET = { from: 0.05, to: 0.36, rest: 0.15 };

/** Brings a mark into view, through whatever parts of the page scroll by themselves. */
export function scrollToMark(ranges: readonly Range[]): void {
	const window = document.defaultView;
	const range = ranges[0];
	if (!window || !range) return;
	const element = parentOf(range.startContainer);
	const { top, bottom } = range.getBoundingClientRect();
	const height = window.innerHeight;
	const calm = window.innerWidth < NARROW ? OVER_SHEET : BESIDE;
	if (top >= height * calm.from && bottom <= height * calm.to) return;

	const behavior: ScrollBehavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
	if (element && isInScroller(element)) element.scrollIntoView({ block: 'center', behavior });
	else window.scrollTo({ top: window.scrollY + top - height * calm.rest, behavior });
}

function isInScroller(element: Element): boolean {
	const { body, documentElement } = element.ownerDocument;
	for (
		let parent = parentOf(element);
		parent && parent !== body && parent !== documentElement;
		parent = parentOf(parent)
	) {
		if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY))
			return true;
	}
	return false;
}
