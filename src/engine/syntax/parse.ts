import { type LinearModel, readModel } from './linear-model.ts';
import { bufferFeatures, jointFeatures, PARSE_FEATURES, secondFeatures, topFeatures } from './parse-features.ts';
import {
	apply,
	finished,
	mayLeft,
	mayRight,
	mayShift,
	type ParseState,
	SHIFT,
	stacked,
	startState,
} from './parse-state.ts';
import { parseView } from './parse-view.ts';
import { placeSums } from './place-sums.ts';
import weights from './weights/parser.bin';

/** The word this one depends on (-1 for the root of the sentence) and how: a relation of Universal Dependencies. */
export type Arc = { readonly head: number; readonly rel: string };

export const NO_ARC: Arc = { head: -1, rel: '' };

export type TaggedWord = { readonly lower: string; readonly pos: string; readonly tag: string };

/** Decoded on first use. */
let parser: LinearModel | undefined;
export const loadParser = (): LinearModel => {
	parser ??= readModel(weights);
	return parser;
};

/** One arc for each word of a sentence, chosen greedily by a trained perceptron: time grows with the length alone. */
export const parse = (words: readonly TaggedWord[]): Arc[] => {
	const model = loadParser();
	const view = parseView(words);
	const state = startState(words.length);
	const actions = actionsOf(model.labels);
	const marks = marksOf(words);
	const features = new Int32Array(PARSE_FEATURES);
	const scores = new Float64Array(model.labels.length);
	const sums = (fill: (place: number, out: Int32Array) => number) =>
		placeSums(model, words.length + 2, PARSE_FEATURES, fill);
	const buffer = sums((place, out) => bufferFeatures(view, place, out, 0));
	const top = sums((place, out) => topFeatures(view, state, place, out, 0));
	const second = sums((place, out) => secondFeatures(view, state, place, out, 0));
	/** A word on the stack has all its dependents on the left; those on the right are yet to come. */
	const version = (place: number): number => state.rightCount[place] ?? 0;
	while (!finished(state)) {
		const choice = choiceAt(state, marks);
		// A fifth of the time there is nothing to choose.
		if (!isForced(choice)) {
			const [s0, s1] = [stacked(state, 0), stacked(state, 1)];
			scores.fill(0);
			buffer(state.next, 0, scores);
			top(s0, version(s0), scores);
			second(s1, version(s1), scores);
			model.score(features, jointFeatures(view, state, features, 0), scores);
		}
		apply(state, bestAction(scores, choice, actions), actions.relations);
	}
	return words.map((_, index) => {
		const head = state.head[index] ?? -1;
		return {
			head: head === words.length ? -1 : head,
			rel: model.labels[1 + (state.label[index] ?? 0)]?.slice(1) ?? 'dep',
		};
	});
};

/** How the labels of a model are numbered: "shift", each relation to the left, each to the right; `root` is the relation's. */
export type Actions = { readonly relations: number; readonly root: number };
export const actionsOf = (labels: readonly string[]): Actions => ({
	relations: (labels.length - 1) / 2,
	root: labels.indexOf('<root') - 1,
});

/** What may be done now. Nothing hangs on a mark; one word hangs on the root, and as "root". */
export type Choice = {
	readonly shift: boolean;
	readonly left: boolean;
	readonly right: boolean;
	readonly atRoot: boolean;
};

export const marksOf = (words: readonly TaggedWord[]): Uint8Array =>
	Uint8Array.from(words, ({ pos }) => (pos === 'PUNCT' ? 1 : 0));

export const choiceAt = (state: ParseState, marks: Uint8Array): Choice => {
	const atRoot = state.next === state.root;
	const shift = mayShift(state);
	const left = mayLeft(state) && (atRoot || marks[state.next] === 0);
	const right = mayRight(state) && marks[state.stack[state.depth - 2] ?? 0] === 0;
	// At the end there may be nothing else than to hang a word on a mark.
	return { shift, left, right: right || !(shift || left), atRoot };
};

/** Whether `bestAction` needs no scores. */
const isForced = ({ shift, left, right, atRoot }: Choice): boolean => (left && atRoot) || (shift && !left && !right);

export const bestAction = (
	scores: Float64Array,
	{ shift, left, right, atRoot }: Choice,
	{ relations, root }: Actions,
): number => {
	if (left && atRoot) return 1 + root;
	let best = shift ? SHIFT : -1;
	const stop = right ? 1 + 2 * relations : 1 + relations;
	for (let action = left ? 1 : 1 + relations; action < stop; action++) {
		if (action === 1 + root || action === 1 + relations + root) continue;
		if (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0)) best = action;
	}
	return best;
};
