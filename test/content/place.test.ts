import { describe, expect, test } from 'vitest';
import { type Box, type Place, placeBeside, placeSheet, type Size } from '../../src/content/place.ts';

const window = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const mark = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('a card stands', () => {
	test('below its mark, where there is room', () => {
		expect(placeBeside(mark(100, 200), card, window)).toMatchObject({ side: 'below', left: 100, top: 228 });
	});

	test('above it otherwise', () => {
		expect(placeBeside(mark(100, 600), card, window)).toMatchObject({ side: 'above', left: 100, top: 292 });
	});

	test('inside the window on either side', () => {
		expect(placeBeside(mark(950, 200), card, window).left).toBe(588);
		expect(placeBeside(mark(-30, 200), card, window).left).toBe(12);
	});

	test('beside the mark in a window that is too low for it', () => {
		const low = { width: 1000, height: 360 };
		expect(placeBeside(mark(100, 160), card, low)).toMatchObject({ side: 'beside', left: 188, top: 48 });
		expect(placeBeside(mark(700, 160), card, low)).toMatchObject({ side: 'beside', left: 292 });
	});

	test('on the side that it was on, as long as it fits there', () => {
		expect(placeBeside(mark(100, 400), card, window, 'above').side).toBe('above');
		expect(placeBeside(mark(100, 200), card, window, 'above').side).toBe('below');
	});

	test('by its mark also when the mark has left the window', () => {
		expect(placeBeside(mark(100, -500), card, window, 'below')).toMatchObject({ side: 'below', top: -472 });
		expect(placeBeside(mark(100, 1500), card, window, 'above')).toMatchObject({ side: 'above', top: 1192 });
	});

	test('as a sheet at the foot of a narrow window, and at its head when the mark is low', () => {
		const narrow = { width: 360, height: 640 };
		expect(placeSheet(mark(20, 100), card, narrow)).toEqual({ side: 'foot', left: 0, top: 340, height: 384 });
		expect(placeSheet(mark(20, 500), card, narrow)).toEqual({ side: 'head', left: 0, top: 0, height: 384 });
		expect(placeSheet(undefined, card, narrow).side).toBe('foot');
	});

	test('never over its own mark, in windows of any height', () => {
		const covering: string[] = [];
		for (let height = 120; height <= 900; height += 30) {
			for (let top = 0; top < height - 20; top += 25) {
				for (const left of [10, 400, 900]) {
					for (const tall of [180, 300, 480]) {
						const box = mark(left, top);
						const size = { width: 400, height: tall };
						const beside = placeBeside(box, size, { width: 1000, height });
						const sheet = placeSheet(box, { width: 500, height: tall }, { width: 500, height });
						if (covers(beside, size, box)) covering.push(`${beside.side} ${left} ${top} of ${height}`);
						if (covers(sheet, { width: 500, height: tall }, box)) covering.push(`sheet ${top} of ${height}`);
					}
				}
			}
		}
		expect(covering).toEqual([]);
	});
});

function covers({ left, top, height }: Place, card: Size, mark: Box): boolean {
	const bottom = top + Math.min(card.height, height);
	return left < mark.right && left + card.width > mark.left && top < mark.bottom && bottom > mark.top;
}
