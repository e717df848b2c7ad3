import type { Discrepancy } from '../engine/types.ts';
import type { Settings } from './settings.ts';

/** Below this share of right findings, a reader who asked for sure ones is not shown it. */
const SURE_ENOUGH = 0.85;

/** Whether the reader wants to see it: the one answer for marks, panel and badge. */
export function isShown(
	{ kind, confidence }: Pick<Discrepancy, 'kind' | 'confidence'>,
	{ sensitivity, hiddenKinds }: Pick<Settings, 'sensitivity' | 'hiddenKinds'>,
): boolean {
	return !hiddenKinds.includes(kind) && (sensitivity === 'more' || confidence >= SURE_ENOUGH);
}
