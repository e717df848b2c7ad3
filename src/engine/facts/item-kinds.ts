import { isFiniteTag } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Item } from './outline.ts';

type Maybe = Item | undefined;

export const isNoun = (item: Maybe): boolean => item?.tag.startsWith('NN') === true;
export const isPronoun = (item: Maybe): boolean => item?.tag === 'PRP';
export const isVerb = (item: Maybe): boolean => item !== undefined && /^(?:VB|MD)/.test(item.tag);
export const isFiniteVerb = (item: Maybe): boolean => item !== undefined && isFiniteTag(item.tag);
export const isAdverb = (item: Maybe): boolean =>
	item !== undefined && (/^RB/.test(item.tag) || ADVERBS.has(item.lower));
export const isTime = (item: Maybe): boolean => item !== undefined && TIMES.has(item.lower);
export const isAuxiliary = (item: Maybe): boolean =>
	item !== undefined && AUXILIARIES.has(item.lower) && item.tag !== 'POS';

const ADVERBS = wordSet(
	"also later then however earlier too n't not again recently all both himself herself themselves itself",
);
const AUXILIARIES = wordSet(
	"has have had 's 've 'd would will could can may might did does do is are was were been be should must 'll 're being",
);
const TIMES = wordSet(
	`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays today yesterday tonight tomorrow
	morning mornings afternoon afternoons evening evenings night nights week weeks month months year years earlier later recently early late last this
	january february march april may june july august september october november december`,
);
