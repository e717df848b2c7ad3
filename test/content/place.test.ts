import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../src/content/place.ts';

const window = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const mark = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('a card stands', () => {
	test('below its mark, where there is room', () => {
		expect(placeBeside(mark(100, 200), card, window)).toEqual({ side: 'below', left: 100, top: 228 });
	});

	test('above it otherwise', () => {
		expect(placeBeside(mark(100, 600), card, window)).toEqual({ side: 'above', left: 100, top: 292 });
	});

	test('inside the window on either side', () => {
		expect(placeBeside(mark(950, 200), card, window).left).toBe(588);
		expect(placeBeside(mark(-30, 200), card, window).left).toBe(12);
	});

	test('over the mark rather than out of the window, when it is too tall for both sides', () => {
		expect(placeBeside(mark(100, 400), { width: 400, height: 700 }, window)).toMatchObject({ top: 12 });
	});

	test('on the side that it was on, as long as it fits there', () => {
		expect(placeBeside(mark(100, 400), card, window, 'above').side).toBe('above');
		expect(placeBeside(mark(100, 200), card, window, 'above').side).toBe('below');
	});

	test('by its mark also when the mark has left the window', () => {
		expect(placeBeside(mark(100, -500), card, window, 'below')).toMatchObject({ side: 'below', top: -472 });
		expect(placeBeside(mark(100, 1500), card, window, 'above')).toMatchObject({ side: 'above', top: 1192 });
	});
});
