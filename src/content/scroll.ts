/** A mark that is in this middle part of the window is left where it is. */
const CALM = { from: 0.12, to: 0.7 };
/** Where a mark is brought to: its card finds room below. */
const REST = 0.35;

/** Brings a mark into view, through whatever parts of the page scroll by themselves. */
export function scrollToMark(document: Document, ranges: readonly Range[]): void {
	const window = document.defaultView;
	const range = ranges[0];
	if (!window || !range) return;
	const element = range.startContainer.parentElement;
	const { top, bottom } = range.getBoundingClientRect();
	const height = window.innerHeight;
	if (top >= height * CALM.from && bottom <= height * CALM.to) return;

	const behavior: ScrollBehavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
	const isTall = (element?.getBoundingClientRect().height ?? 0) > height * (CALM.to - CALM.from);
	if (element && !isTall && isInScroller(element)) element.scrollIntoView({ block: 'center', behavior });
	else window.scrollTo({ top: window.scrollY + top - height * REST, behavior });
}

function isInScroller(element: Element): boolean {
	const { body, documentElement } = element.ownerDocument;
	for (
		let parent = element.parentElement;
		parent && parent !== body && parent !== documentElement;
		parent = parent.parentElement
	) {
		if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY))
			return true;
	}
	return false;
}
