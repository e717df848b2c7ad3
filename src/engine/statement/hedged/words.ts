import { HEDGING_ADJECTIVES, HEDGING_ADVERBS, HEDGING_VERBS } from '../../lexicon/hedges.ts';
import { wordSet } from '../../text/word-set.ts';

export const ADVERBS: ReadonlySet<string> = new Set([...HEDGING_ADVERBS, 'seemingly']);
/** Of what is past: "may have been". "Can" is ability. */
export const MODALS = wordSet('may might could');
/** "is believed to have", "it appears that". */
export const PASSIVE: ReadonlySet<string> = new Set([...HEDGING_VERBS, 'appear', 'seem']);
/** "investigators believe that": what anyone else believes is an opinion. */
export const ACTIVE = wordSet('believe think suspect fear allege');
export const INVESTIGATING = wordSet(
	'police officer investigator detective official officials authority coroner prosecutor agent sheriff fbi scotland examiner expert scientist researcher firefighter doctor analyst',
);
/** What is only ever possible: a possible candidate is no doubt about one. */
export const PROSPECTS = wordSet(
	'candidate contender nominee buyer bidder successor juror witness customer voter threat problem risk benefit danger reason way solution outcome scenario impact effect exception change option suspect world cause site location venue date target motive link explanation rival opponent replacement running meeting',
);

/** Verbs and nouns that leave it to others to say what happened. */
export const EMPTY = wordSet(
	'be have do make get take try start begin continue go come use become way thing lot kind part place able turn speak talk reference',
);

/** Where one of these stands the sentence may hold the same in doubt in other words. */
export const ANY_HEDGE: ReadonlySet<string> = new Set([
	...ADVERBS,
	...HEDGING_ADJECTIVES,
	...MODALS,
	...PASSIVE,
	...wordSet(
		'potential maybe would if whether unless unclear unlikely claim rumored rumoured suggest suggestion lawsuit suit complaint suspicion suspicious theory accuse accusation allegation question possibility likelihood chance doubt deny dispute seek guess speculation speculate indication believed thought suspected feared estimate estimated plan expect threat threaten guess think investigate',
	),
]);
