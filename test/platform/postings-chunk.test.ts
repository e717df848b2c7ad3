import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, packedCount, packedDoc } from '../../src/engine/story/postings.ts';
import { Damaged } from '../../src/platform/damaged.ts';
import {
	BUCKETS,
	bucketKeys,
	bucketOf,
	byBucket,
	type Chunk,
	chunkFrom,
	chunkKey,
	chunksOf,
	type IndexedDocument,
	mergeChunks,
	mergeFrom,
	postingsOf,
} from '../../src/platform/postings-chunk.ts';

const terms = fc
	.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 300 })), {
		selector: ([term]) => term,
	})
	.map((entries) => new Map(entries));
const documents: fc.Arbitrary<readonly IndexedDocument[]> = fc
	.array(terms, { minLength: 1, maxLength: 8 })
	.map((all) => all.map((one, index) => ({ doc: index * 3 + 1, terms: one })));

/** What the chunks say, without their form. */
function content(chunks: Iterable<Chunk>): readonly string[] {
	return [...chunks]
		.flatMap((chunk) =>
			chunk.terms.flatMap((term) => [...postingsOf(term, [chunk])].map((posting) => `${term} ${posting}`)),
		)
		.sort();
}

const contentOf = (all: readonly IndexedDocument[]): readonly string[] =>
	all.flatMap(({ doc, terms }) => [...terms].map(([term, count]) => `${term} ${pack(doc, count)}`)).sort();

test('a posting is a document and a count, which stops at 255', () => {
	fc.assert(
		fc.property(fc.nat({ max: 0xff_ffff }), fc.integer({ min: 1, max: 1000 }), (doc, count) => {
			const posting = pack(doc, count);
			expect(new Uint32Array([posting])[0]).toBe(posting);
			expect([packedDoc(posting), packedCount(posting)]).toEqual([doc, Math.min(count, 255)]);
		}),
	);
	expect(() => pack(0x100_0000, 1)).toThrow('16777216');
	expect(() => pack(-1, 1)).toThrow('-1');
});

test('chunks hold every term of every document once, each term in its bucket', () => {
	fc.assert(
		fc.property(documents, (all) => {
			const chunks = chunksOf(all);
			for (const [bucket, chunk] of chunks) for (const term of chunk.terms) expect(bucketOf(term)).toBe(bucket);
			expect(content(chunks.values())).toEqual(contentOf(all));
		}),
	);
});

test('merged chunks say what the single ones said', () => {
	fc.assert(
		fc.property(fc.array(documents, { maxLength: 4 }), (batches) => {
			const all = batches.flatMap((batch) => [...chunksOf(batch).values()]);
			expect(content([mergeChunks(all)])).toEqual(content(all));
		}),
	);
});

test('a document that is taken out is in no chunk, and the others still are', () => {
	fc.assert(
		fc.property(documents, fc.nat(9), (all, at) => {
			const doc = at * 3 + 1;
			const rest = mergeChunks([...chunksOf(all).values()], (one) => one !== doc);
			expect(content([rest])).toEqual(contentOf(all.filter((one) => one.doc !== doc)));
		}),
	);
});

test('a term that no chunk knows has no postings', () => {
	expect(postingsOf('never', [...chunksOf([{ doc: 1, terms: new Map([['ever', 1]]) }]).values()])).toHaveLength(0);
});

test('keys of a bucket lie together, in the order of their chunks', () => {
	const [first, last] = bucketKeys(7);
	expect(first).toBe(chunkKey(7, 0));
	expect(chunkKey(6, 2 ** 32 - 1)).toBeLessThan(first);
	expect(chunkKey(8, 0)).toBeGreaterThan(last);
	expect(chunkKey(BUCKETS, 0)).toBeLessThan(Number.MAX_SAFE_INTEGER);
});

test('words spread over all buckets', () => {
	const counts = new Uint32Array(BUCKETS);
	for (let index = 0; index < BUCKETS * 100; index++) {
		const bucket = bucketOf(`word${index}`);
		counts[bucket] = (counts[bucket] ?? 0) + 1;
	}
	expect(Math.max(...counts)).toBeLessThan(200);
	expect(Math.min(...counts)).toBeGreaterThan(30);
});

describe('chunks are merged with those that are not much bigger', () => {
	const cases: readonly (readonly [sizes: readonly number[], from: number])[] = [
		[[], 0],
		[[5], 0],
		[[1, 1, 1], 0],
		[[1000, 1, 1], 1],
		[[400, 100, 30], 0],
		[[1000, 100, 30], 1],
		[[10_000, 100, 30], 1],
	];
	for (const [sizes, from] of cases) test(JSON.stringify(sizes), () => expect(mergeFrom(sizes)).toBe(from));

	test('so that few remain and each posting is rewritten seldom', () => {
		let chunks: number[] = [];
		let rewritten = 0;
		for (let batch = 0; batch < 5000; batch++) {
			chunks.push(1);
			if (batch % 32 !== 31) continue;
			const from = mergeFrom(chunks);
			const merged = chunks.slice(from).reduce((sum, size) => sum + size, 0);
			rewritten += merged;
			chunks = [...chunks.slice(0, from), merged];
		}
		expect(chunks.length).toBeLessThan(40);
		expect(rewritten).toBeLessThan(5000 * 20);
	});
});

test('keys are laid together by bucket, and what is no chunk is told', () => {
	const keys = [chunkKey(3, 0), chunkKey(3, 7), chunkKey(4, 1), chunkKey(BUCKETS - 1, 2 ** 32 - 1)];
	expect(byBucket(keys)).toEqual([keys.slice(0, 2), keys.slice(2, 3), keys.slice(3)]);
	expect(byBucket([])).toEqual([]);
	const [chunk] = chunksOf([{ doc: 1, terms: new Map([['ferry', 2]]) }]).values();
	expect(chunkFrom(chunk)).toEqual(chunk);
	for (const damaged of [undefined, null, 'rubbish', {}, { ...chunk, ends: new Uint32Array([5]) }])
		expect(() => chunkFrom(damaged)).toThrow(Damaged);
});
