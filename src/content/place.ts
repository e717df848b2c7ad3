export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };
export type Side = 'below' | 'above' | 'beside' | 'foot' | 'head';
/** `height` is as much as the card may take there; it scrolls within. */
export type Place = { readonly side: Side; readonly left: number; readonly top: number; readonly height: number };

/** Below this width a card beside its mark would cover it anyway: it becomes a sheet at the window's foot, or head. */
export const NARROW = 520;

/** Between the mark and its card, and between the card and the window's edge. */
const GAP = 8;
const MARGIN = 12;
/** As little as a card can be read in: its bar, its reason, and some lines to scroll in. */
const LOWEST = 170;

/**
 * Where a card stands beside its mark: below, else above, else to the right or left of it; it never covers the mark, and
 * is made lower where there is no room for the whole of it. It stays on the side it is on as long as it fits there, so
 * that it does not jump while the reader scrolls. It leaves the window with its mark.
 */
export function placeBeside(mark: Box, card: Size, window: Size, before?: Side): Place {
	const room = { below: window.height - mark.bottom - GAP - MARGIN, above: mark.top - GAP - MARGIN };
	const isSeen = mark.bottom > 0 && mark.top < window.height;
	const sides: readonly ('below' | 'above')[] = before === 'above' ? ['above', 'below'] : ['below', 'above'];
	const upright = (side: 'below' | 'above', height: number): Place => ({
		side,
		height,
		left: clamp(mark.left, MARGIN, window.width - card.width - MARGIN),
		top: side === 'below' ? mark.bottom + GAP : mark.top - GAP - Math.min(card.height, height),
	});

	if (!isSeen) return upright(before === 'above' ? 'above' : 'below', card.height);
	const fitting = sides.find((side) => card.height <= room[side]);
	if (fitting) return upright(fitting, room[fitting]);

	const [start, end] = [mark.left - GAP - MARGIN, window.width - mark.right - GAP - MARGIN];
	const roomier = room.above > room.below ? 'above' : 'below';
	if (room[roomier] >= LOWEST || Math.max(start, end) < card.width) return upright(roomier, Math.max(room[roomier], 0));
	const height = Math.min(card.height, window.height - 2 * MARGIN);
	return {
		side: 'beside',
		height,
		left: end >= card.width ? mark.right + GAP : mark.left - GAP - card.width,
		top: clamp(mark.top, MARGIN, window.height - height - MARGIN),
	};
}

/** As a sheet along the window's foot, or along its head where the mark is low; up to the mark and no further. */
export function placeSheet(mark: Box | undefined, card: Size, window: Size): Place {
	const most = window.height * HIGHEST_SHEET;
	const below = mark ? window.height - mark.bottom - GAP : most;
	const above = mark ? mark.top - GAP : 0;
	const isLow = below < Math.min(card.height, most) && above > below;
	const height = Math.max(Math.min(most, isLow ? above : below), 0);
	const taken = Math.min(card.height, height);
	return { side: isLow ? 'head' : 'foot', left: 0, top: isLow ? 0 : window.height - taken, height };
}

const HIGHEST_SHEET = 0.6;

/** `low` wins where the two do not leave room. */
function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}
