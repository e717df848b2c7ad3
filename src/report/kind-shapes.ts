import type { DiscrepancyKind } from '../engine/types.ts';

/** A shape per kind, so that kinds are told apart without colour: the path of an icon of 16 by 16, to be stroked. */
export const KIND_SHAPES: Readonly<Record<DiscrepancyKind, string>> = {
	/* # */
	number: 'M6.5 2.5 5 13.5M11 2.5 9.5 13.5M3 6h11M2 10h11',
	/* a calendar leaf */
	date: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
	/* a person */
	name: 'M10.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M3 13.5c.5-3 2.4-4 5-4s4.5 1 5 4',
	/* a pin */
	place: 'M8 14S3.5 9.8 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 9.8 8 14 8 14zM9.5 6.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0',
	/* quotation marks */
	quote: 'M3 8h3.5v3.5H3zM3 8c0-2.3 1-3.5 3-4M9.5 8H13v3.5H9.5zM9.5 8c0-2.3 1-3.5 3-4',
	/* a speech bubble */
	attribution: 'M2.5 3h11v7.5h-6l-3 3v-3h-2z',
	/* plus over minus */
	polarity: 'M5 2v5M2.5 4.5h5M9 11.5h5M3 13.5l10-11',
	/* a broken line over a whole one */
	modality: 'M2 5.5h2M7 5.5h2M12 5.5h2M2 10.5h12',
	/* a diamond */
	event: 'M8 2l6 6-6 6-6-6z',
};

/** The shapes of what is noted beside the text and is no conflict, of the same make. */
export const NOTE_SHAPES = {
	/* a clock */
	later: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M8 5v3.2l2.2 1.4',
	/* one dot in a ring: this one alone */
	onlyHere: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M9 8a1 1 0 1 1-2 0 1 1 0 0 1 2 0',
	/* the corrector's caret: something is missing here */
	omitted: 'M3 12.5 8 4l5 8.5M2 12.5h2.5M11.5 12.5H14',
} as const;
