import { expect, test } from 'vitest';
import { clusterStories } from '../../../src/engine/story/cluster.ts';

const FERRY = [
	'The ferry Solveig ran aground off the island of Tarn early on Monday with 212 passengers aboard, the coast guard said.',
	'Lifeboats took 212 passengers off the ferry Solveig after it ran aground near Tarn, the coast guard of Velland said.',
	'The captain of the ferry Solveig told the coast guard that the steering had failed before it ran aground off Tarn.',
];
const CHOIR = [
	'The choir of Ardmore cathedral will sing a lost mass by Anders Holm that a librarian found behind an organ in Marlow.',
	'A librarian in Marlow found the mass by Anders Holm behind an organ; the cathedral choir of Ardmore will sing it in May.',
];
const articles = [...FERRY, ...CHOIR].map((text, index) => ({ id: `${index}`, text }));

test('articles of one story share its name, and those of another do not', () => {
	const [a, b, c, d, e] = clusterStories(articles);
	expect([b, c]).toEqual([a, a]);
	expect(e).toBe(d);
	expect(d).not.toBe(a);
});

test('which articles share a story does not depend on their order', () => {
	const turned = clusterStories([...articles].reverse()).reverse();
	expect(turned.slice(0, 3).every((story) => story === turned[0])).toBe(true);
	expect(turned[3]).toBe(turned[4]);
	expect(turned[3]).not.toBe(turned[0]);
});

test('one article is a story of its own, and none are none', () => {
	expect(clusterStories(articles.slice(0, 1))).toHaveLength(1);
	expect(clusterStories([])).toEqual([]);
});
