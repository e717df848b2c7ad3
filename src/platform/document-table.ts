import { type Documents, UNDATED } from '../engine/story/bm25.ts';
import { Damaged } from './damaged.ts';

/** Length and day of 1,024 documents: what ranking must know of every document, in one small record. */
export type Block = { readonly lengths: Uint32Array; readonly days: Int32Array };

export type Row = { readonly doc: number; readonly length: number; readonly day: number };

const BLOCK = 1024;

export const blockOf = (doc: number): number => Math.floor(doc / BLOCK);

/** What was read from the store `lengths`. */
export function blockFrom(value: unknown): Block {
	// Written by ourselves: what has these two is as it was written.
	const block = (value ?? {}) as Block;
	const isWhole = block.lengths instanceof Uint32Array && block.days instanceof Int32Array;
	if (!isWhole || block.lengths.length !== BLOCK || block.days.length !== BLOCK) throw new Damaged('index');
	return block;
}

export function withRows(block: Block | undefined, rows: readonly Row[]): Block {
	const lengths = block ? block.lengths.slice() : new Uint32Array(BLOCK);
	const days = block ? block.days.slice() : new Int32Array(BLOCK).fill(UNDATED);
	for (const { doc, length, day } of rows) {
		lengths[doc % BLOCK] = length;
		days[doc % BLOCK] = day;
	}
	return { lengths, days };
}

/** The row of a number that stands for no document any more. */
export const noDocument = (doc: number): Row => ({ doc, length: 0, day: UNDATED });

/** All blocks as two arrays by document number. */
export function joinBlocks(keys: readonly number[], blocks: readonly Block[]): Documents {
	const size = keys.reduce((most, key) => Math.max(most, (key + 1) * BLOCK), 0);
	const lengths = new Uint32Array(size);
	const days = new Int32Array(size).fill(UNDATED);
	for (const [index, block] of blocks.entries()) {
		const start = (keys[index] ?? 0) * BLOCK;
		lengths.set(block.lengths, start);
		days.set(block.days, start);
	}
	return { lengths, days };
}

export function countDocuments({ lengths }: Documents): number {
	let count = 0;
	for (let doc = 0; doc < lengths.length; doc++) if ((lengths[doc] ?? 0) > 0) count++;
	return count;
}
