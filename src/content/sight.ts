import { parentOf } from './flat-tree.ts';
import type { Box } from './place.ts';

/**
 * Whether words that the page holds can be seen on it: at once, after scrolling a part of the page that scrolls by itself, or
 * not at all, in a fold that is closed or beyond where a text is cut. Where the page's own window is does not matter.
 */
export type Sight = 'seen' | 'scrolledAway' | 'hidden';

export function sightOf(range: Range): Sight {
	const line = firstLine(range);
	const element = parentOf(range.startContainer);
	if (!line || !element?.checkVisibility({ visibilityProperty: true })) return 'hidden';
	let sight: Sight = 'seen';
	// What stands for the words: once a part has been scrolled to them they are where that part is.
	let across: Extent = [line.left, line.right];
	let down: Extent = [line.top, line.bottom];
	for (let one: Element | null = element; one && !isRoot(one); one = parentOf(one)) {
		const { overflowX, overflowY } = getComputedStyle(one);
		if (overflowX === 'visible' && overflowY === 'visible') continue;
		const { left, right, top, bottom } = one.getBoundingClientRect();
		const axes = [
			{ overflow: overflowX, extent: across, shown: [left, right] as const },
			{ overflow: overflowY, extent: down, shown: [top, bottom] as const },
		];
		for (const { overflow, extent, shown } of axes) {
			if (!isOutside(extent, shown)) continue;
			if (/hidden|clip/.test(overflow)) return 'hidden';
			if (scrolls(overflow)) sight = 'scrolledAway';
		}
		if (scrolls(overflowX) && one.scrollWidth > one.clientWidth) across = [left, right];
		if (scrolls(overflowY) && one.scrollHeight > one.clientHeight) down = [top, bottom];
	}
	return sight;
}

/** The first line of the words that is drawn. */
function firstLine(range: Range): Box | undefined {
	return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
}

export const scrolls = (overflow: string): boolean => /auto|scroll/.test(overflow);

/** What overflows these is for the page's own window to scroll to. */
export function isRoot(element: Element): boolean {
	const { body, documentElement } = element.ownerDocument;
	return element === body || element === documentElement;
}

type Extent = readonly [from: number, to: number];

function isOutside([from, to]: Extent, [first, last]: Extent): boolean {
	return to <= first || from >= last;
}
