import type { LinearModel } from '../../src/engine/syntax/linear-model.ts';

/**
 * Weights while they are learnt, with the sums that averaging needs. A row gets memory when an error first touches it, so
 * two million possible rows cost what the used ones do.
 */
export class Perceptron implements LinearModel {
	readonly labels: readonly string[];
	readonly rowBits: number;
	readonly #shift: number;
	readonly #slots: Int32Array;
	/** How often each row's features were met. */
	readonly met: Float64Array;
	#weights: Float32Array;
	#sums: Float64Array;
	#used = 1;
	#step = 1;

	constructor(rowBits: number, labels: readonly string[]) {
		this.labels = labels;
		this.rowBits = rowBits;
		this.#shift = 32 - rowBits;
		this.#slots = new Int32Array(1 << rowBits);
		this.met = new Float64Array(1 << rowBits);
		this.#weights = new Float32Array(labels.length * 1024);
		this.#sums = new Float64Array(labels.length * 1024);
	}

	score(features: Int32Array, count: number, scores: Float64Array): void {
		const width = this.labels.length;
		const weights = this.#weights;
		for (let index = 0; index < count; index++) {
			const row = (features[index] ?? 0) >>> this.#shift;
			this.met[row] = (this.met[row] ?? 0) + 1;
			const slot = this.#slots[row] ?? 0;
			if (slot === 0) continue;
			const from = slot * width;
			for (let label = 0; label < width; label++) scores[label] = (scores[label] ?? 0) + (weights[from + label] ?? 0);
		}
	}

	/** Call once a decision, right or wrong: averages are over decisions. */
	tick(): void {
		this.#step++;
	}

	update(features: Int32Array, count: number, right: number, wrong: number): void {
		for (let index = 0; index < count; index++) {
			const from = this.#slot((features[index] ?? 0) >>> this.#shift) * this.labels.length;
			this.#add(from + right, 1);
			this.#add(from + wrong, -1);
		}
	}

	#add(at: number, delta: number): void {
		this.#weights[at] = (this.#weights[at] ?? 0) + delta;
		this.#sums[at] = (this.#sums[at] ?? 0) + delta * this.#step;
	}

	#slot(row: number): number {
		const known = this.#slots[row] ?? 0;
		if (known > 0) return known;
		const slot = this.#used++;
		this.#slots[row] = slot;
		if ((slot + 1) * this.labels.length > this.#weights.length) {
			const weights = new Float32Array(this.#weights.length * 2);
			weights.set(this.#weights);
			this.#weights = weights;
			const sums = new Float64Array(this.#sums.length * 2);
			sums.set(this.#sums);
			this.#sums = sums;
		}
		return slot;
	}

	/** The averaged weights of one row that are not zero. */
	averagedRow(row: number): Map<number, number> {
		const entries = new Map<number, number>();
		const slot = this.#slots[row] ?? 0;
		if (slot === 0) return entries;
		const from = slot * this.labels.length;
		for (let label = 0; label < this.labels.length; label++) {
			const weight = (this.#weights[from + label] ?? 0) - (this.#sums[from + label] ?? 0) / this.#step;
			if (weight !== 0) entries.set(label, weight);
		}
		return entries;
	}

	/** A perceptron that decides with the averaged weights and learns no more. */
	averaged(): Perceptron {
		const copy = new Perceptron(this.rowBits, this.labels);
		copy.#slots.set(this.#slots);
		copy.#weights = this.#weights.map((weight, at) => weight - (this.#sums[at] ?? 0) / this.#step);
		copy.#sums = new Float64Array(0);
		copy.#used = this.#used;
		return copy;
	}
}
