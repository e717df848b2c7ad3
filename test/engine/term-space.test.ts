import { expect, test } from 'vitest';
import { termSpace } from '../../src/engine/term-space.ts';

const WEIGHTS: Readonly<Record<string, number>> = { ferry: 2, sank: 1, harbour: 3, the: 0 };
const { weight, likeness, likenessTo } = termSpace((term) => WEIGHTS[term] ?? 0.5);
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

test.each([
	{ ours: 'ferry sank', theirs: 'ferry sank', like: 1 },
	{ ours: 'ferry sank', theirs: 'harbour', like: 0 },
	{ ours: 'ferry sank', theirs: 'ferry harbour', like: 4 / Math.sqrt(5 * 13) },
	{ ours: 'the', theirs: 'the', like: 0 },
])('"$ours" and "$theirs" are alike by the weight of what they share', ({ ours, theirs, like }) => {
	expect(likeness(set(ours), set(theirs))).toBeCloseTo(like, 12);
	expect(likeness(set(theirs), set(ours))).toBeCloseTo(like, 12);
});

test('a term counts as far as it is said to', () => {
	const near = new Map([
		['ferry', 1],
		['harbour', 0.5],
	]);
	const far = new Map([
		['ferry', 0.25],
		['sank', 1],
	]);
	expect(likeness(near, far)).toBeCloseTo((2 * 0.5) / Math.sqrt((4 + 2.25) * (0.25 + 1)), 12);
});

test('what was compared before leaves no trace', () => {
	const [a, b, c] = [set('ferry sank'), set('harbour ferry'), set('harbour')];
	const alone = likeness(a, b);
	likeness(c, b);
	likeness(b, c);
	expect(likeness(a, b)).toBe(alone);
	expect(likeness(a, c)).toBe(0);
	expect(weight('harbour')).toBe(3);
});

test('one set is as like to each of several as to that one alone', () => {
	const sets = ['ferry sank', 'harbour', 'the', 'sank the ferry harbour'].map(set);
	for (const one of sets) expect([...likenessTo(sets)(one)]).toEqual(sets.map((other) => likeness(one, other)));
});
