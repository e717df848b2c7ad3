import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords, type Stretch } from '../../../src/engine/text/align-words.ts';

/** Few different words, so that sequences meet often. */
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 14 });

test('stretches of two sequences follow each other without gap or overlap', () => {
	fc.assert(
		fc.property(words, words, (ours, theirs) => {
			const stretches = alignWords(ours, theirs);
			for (const [at, { ours: a, theirs: b }] of stretches.entries()) {
				const next = stretches[at + 1];
				expect(a[1] + b[1]).toBeGreaterThan(a[0] + b[0]);
				if (next) expect([next.ours[0], next.theirs[0]]).toEqual([a[1], b[1]]);
			}
		}),
	);
});

test('an alignment begins and ends with equal words, and equal words are equal', () => {
	fc.assert(
		fc.property(words, words, (ours, theirs) => {
			const stretches = alignWords(ours, theirs);
			expect(stretches[0]?.equal ?? true).toBe(true);
			expect(stretches.at(-1)?.equal ?? true).toBe(true);
			for (const { equal, ours: a, theirs: b } of stretches)
				if (equal) expect(ours.slice(...a)).toEqual(theirs.slice(...b));
		}),
	);
});

test('whichever sequence comes first, the same words are aligned', () => {
	const flip = (stretch: Stretch) => ({ ...stretch, ours: stretch.theirs, theirs: stretch.ours });
	fc.assert(
		fc.property(words, words, (ours, theirs) => {
			expect(alignWords(theirs, ours).map(flip)).toEqual(alignWords(ours, theirs));
		}),
	);
});

test('a sequence is one equal stretch with itself', () => {
	fc.assert(
		fc.property(words, (ours) => {
			const whole = ours.length === 0 ? [] : [{ equal: true, ours: [0, ours.length], theirs: [0, ours.length] }];
			expect(alignWords(ours, ours)).toEqual(whole);
		}),
	);
});

test('a word put for another is found between its neighbours', () => {
	fc.assert(
		fc.property(fc.nat(9), (at) => {
			const ours = Array.from({ length: 12 }, (_, index) => `word${index}`);
			const theirs = ours.with(at + 1, 'other');
			expect(alignWords(ours, theirs).filter(({ equal }) => !equal)).toEqual([
				{ equal: false, ours: [at + 1, at + 2], theirs: [at + 1, at + 2] },
			]);
		}),
	);
});
