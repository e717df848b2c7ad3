import { describe, expect, test } from 'vitest';
import { isSure } from '../../../src/engine/confidence.ts';
import { DETECTORS } from '../../../src/engine/detectors/index.ts';
import { documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { storyOf } from '../../../src/engine/story-context.ts';
import { COMPATIBLE, EXCLUSIVE } from './one-slot.cases.ts';

const PUBLISHED = '2026-03-12';

function sides(template: string): [string, string] {
	const [, here = '', there = ''] = /\{([^|]+)\|([^}]+)\}/.exec(template) ?? [];
	return [template.replace(/\{.*\}/, here), template.replace(/\{.*\}/, there)];
}

function found(ours: string, theirs: string) {
	const [a, b] = [ours, theirs].map((text, index) =>
		documentOf(readArticle({ id: `${index}`, text, published: PUBLISHED })),
	);
	if (a === undefined || b === undefined) throw new Error('Two texts are needed');
	const story = storyOf([a, b]);
	return DETECTORS.flatMap((detector) =>
		detector
			.examine(a, b, story)
			.conflicts.filter(({ comparison }) => isSure(comparison))
			.map(({ ours, comparison }) => {
				const { start, end } = comparison.ours ?? ours.span;
				return `${detector.kind}: ${a.text.slice(start, end)}`;
			}),
	);
}

for (const [kind, templates] of Object.entries(EXCLUSIVE))
	describe(kind, () => {
		for (const template of templates)
			test(`differs: ${template}`, () => {
				const [here, there] = sides(template);
				for (const one of [found(here, there), found(there, here)]) {
					expect(one.map((words) => words.split(':')[0])).toContain(kind);
				}
			});
	});

describe('both may be true', () => {
	for (const template of COMPATIBLE)
		test(template, () => {
			const [here, there] = sides(template);
			expect(found(here, there)).toEqual([]);
			expect(found(there, here)).toEqual([]);
		});
});
