import { describe, expect, it } from 'vitest';
import { tag } from '../../../src/engine/syntax/tag.ts';
import { tokenize } from '../../../src/engine/syntax/tokenize.ts';

const tagged = (text: string): string => {
	const tokens = tokenize(text, { start: 0, end: text.length });
	return tag(tokens)
		.map(({ pos, tag }, index) => `${tokens[index]?.text}/${pos}/${tag}`)
		.join(' ');
};

const table: readonly (readonly [string, string])[] = [
	['The mayor resigned.', 'The/DET/DT mayor/NOUN/NN resigned/VERB/VBD ./PUNCT/.'],
	['Rain has not stopped.', 'Rain/NOUN/NN has/AUX/VBZ not/PART/RB stopped/VERB/VBN ./PUNCT/.'],
	['She could win.', 'She/PRON/PRP could/AUX/MD win/VERB/VB ./PUNCT/.'],
	[
		'Two men were killed in Tessen on Monday.',
		'Two/NUM/CD men/NOUN/NNS were/AUX/VBD killed/VERB/VBN in/ADP/IN Tessen/PROPN/NNP on/ADP/IN Monday/PROPN/NNP ./PUNCT/.',
	],
];

describe('tag', () => {
	for (const [text, expected] of table) it(`tags "${text}"`, () => expect(tagged(text)).toBe(expected));
	it('tags nothing in nothing', () => expect(tag([])).toEqual([]));
});

describe('tag, where news differs from the treebank', () => {
	const rules: readonly (readonly [string, string])[] = [
		['No survivors were found.', 'No/DET/DT'],
		['Lorvia beat Norrland in the final.', 'beat/VERB/VBD'],
		['The airline said in a statement that it would pay.', 'said/VERB/VBD'],
		['Officials said the ferry had sunk.', 'had/AUX/VBD'],
		['Ministers have denied that the government plans to raise taxes.', 'plans/VERB/VBZ'],
		['Rescue teams from the navy have found ten people.', 'Rescue/NOUN/NN'],
		['"It was a breach of trust," the suit states.', 'states/VERB/VBZ'],
		['It was sold after the firm cut its forecast.', 'cut/VERB/VBD'],
	];
	for (const [text, expected] of rules)
		it(`finds ${expected} in "${text}"`, () => expect(tagged(text).split(' ')).toContain(expected));
});
