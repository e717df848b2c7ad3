import type { LinearModel } from './linear-model.ts';

/** Adds to `scores` what some features of a place add up to; they are the same as long as `version` is. */
export type PlaceSums = (place: number, version: number, scores: Float64Array) => void;

/** A word is weighed at many steps of a parse, and most of the time nothing about it has changed: its sum is kept. */
export const placeSums = (
	model: LinearModel,
	places: number,
	most: number,
	fill: (place: number, features: Int32Array) => number,
): PlaceSums => {
	const width = model.labels.length;
	const sums = new Float64Array(places * width);
	const versions = new Int32Array(places).fill(-1);
	const features = new Int32Array(most);
	return (place, version, scores) => {
		const from = place * width;
		if (versions[place] !== version) {
			versions[place] = version;
			model.score(features, fill(place, features), sums.subarray(from, from + width).fill(0));
		}
		add(sums, from, scores);
	};
};

const add = (sums: Float64Array, from: number, scores: Float64Array): void => {
	for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) + (sums[from + label] ?? 0);
};
