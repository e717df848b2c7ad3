import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, mayBecome } from '../../../src/engine/spelling/alike-words.ts';
import { editDistance } from '../../../src/engine/text/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeé-'), minLength: 1, maxLength: 9 });

test('words that a few slips turn into one another are never told apart by their letters', () => {
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, slips) => {
			fc.pre(editDistance(a, b, slips) <= slips);
			expect(mayBecome(lettersOf(a), lettersOf(b), slips)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});

test('words of other letters are told apart', () => {
	expect(mayBecome(lettersOf('harrow'), lettersOf('brandt'), 2)).toBe(false);
	expect(mayBecome(lettersOf('harrow'), lettersOf('horrow'), 1)).toBe(true);
});
