/**
 * A trained linear classifier over hashed features. The file has a row of weights for each hash and no keys: two features
 * that share a row were trained sharing it. Layout: "XLM1", u32 header length, header (JSON), one count byte for each row,
 * then all class bytes, then all weight bytes, row by row.
 */
export type LinearModel = {
	readonly labels: readonly string[];
	/** Adds the weights of `features[0..count)`, hashes of any size, to `scores`, one for each label; only their order means anything. */
	score(features: Int32Array, count: number, scores: Float64Array): void;
};

export const readModel = (bytes: Uint8Array): LinearModel => {
	const header = readHeader(bytes);
	const rows = 1 << header.rowBits;
	const countsAt = header.end;
	const classesAt = countsAt + rows;
	const weightsAt = classesAt + header.entries;
	if (bytes.length !== weightsAt + header.entries)
		throw new Error(`Weights are ${bytes.length} bytes long, not as their header says`);
	const starts = new Uint32Array(rows + 1);
	for (let row = 0, sum = 0; row < rows; row++) {
		sum += bytes[countsAt + row] ?? 0;
		starts[row + 1] = sum;
	}
	// Weight and class of an entry side by side: what takes the time is to wait for memory.
	const entries = new Int32Array(header.entries);
	for (let at = 0; at < header.entries; at++)
		entries[at] = ((WEIGHTS[bytes[weightsAt + at] ?? 0] ?? 0) << 8) | (bytes[classesAt + at] ?? 0);
	const shift = 32 - header.rowBits;
	let from = new Uint32Array(0);
	let to = new Uint32Array(0);
	return {
		labels: header.labels,
		score(features, count, scores) {
			if (from.length < count) [from, to] = [new Uint32Array(count), new Uint32Array(count)];
			// All rows are looked up before any is read, so that the waits overlap.
			findRows(starts, shift, features, count, from, to);
			addRows(entries, from, to, count, scores);
		},
	};
};

// Both are handed all they need: a variable of a function around them would be looked up again for each of six million entries.

const findRows = (
	starts: Uint32Array,
	shift: number,
	features: Int32Array,
	count: number,
	from: Uint32Array,
	to: Uint32Array,
): void => {
	for (let index = 0; index < count; index++) {
		const row = (features[index] ?? 0) >>> shift;
		from[index] = starts[row] ?? 0;
		to[index] = starts[row + 1] ?? 0;
	}
};

const addRows = (
	entries: Int32Array,
	from: Uint32Array,
	to: Uint32Array,
	count: number,
	scores: Float64Array,
): void => {
	for (let index = 0; index < count; index++) {
		const stop = to[index] ?? 0;
		for (let at = from[index] ?? 0; at < stop; at++) {
			const entry = entries[at] ?? 0;
			const label = entry & 255;
			scores[label] = (scores[label] ?? 0) + (entry >> 8);
		}
	}
};

/**
 * Most weights are small and a few are huge: a byte holds the cube root, or the small ones would all round to nothing. Its
 * cube is the weight but for a factor that all have in common, and being whole adds up exactly, in any order.
 */
const WEIGHTS = Int32Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : byte - 256) ** 3);

export const compress = (weight: number, largest: number): number =>
	Math.round(Math.cbrt(weight / largest) * 127) & 255;

export type Header = {
	readonly rowBits: number;
	readonly entries: number;
	/** The weight that the byte 127 stands for. */
	readonly largest: number;
	readonly labels: readonly string[];
};

const readHeader = (bytes: Uint8Array): Header & { readonly end: number } => {
	const magic = String.fromCharCode(...bytes.subarray(0, 4));
	if (magic !== MAGIC) throw new Error(`Weights begin with ${JSON.stringify(magic)}, not ${MAGIC}`);
	const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
	const json = String.fromCharCode(...bytes.subarray(8, 8 + length));
	// Our own file, written by tools/train and checked by its length above.
	const header = JSON.parse(json) as Header;
	return { ...header, end: 8 + length };
};

export const MAGIC = 'XLM1';
