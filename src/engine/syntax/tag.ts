import { missingVerbs, type NearVerb } from './finite-verb.ts';
import { type LinearModel, readModel } from './linear-model.ts';
import { TAG_FEATURES, tagFeatures, tagView } from './tag-features.ts';
import { readTag, type Tag } from './tag-label.ts';
import { settleTags } from './tag-rules.ts';
import { isFiniteTag } from './tree.ts';
import weights from './weights/tagger.bin';

type Word = { readonly text: string; readonly lower: string };

/** One tag for each word of a sentence, chosen from left to right by a trained perceptron and settled by a few rules. */
export const tag = (tokens: readonly Word[]): Tag[] => {
	const { model, tags, finite } = loadTagger();
	const given = settleTags(
		tokens,
		tagLabels(model, tokens).map((label) => tags[label] ?? UNKNOWN),
	);
	for (const { index, label } of missingVerbs(tokens, given, () => nearVerbs(model, finite, tokens)))
		given[index] = tags[label] ?? UNKNOWN;
	return given;
};

/** Which words came near to being tagged as a finite verb. Few sentences ask: they are tagged once more, instead of each being watched. */
const nearVerbs = (model: LinearModel, finite: readonly number[], tokens: readonly Word[]): NearVerb[] => {
	const near: NearVerb[] = [];
	tagLabels(model, tokens, (index, chosen, scores) => {
		const label = finite.reduce((best, other) => ((scores[other] ?? 0) > (scores[best] ?? 0) ? other : best));
		if (label !== chosen) near.push({ index, label, lack: (scores[chosen] ?? 0) - (scores[label] ?? 0) });
	});
	return near;
};

type Tagger = { readonly model: LinearModel; readonly tags: readonly Tag[]; readonly finite: readonly number[] };

/** Decoded on first use: a page without English text never pays for it. */
let tagger: Tagger | undefined;
export const loadTagger = (): Tagger => {
	tagger ??= decode();
	return tagger;
};
const decode = (): Tagger => {
	const model = readModel(weights);
	const tags = model.labels.map(readTag);
	const finite = [...tags.keys()].filter((label) => tags[label]?.pos === 'VERB' && isFiniteTag(tags[label]?.tag ?? ''));
	return { model, tags, finite };
};
const UNKNOWN: Tag = { pos: 'X', tag: 'FW' };

/** The tagger itself, without the rules, for any model: training uses it with weights that are not yet in a file. */
export const tagLabels = (
	model: LinearModel,
	tokens: readonly Word[],
	watch?: (index: number, label: number, scores: Float64Array) => void,
): number[] => {
	const view = tagView(tokens);
	const features = new Int32Array(TAG_FEATURES);
	const scores = new Float64Array(model.labels.length);
	const labels: number[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const count = tagFeatures(view, index, labels[index - 1] ?? -1, labels[index - 2] ?? -1, features);
		scores.fill(0);
		model.score(features, count, scores);
		const label = highest(scores);
		labels.push(label);
		watch?.(index, label, scores);
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
