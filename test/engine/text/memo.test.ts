import { expect, test } from 'vitest';
import { memoOfTwo } from '../../../src/engine/text/memo.ts';

test('an answer about two words is given again for these two alone, in this order', () => {
	const asked: string[] = [];
	const both = memoOfTwo((one, other) => {
		asked.push(one);
		return `${one}+${other}`;
	});
	expect([both('ab', 'c'), both('a', 'bc'), both('c', 'ab'), both('1 a', 'b'), both('', '1 ab')]).toEqual([
		'ab+c',
		'a+bc',
		'c+ab',
		'1 a+b',
		'+1 ab',
	]);
	expect(both('ab', 'c')).toBe('ab+c');
	expect(asked).toHaveLength(5);
});
