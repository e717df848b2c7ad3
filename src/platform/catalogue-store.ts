import { areAll } from './damaged.ts';
import { answerOf, openDatabase, transact } from './idb.ts';
import { onceReady } from './once.ts';

/** What is known of one document. */
export type Row = {
	readonly doc: number;
	/** As in the corpus's own table: tells whether the row still speaks of the same text. */
	readonly length: number;
	/** Milliseconds; NaN where it is not known. */
	readonly published: number;
	readonly keptAt: number;
	readonly outlet: string;
};

/** Rows as arrays by document number; outlets as numbers into their list. */
export type Shelf = {
	readonly lengths: Uint32Array;
	readonly published: Float64Array;
	readonly keptAt: Float64Array;
	/** The number of the document that the story began with; 0 until it is found. */
	readonly stories: Uint32Array;
	readonly outlets: Uint32Array;
	/** Undefined for a number that is no longer in use. */
	readonly outletNames: readonly (string | undefined)[];
};

type Block = Omit<Shelf, 'outletNames'>;

export type ShelfStore = {
	read(): Promise<Shelf>;
	/** Of a document already there the story is forgotten: it is another text now. */
	shelve(rows: readonly Row[]): Promise<void>;
	/** Puts documents into stories. */
	sort(stories: ReadonlyMap<number, number>): Promise<void>;
	/** Leaves nothing of documents that were deleted, nor the names of outlets that nothing is left of. */
	forget(docs: readonly number[]): Promise<void>;
	clear(): Promise<void>;
};

const CATALOGUE_DATABASE = 'crosscheck-catalogue';
const VERSION = 2;
const BLOCK = 1024;
const blockOf = (doc: number): number => Math.floor(doc / BLOCK);

/** A database of its own, since all of it can be made anew from the corpus. */
export function shelfStore(name: string = CATALOGUE_DATABASE): ShelfStore {
	const database = onceReady((forget) => open(name, forget));

	async function clear(): Promise<void> {
		await transact(await database(), ['blocks', 'outlets'], 'readwrite', async (transaction) => {
			await answerOf(transaction.objectStore('blocks').clear());
			await answerOf(transaction.objectStore('outlets').clear());
		});
	}

	return {
		async read() {
			const shelf = await transact(await database(), ['blocks', 'outlets'], 'readonly', readShelf);
			if (shelf) return shelf;
			await clear();
			return { ...emptyBlock(0), outletNames: [] };
		},

		async shelve(rows) {
			if (rows.length === 0) return;
			await transact(await database(), ['blocks', 'outlets'], 'readwrite', async (transaction) => {
				const numbers = await outletNumbers(transaction, new Set(rows.map(({ outlet }) => outlet)));
				const store = transaction.objectStore('blocks');
				for (const key of new Set(rows.map(({ doc }) => blockOf(doc)))) {
					const own = rows.filter(({ doc }) => blockOf(doc) === key);
					const block = (await answerOf<Block | undefined>(store.get(key))) ?? emptyBlock(BLOCK);
					for (const row of own) put(block, row, numbers.get(row.outlet) ?? 0);
					await answerOf(store.put(block, key));
				}
			});
		},

		async sort(stories) {
			if (stories.size === 0) return;
			await transact(await database(), ['blocks'], 'readwrite', async (transaction) => {
				const store = transaction.objectStore('blocks');
				for (const key of new Set([...stories.keys()].map(blockOf))) {
					const block = await answerOf<Block | undefined>(store.get(key));
					if (!block) continue;
					for (const [doc, story] of stories) if (blockOf(doc) === key) block.stories[doc % BLOCK] = story;
					await answerOf(store.put(block, key));
				}
			});
		},

		async forget(docs) {
			if (docs.length === 0) return;
			await transact(await database(), ['blocks', 'outlets'], 'readwrite', async (transaction) => {
				const store = transaction.objectStore('blocks');
				const gone = new Set(docs);
				const used = new Set<number>();
				const keys = (await answerOf(store.getAllKeys())).map(Number);
				const blocks = await answerOf<Block[]>(store.getAll());
				for (const [index, block] of blocks.entries()) {
					const key = keys[index] ?? 0;
					let changed = false;
					for (let at = 0; at < BLOCK; at++) {
						if (gone.has(key * BLOCK + at)) {
							for (const list of Object.values(block)) list[at] = 0;
							changed = true;
						} else if ((block.lengths[at] ?? 0) > 0) used.add(block.outlets[at] ?? 0);
					}
					if (changed) await answerOf(store.put(block, key));
				}
				const outlets = transaction.objectStore('outlets');
				for (const [number, name] of (await readOutlets(transaction)).entries())
					if (name !== undefined && !used.has(number)) await answerOf(outlets.delete(name));
			});
		},

		clear,
	};
}

/** Undefined where a damaged disk has left something that is none: all of it is made anew. */
async function readShelf(transaction: IDBTransaction): Promise<Shelf | undefined> {
	const store = transaction.objectStore('blocks');
	const [keys, blocks, numbers] = await Promise.all([
		answerOf(store.getAllKeys()),
		answerOf<unknown[]>(store.getAll()),
		answerOf<unknown[]>(transaction.objectStore('outlets').getAll()),
	]);
	if (!blocks.every(isBlock) || !areAll('number', ...numbers)) return undefined;
	const shelf = { ...joined(keys.map(Number), blocks), outletNames: await readOutlets(transaction) };
	const isNamed = (outlet: number, doc: number) => shelf.lengths[doc] === 0 || shelf.outletNames[outlet] !== undefined;
	return shelf.outlets.every(isNamed) ? shelf : undefined;
}

function isBlock(value: unknown): value is Block {
	// Written by ourselves: what has these lists is as it was written.
	const block = (value ?? {}) as Partial<Block>;
	const { lengths, published, keptAt, stories, outlets } = block;
	const lists = [lengths, published, keptAt, stories, outlets];
	return lists.every((list) => ArrayBuffer.isView(list) && list.length === BLOCK);
}

async function open(name: string, onClosed: () => void): Promise<IDBDatabase> {
	const db = await openDatabase(name, VERSION, (db) => {
		// What an earlier version knew of the times is made anew with the rest.
		for (const store of db.objectStoreNames) db.deleteObjectStore(store);
		db.createObjectStore('blocks');
		db.createObjectStore('outlets');
	});
	db.onclose = onClosed;
	db.onversionchange = () => {
		onClosed();
		db.close();
	};
	return db;
}

/** Key is the name, value its number. */
async function readOutlets(transaction: IDBTransaction): Promise<readonly (string | undefined)[]> {
	const store = transaction.objectStore('outlets');
	const [names, numbers] = await Promise.all([answerOf(store.getAllKeys()), answerOf<number[]>(store.getAll())]);
	const list: (string | undefined)[] = [];
	for (const [index, name] of names.entries()) list[numbers[index] ?? 0] = String(name);
	return list;
}

async function outletNumbers(transaction: IDBTransaction, names: ReadonlySet<string>): Promise<Map<string, number>> {
	const store = transaction.objectStore('outlets');
	const known = new Map<string, number>();
	// Numbers have gaps where outlets were forgotten.
	let next = (await readOutlets(transaction)).length;
	for (const name of names) {
		const number = await answerOf<number | undefined>(store.get(name));
		known.set(name, number ?? next);
		if (number === undefined) await answerOf(store.put(next++, name));
	}
	return known;
}

const emptyBlock = (size: number): Block => ({
	lengths: new Uint32Array(size),
	published: new Float64Array(size),
	keptAt: new Float64Array(size),
	stories: new Uint32Array(size),
	outlets: new Uint32Array(size),
});

function put(block: Block, { doc, length, published, keptAt }: Row, outlet: number): void {
	const at = doc % BLOCK;
	block.lengths[at] = length;
	block.published[at] = published;
	block.keptAt[at] = keptAt;
	block.stories[at] = 0;
	block.outlets[at] = outlet;
}

function joined(keys: readonly number[], blocks: readonly Block[]): Block {
	const all = emptyBlock(keys.reduce((most, key) => Math.max(most, (key + 1) * BLOCK), 0));
	for (const [index, block] of blocks.entries()) {
		const start = (keys[index] ?? 0) * BLOCK;
		all.lengths.set(block.lengths, start);
		all.published.set(block.published, start);
		all.keptAt.set(block.keptAt, start);
		all.stories.set(block.stories, start);
		all.outlets.set(block.outlets, start);
	}
	return all;
}
