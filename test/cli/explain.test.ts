import { expect, test } from 'vitest';
import { explain } from '../../src/cli/explain.ts';

const article = (id: string, text: string) => ({ id, text, published: '2026-03-12' });
const HERE = article(
	'here',
	'A fire at the Tarn Hollow mill killed 14 people on Tuesday. Nobody else was in the mill.',
);
const THERE = article(
	'there',
	'A fire at the Tarn Hollow mill killed 41 people on Tuesday. The mill is older than the town.',
);

test('it says which claims differ, which agree, and why others were not compared', () => {
	const told = explain(HERE, THERE);
	expect(told).toMatch(/conflict, confidence 0\.\d\d, sentences \d\.\d\d alike: "41 people" in: A fire/);
	expect(told).toContain('not compared: ');
	for (const kind of ['number', 'date', 'name', 'quote'])
		expect(told).toMatch(new RegExp(`^${kind}: \\d+ claims`, 'm'));
});

test('one kind alone can be asked for', () => {
	const told = explain(HERE, THERE, 'number');
	expect(told).toMatch(/^number: /);
	expect(told).not.toMatch(/^date: /m);
});
