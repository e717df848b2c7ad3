import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, quoteAt } from '../../src/page/quote.ts';

describe('a quote', () => {
	test('leads back to the only place that it can have come from', () => {
		const words = fc.array(
			fc.constantFrom('three', 'boats', 'sank', 'off', 'Low', 'Quay', 'on', 'Monday', '14', 'people'),
			{ minLength: 1, maxLength: 60 },
		);
		fc.assert(
			fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
				const text = list.join(' ');
				const [start, last] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
				const span = { start, end: last + 1 };
				const found = findQuote(text, quoteAt(text, span));
				// Where the same words have the same neighbours twice, silence is right.
				if (found) expect(found).toEqual(span);
				else expect(text.split(text.slice(start, last + 1)).length + (last - start < 24 ? 1 : 0)).toBeGreaterThan(2);
			}),
		);
	});

	test('is found when its paragraph has moved', () => {
		const before = 'Fourteen people were hurt.\nThe ferry had left at noon with 60 aboard.';
		const after = 'The ferry had left at noon with 60 aboard.\nA new line.\nFourteen people were hurt.';
		const start = before.indexOf('60');
		const found = findQuote(after, quoteAt(before, { start, end: start + 2 }));
		expect(found).toEqual({ start: after.indexOf('60'), end: after.indexOf('60') + 2 });
	});

	test.each([
		[
			'a changed digit',
			'At least 14 people were hurt on Monday.',
			'14 people',
			'At least 15 people were hurt on Monday.',
		],
		[
			'other words around a short one',
			'At least 14 people were hurt on Monday.',
			'14',
			'Of 14 boats, none was seen by the crew.',
		],
		[
			'two places that fit alike',
			'x. 14 people were hurt there. y',
			'14 people were hurt there',
			'a 14 people were hurt there b. a 14 people were hurt there b.',
		],
		['an empty page', 'At least 14 people were hurt.', '14 people', ''],
	])('is not found in %s', (_, text, exact, page) => {
		const start = text.indexOf(exact);
		expect(findQuote(page, quoteAt(text, { start, end: start + exact.length }))).toBeUndefined();
	});
});
