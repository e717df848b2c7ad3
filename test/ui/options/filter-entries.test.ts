import { expect, test } from 'vitest';
import { filterEntries } from '../../../src/ui/options/filter-entries.ts';

const entries = [
	{
		id: '1',
		title: 'Ferry strikes pier',
		publisher: 'Harbour Daily',
		published: '2026-05-03',
		keptAt: 0,
		characters: 1,
		revisions: 0,
	},
	{
		id: '2',
		title: 'Café owners protest',
		url: 'https://www.evening-post.example/cafe',
		keptAt: 0,
		characters: 1,
		revisions: 0,
	},
	{ id: 'notes.txt', keptAt: 0, characters: 1, revisions: 0 },
];

test.each([
	['', ['1', '2', 'notes.txt']],
	['   ', ['1', '2', 'notes.txt']],
	['FERRY', ['1']],
	['daily ferry', ['1']],
	['2026-05', ['1']],
	['cafe', ['2']],
	['evening-post', ['2']],
	['notes', ['notes.txt']],
	['ferry protest', []],
])('"%s" finds %j', (query, ids) => {
	expect(filterEntries(entries, query).map(({ id }) => id)).toEqual(ids);
});
