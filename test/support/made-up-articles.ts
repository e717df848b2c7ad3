import fc from 'fast-check';
import type { Article } from '../../src/engine/types.ts';

const SYLLABLES = ['bra', 'ko', 'lin', 'dor', 'wes', 'mu', 'tal', 'ri', 'sen', 'po'];
/** 300 words that are none in any language, some much more frequent than others, as words are. */
const WORDS = Array.from(
	{ length: 300 },
	(_, index) =>
		`${SYLLABLES[index % 10]}${SYLLABLES[Math.floor(index / 10) % 10]}${SYLLABLES[Math.floor(index / 100)]}m`,
);

const word = fc.double({ min: 0, max: 1, noNaN: true }).map((at) => WORDS[Math.floor(at ** 3 * 299)] ?? '');
const words = (minLength: number, maxLength: number) =>
	fc.array(word, { minLength, maxLength }).map((list) => list.join(' '));
const day = fc.integer({ min: 1, max: 90 }).map((days) => new Date(Date.UTC(2031, 0, days)).toISOString().slice(0, 10));

/** Articles whose words and days overlap a great deal; ids from a small range, so that the same comes again. */
export const madeUpArticle: fc.Arbitrary<Article> = fc
	.record({
		number: fc.integer({ min: 1, max: 60 }),
		title: words(3, 6),
		published: fc.option(day, { nil: undefined, freq: 6 }),
		text: words(1, 80),
	})
	.map(({ number, title, published, text }) => ({
		id: `https://outlet.example/${number}`,
		title,
		...(published === undefined ? {} : { published }),
		text,
	}));

export const madeUpQuery = fc.record({
	terms: fc.uniqueArray(fc.record({ term: word, weight: fc.constantFrom(0.5, 1, 2) }), {
		minLength: 1,
		maxLength: 12,
		selector: ({ term }) => term,
	}),
	day: fc.oneof(day, fc.constant('')),
	limit: fc.integer({ min: 1, max: 30 }),
});
