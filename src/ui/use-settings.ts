import { useState } from 'preact/hooks';
import { DISCREPANCY_KINDS } from '../engine/types.ts';
import type { Choice } from './panel/shown.ts';

export type Settings = Choice & { readonly marks: boolean };
export function useSettings(): readonly [Settings | undefined, (c: Partial<Settings>) => Promise<void>] {
	const [settings, set] = useState<Settings>({ marks: true, lessCertain: false, kinds: new Set(DISCREPANCY_KINDS) });
	return [settings, async (c) => set({ ...settings, ...c })];
}
