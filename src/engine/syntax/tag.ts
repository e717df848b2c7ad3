import type { LinearModel } from './linear-model.ts';
import { readModel } from './linear-model.ts';
import { TAG_FEATURES, tagFeatures, tagView } from './tag-features.ts';
import weights from './weights/tagger.bin';

/** Universal part of speech and Penn Treebank tag. */
export type Tag = { readonly pos: string; readonly tag: string };

type Word = { readonly text: string; readonly lower: string };

/** One tag for each word of a sentence, chosen from left to right by a trained perceptron. */
export const tag = (tokens: readonly Word[]): Tag[] => {
	tagger ??= load();
	const { model, tags } = tagger;
	return tagLabels(model, tokens).map((label) => tags[label] ?? UNKNOWN);
};

/** Decoded on first use: a page without English text never pays for it. */
let tagger: { readonly model: LinearModel; readonly tags: readonly Tag[] } | undefined;
const load = () => {
	const model = readModel(weights);
	return { model, tags: model.labels.map(readTag) };
};
const UNKNOWN: Tag = { pos: 'X', tag: 'FW' };

/** "NOUN|NNS", as the labels of the tagger are named. */
export const readTag = (label: string): Tag => {
	const [pos = 'X', tag = 'FW'] = label.split('|');
	return { pos, tag };
};

/** The tagger itself, for any model: training uses it with weights that are not yet in a file. */
export const tagLabels = (model: LinearModel, tokens: readonly Word[]): number[] => {
	const view = tagView(tokens);
	const features = new Int32Array(TAG_FEATURES);
	const scores = new Float64Array(model.labels.length);
	const labels: number[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const count = tagFeatures(view, index, labels[index - 1] ?? -1, labels[index - 2] ?? -1, features);
		scores.fill(0);
		model.score(features, count, scores);
		labels.push(highest(scores));
	}
	return labels;
};

export const highest = (scores: Float64Array): number => {
	let best = 0;
	for (let label = 1; label < scores.length; label++) {
		if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
	}
	return best;
};
