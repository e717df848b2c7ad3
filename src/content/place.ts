export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };
export type Side = 'below' | 'above';
export type Place = { readonly side: Side; readonly left: number; readonly top: number };

/** Below this width a card beside its mark would cover it anyway: it becomes a sheet at the window's foot. */
export const NARROW = 520;

/** Between the mark and its card, and between the card and the window's edge. */
const GAP = 8;
const MARGIN = 12;

/**
 * Where a card stands beside its mark: below, else above, else where there is more room; it stays on the side it is
 * on as long as it fits there, so that it does not jump while the reader scrolls. It leaves the window with its mark.
 */
export function placeBeside(mark: Box, card: Size, window: Size, before?: Side): Place {
	const room = { below: window.height - mark.bottom - GAP - MARGIN, above: mark.top - GAP - MARGIN };
	const fits = (side: Side) => card.height <= room[side];
	const roomier: Side = room.above > room.below ? 'above' : 'below';
	const sides: readonly Side[] = before === 'above' ? ['above', 'below'] : ['below', 'above'];
	const side = sides.find(fits) ?? before ?? roomier;
	const top = side === 'below' ? mark.bottom + GAP : mark.top - GAP - card.height;
	const isSeen = mark.bottom > 0 && mark.top < window.height;
	return {
		side,
		left: clamp(mark.left, MARGIN, window.width - card.width - MARGIN),
		// Too tall for either side: over the mark rather than out of the window.
		top: isSeen && !fits(side) ? clamp(top, MARGIN, window.height - card.height - MARGIN) : top,
	};
}

/** `low` wins where the two do not leave room. */
function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}
