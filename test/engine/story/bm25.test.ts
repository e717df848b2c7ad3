import { describe, expect, test } from 'vitest';
import { type Documents, documentLength, type Match, rank, UNDATED } from '../../../src/engine/story/bm25.ts';
import { dayNumber } from '../../../src/engine/story/day.ts';
import { pack } from '../../../src/engine/story/postings.ts';

const TODAY = 20_000;
const allOf = (lengths: readonly number[], days: readonly number[] = lengths.map(() => TODAY)): Documents => ({
	lengths,
	days,
});
const term = (weight: number, ...postings: (readonly [doc: number, count: number])[]): Match => ({
	weight,
	postings: postings.map(([doc, count]) => pack(doc, count)),
});

describe('documents are ranked', () => {
	const alike = allOf([100, 100, 100, 100]);
	const cases: readonly (readonly [
		what: string,
		matches: readonly Match[],
		documents: Documents,
		ranked: readonly number[],
	])[] = [
		['by how often they hold the term', [term(1, [0, 1], [1, 3], [2, 2])], alike, [1, 2, 0]],
		['by how rare the term is', [term(1, [0, 1], [1, 1], [2, 1]), term(1, [3, 1])], alike, [3, 0, 1, 2]],
		['by what the term weighs', [term(1, [0, 1]), term(2, [1, 1])], alike, [1, 0]],
		['by how many of the terms they hold', [term(1, [0, 4]), term(1, [1, 1]), term(1, [1, 1])], alike, [1, 0]],
		['shorter ones first', [term(1, [0, 1], [1, 1])], allOf([200, 50]), [1, 0]],
		['in the order they were added, where all is equal', [term(1, [2, 1], [1, 1])], alike, [1, 2]],
		['without those that are gone', [term(1, [0, 1], [1, 1])], allOf([0, 100]), [1]],
		['not at all without a match', [term(1)], alike, []],
	];
	for (const [what, matches, documents, ranked] of cases) {
		test(what, () => expect(rank(matches, documents, undefined, 10)).toEqual(ranked));
	}
});

describe('the window around the day widens step by step', () => {
	const days = [TODAY - 400, TODAY + 25, UNDATED, TODAY - 9, TODAY + 2];
	const equal = [term(1, ...days.map((_, doc) => [doc, 1] as const))];
	const documents = allOf(
		days.map(() => 100),
		days,
	);

	test('nearer articles come first, and one without a day among those of the next days', () => {
		expect(rank(equal, documents, TODAY, 10)).toEqual([4, 2, 3, 1, 0]);
	});

	test('without a day, all count alike', () => {
		expect(rank(equal, documents, undefined, 10)).toEqual([0, 1, 2, 3, 4]);
	});

	test('a much better match of long ago still comes first', () => {
		const better = [...equal, ...Array.from({ length: 6 }, () => term(1, [0, 3]))];
		expect(rank(better, documents, TODAY, 1)).toEqual([0]);
	});
});

test('no more than asked for', () => {
	expect(rank([term(1, [0, 1], [1, 1], [2, 1])], allOf([9, 9, 9]), undefined, 2)).toEqual([0, 1]);
});

test('some places are kept for what was published in other weeks', () => {
	const days = Array.from({ length: 40 }, (_, doc) => (doc < 30 ? TODAY : TODAY - 20));
	const documents = allOf(
		days.map(() => 100),
		days,
	);
	const found = rank([term(1, ...days.map((_, doc) => [doc, 1] as const))], documents, TODAY, 24);
	expect(found.filter((doc) => doc >= 30)).toHaveLength(8);
	expect(found).toHaveLength(24);
	expect(found[0]).toBe(0);
});

test('a document without any term still counts as one', () => {
	expect(documentLength(new Map())).toBe(1);
	expect(
		documentLength(
			new Map([
				['a', 2],
				['b', 3],
			]),
		),
	).toBe(5);
});

describe('days are read from dates as published', () => {
	const cases: readonly (readonly [iso: string | undefined, day: number | undefined])[] = [
		['1970-01-01', 0],
		['1970-01-02T23:59:59+05:00', 1],
		['2031-04-07', 22376],
		['1969-12-31', -1],
		['2024-02-29', 19782],
		['2023-02-29', undefined],
		['2023-13-01', undefined],
		['2031-04', undefined],
		['7 April 2031', undefined],
		['2031-04-071', undefined],
		[undefined, undefined],
	];
	for (const [iso, day] of cases) test(String(iso), () => expect(dayNumber(iso)).toBe(day));
});
