import { pack, packedDoc } from '../engine/story/postings.ts';
import { Damaged } from './damaged.ts';

/**
 * The index is cut twice: by term into buckets, by time into chunks. A chunk holds, for the terms of one bucket, the
 * postings of the documents of one batch; adding articles writes new chunks and reads none. Chunks are merged later.
 */
export type Chunk = {
	readonly terms: readonly string[];
	/** The postings of `terms[i]` are those from `ends[i - 1]` (0 for the first) up to `ends[i]`. */
	readonly ends: Uint32Array;
	readonly postings: Uint32Array;
};

export type IndexedDocument = { readonly doc: number; readonly terms: ReadonlyMap<string, number> };

/** Enough that a query reads little it does not need, few enough that an import's batch does not write mostly small records. */
export const BUCKETS = 4096;
/** Keys are `bucket * SEQUENCES + sequence`: one number sorts and compares faster than a pair. */
const SEQUENCES = 2 ** 32;

export const chunkKey = (bucket: number, sequence: number): number => bucket * SEQUENCES + sequence;

/** First and last key that chunks of these buckets may have. */
export const bucketKeys = (first: number, last = first): readonly [number, number] => [
	chunkKey(first, 0),
	chunkKey(last, SEQUENCES - 1),
];

/** Sorted keys, those of one bucket together. */
export function byBucket(keys: readonly number[]): readonly (readonly number[])[] {
	const buckets = new Map<number, number[]>();
	for (const key of keys) entry(buckets, Math.floor(key / SEQUENCES), () => []).push(key);
	return [...buckets.values()];
}

/** FNV-1a over UTF-16 units: the same on every machine, spread well enough for words. */
export function bucketOf(term: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < term.length; index++) {
		hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0) % BUCKETS;
}

/** The chunks one batch of documents adds, by bucket. */
export function chunksOf(documents: readonly IndexedDocument[]): ReadonlyMap<number, Chunk> {
	const buckets = new Map<number, Map<string, number[]>>();
	for (const { doc, terms } of documents) {
		for (const [term, count] of terms) {
			const bucket = bucketOf(term);
			const byTerm = entry(buckets, bucket, () => new Map<string, number[]>());
			entry(byTerm, term, () => []).push(pack(doc, count));
		}
	}
	return new Map([...buckets].map(([bucket, byTerm]) => [bucket, chunkOf(byTerm)]));
}

/** What was read from the store `postings`. */
export function chunkFrom(value: unknown): Chunk {
	// Written by ourselves: what has these three is as it was written.
	const chunk = (value ?? {}) as Chunk;
	const { terms, ends, postings } = chunk;
	const isWhole = Array.isArray(terms) && ends instanceof Uint32Array && postings instanceof Uint32Array;
	if (!isWhole || ends.length !== terms.length || (ends.at(-1) ?? 0) !== postings.length) throw new Damaged('index');
	return chunk;
}

export function postingsOf(term: string, chunks: readonly Chunk[]): Uint32Array {
	const found = chunks.map((chunk) => slice(chunk, chunk.terms.indexOf(term)));
	const all = new Uint32Array(found.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of found) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** One chunk in place of several, oldest first; of the documents that `alive` knows, where it is given. */
export function mergeChunks(chunks: readonly Chunk[], alive?: (doc: number) => boolean): Chunk {
	const byTerm = new Map<string, number[]>();
	for (const chunk of chunks) {
		for (const [index, term] of chunk.terms.entries()) {
			const postings = slice(chunk, index);
			const kept = alive ? postings.filter((posting) => alive(packedDoc(posting))) : postings;
			if (kept.length === 0) continue;
			const together = entry(byTerm, term, () => []);
			for (const posting of kept) together.push(posting);
		}
	}
	return chunkOf(byTerm);
}

/**
 * Of the chunks of a bucket, oldest first, the index from which on they should become one. The last ones are taken
 * together with each older one that is not much bigger than they are: so few chunks remain, and a posting is
 * rewritten only some log(n) times.
 */
export function mergeFrom(sizes: readonly number[]): number {
	let from = sizes.length - 1;
	let together = sizes[from] ?? 0;
	while (from > 0 && (sizes[from - 1] ?? 0) < MUCH_BIGGER * together) {
		from--;
		together += sizes[from] ?? 0;
	}
	return Math.max(from, 0);
}

const MUCH_BIGGER = 4;

function slice(chunk: Chunk, index: number): Uint32Array {
	if (index < 0) return new Uint32Array(0);
	return chunk.postings.subarray(index === 0 ? 0 : chunk.ends[index - 1], chunk.ends[index]);
}

function chunkOf(byTerm: ReadonlyMap<string, readonly number[]>): Chunk {
	const lists = [...byTerm.values()];
	const ends = new Uint32Array(lists.length);
	const postings = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
	let at = 0;
	for (const [index, list] of lists.entries()) {
		postings.set(list, at);
		at += list.length;
		ends[index] = at;
	}
	return { terms: [...byTerm.keys()], ends, postings };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
