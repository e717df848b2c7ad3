import type { Dated, Found } from './date-reading.ts';
import { deicticAt } from './deictic.ts';
import { distanceAt } from './distance.ts';
import { shiftedAt } from './shifted.ts';
import { weekdayAt } from './weekday.ts';

/** A date told by its distance from the day of publication: "today", "on Monday", "last week", "two years ago". */
export function relativeAt(dated: Dated, at: number): Found | undefined {
	return deicticAt(dated, at) ?? shiftedAt(dated, at) ?? weekdayAt(dated, at) ?? distanceAt(dated, at);
}
