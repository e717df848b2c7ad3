import { expect, test } from 'vitest';
import {
	actionsOf,
	bestAction,
	choiceAt,
	loadParser,
	marksOf,
	parse,
	type TaggedWord,
} from '../../../src/engine/syntax/parse.ts';
import { PARSE_FEATURES, parseFeatures } from '../../../src/engine/syntax/parse-features.ts';
import { apply, finished, startState } from '../../../src/engine/syntax/parse-state.ts';
import { parseView } from '../../../src/engine/syntax/parse-view.ts';
import { tag } from '../../../src/engine/syntax/tag.ts';
import { tokenize } from '../../../src/engine/syntax/tokenize.ts';

const SENTENCES = [
	'The ferry sank.',
	'Mayor Ada Brandt, who had opposed the plan, said on Monday that the bridge, the older of the two, would be closed and torn down.',
	'"We heard the roof give way," a baker from Orsa told reporters, "and we ran as fast as we could."',
	'Rain, hail, wind and, in the hills, snow: none of it kept the 300 marchers of Velland at home.',
];

/** As the parser is trained: every feature of every state weighed anew. */
const headsByAllFeatures = (words: readonly TaggedWord[]): number[] => {
	const model = loadParser();
	const actions = actionsOf(model.labels);
	const [view, state, marks] = [parseView(words), startState(words.length), marksOf(words)];
	const features = new Int32Array(PARSE_FEATURES);
	while (!finished(state)) {
		const scores = new Float64Array(model.labels.length);
		model.score(features, parseFeatures(view, state, features), scores);
		apply(state, bestAction(scores, choiceAt(state, marks), actions), actions.relations);
	}
	return [...state.head.subarray(0, words.length)].map((head) => (head === words.length ? -1 : head));
};

test.each(SENTENCES)('a sentence is parsed as if no sum had been kept: %s', (sentence) => {
	const tokens = tokenize(sentence, { start: 0, end: sentence.length });
	const tags = tag(tokens);
	const words = tokens.map(({ lower }, index) => ({ lower, ...(tags[index] ?? { pos: 'X', tag: 'FW' }) }));
	expect(parse(words).map(({ head }) => head)).toEqual(headsByAllFeatures(words));
});
