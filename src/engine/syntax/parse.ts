import { type LinearModel, readModel } from './linear-model.ts';
import { PARSE_FEATURES, parseFeatures, parseView } from './parse-features.ts';
import { apply, finished, mayLeft, mayRight, mayShift, SHIFT, startState } from './parse-state.ts';
import weights from './weights/parser.bin';

/** The word this one depends on (-1 for the root of the sentence) and how: a relation of Universal Dependencies. */
export type Arc = { readonly head: number; readonly rel: string };

export type TaggedWord = { readonly lower: string; readonly pos: string; readonly tag: string };

/** One arc for each word of a sentence, chosen greedily by a trained perceptron: time grows with the length alone. */
export const parse = (words: readonly TaggedWord[]): Arc[] => {
	parser ??= readModel(weights);
	return parseWith(parser, words);
};

/** Decoded on first use. */
let parser: LinearModel | undefined;

/** The parser itself, for any model: training uses it with weights that are not yet in a file. */
export const parseWith = (model: LinearModel, words: readonly TaggedWord[]): Arc[] => {
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
	return words.map((_, index) => {
		const head = state.head[index] ?? -1;
		return {
			head: head === words.length ? -1 : head,
			rel: model.labels[1 + (state.label[index] ?? 0)]?.slice(1) ?? 'dep',
		};
	});
};

/** The best of the allowed actions, numbered as in parse-state.ts. */
export const bestAction = (
	scores: Float64Array,
	shift: boolean,
	left: boolean,
	right: boolean,
	relations: number,
): number => {
	let best = shift ? SHIFT : -1;
	const stop = right ? 1 + 2 * relations : 1 + relations;
	for (let action = left ? 1 : 1 + relations; action < stop; action++) {
		if (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0)) best = action;
	}
	return best;
};
