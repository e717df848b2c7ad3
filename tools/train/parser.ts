import {
	type Actions,
	actionsOf,
	bestAction,
	type Choice,
	choiceAt,
	marksOf,
	type TaggedWord,
} from '../../src/engine/syntax/parse.ts';
import { PARSE_FEATURES, parseFeatures } from '../../src/engine/syntax/parse-features.ts';
import { apply, finished, type ParseState, SHIFT, startState } from '../../src/engine/syntax/parse-state.ts';
import { parseView } from '../../src/engine/syntax/parse-view.ts';
import { readTag } from '../../src/engine/syntax/tag-label.ts';
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
const labelsOf = (relations: readonly string[]): string[] => [
	'shift',
	...relations.map((rel) => `<${rel}`),
	...relations.map((rel) => `>${rel}`),
];

export const trainParser = (
	examples: readonly ParseExample[],
	relations: readonly string[],
	seed: number,
): Perceptron => {
	const model = new Perceptron(ROW_BITS, labelsOf(relations));
	const actions = actionsOf(model.labels);
	const random = seeded(seed);
	const numbers = new Map(relations.map((rel, number) => [rel, number]));
	const order = examples.map(({ words, heads, rels }) => ({
		view: parseView(words),
		marks: marksOf(words),
		gold: {
			heads: heads.map((head) => (head < 0 ? words.length : head)),
			labels: rels.map((rel) => numbers.get(rel) ?? 0),
			dependents: dependentsOf(heads),
		},
	}));
	const features = new Int32Array(PARSE_FEATURES);
	const scores = new Float64Array(model.labels.length);
	for (let pass = 0; pass < PASSES; pass++) {
		shuffle(order, random);
		for (const { view, marks, gold } of order) {
			const state = startState(view.length);
			const onStack = new Uint8Array(view.length + 2);
			while (!finished(state)) {
				const count = parseFeatures(view, state, features);
				scores.fill(0);
				model.score(features, count, scores);
				const choice = choiceAt(state, marks);
				const correct = correctActions(state, choice, gold, onStack, actions);
				const right = bestOf(scores, correct);
				const guess = bestAction(scores, choice, actions);
				model.tick();
				if (!correct.includes(guess)) {
					model.update(features, count, right, guess);
				} else {
					for (const action of correct) scores[action] = (scores[action] ?? 0) - MARGIN;
					const rival = bestAction(scores, choice, actions);
					if (!correct.includes(rival)) model.update(features, count, guess, rival);
				}
				const chosen = pass > 0 && random() < EXPLORE ? guess : right;
				if (chosen === SHIFT) onStack[state.next] = 1;
				else onStack[state.stack[state.depth - 1] ?? 0] = 0;
				apply(state, chosen, actions.relations);
			}
		}
	}
	return model;
};

type Gold = {
	readonly heads: readonly number[];
	readonly labels: readonly number[];
	readonly dependents: readonly (readonly number[])[];
};

const dependentsOf = (heads: readonly number[]): number[][] => {
	const dependents: number[][] = Array.from({ length: heads.length + 2 }, () => []);
	for (const [dependent, head] of heads.entries()) dependents[head < 0 ? heads.length : head]?.push(dependent);
	return dependents;
};

/** The allowed actions that make the fewest arcs of the right tree unreachable (Goldberg and Nivre, 2013), with the right labels. */
const correctActions = (
	state: ParseState,
	choice: Choice,
	gold: Gold,
	onStack: Uint8Array,
	{ relations, root }: Actions,
): number[] => {
	const { stack, depth, next } = state;
	const top = stack[depth - 1] ?? 0;
	const never = Number.POSITIVE_INFINITY;
	let [shift, left, right] = [never, never, never];
	if (choice.shift) {
		const head = gold.heads[next] ?? -1;
		shift = head < next && onStack[head] === 1 && head !== top ? 1 : 0;
		for (const dependent of gold.dependents[next] ?? []) if (onStack[dependent] === 1) shift++;
	}
	if (choice.left || choice.right) {
		const head = gold.heads[top] ?? -1;
		const below = depth > 1 ? stack[depth - 2] : -1;
		const waiting = (gold.dependents[top] ?? []).filter((dependent) => dependent >= next).length;
		if (choice.left) left = waiting + (head === below || head > next ? 1 : 0);
		if (choice.right) right = waiting + (head >= next ? 1 : 0);
	}
	const least = Math.min(shift, left, right);
	const label = gold.labels[top] ?? 0;
	// The sentence's root, once it can no longer be that, hangs where it must as anything.
	const labels =
		label === root ? Array.from({ length: relations }, (_, other) => other).filter((other) => other !== root) : [label];
	return [
		...(shift === least ? [SHIFT] : []),
		...(left === least ? (choice.atRoot ? [root] : labels).map((one) => 1 + one) : []),
		...(right === least ? labels.map((one) => 1 + relations + one) : []),
	];
};

const bestOf = (scores: Float64Array, actions: readonly number[]): number =>
	actions.reduce((best, action) => ((scores[action] ?? 0) > (scores[best] ?? 0) ? action : best), actions[0] ?? SHIFT);
