import type { DiscrepancyKind } from '../engine/types.ts';

/** The line under marked words: its form tells families of kinds apart, and what conflicts from what is only noted. */
export type Line = (typeof LINES)[number];
export const LINES = ['fact', 'speech', 'claim', 'later', 'only'] as const;

export const LINE_OF_KIND: Readonly<Record<DiscrepancyKind, Line>> = {
	number: 'fact',
	date: 'fact',
	name: 'fact',
	place: 'fact',
	quote: 'speech',
	attribution: 'speech',
	polarity: 'claim',
	modality: 'claim',
	event: 'claim',
};
