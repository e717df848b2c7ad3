import { bestAction, type TaggedWord } from '../../src/engine/syntax/parse.ts';
import { PARSE_FEATURES, parseFeatures, parseView } from '../../src/engine/syntax/parse-features.ts';
import {
	apply,
	finished,
	mayLeft,
	mayRight,
	mayShift,
	type ParseState,
	SHIFT,
	startState,
} from '../../src/engine/syntax/parse-state.ts';
import { readTag } from '../../src/engine/syntax/tag.ts';
import { Perceptron } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';
import type { GoldSentence } from './treebank.ts';

const ROW_BITS = 20;
const PASSES = 4;
/** A right action must win by this much, or its weights grow further: steadier on new texts than winning by a hair. */
const MARGIN = 5;
/** From the second pass on, the parser mostly follows its own choices, errors and all, so that it learns to live with them. */
const EXPLORE = 0.9;

export type ParseExample = {
	readonly words: readonly TaggedWord[];
	/** -1 for the root. */
	readonly heads: readonly number[];
	readonly rels: readonly string[];
};

/** A treebank sentence with the tags a tagger gave it. */
export const exampleOf = ({ words }: GoldSentence, tags: readonly string[]): ParseExample => ({
	words: words.map(({ lower }, index) => ({ lower, ...readTag(tags[index] ?? '') })),
	heads: words.map(({ head }) => head),
	rels: words.map(({ rel }) => rel),
});

export const relationsOf = (examples: readonly ParseExample[]): string[] => {
	const counts = new Map<string, number>();
	for (const { rels } of examples) for (const rel of rels) counts.set(rel, (counts.get(rel) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([rel]) => rel);
};

/** The labels of the model are its actions: "shift", then each relation to the left, then each to the right. */
export const actionsOf = (relations: readonly string[]): string[] => [
	'shift',
	...relations.map((rel) => `<${rel}`),
	...relations.map((rel) => `>${rel}`),
];

export const trainParser = (
	examples: readonly ParseExample[],
	relations: readonly string[],
	seed: number,
): Perceptron => {
	const model = new Perceptron(ROW_BITS, actionsOf(relations));
	const random = seeded(seed);
	const numbers = new Map(relations.map((rel, number) => [rel, number]));
	const order = examples.map(({ words, heads, rels }) => ({
		view: parseView(words),
		heads: heads.map((head) => (head < 0 ? words.length : head)),
		labels: rels.map((rel) => numbers.get(rel) ?? 0),
		dependents: dependentsOf(heads),
	}));
	const features = new Int32Array(PARSE_FEATURES);
	const scores = new Float64Array(model.labels.length);
	for (let pass = 0; pass < PASSES; pass++) {
		shuffle(order, random);
		for (const { view, heads, labels, dependents } of order) {
			const state = startState(view.length);
			const onStack = new Uint8Array(view.length + 2);
			while (!finished(state)) {
				const count = parseFeatures(view, state, features);
				scores.fill(0);
				model.score(features, count, scores);
				const costs = costsOf(state, heads, dependents, onStack);
				const right = bestCorrect(state, scores, costs, labels, relations.length);
				const guess = bestAllowed(state, scores, relations.length);
				model.tick();
				if (right !== guess && !isCorrect(state, guess, costs, labels, relations.length)) {
					model.update(features, count, right, guess);
				} else if (right === guess) {
					scores[right] = (scores[right] ?? 0) - MARGIN;
					const rival = bestAllowed(state, scores, relations.length);
					if (!isCorrect(state, rival, costs, labels, relations.length)) model.update(features, count, right, rival);
				}
				const chosen = pass > 0 && random() < EXPLORE ? guess : right;
				if (chosen === SHIFT) onStack[state.next] = 1;
				else onStack[state.stack[state.depth - 1] ?? 0] = 0;
				apply(state, chosen, relations.length);
			}
		}
	}
	return model;
};

const dependentsOf = (heads: readonly number[]): number[][] => {
	const dependents: number[][] = Array.from({ length: heads.length + 2 }, () => []);
	for (const [dependent, head] of heads.entries()) dependents[head < 0 ? heads.length : head]?.push(dependent);
	return dependents;
};

type Costs = { shift: number; left: number; right: number };

/** How many arcs of the right tree each action makes unreachable (Goldberg and Nivre, 2013). */
const costsOf = (
	state: ParseState,
	heads: readonly number[],
	dependents: readonly (readonly number[])[],
	onStack: Uint8Array,
): Costs => {
	const { stack, depth, next, root } = state;
	const top = stack[depth - 1] ?? 0;
	const below = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
	const costs: Costs = { shift: 0, left: 0, right: 0 };
	if (mayShift(state)) {
		const head = heads[next] ?? root;
		if (head < next && onStack[head] === 1 && head !== top) costs.shift++;
		for (const dependent of dependents[next] ?? []) if (onStack[dependent] === 1) costs.shift++;
	}
	if (depth > 0) {
		const head = heads[top] ?? root;
		let waiting = 0;
		for (const dependent of dependents[top] ?? []) if (dependent >= next) waiting++;
		costs.left = waiting + (head === below || head > next ? 1 : 0);
		costs.right = waiting + (head >= next ? 1 : 0);
	}
	return costs;
};

const leastCost = (state: ParseState, costs: Costs): number =>
	Math.min(
		mayShift(state) ? costs.shift : Number.POSITIVE_INFINITY,
		mayLeft(state) ? costs.left : Number.POSITIVE_INFINITY,
		mayRight(state) ? costs.right : Number.POSITIVE_INFINITY,
	);

const isCorrect = (
	state: ParseState,
	action: number,
	costs: Costs,
	labels: readonly number[],
	relations: number,
): boolean => {
	const least = leastCost(state, costs);
	if (action === SHIFT) return costs.shift === least;
	const label = labels[state.stack[state.depth - 1] ?? 0];
	return action <= relations
		? costs.left === least && action - 1 === label
		: costs.right === least && action - 1 - relations === label;
};

const bestCorrect = (
	state: ParseState,
	scores: Float64Array,
	costs: Costs,
	labels: readonly number[],
	relations: number,
): number => {
	const least = leastCost(state, costs);
	const label = labels[state.stack[state.depth - 1] ?? 0] ?? 0;
	let best = -1;
	const consider = (action: number): void => {
		if (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0)) best = action;
	};
	if (mayShift(state) && costs.shift === least) consider(SHIFT);
	if (mayLeft(state) && costs.left === least) consider(1 + label);
	if (mayRight(state) && costs.right === least) consider(1 + relations + label);
	return best;
};

const bestAllowed = (state: ParseState, scores: Float64Array, relations: number): number =>
	bestAction(scores, mayShift(state), mayLeft(state), mayRight(state), relations);
