import { SURE } from '../engine/confidence.ts';
import type { Discrepancy } from '../engine/types.ts';
import type { Settings } from './settings.ts';

/** Whether the reader wants to see it: the one answer for marks, panel and badge. */
export function isShown(
	{ kind, confidence }: Pick<Discrepancy, 'kind' | 'confidence'>,
	{ sensitivity, hiddenKinds }: Pick<Settings, 'sensitivity' | 'hiddenKinds'>,
): boolean {
	return !hiddenKinds.includes(kind) && (sensitivity === 'more' || confidence >= SURE);
}
