import type { Box } from './place.ts';

/** What stands beside one mark: its first line, and the column of text that this line is in; in one set of coordinates. */
export type Anchor = {
	readonly line: Box;
	readonly column: Box;
	/** Something of the page is where the shape would stand. */
	readonly blocked?: boolean;
};
export type Spot = { readonly left: number; readonly top: number; readonly size: number };

export const SHAPE_SIZE = 20;
const SMALLEST = 12;
const GAP = 6;
/** Lines whose tops differ by less are one line of text. */
const SAME_LINE = 8;

/**
 * A spot beside the text for each mark, outside its column: before it where there is room, else behind it, else over the
 * outer edge. Marks of one line stand side by side, the first one next to the text; where there is no room for all of
 * them, the others lie under it.
 */
export function gutterSpots(anchors: readonly Anchor[], width: number, isRightToLeft: boolean): readonly Spot[] {
	const taken: { readonly top: number; readonly column: number; count: number }[] = [];
	return anchors.map(({ line, column, blocked = false }) => {
		const top = Math.round((line.top + line.bottom - SHAPE_SIZE) / 2);
		const left = Math.round(column.left);
		let row = taken.find((one) => one.column === left && Math.abs(one.top - top) < SAME_LINE);
		if (!row) {
			row = { top, column: left, count: 0 };
			taken.push(row);
		}
		const place = row.count;
		row.count += 1;
		const step = GAP + SHAPE_SIZE + place * SHAPE_SIZE;
		const sides = [column.left - step, column.right + step - SHAPE_SIZE];
		const fits = (x: number | undefined) => x !== undefined && x >= 0 && x + SHAPE_SIZE <= width;
		const side = (isRightToLeft === blocked ? sides : sides.toReversed()).find(fits);
		if (side !== undefined) return { left: Math.round(side), top: row.top, size: SHAPE_SIZE };
		const margin = isRightToLeft ? width - column.right : column.left;
		const size = Math.max(SMALLEST, Math.min(SHAPE_SIZE, Math.floor(margin)));
		return { left: isRightToLeft ? width - size : 0, top: row.top + (SHAPE_SIZE - size) / 2, size };
	});
}
