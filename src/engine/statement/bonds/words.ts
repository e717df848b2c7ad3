import { wordSet } from '../../text/word-set.ts';

/** What one is or does to another, and the other is not or does not do to it in turn. */
export type Relation = 'owns' | 'follows' | 'is kin of' | 'beats' | 'kills' | 'hires' | 'invades' | 'rescues';

/** What somebody is to the one who is this to them: her husband's wife. Who knows one or does not is no relative. */
const INVERSE: ReadonlyMap<string, readonly string[]> = new Map(
	[
		['son daughter', 'father mother'],
		['brother sister', 'brother sister'],
		['uncle aunt', 'nephew niece'],
		['cousin', 'cousin'],
		['husband', 'wife'],
		['ex-husband', 'ex-wife'],
		['boyfriend', 'girlfriend'],
		['ex-boyfriend', 'ex-girlfriend'],
		['relative', 'relative'],
		['acquaintance', 'acquaintance'],
		['friend', 'friend'],
		['stranger', 'stranger'],
	].flatMap(([one = '', other = '']) => {
		const [these, those] = [one.split(' '), other.split(' ')];
		return [...these.map((word) => [word, those] as const), ...those.map((word) => [word, these] as const)];
	}),
);
export const inverseOf = (kin: string): readonly string[] => INVERSE.get(kin) ?? [];

/** Of whoever does it: what is said of them, and what they are called. Of the other likewise. */
const ROWS: Readonly<Record<Relation, readonly [verbs: string, nouns: string, suffered: string, done: string]>> = {
	owns: ['own buy acquire purchase take-over', 'parent owner', '', 'subsidiary unit division'],
	follows: ['succeed replace', 'successor', '', 'predecessor'],
	'is kin of': ['', [...INVERSE.keys()].join(' '), '', ''],
	beats: ['beat defeat thrash upset overcome edge rout', '', 'lose', ''],
	kills: ['kill murder stab strangle assassinate', 'killer', '', ''],
	hires: ['hire employ sack fire sponsor', '', '', ''],
	invades: ['invade annex', '', '', ''],
	rescues: ['rescue save', '', '', ''],
};

export type Bonding = {
	readonly relation: Relation;
	/** Whether it is said of the one who does it. */
	readonly doer: boolean;
};

const [VERBS, NOUNS] = [new Map<string, Bonding>(), new Map<string, Bonding>()];
for (const [relation, [verbs, nouns, suffered, done]] of Object.entries(ROWS) as [Relation, (typeof ROWS)[Relation]][])
	for (const [table, words, doer] of [
		[VERBS, verbs, true],
		[NOUNS, nouns, true],
		[VERBS, suffered, false],
		[NOUNS, done, false],
	] as const)
		for (const word of wordSet(words)) table.set(word, { relation, doer });

/** What a verb says of its subject; with "over" behind it "take" is another verb. */
export const saidOf = (lemma: string, over: boolean): Bonding | undefined => VERBS.get(over ? `${lemma}-over` : lemma);
export const whoIs = (lemma: string): Bonding | undefined => NOUNS.get(lemma);
