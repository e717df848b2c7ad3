import { describe, expect, test } from 'vitest';
import '../../src/engine/check.ts';
import { allDerived, derived } from '../../src/engine/derived.ts';
import { documentOf } from '../../src/engine/document.ts';
import { readArticle } from '../../src/engine/read.ts';
import { readingFrom, recordOf } from '../../src/engine/reading-record.ts';
import { loadStories } from '../support/story.ts';

const ARTICLES = loadStories().flatMap(({ articles }) => [...articles.values()].slice(0, 1));

describe('what is derived from an article', () => {
	test('is made once a document, when it is asked for', () => {
		let made = 0;
		const lengths = derived('lengths', ({ text }) => {
			made += 1;
			return [text.length];
		});
		const document = documentOf(readArticle({ id: 'a', text: 'Twelve people were hurt.' }));
		expect(made).toBe(0);
		expect(lengths(document)).toEqual([24]);
		expect(lengths(document)).toBe(lengths(document));
		expect(made).toBe(1);
	});

	test('has a name of its own', () => {
		derived('names', () => []);
		expect(() => derived('names', () => [])).toThrow('names');
	});

	test('can all be kept, and comes back with the reading as it was', () => {
		for (const article of ARTICLES) {
			const reading = readArticle(article);
			const back = readingFrom(structuredClone(recordOf(reading)), article);
			if (back === undefined) throw new Error(`${article.id} did not come back`);
			const again = allDerived(back);
			expect(again).toEqual(allDerived(reading));
			expect(again.bytes.length).toBeGreaterThan(100);
		}
	}, 60_000);

	test('is not made again when its reading was kept', () => {
		let made = 0;
		const words = derived('words', ({ text }) => {
			made += 1;
			return new Set(text.split(' '));
		});
		const article = { id: 'a', text: 'Twelve people were hurt.' };
		const back = readingFrom(recordOf(readArticle(article)), article);
		if (back === undefined) throw new Error('It did not come back');
		expect(made).toBe(1);
		expect(words(documentOf(back))).toEqual(new Set(['Twelve', 'people', 'were', 'hurt.']));
		expect(made).toBe(1);
	});
});
