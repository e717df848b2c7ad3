/** A finger or an eye is not exact to the pixel, and underlines hang below their line. */
const REACH = 3;

type Target = { readonly ranges: readonly Range[] };

/**
 * The mark under a point of the window: the shortest where several lie on one another. What is drawn over the text
 * (a menu, a banner) hides it from the pointer too, and `target`, the element that was hit, says so.
 */
export function markAt<T extends Target>(marks: readonly T[], x: number, y: number, target: Node): T | undefined {
	const hit = marks.filter(({ ranges }) =>
		ranges.some((range) => target.contains(range.startContainer) && covers(range, x, y)),
	);
	return hit.reduce<T | undefined>((best, mark) => (best && lengthOf(best) <= lengthOf(mark) ? best : mark), undefined);
}

function covers(range: Range, x: number, y: number): boolean {
	return [...range.getClientRects()].some(
		({ left, right, top, bottom }) =>
			x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH,
	);
}

function lengthOf({ ranges }: Target): number {
	return ranges.reduce((sum, range) => sum + range.toString().length, 0);
}
