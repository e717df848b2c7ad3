import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { MemoryCorpus } from '../../src/engine/memory-corpus.ts';
import { readArticle } from '../../src/engine/read.ts';
import { type ReadingRecord, readingFrom, recordOf } from '../../src/engine/reading-record.ts';
import { readAll } from '../../src/engine/readings.ts';
import type { Article, Reading } from '../../src/engine/types.ts';
import { loadStories } from '../support/story.ts';

const ARTICLES = loadStories()
	.slice(0, 3)
	.flatMap((story) => [...story.articles.values()]);
let readings: readonly Reading[] = [];
beforeAll(() => {
	readings = ARTICLES.map(readArticle);
}, 60_000);

const record = (reading: Reading): ReadingRecord => {
	const made = recordOf(reading);
	if (!made) throw new Error(`No record of ${reading.article.id}`);
	return made;
};

describe('a reading that is kept', () => {
	test('comes back as it was', () => {
		for (const reading of readings)
			expect(readingFrom(structuredClone(record(reading)), reading.article)).toEqual(reading);
	});

	test('comes back as it was, whatever the text', () => {
		const text = fc.array(
			fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('The İstanbul “deal” cost $3m. ', '\n', 'don’t ')),
		);
		fc.assert(
			fc.property(text, (parts) => {
				const reading = readArticle({ id: 'a', text: parts.join(''), language: 'en' });
				const made = recordOf(reading);
				if (made) expect(readingFrom(made, reading.article)).toEqual(reading);
			}),
			{ numRuns: 60 },
		);
	}, 30_000);

	test('is small, with all that follows from it, beside the reading alone', () => {
		const sizes = readings.map((reading) => {
			const { tokens, rest, derived, names } = record(reading);
			return {
				kept: tokens.length + rest.length + derived.length + names.length,
				whole: JSON.stringify(reading).length,
			};
		});
		const sum = (of: (size: (typeof sizes)[number]) => number) => sizes.reduce((all, size) => all + of(size), 0);
		expect(sum(({ kept }) => kept)).toBeLessThan(0.65 * sum(({ whole }) => whole));
	});
});

test('articles that print the same sentences are read as if each were alone', async () => {
	const copies = ARTICLES.slice(0, 2).flatMap((article) => [
		article,
		{ ...article, id: `${article.id}-copy`, text: `Printed once more.\n${article.text}` },
	]);
	expect(await readAll(copies)).toEqual(copies.map(readArticle));
});

describe('what is no reading of this article by this reader is refused', () => {
	const [article = { id: '', text: '' }] = ARTICLES;
	const whole = () => record(readArticle(article));
	const damages: readonly { readonly name: string; readonly damage: (whole: ReadingRecord) => unknown }[] = [
		{ name: 'nothing', damage: () => undefined },
		{ name: 'something else', damage: () => ({ version: 1, tokens: 'none' }) },
		{ name: 'another version', damage: (whole) => ({ ...whole, version: whole.version + 1 }) },
		{ name: 'a cut record', damage: (whole) => ({ ...whole, tokens: whole.tokens.slice(0, -1) }) },
		{
			name: 'a changed byte',
			damage: (whole) => ({ ...whole, tokens: whole.tokens.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) }),
		},
		{
			name: 'a change in what was derived',
			damage: (whole) => ({ ...whole, derived: whole.derived.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) }),
		},
		{
			name: 'a changed fact',
			damage: (whole) => ({ ...whole, rest: whole.rest.map((byte, at) => (at === 99 ? byte ^ 1 : byte)) }),
		},
		{
			name: 'a changed name',
			damage: (whole) => ({ ...whole, names: whole.names.map((byte, at) => (at === 99 ? byte ^ 1 : byte)) }),
		},
		{ name: 'a text that is no JSON', damage: (whole) => ({ ...whole, names: whole.names.slice(1) }) },
	];
	for (const { name, damage } of damages) {
		test(name, () => {
			expect(readingFrom(damage(whole()), article)).toBeUndefined();
			expect(readingFrom(whole(), article)).toBeDefined();
		});
	}

	test('an article with another text, or another day', () => {
		expect(readingFrom(whole(), { ...article, text: `${article.text} ` })).toBeUndefined();
		expect(readingFrom(whole(), { ...article, published: '2019-01-01' })).toBeUndefined();
	});
});

test('each article is read once, and again when what was kept of it is damaged', async () => {
	const kept = new Map<string, ReadingRecord>();
	const puts: string[][] = [];
	const records = {
		get: async (ids: readonly string[]) => ids.map((id) => kept.get(id)),
		async put(more: ReadonlyMap<string, ReadingRecord>) {
			puts.push([...more.keys()]);
			for (const [id, record] of more) kept.set(id, record);
		},
	};
	const some: readonly Article[] = ARTICLES.slice(0, 3);
	const ids = some.map(({ id }) => id);
	const first = await readAll(some, records);
	expect(await readAll(some, records)).toEqual(first);
	expect(puts).toEqual([ids]);
	const [id = ''] = ids;
	kept.set(id, { ...record(readArticle(some[0] ?? { id: '', text: '' })), print: 1 });
	expect(await readAll(some, records)).toEqual(first);
	expect(puts).toEqual([ids, [id]]);
});

test('a check finds the same with readings that were kept as without', async () => {
	const kept = new Map<string, ReadingRecord>();
	const readings = {
		get: async (ids: readonly string[]) => ids.map((id) => kept.get(id)),
		async put(more: ReadonlyMap<string, ReadingRecord>) {
			for (const [id, record] of more) kept.set(id, record);
		},
	};
	const [story] = loadStories();
	const articles = [...(story?.articles.values() ?? [])];
	const [article = { id: '', text: '' }] = articles;
	const corpus = new MemoryCorpus(articles);
	const without = await check(article, corpus);
	expect(await check(article, corpus, { readings })).toEqual(without);
	expect(kept.size).toBeGreaterThan(1);
	expect(await check(article, corpus, { readings })).toEqual(without);
});
