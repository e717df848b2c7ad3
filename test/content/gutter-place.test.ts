import { describe, expect, test } from 'vitest';
import { type Anchor, gutterSpots, SHAPE_SIZE, type Spot } from '../../src/content/gutter-place.ts';

const anchor = (top: number, left = 100, right = 700): Anchor => ({
	line: { left: left + 30, right: left + 90, top, bottom: top + 24 },
	column: { left, right, top, bottom: top + 24 },
});
const rtl = (...place: Parameters<typeof anchor>): Anchor => ({ ...anchor(...place), isRightToLeft: true });
const lefts = (spots: readonly Spot[]) => spots.map(({ left }) => left);

describe('shapes stand', () => {
	test('before the column, in the middle of their line', () => {
		expect(gutterSpots([anchor(50)], 800)).toEqual([{ left: 74, top: 52, size: SHAPE_SIZE }]);
	});

	test('on the other side of a line that is read from right to left, or where something is in the way', () => {
		expect(lefts(gutterSpots([rtl(50)], 800))).toEqual([706]);
		expect(lefts(gutterSpots([{ ...anchor(50), blocked: true }], 800))).toEqual([706]);
		expect(lefts(gutterSpots([anchor(50, 10, 700)], 800))).toEqual([706]);
	});

	test('side by side in reading order, for marks of one line', () => {
		expect(lefts(gutterSpots([anchor(50), anchor(51), anchor(90)], 800))).toEqual([54, 74, 74]);
		expect(lefts(gutterSpots([rtl(50), rtl(51), rtl(90)], 800))).toEqual([726, 706, 706]);
	});

	test('smaller where there is little room', () => {
		expect(gutterSpots([anchor(50, 54), anchor(50, 54), anchor(50, 54)], 760)).toEqual([
			{ left: 0, top: 54, size: 16 },
			{ left: 16, top: 54, size: 16 },
			{ left: 32, top: 54, size: 16 },
		]);
	});

	test('at the very edge of a page that leaves no room at all, and never outside', () => {
		for (const of of [anchor, rtl]) {
			for (const { left, size } of gutterSpots([of(50, 4, 316), of(50, 4, 316)], 320)) {
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + size).toBeLessThanOrEqual(320);
			}
		}
	});
});
