import { describe, expect, it } from 'vitest';
import { lemma } from '../../../src/engine/syntax/lemma.ts';

const table: Readonly<Record<string, string>> = {
	VERB:
		'killed kill, stopped stop, hoping hope, voting vote, hopping hop, installed install, singing sing, changing change, ' +
		'tried try, dies die, dying die, lying lie, goes go, passes pass, focused focus, said say, found find, need need, ' +
		"bring bring, agreed agree, fled flee, accused accuse, controlled control, shot shoot, livestreamed livestream, is be, 've have",
	NOUN:
		'children child, people people, women woman, cities city, glasses glasses, talks talk, crises crisis, wives wife, ' +
		'police police, news news, buses bus, churches church, movies movie, analysis analysis, ads ad, 1990s 1990s, boss boss, ' +
		'drones drone, influencers influencer',
	ADJ: 'higher high, biggest big, later late, worse bad, upper upper, happy happy, happier happy, other other',
	AUX: "were be, wo will, ca can, has have, did do, 'd would",
	PART: "n't not, to to",
	PROPN: 'Reeves Reeves',
	DET: 'an a',
};

describe('lemma', () => {
	for (const [pos, pairs] of Object.entries(table)) {
		for (const pair of pairs.split(', ')) {
			const [form = '', base = ''] = pair.split(' ');
			it(`reads ${pos} ${form} as ${base}`, () => expect(lemma(form, pos)).toBe(base));
		}
	}
});
