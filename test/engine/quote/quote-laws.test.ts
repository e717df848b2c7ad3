import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from '../../../src/engine/detectors/quote.ts';
import { documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { storyOf } from '../../../src/engine/story-context.ts';

const SAID =
	'when the storm broke the harbour wall we carried every child from the flooded school through the dark streets to the old theatre'.split(
		' ',
	);
/** Words that could stand nowhere in the sentence. */
const OTHERS = ['lantern', 'seldom', 'orchestra', 'purple'];

const documentWith = (text: string) =>
	documentOf(readArticle({ id: text.slice(0, 40), text, published: '2026-03-12' }));

function examine(ours: string, theirs: string) {
	const [a, b] = [documentWith(ours), documentWith(theirs)];
	return quote.examine(a, b, storyOf([a, b])).conflicts.map(({ comparison }) => {
		const [x, y] = [comparison.ours, comparison.theirs];
		if (x === undefined || y === undefined) throw new Error('A difference of wording has its words on both sides');
		return [a.text.slice(x.start, x.end), b.text.slice(y.start, y.end)];
	});
}

const quoted = (words: readonly string[]): string => `"${words.join(' ')}," said rescuer Ida Marten.`;

describe('quotations of two articles', () => {
	const runs = { numRuns: 40 };

	test('one word for another is marked, wherever it stands, and so that both wordings can be seen', () => {
		fc.assert(
			fc.property(fc.nat(SAID.length - 1), fc.constantFrom(...OTHERS), (at, other) => {
				const [found, more] = examine(quoted(SAID), quoted(SAID.with(at, other)));
				expect(more).toBeUndefined();
				// Whole words, few enough to be seen at a glance.
				expect(` ${found?.[1]} `).toContain(` ${other} `);
				expect(` ${found?.[0]} `).toContain(` ${SAID[at]} `);
				expect(found?.[1]?.split(' ').length).toBeLessThan(8);
			}),
			runs,
		);
	});

	test('the same is found whichever article is read', () => {
		fc.assert(
			fc.property(fc.nat(SAID.length - 1), fc.subarray(OTHERS), (at, others) => {
				const changed = [...SAID.slice(0, at), ...others, ...SAID.slice(at + 1)];
				const there = examine(quoted(changed), quoted(SAID)).map(([a, b]) => [b, a]);
				expect(examine(quoted(SAID), quoted(changed))).toEqual(there);
			}),
			runs,
		);
	});

	test('where a quotation begins and ends is no difference', () => {
		fc.assert(
			fc.property(fc.nat(SAID.length - 3), fc.nat(SAID.length), (from, length) => {
				const part = SAID.slice(from, from + 3 + length);
				expect(examine(quoted(SAID), quoted(part))).toEqual([]);
			}),
			runs,
		);
	});

	test('nor is a "she said" between its words', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: SAID.length - 1 }), (at) => {
				const broken = `"${SAID.slice(0, at).join(' ')}," Ms. Marten said, "${SAID.slice(at).join(' ')}."`;
				expect(examine(quoted(SAID), `Rescuer Ida Marten came last. ${broken}`)).toEqual([]);
			}),
			runs,
		);
	});

	test('nor what a paper leaves out with three points or puts in brackets', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: SAID.length - 3 }),
				fc.constantFrom('...', '…', '[the town]'),
				(at, mark) => {
					const shortened = [...SAID.slice(0, at), mark, ...SAID.slice(at + 2)];
					expect(examine(quoted(SAID), quoted(shortened))).toEqual([]);
				},
			),
			runs,
		);
	});
});
