import { expect, test } from 'vitest';
import { byOrigin, sourcesOf } from '../../src/report/sources.ts';
import { report } from '../ui/preview/samples.ts';

const ids = (origins: readonly (readonly string[])[]) =>
	byOrigin({
		...report,
		origins: origins.map((sources) => ({ sources, here: false, reuse: [] })),
	}).map((group) => group.map(({ id }) => id));

test('articles with one text stand together', () => {
	expect(ids([['courier'], ['wire', 'evening'], ['radio.txt']])).toEqual([
		['courier'],
		['wire', 'evening'],
		['radio.txt'],
	]);
});

test('an article that no group names stands alone', () => {
	expect(ids([['wire', 'evening']])).toEqual([['wire', 'evening'], ['courier'], ['radio.txt']]);
});

test('an article that two groups name appears once, one that is not of the story not at all', () => {
	expect(ids([['wire'], ['evening', 'wire', 'elsewhere'], ['nowhere'], ['courier', 'radio.txt']])).toEqual([
		['wire'],
		['evening'],
		['courier', 'radio.txt'],
	]);
});

test('a source that the story does not list is shown under its id', () => {
	expect(sourcesOf(report).of('elsewhere')).toEqual({ id: 'elsewhere' });
	expect(sourcesOf(report).of('wire').publisher).toBe('Northwire');
});
