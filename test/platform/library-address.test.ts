import { describe, expect, test } from 'vitest';
import { type LibraryPlace, libraryAddress, libraryHash, libraryPlace } from '../../src/platform/library-address.ts';

const PLACES: readonly LibraryPlace[] = [
	{ view: 'list' },
	{ view: 'article', id: 'https://a.example/?q=ü&b#c' },
	{ view: 'article', id: 'notes (2).txt', sentence: { start: 0, end: 90 }, words: { start: 7, end: 12 } },
	{ view: 'story', id: 'https://a.example/1' },
	{ view: 'story', id: 'a', near: 'b' },
	{ view: 'tabs' },
	{ view: 'tabs', from: 1_823_742_340, run: true },
];

describe('the address of a view of the library', () => {
	test.each(PLACES)('leads back to it: %j', (place) => {
		expect(libraryPlace(libraryHash(place))).toEqual(place);
		expect(libraryAddress(place)).toBe(`library.html${libraryHash(place)}`);
	});

	test.each([
		['', { view: 'list' }],
		['#', { view: 'list' }],
		['#story', { view: 'list' }],
		['#elsewhere?id=a', { view: 'list' }],
		['#article?id=a&sentence=9-3', { view: 'article', id: 'a' }],
		['#article?id=a&words=1-x', { view: 'article', id: 'a' }],
		['#tabs?from=-1', { view: 'tabs' }],
	])('%j makes the best of what is there', (hash, place) => expect(libraryPlace(hash)).toEqual(place));
});
