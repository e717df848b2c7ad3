import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasis } from '../../src/report/emphasis.ts';
import { passage } from '../ui/preview/samples.ts';

describe('emphasis', () => {
	test.each([
		['At least [41] people were hurt.', { before: 'At least ', words: '41', after: ' people were hurt.' }],
		['[Forty-one] were hurt.', { before: '', words: 'Forty-one', after: ' were hurt.' }],
		['They came from [Port Alder]', { before: 'They came from ', words: 'Port Alder', after: '' }],
	])('cuts "%s" at its words', (marked, parts) => {
		expect(emphasis(passage(marked, 700))).toEqual(parts);
	});

	test('leaves a sentence whole when the words lie outside it', () => {
		const inside = passage('At least [41] people were hurt.', 700);
		expect(emphasis({ ...inside, start: 10, end: 12 })).toEqual({
			before: inside.sentence.exact,
			words: '',
			after: '',
		});
	});

	test('never loses or adds a letter', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer(), fc.integer(), fc.nat(), (exact, start, end, at) => {
				const { before, words, after } = emphasis({
					start,
					end,
					exact: '',
					sentence: { start: at, end: at + exact.length, exact },
				});
				expect(before + words + after).toBe(exact);
			}),
		);
	});
});
