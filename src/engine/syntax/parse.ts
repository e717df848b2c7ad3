import type { LinearModel } from './linear-model.ts';
import { PARSE_FEATURES, parseFeatures, parseView } from './parse-features.ts';
import { apply, finished, mayLeft, mayRight, mayShift, SHIFT, startState } from './parse-state.ts';

type TaggedWord = { readonly lower: string; readonly pos: string; readonly tag: string };

/** The parser itself, for any model: training uses it with weights that are not yet in a file. */
export const parseLabels = (model: LinearModel, words: readonly TaggedWord[]): { heads: number[]; rels: string[] } => {
	const view = parseView(words);
	const state = startState(words.length);
	const relations = (model.labels.length - 1) / 2;
	const features = new Int32Array(PARSE_FEATURES);
	const scores = new Float64Array(model.labels.length);
	while (!finished(state)) {
		const count = parseFeatures(view, state, features);
		scores.fill(0);
		model.score(features, count, scores);
		apply(state, bestAction(scores, mayShift(state), mayLeft(state), mayRight(state), relations), relations);
	}
	return {
		heads: Array.from(words, (_, index) => (state.head[index] === words.length ? -1 : (state.head[index] ?? -1))),
		rels: Array.from(words, (_, index) => model.labels[1 + (state.label[index] ?? 0)]?.slice(1) ?? 'dep'),
	};
};

export const bestAction = (
	scores: Float64Array,
	shift: boolean,
	left: boolean,
	right: boolean,
	relations: number,
): number => {
	let best = shift ? SHIFT : -1;
	const to = right ? 1 + 2 * relations : 1 + relations;
	for (let action = left ? 1 : 1 + relations; action < to; action++) {
		if (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0)) best = action;
	}
	return best;
};
