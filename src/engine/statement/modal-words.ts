import type { Node } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Level } from './ladder.ts';

/** What a word makes of the clause it governs; "unreal": nothing is stated. */
export type Weight = Exclude<Level, 'is' | 'done'> | 'unreal';

const table = (rows: Readonly<Partial<Record<Weight, string>>>): ReadonlyMap<string, Weight> => {
	const found = new Map<string, Weight>();
	for (const weight of ['possible', 'believed', 'intended', 'expected', 'would', 'will', 'unreal'] as const)
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
	possible: 'possibly perhaps maybe potentially probably likely presumably conceivably',
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
	possible: 'likely consider mull weigh contemplate threaten propose offer negotiate',
	intended: 'plan intend intent aim hope promise pledge vow seek prepare prepared agree',
	expected: 'expect schedule due set poise project forecast predict anticipate slate go about',
	will: 'certain sure bind guarantee',
	unreal:
		'unlikely want wish ask order tell urge allow permit let force require need try attempt forget help able unable ready',
});

/** Nouns that take a clause with "that": what it tells is held in doubt by someone. */
export const SUPPOSING = table({
	possible: 'speculation possibility likelihood chance prospect fear concern worry suggestion question suspicion hint',
	believed: 'rumor rumour allegation claim belief theory accusation assumption impression hope expectation',
});

/** Nouns that take an infinitive: "plans to close". */
export const STANDING = table({
	possible: 'threat offer proposal bid talk negotiation',
	intended: 'plan intention intent promise pledge vow agreement deal move decision',
	unreal: 'attempt effort try failure refusal ability inability right chance order call request',
});

/** Verbs whose clause is told as fact: saying, finding. */
export const EARNEST = wordSet(
	'say tell add announce explain note write state confirm insist report acknowledge admit assert conclude declare disclose ' +
		'emphasize find indicate know maintain mention observe point recall remark repeat reply reveal show stress testify ' +
		'tweet post caution complain describe hear learn realize remember see reiterate rule warn argue mean',
);

/** Verbs that say that an act is not done, or no longer: "refused to sign", "will stop selling". */
export const LEFT_UNDONE = wordSet('refuse fail decline neglect stop cease quit');

/** Verbs that only say how an act goes: what is begun or managed is done. */
export const GOING_ON = wordSet('start begin continue keep finish manage happen come remain proceed end');

/** The form in which these lists have a word. */
export const baseOf = (token: Node & { readonly lemma?: string }): string => token.lemma ?? token.lower;
