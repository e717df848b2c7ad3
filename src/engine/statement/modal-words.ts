import type { Node } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import { UNSURE } from './ladder.ts';

/** What a word makes of the clause it governs; "unreal": nothing is stated. */
export type Weight = (typeof UNSURE)[number] | 'unreal';

const table = (rows: Readonly<Partial<Record<Weight, string>>>): ReadonlyMap<string, Weight> => {
	const found = new Map<string, Weight>();
	for (const weight of [...UNSURE, 'unreal'] as const)
		for (const word of (rows[weight] ?? '').split(/\s+/).filter(Boolean)) found.set(word, weight);
	return found;
};

/** "can" is ability, "should" and "must" duty: neither says whether it happens. */
export const MODAL = table({
	possible: 'may might could',
	would: "would 'd",
	will: "will wo 'll shall",
	unreal: 'can ca should must',
});

export const OPEN_ADVERBS = table({
	possible: 'possibly perhaps maybe potentially probably likely presumably conceivably tentatively provisionally',
	believed: 'allegedly reportedly supposedly apparently purportedly seemingly evidently ostensibly',
});

/** Verbs of thinking and accusing: what they take is open, whoever thinks it. "Said" is no hedge. */
export const CLAIMING = table({
	believed:
		'suspect believe think allege suppose presume assume accuse appear seem feel understand rumor rumour speculate reckon theorize theorise',
	possible: 'possible likely probable conceivable unclear uncertain fear suggest',
});

/** Verbs and adjectives that take an infinitive. */
export const VERBS_ABOVE = table({
	possible: 'likely consider mull weigh contemplate threaten propose offer negotiate tip favor favour',
	intended: 'plan intend intent aim hope promise pledge vow seek prepare prepared agree ready willing eager want vote',
	expected: 'expect poise project forecast predict anticipate about',
	scheduled: 'schedule due set slate',
	will: 'certain sure bind guarantee go',
	unreal: 'unlikely wish ask order tell urge allow permit let force require need try attempt forget help able unable',
});

/** Nouns that take a clause with "that": what it tells is held in doubt by someone. */
export const SUPPOSING = table({
	possible: 'speculation possibility likelihood chance prospect fear concern worry suggestion question suspicion hint',
	believed: 'rumor rumour allegation claim belief theory accusation assumption impression hope expectation',
});

/** Nouns that take an infinitive: "plans to close". */
export const STANDING = table({
	possible: 'threat offer proposal bid talk negotiation discussion candidate contender favorite favourite frontrunner',
	intended: 'plan intention intent promise pledge vow agreement deal move decision',
	expected: 'track course line',
	unreal: 'attempt effort try failure refusal ability inability right chance order call request',
});

/** Words that take a participle, some with a preposition: "is considering selling", "is close to selling", "on the verge of selling". */
export const WITH_PARTICIPLE: ReadonlyMap<string, Weight> = new Map([
	...rows('possible', 'consider|mull|weigh|contemplate|ponder|explore|discuss|propose|suggest|recommend|favor|favour'),
	...rows('possible', 'think about|think of|talk about|look at|look into|lean toward|lean towards'),
	...rows('intended', 'intend|plan|plan on|commit to'),
	...rows('expected', 'close to|close on|near|verge of|brink of|cusp of|point of|edge of'),
]);
function rows(weight: Weight, phrases: string): (readonly [string, Weight])[] {
	return phrases.split('|').map((phrase) => [phrase, weight] as const);
}

/** Verbs whose participle is told as done: "admitted stealing", "was fined for stealing". */
export const DONE_PARTICIPLE = new Set(
	'admit|admit to|acknowledge|confess to|regret|apologize for|apologise for|congratulate on|congratulate for|thank for|praise for|honor for|honour for|fine for|jail for|fire for|convict of'.split(
		'|',
	),
);

/** Verbs whose clause is told as fact: saying, finding. */
export const EARNEST = wordSet(
	'say tell add announce explain note write state confirm insist report acknowledge admit assert conclude declare disclose ' +
		'emphasize find indicate know maintain mention observe point recall remark repeat reply reveal show stress testify ' +
		'tweet post caution complain describe hear learn realize remember see reiterate rule warn argue mean',
);

/** Verbs that say that an act is not done, or no longer: "refused to sign", "will stop selling". */
export const LEFT_UNDONE = wordSet('refuse fail decline neglect stop cease quit avoid unable powerless');

/** Verbs whose clause is told as not so. */
export const DENYING = wordSet('deny');

/** Verbs that only say how an act goes: what is begun or managed is done. */
export const GOING_ON = wordSet('start begin continue keep finish manage happen come remain proceed end');

/** The form in which these lists have a word. */
export const baseOf = (token: Node & { readonly lemma?: string }): string => token.lemma ?? token.lower;
