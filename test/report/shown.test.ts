import { expect, test } from 'vitest';
import { onlySure, SURE, SURE_LEFT_OUT, SURE_ONLY_HERE } from '../../src/engine/confidence.ts';
import type { DiscrepancyKind } from '../../src/engine/types.ts';
import type { Sensitivity } from '../../src/platform/settings.ts';
import { shown } from '../../src/report/shown.ts';
import { report } from '../ui/preview/samples.ts';

const cases: readonly (readonly [
	kind: DiscrepancyKind,
	confidence: number,
	sensitivity: Sensitivity,
	hidden: readonly DiscrepancyKind[],
	isShown: boolean,
])[] = [
	['number', 0.95, 'sure', [], true],
	['number', SURE, 'sure', [], true],
	['number', SURE - 0.01, 'sure', [], false],
	['number', SURE - 0.01, 'more', [], true],
	['number', 0.95, 'sure', ['number'], false],
	['number', 0.95, 'more', ['number'], false],
	['number', 0.95, 'sure', ['place'], true],
];
for (const [kind, confidence, sensitivity, hiddenKinds, isShown] of cases) {
	test(`${kind} at ${confidence}, ${sensitivity}, hidden: ${hiddenKinds.join() || 'none'}`, () => {
		const discrepancies = report.discrepancies.slice(0, 1).map((found) => ({ ...found, kind, confidence }));
		const { listed } = shown({ ...report, discrepancies }, { sensitivity, hiddenKinds, dismissals: [] });
		expect(listed.length === 1).toBe(isShown);
	});
}

test.each([
	[SURE_LEFT_OUT, 'sure', true],
	[SURE_LEFT_OUT - 0.01, 'sure', false],
	[SURE_LEFT_OUT - 0.01, 'more', true],
] as const)('what is left out, at %d, %s: shown %s', (confidence, sensitivity, isShown) => {
	const omitted = report.omitted.map((omission) => ({ ...omission, confidence }));
	const { omitted: seen } = shown({ ...report, omitted }, { sensitivity, hiddenKinds: [], dismissals: [] });
	expect(seen).toHaveLength(isShown ? omitted.length : 0);
	expect(omitted.length).toBeGreaterThan(0);
});

test.each([
	[SURE_ONLY_HERE, 'sure', true],
	[SURE_ONLY_HERE - 0.01, 'sure', false],
	[SURE_ONLY_HERE - 0.01, 'more', true],
] as const)('what stands here alone, at %d, %s: shown %s', (confidence, sensitivity, isShown) => {
	const onlyHere = report.onlyHere.map((claim) => ({ ...claim, confidence }));
	const { onlyHere: seen } = shown({ ...report, onlyHere }, { sensitivity, hiddenKinds: [], dismissals: [] });
	expect(seen).toHaveLength(isShown ? onlyHere.length : 0);
	expect(onlyHere.length).toBeGreaterThan(0);
});

test('what is held back of what is left out and stands here alone is counted', () => {
	const unsure = {
		...report,
		onlyHere: report.onlyHere.map((claim) => ({ ...claim, confidence: 0 })),
		omitted: report.omitted.map((omission) => ({ ...omission, confidence: 0 })),
	};
	const held = (sensitivity: 'sure' | 'more') =>
		shown(unsure, { sensitivity, hiddenKinds: [], dismissals: [] }).heldCoverage;
	expect(held('sure')).toBe(report.onlyHere.length + report.omitted.length);
	expect(held('more')).toBe(0);
});

test('the command line shows a reader what the panel shows', () => {
	const at = (lists: readonly number[]) => ({
		...report,
		omitted: lists.flatMap((confidence) => report.omitted.slice(0, 1).map((one) => ({ ...one, confidence }))),
		onlyHere: lists.flatMap((confidence) => report.onlyHere.slice(0, 1).map((one) => ({ ...one, confidence }))),
	});
	const all = at([SURE_LEFT_OUT, SURE_LEFT_OUT - 0.01, SURE_ONLY_HERE, SURE_ONLY_HERE - 0.01]);
	const panel = shown(all, { sensitivity: 'sure', hiddenKinds: [], dismissals: [] });
	const { omitted, onlyHere } = onlySure(all);
	expect(omitted).toEqual(panel.omitted.map(({ omission }) => omission));
	expect(onlyHere).toEqual(panel.onlyHere.map(({ claim }) => claim));
	expect(omitted.length).toBeLessThan(all.omitted.length);
	expect(onlyHere.length).toBeLessThan(all.onlyHere.length);
});
