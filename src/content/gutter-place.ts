import type { Box } from './place.ts';

/** What stands beside one mark: its first line, and the column of text that this line is in; in one set of coordinates. */
export type Anchor = {
	readonly line: Box;
	readonly column: Box;
	/** Which way this line is written. */
	readonly isRightToLeft?: boolean;
	/** Something of the page is where the shape would stand. */
	readonly blocked?: boolean;
};
export type Spot = { readonly left: number; readonly top: number; readonly size: number };

export const SHAPE_SIZE = 20;
const SMALLEST = 15;
const GAP = 6;
/** Lines whose tops differ by less are one line of text. */
const SAME_LINE = 8;

/**
 * A spot beside the text for each mark, outside its column: before it where there is room, else behind it, else at the
 * window's edge. Marks of one line stand side by side in reading order, smaller where there is little room.
 */
export function gutterSpots(anchors: readonly Anchor[], width: number): readonly Spot[] {
	const rows: Row[] = [];
	for (const [index, anchor] of anchors.entries()) {
		const top = (anchor.line.top + anchor.line.bottom) / 2;
		const left = Math.round(anchor.column.left);
		const row = rows.find((one) => one.left === left && Math.abs(one.middle - top) < SAME_LINE);
		if (row) row.members.push(index);
		else {
			const { column, blocked = false, isRightToLeft = false } = anchor;
			rows.push({ middle: top, left, column, blocked, isRightToLeft, members: [index] });
		}
	}
	const spots = new Map(rows.flatMap((row) => rowSpots(row, width)));
	return anchors.map((_, index) => spots.get(index) ?? { left: 0, top: 0, size: SHAPE_SIZE });
}

type Row = {
	readonly middle: number;
	readonly left: number;
	readonly column: Box;
	readonly blocked: boolean;
	readonly isRightToLeft: boolean;
	readonly members: number[];
};

function rowSpots(
	{ middle, column, blocked, isRightToLeft, members }: Row,
	width: number,
): readonly (readonly [index: number, spot: Spot])[] {
	const rooms = [column.left - GAP, width - column.right - GAP];
	const sizes = rooms.map((room) => Math.min(SHAPE_SIZE, Math.floor(room / members.length)));
	const wanted = isRightToLeft === blocked ? [0, 1] : [1, 0];
	const side = wanted.find((one) => (sizes[one] ?? 0) >= SMALLEST) ?? wanted[0];
	const isLeft = side === 0;
	const size = Math.max(SMALLEST, sizes[isLeft ? 0 : 1] ?? 0);
	const length = size * members.length;
	const start = isLeft ? column.left - GAP - length : column.right + GAP;
	const from = Math.max(0, Math.min(start, width - length));
	return members.map((index, i) => [
		index,
		{
			left: Math.round(from + (isRightToLeft ? members.length - 1 - i : i) * size),
			top: Math.round(middle - size / 2),
			size,
		},
	]);
}
