import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf, readGraph } from '../../src/engine/object-graph.ts';

const leaf = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.integer(),
	fc.double(),
	fc.constantFrom(undefined, null, true, false, -0, 2 ** 24, -(2 ** 24) + 1),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		leaf,
		fc.array(tie('value')),
		fc.array(tie('value')).map((items) => new Set(items)),
		fc.array(fc.tuple(leaf, tie('value'))).map((entries) => new Map(entries)),
		fc.dictionary(fc.constantFrom('a', 'b', 'c', '1', ''), tie('value'), { noNullPrototype: true }),
	),
}));

describe('a graph of objects', () => {
	test('comes back as it was, whatever it holds', () => {
		fc.assert(
			fc.property(value, (root) => {
				expect(readGraph(graphOf(root, []), [])).toStrictEqual(root);
			}),
		);
	});

	test('has one object where one stood in two places, where two held the same texts, and where it held itself', () => {
		const shared = new Set(['a']);
		const ring: unknown[] = [];
		ring.push(ring);
		const read = readGraph(graphOf({ shared, again: [shared], like: new Set(['a']), ring }, []), []) as {
			shared: Set<string>;
			again: Set<string>[];
			like: Set<string>;
			ring: unknown[];
		};
		expect(read.again[0]).toBe(read.shared);
		expect(read.like).toBe(read.shared);
		expect(read.ring[0]).toBe(read.ring);
	});

	test('holds what is known by its place alone', () => {
		const [one, other] = [{ name: 'one' }, { name: 'other' }];
		const graph = graphOf([one, other, one], [one, other]);
		expect(graph.texts).toEqual([]);
		const instead = [{ name: 'another one' }, { name: 'the other' }];
		expect(readGraph(graph, instead)).toEqual([instead[0], instead[1], instead[0]]);
	});

	for (const [name, unfit] of [
		['a function', () => 1],
		['a symbol', Symbol('a')],
		['a thing of a class', new Date(0)],
	] as const)
		test(`takes no ${name.replace(/^a /, '')}`, () => {
			expect(() => graphOf({ unfit }, [])).toThrow();
		});
});
