import { expect, test } from 'vitest';
import { UNDATED } from '../../src/engine/story/bm25.ts';
import { blockOf, countDocuments, joinBlocks, noDocument, withRows } from '../../src/platform/document-table.ts';

test('rows are found again by document number, whatever block they are in', () => {
	const first = withRows(undefined, [
		{ doc: 1, length: 10, day: 22_000 },
		{ doc: 1023, length: 20, day: -5 },
	]);
	const third = withRows(undefined, [{ doc: 2050, length: 30, day: UNDATED }]);
	expect([blockOf(1023), blockOf(1024), blockOf(2050)]).toEqual([0, 1, 2]);
	const { lengths, days } = joinBlocks([0, 2], [first, third]);
	expect([1, 1023, 2050].map((doc) => [lengths[doc], days[doc]])).toEqual([
		[10, 22_000],
		[20, -5],
		[30, UNDATED],
	]);
	expect([lengths[2], days[2], lengths[1500], days[1500]]).toEqual([0, UNDATED, 0, UNDATED]);
	expect(countDocuments({ lengths, days })).toBe(3);
});

test('a row is replaced, and the block it was in stays as it was', () => {
	const before = withRows(undefined, [{ doc: 5, length: 10, day: 1 }]);
	const after = withRows(before, [noDocument(5), { doc: 6, length: 7, day: 2 }]);
	expect(countDocuments(joinBlocks([0], [after]))).toBe(1);
	expect(before.lengths[5]).toBe(10);
});

test('no blocks are no documents', () => {
	expect(countDocuments(joinBlocks([], []))).toBe(0);
});
