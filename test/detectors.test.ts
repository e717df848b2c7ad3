import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSure } from '../src/engine/confidence.ts';
import type { Examination } from '../src/engine/detector.ts';
import { DETECTORS } from '../src/engine/detectors/index.ts';
import { documentOf } from '../src/engine/document.ts';
import { readArticle } from '../src/engine/read.ts';
import { storyOf } from '../src/engine/story-context.ts';
import { DISCREPANCY_KINDS } from '../src/engine/types.ts';
import type { DetectorCases } from './detectors/cases.ts';
import { message } from './support/messages.ts';

/** Both are read as articles of a Thursday; what stands beside the pair in a story is not needed to judge it. */
const PUBLISHED = '2026-03-12';

function examine(kind: string, ours: string, theirs: string): Examination {
	const detector = DETECTORS.find((one) => one.kind === kind);
	if (detector === undefined) throw new Error(`No detector for ${kind} in detectors/index.ts`);
	const [a, b] = [ours, theirs].map((text, index) =>
		documentOf(readArticle({ id: `${index}`, text, published: PUBLISHED })),
	);
	if (a === undefined || b === undefined) throw new Error('Two texts are needed');
	return detector.examine(a, b, storyOf([a, b]));
}

const marked = (examination: Examination) => examination.conflicts.filter(({ comparison }) => isSure(comparison));

test('every kind of discrepancy has one detector', () => {
	expect(DETECTORS.map(({ kind }) => kind).sort()).toEqual([...DISCREPANCY_KINDS].sort());
});

for (const { kind } of DETECTORS)
	describe(kind, async () => {
		const path = new URL(`./detectors/${kind}.cases.ts`, import.meta.url);
		test('has its table of cases', () => expect(existsSync(path)).toBe(true));
		if (!existsSync(path)) return;
		const { default: cases }: { default: DetectorCases } = await import(path.href);

		test('has cases of every verdict', () => {
			for (const column of [cases.conflicts, cases.agrees, cases.incomparable])
				expect(column.length).toBeGreaterThan(0);
		});

		for (const [ours, theirs] of cases.conflicts)
			test(`differs: ${ours} / ${theirs}`, () => {
				for (const found of [marked(examine(kind, ours, theirs)), marked(examine(kind, theirs, ours))]) {
					expect(found.length).toBeGreaterThan(0);
					for (const { comparison } of found)
						expect(message(comparison.reason.key, [...comparison.reason.substitutions, 'Harbour Daily'])).not.toMatch(
							/\$[A-Z]+\$/,
						);
				}
			});
		for (const [ours, theirs] of cases.agrees)
			test(`agrees: ${ours} / ${theirs}`, () => {
				expect(marked(examine(kind, ours, theirs))).toEqual([]);
				expect(marked(examine(kind, theirs, ours))).toEqual([]);
			});
		for (const [ours, theirs] of cases.incomparable)
			test(`cannot be compared: ${ours} / ${theirs}`, () => {
				expect(marked(examine(kind, ours, theirs))).toEqual([]);
				expect(marked(examine(kind, theirs, ours))).toEqual([]);
			});
		for (const text of [...cases.conflicts, ...cases.agrees, ...cases.incomparable].flat())
			test(`does not differ from itself: ${text}`, () => {
				expect(marked(examine(kind, text, text))).toEqual([]);
			});
	});
