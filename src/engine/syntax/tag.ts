import { lemma } from './lemma.ts';
import { lexiconEntry, VERB } from './lexicon.ts';
import type { LinearModel } from './linear-model.ts';
import { readModel } from './linear-model.ts';
import { TAG_FEATURES, tagFeatures, tagView } from './tag-features.ts';
import { settleTags } from './tag-rules.ts';
import { isFiniteTag } from './tree.ts';
import weights from './weights/tagger.bin';

/** Universal part of speech and Penn Treebank tag. */
export type Tag = { readonly pos: string; readonly tag: string };

type Word = { readonly text: string; readonly lower: string };

/** One tag for each word of a sentence, chosen from left to right by a trained perceptron. */
export const tag = (tokens: readonly Word[]): Tag[] => {
	tagger ??= readModel(weights);
	const { tags } = readLabels(tagger);
	const given = tagLabels(tagger, tokens).map((label) => tags[label] ?? UNKNOWN);
	return settleTags(tokens, given);
};

/** Decoded on first use: a page without English text never pays for it. */
let tagger: LinearModel | undefined;
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
	const { tags, finite: finiteLabels } = readLabels(model);
	const labels: number[] = [];
	/** The word that most nearly became a finite verb, and which. */
	let nearest = { index: -1, label: -1, lack: Number.POSITIVE_INFINITY };
	let nouns = false;
	for (let index = 0; index < tokens.length; index++) {
		const count = tagFeatures(view, index, labels[index - 1] ?? -1, labels[index - 2] ?? -1, features);
		scores.fill(0);
		model.score(features, count, scores);
		const label = highest(scores);
		labels.push(label);
		const { pos, tag } = tags[label] ?? UNKNOWN;
		if (!nouns || !mayBeFinite(tokens[index], tag)) {
			nouns ||= /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos);
			continue;
		}
		for (const finite of finiteLabels) {
			const lack = (scores[label] ?? 0) - (scores[finite] ?? 0);
			if (lack < nearest.lack) nearest = { index, label: finite, lack };
		}
	}
	if (nearest.index >= 0 && isWholeSentence(tokens) && !labels.some((label) => isFiniteTag(tags[label]?.tag ?? ''))) {
		labels[nearest.index] = nearest.label;
	}
	return labels;
};

/** A written sentence has a verb with a tense. One read as having none had it taken for a participle or a noun. */
const isWholeSentence = (tokens: readonly Word[]): boolean =>
	tokens.length >= SHORTEST_SENTENCE &&
	(tokens.at(-1)?.text === '.' || (tokens.at(-1)?.text === '"' && tokens.at(-2)?.text === '.'));
const SHORTEST_SENTENCE = 5;

/** Could it be one? The dictionary knows it as a verb, and not as a noun mostly; with a capital it is a name. */
const mayBeFinite = (token: Word | undefined, tag: string): boolean => {
	if (token === undefined || token.text !== token.lower || token.lower.endsWith('ing')) return false;
	if (!/^(?:VBN|VB|NNS?|JJ)$/.test(tag)) return false;
	const base = lemma(token.lower, 'VERB');
	const entry = lexiconEntry(base);
	if ((entry & VERB) === 0) return false;
	const mostly = (entry >> 4) & 7;
	if (tag === 'VBN') return true;
	return tag === 'JJ' || mostly === 0 ? mostly === MOSTLY_VERB : mostly !== MOSTLY_NOUN;
};
/** As lexicon.bin numbers them; 0 is not known. */
const MOSTLY_NOUN = 1;
const MOSTLY_VERB = 2;

type Labels = { readonly tags: readonly Tag[]; readonly finite: readonly number[] };
const read = new WeakMap<LinearModel, Labels>();
const readLabels = (model: LinearModel): Labels => {
	const known = read.get(model);
	if (known !== undefined) return known;
	const tags = model.labels.map(readTag);
	const finite = [...tags.keys()].filter((label) => tags[label]?.pos === 'VERB' && isFiniteTag(tags[label]?.tag ?? ''));
	const labels = { tags, finite };
	read.set(model, labels);
	return labels;
};

export const highest = (scores: Float64Array): number => {
	let best = 0;
	for (let label = 1; label < scores.length; label++) {
		if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
	}
	return best;
};
