import { wordSet } from '../text/word-set.ts';

/** Words by which reporters do not vouch for what they tell; each reader of doubt adds those of its own. */
export const HEDGING_ADVERBS = wordSet(
	'allegedly reportedly apparently supposedly purportedly possibly probably perhaps presumably potentially likely',
);
export const HEDGING_ADJECTIVES = wordSet(
	'alleged suspected apparent possible purported reported presumed supposed likely probable',
);
/** "Is believed to", "police suspect that". */
export const HEDGING_VERBS = wordSet('believe think suspect fear allege presume assume rumor rumour');
