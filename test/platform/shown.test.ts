import { expect, test } from 'vitest';
import { SURE } from '../../src/engine/confidence.ts';
import type { DiscrepancyKind } from '../../src/engine/types.ts';
import type { Sensitivity } from '../../src/platform/settings.ts';
import { isShown } from '../../src/platform/shown.ts';

const cases: readonly (readonly [
	kind: DiscrepancyKind,
	confidence: number,
	sensitivity: Sensitivity,
	hidden: readonly DiscrepancyKind[],
	shown: boolean,
])[] = [
	['number', 0.95, 'sure', [], true],
	['number', SURE, 'sure', [], true],
	['number', SURE - 0.01, 'sure', [], false],
	['number', SURE - 0.01, 'more', [], true],
	['number', 0.95, 'sure', ['number'], false],
	['number', 0.95, 'more', ['number'], false],
	['number', 0.95, 'sure', ['place'], true],
];
for (const [kind, confidence, sensitivity, hiddenKinds, shown] of cases) {
	test(`${kind} at ${confidence}, ${sensitivity}, hidden: ${hiddenKinds.join() || 'none'}`, () => {
		expect(isShown({ kind, confidence }, { sensitivity, hiddenKinds })).toBe(shown);
	});
}
