import { parentOf } from './flat-tree.ts';

/** What covers more of the window is no heading but lies over all of the page, and goes when it is dismissed. */
const MOST = 0.5;

/** How far down from the window's head the page's text is covered, at `x`, by what stays there when it scrolls. */
export function headDepth(text: Element, x: number): number {
	const around = new Set<Element>();
	for (let one: Element | null = text; one; one = parentOf(one)) around.add(one);
	let depth = 0;
	for (const hit of document.elementsFromPoint(x, 1)) {
		for (let one: Element | null = hit; one && !around.has(one); one = parentOf(one)) {
			if (!/fixed|sticky/.test(getComputedStyle(one).position) || one.hasAttribute('data-crosscheck')) continue;
			const { bottom } = one.getBoundingClientRect();
			if (bottom <= innerHeight * MOST) depth = Math.max(depth, bottom);
		}
	}
	return depth;
}
