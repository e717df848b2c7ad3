import type { LinearModel } from '../../src/engine/syntax/linear-model.ts';
import { highest, tagLabels } from '../../src/engine/syntax/tag.ts';
import { TAG_FEATURES, tagFeatures, tagView } from '../../src/engine/syntax/tag-features.ts';
import { Perceptron } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';
import type { GoldSentence, GoldWord } from './treebank.ts';

const ROW_BITS = 18;
const PASSES = 7;

const labelOf = (word: GoldWord): string => `${word.pos}|${word.tag}`;

/** In order of frequency, so that the file's bytes are small numbers mostly. */
export const tagLabelsOf = (sentences: readonly GoldSentence[]): string[] => {
	const counts = new Map<string, number>();
	for (const { words } of sentences) {
		for (const word of words) counts.set(labelOf(word), (counts.get(labelOf(word)) ?? 0) + 1);
	}
	// A pair met fewer than three times is a slip of annotation.
	return [...counts]
		.filter(([, count]) => count > 2)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([label]) => label);
};

export const trainTagger = (sentences: readonly GoldSentence[], labels: readonly string[], seed = 1): Perceptron => {
	const model = new Perceptron(ROW_BITS, labels);
	const numbers = new Map(labels.map((label, number) => [label, number]));
	const random = seeded(seed);
	const order = sentences.map(({ words }) => ({
		view: tagView(words),
		gold: words.map((word) => numbers.get(labelOf(word)) ?? -1),
	}));
	const features = new Int32Array(TAG_FEATURES);
	const scores = new Float64Array(labels.length);
	for (let pass = 0; pass < PASSES; pass++) {
		shuffle(order, random);
		for (const { view, gold } of order) {
			let tag1 = -1;
			let tag2 = -1;
			for (let index = 0; index < view.length; index++) {
				const count = tagFeatures(view, index, tag1, tag2, features);
				scores.fill(0);
				model.score(features, count, scores);
				const guess = highest(scores);
				const right = gold[index] ?? -1;
				model.tick();
				if (right >= 0 && guess !== right) model.update(features, count, right, guess);
				tag2 = tag1;
				tag1 = guess;
			}
		}
	}
	return model;
};

/** Tags as a tagger gives them that has not seen the sentence: what the parser will have to live with. */
export const jackknife = (
	sentences: readonly GoldSentence[],
	labels: readonly string[],
	folds: number,
): Map<GoldSentence, string[]> => {
	const tagged = new Map<GoldSentence, string[]>();
	for (let fold = 0; fold < folds; fold++) {
		const inFold = (sentence: GoldSentence): boolean => documentNumber(sentence.id) % folds === fold;
		const model = trainTagger(
			sentences.filter((sentence) => !inFold(sentence)),
			labels,
			fold + 2,
		).averaged();
		for (const sentence of sentences.filter(inFold)) tagged.set(sentence, tagWith(model, sentence));
	}
	return tagged;
};

const tagWith = (model: LinearModel, { words }: GoldSentence): string[] =>
	tagLabels(model, words).map((label) => model.labels[label] ?? '');

/** Whole documents go into one fold: a name met in training would make the tags too good. */
const documentNumber = (id: string): number => {
	let sum = 0;
	for (const letter of id.replace(/-\d+$/, '')) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
	return sum;
};
