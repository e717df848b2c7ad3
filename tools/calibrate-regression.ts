// Logistic regression by Newton's method: a few dozen features, so that every fit is exact and the same each time.

export type Example = {
	readonly features: ReadonlyMap<string, number>;
	readonly right: boolean;
	readonly weight: number;
};
export type Weights = Readonly<Record<string, number>>;

export function regress(examples: readonly Example[], ridge: number): Weights {
	const names = ['bias', ...[...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort()];
	const index = new Map(names.map((name, at) => [name, at]));
	const rows = examples.map(({ features, right, weight }) => ({
		at: [0, ...[...features.keys()].map((name) => index.get(name) ?? 0)],
		value: [1, ...features.values()],
		right: right ? 1 : 0,
		weight,
	}));
	const weights = new Float64Array(names.length);
	for (let round = 0; round < 30; round += 1) {
		const gradient = Array.from(weights, (weight, at) => (at === 0 ? 0 : -ridge * weight));
		const hessian = names.map((_, at) => {
			const row = new Float64Array(names.length);
			row[at] = at === 0 ? 1e-6 : ridge;
			return row;
		});
		for (const { at, value, right, weight } of rows) {
			const odds = at.reduce((sum, name, k) => sum + (weights[name] ?? 0) * (value[k] ?? 0), 0);
			const chance = 1 / (1 + Math.exp(-odds));
			const curve = Math.max(1e-6, chance * (1 - chance)) * weight;
			at.forEach((name, k) => {
				const x = value[k] ?? 0;
				gradient[name] = (gradient[name] ?? 0) + (right - chance) * weight * x;
				const row = hessian[name];
				if (row !== undefined)
					at.forEach((other, m) => {
						row[other] = (row[other] ?? 0) + curve * x * (value[m] ?? 0);
					});
			});
		}
		const step = solve(hessian, gradient);
		let largest = 0;
		step.forEach((by, at) => {
			weights[at] = (weights[at] ?? 0) + by;
			largest = Math.max(largest, Math.abs(by));
		});
		if (largest < 1e-6) break;
	}
	return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

function chanceOf(weights: Weights, features: ReadonlyMap<string, number>): number {
	let odds = weights['bias'] ?? 0;
	for (const [name, value] of features) odds += (weights[name] ?? 0) * value;
	return 1 / (1 + Math.exp(-odds));
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: readonly number[]): number[] {
	const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
	const size = rows.length;
	for (let column = 0; column < size; column += 1) {
		let pivot = column;
		for (let at = column + 1; at < size; at += 1)
			if (Math.abs(rows[at]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = at;
		const [top, other] = [rows[pivot] ?? [], rows[column] ?? []];
		rows[column] = top;
		rows[pivot] = other;
		for (let at = column + 1; at < size; at += 1) {
			const row = rows[at] ?? [];
			const factor = (row[column] ?? 0) / (top[column] ?? 1);
			if (factor !== 0) for (let k = column; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
		}
	}
	const solution = new Array<number>(size).fill(0);
	for (let at = size - 1; at >= 0; at -= 1) {
		let sum = rows[at]?.[size] ?? 0;
		for (let k = at + 1; k < size; k += 1) sum -= (rows[at]?.[k] ?? 0) * (solution[k] ?? 0);
		solution[at] = sum / (rows[at]?.[at] ?? 1);
	}
	return solution;
}

export type Judged = { readonly chance: number; readonly right: boolean; readonly weight: number };

const FOLDS = 5;

/** Every example judged by weights that were fitted to other stories. */
export function scoreHeldOut(examples: readonly (Example & { readonly story: number })[], ridge: number): Judged[] {
	const stories = [...new Set(examples.map(({ story }) => story))];
	const fold = new Map(stories.map((story, at) => [story, at % FOLDS]));
	return Array.from({ length: FOLDS }, (_, out) => {
		const weights = regress(
			examples.filter(({ story }) => fold.get(story) !== out),
			ridge,
		);
		return examples
			.filter(({ story }) => fold.get(story) === out)
			.map(({ features, right, weight }) => ({ chance: chanceOf(weights, features), right, weight }));
	}).flat();
}

/** Of what was judged so and so sure, how much was right: one line for each stretch of confidence. */
export function reliability(judged: readonly Judged[]): string[] {
	const edges = [0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1.01];
	return edges.slice(1).flatMap((high, at) => {
		const low = edges[at] ?? 0;
		const inside = judged.filter(({ chance }) => chance >= low && chance < high);
		if (inside.length === 0) return [];
		const sure = inside.reduce((sum, { chance }) => sum + chance, 0) / inside.length;
		const right = inside.filter((one) => one.right).length;
		return [
			`confidence ${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}: ${inside.length} pairs, expected ${sure.toFixed(2)}, right ${(right / inside.length).toFixed(2)}`,
		];
	});
}

/** Precision at a given recall on examples that were held out, e.g. ".83 at .5". */
export function precisionAt(judged: readonly Judged[], recall: number): number {
	const all = judged.reduce((sum, { right, weight }) => sum + (right ? weight : 0), 0);
	let [seen, right] = [0, 0];
	for (const one of judged.toSorted((a, b) => b.chance - a.chance)) {
		seen += one.weight;
		if (one.right) right += one.weight;
		if (right >= recall * all) return right / seen;
	}
	return 0;
}
