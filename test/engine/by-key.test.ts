import { expect, test } from 'vitest';
import { byKey, byKeys } from '../../src/engine/by-key.ts';
import { put } from '../../src/engine/put.ts';

test('a list grows under its key, in the order in which things came', () => {
	const lists = new Map<string, number[]>();
	put(lists, 'ferry', 1);
	put(lists, 'harbour', 2);
	put(lists, 'ferry', 3);
	expect([...lists]).toEqual([
		['ferry', [1, 3]],
		['harbour', [2]],
	]);
});

test('things are found by what they have in common', () => {
	expect([...byKey(['Osten', 'Marrak', 'Orla'], (name) => name.slice(0, 1))]).toEqual([
		['O', ['Osten', 'Orla']],
		['M', ['Marrak']],
	]);
	expect(byKeys(['ab', 'bc'], (word) => word).get('b')).toEqual(['ab', 'bc']);
});
