import { compress, type Header, MAGIC } from '../../src/engine/syntax/linear-model.ts';

/** The file that readModel reads: `rows` gives each row's weights by class. */
export const writeModel = (
	rowBits: number,
	labels: readonly string[],
	rows: (row: number) => ReadonlyMap<number, number>,
): Uint8Array => {
	const counts = new Uint8Array(1 << rowBits);
	const classes: number[] = [];
	const weights: number[] = [];
	let largest = 0;
	for (let row = 0; row < counts.length; row++) {
		const entries = rows(row);
		counts[row] = entries.size;
		for (const [label, weight] of entries) {
			classes.push(label);
			weights.push(weight);
			largest = Math.max(largest, Math.abs(weight));
		}
	}
	const header: Header = { rowBits, entries: classes.length, largest, labels };
	const json = new TextEncoder().encode(JSON.stringify(header));
	const start = 8 + json.length;
	const bytes = new Uint8Array(start + counts.length + 2 * classes.length);
	bytes.set([...MAGIC].map((letter) => letter.charCodeAt(0)));
	new DataView(bytes.buffer).setUint32(4, json.length, true);
	bytes.set(json, 8);
	bytes.set(counts, start);
	bytes.set(classes, start + counts.length);
	bytes.set(
		weights.map((weight) => compress(weight, largest)),
		start + counts.length + classes.length,
	);
	return bytes;
};
