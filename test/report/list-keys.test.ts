import { expect, test } from 'vitest';
import { nextIndex } from '../../src/report/list-keys.ts';

test.each([
	['ArrowDown', 0, 1],
	['j', 3, 4],
	['ArrowDown', 6, 6],
	['ArrowUp', 3, 2],
	['k', 0, 0],
	['Home', 5, 0],
	['End', 2, 6],
	['Enter', 2, undefined],
	['a', 2, undefined],
])('%s leads from entry %i of seven to %s', (key, from, to) => {
	expect(nextIndex(key, from, 7)).toBe(to);
});
