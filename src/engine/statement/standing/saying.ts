import { type Values, type Wording, wordingsOf } from '../sayings.ts';

/** What news tells of how matters stand: each in values of which one holds at a time. */
export type Matter =
	| 'condition'
	| 'custody'
	| 'case'
	| 'hearing'
	| 'sentence'
	| 'jail'
	| 'plea'
	| 'election'
	| 'jury'
	| 'results'
	| 'cause'
	| 'death'
	| 'harm'
	| 'post'
	| 'nomination'
	| 'candidacy'
	| 'stay'
	| 'fitness'
	| 'whereabouts'
	| 'captivity'
	| 'deal'
	| 'offer';

/** One way to say a value. */
export type Saying = Wording & {
	readonly matter: Matter;
	readonly value: string;
	/** Whom it is said of: the subject of its clause, whom it is done to, the noun right behind the words, the only one named here or right before; or what the whole story is about. */
	readonly of: 'subject' | 'undergoer' | 'next' | 'near' | 'story';
};

export const saying = (matter: Matter, of: Saying['of'], values: Values): Saying[] =>
	wordingsOf(values).map((wording) => ({ ...wording, matter, of }));
