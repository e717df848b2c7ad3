import { describe, expect, test } from 'vitest';
import { isSure } from '../../../src/engine/confidence.ts';
import { number } from '../../../src/engine/detectors/number.ts';
import { documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { storyOf } from '../../../src/engine/story-context.ts';
import { AGREE, DIFFER } from './ages.cases.ts';

/** Both ways round, and with days of publication as well as without. */
function differences([ours, theirs]: readonly [string, string]): (readonly string[])[] {
	return [undefined, '2026-03-12'].flatMap((published) => {
		const [a, b] = [ours, theirs].map((text, at) =>
			documentOf(readArticle({ id: `${at}`, text, ...(published !== undefined && { published }) })),
		);
		if (a === undefined || b === undefined) throw new Error('Two articles are needed');
		return [[a, b] as const, [b, a] as const].map(([one, other]) =>
			number
				.examine(one, other, storyOf([one, other]))
				.conflicts.filter(({ comparison }) => isSure(comparison))
				.map(({ ours: mine, theirs: yours }) =>
					[mine, yours].map(({ document, span }) => document.text.slice(span.start, span.end)).join(' / '),
				),
		);
	});
}

describe('one person is given two ages', () => {
	for (const [name, pair] of Object.entries(DIFFER))
		test(name, () => {
			for (const found of differences(pair)) expect(found).not.toEqual([]);
		});
});

describe('nobody is given two ages', () => {
	for (const [name, pair] of Object.entries(AGREE))
		test(name, () => {
			for (const found of differences(pair)) expect(found).toEqual([]);
		});
});
