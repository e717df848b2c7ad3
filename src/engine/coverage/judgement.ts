import { wordSet } from '../text/word-set.ts';
import { wordsOf } from './attribution.ts';
import type { Segment } from './segment.ts';

/** What is valued or only taken for possible: "an impressive career", "it could have cost them the cup". */
export const isJudgement = (segment: Segment): boolean =>
	wordsOf(segment).some(({ lower, lemma, tag }) => (tag === 'MD' ? POSSIBLE.has(lower) : VALUED.has(lemma)));

const POSSIBLE = wordSet("can could may might must ought shall should would 'd");
const VALUED = wordSet(
	'good great best better bad worst worse impressive excellent terrible wonderful amazing remarkable likely unlikely probably',
);
