import type { Claim } from '../claim.ts';
import type { Attribute } from './attributes/attribute.ts';
import type { Context } from './context.ts';
import type { Dealt } from './dealt.ts';
import type { Poll } from './poll.ts';
import type { Figure } from './values.ts';

/** A number with what it counts or measures: two are compared only when these meet. */
export type NumberClaim = Claim & {
	readonly quantity: Figure;
	/** What it is measured in, whatever the unit: no two figures of different measures are compared. */
	readonly measure: string;
	/** Concept of the noun that is counted ("people" of "41 people"); absent for a bare measure. */
	readonly counted?: string;
	/** What figure it is, where it has one of the closed shapes. */
	readonly attribute?: Attribute;
	/** The counted noun's own attributes: "seriously injured", "army", "square". */
	readonly qualities: ReadonlySet<string>;
	/** Concepts of the verbs in the clause. */
	readonly predicates: ReadonlySet<string>;
	/** What the figure hangs on, from the nearest noun or verb up to the clause's verb: "profit", "report". */
	readonly governors: ReadonlySet<string>;
	/** Everything the clause is about, the number apart. */
	readonly about: ReadonlySet<string>;
	/** What stands around it, closely and in the whole sentence. */
	readonly close: Context;
	readonly wide: Context;
	/** The nearest content words on either side. */
	readonly left?: string;
	readonly right?: string;
	/** Names in the clause, by last word; and which of them are places. */
	readonly names: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
	/** Whose figure it most likely is: the nearest name before it, in its sentence or the one before. */
	readonly bearer?: string;
	/** The subject of its verb, as a name or a concept. */
	readonly subject?: string;
	/** The word that ties it to what stands before: "from", "to", "by", "of". */
	readonly tie?: string;
	/** Words that make it a part, a rest, a sum: "another", "more", "total". */
	readonly marks: ReadonlySet<string>;
	/** Only the rest: "twelve others" after one that the article has named already. */
	readonly remainder: boolean;
	/** "Per share", "a year", "each". */
	readonly rate: boolean;
	/** Years and months named in the sentence, see scope.ts. */
	readonly times: ReadonlySet<string>;
	/** Days named in its sentence, and hours in minutes after midnight. */
	readonly days: ReadonlySet<string>;
	readonly hours: readonly number[];
	/** The words on either side of it, the nearest first. */
	readonly beside: readonly [readonly string[], readonly string[]];
	/** The poll that found it, where it is one's. */
	readonly poll?: Poll;
	/** The other figures of its sentence, as value and unit. */
	readonly company: ReadonlySet<string>;
	/** What figure it is, as roughly as a headline has it. */
	readonly sort: string;
	/** Who is credited with it, and who bids it, see owner.ts. */
	readonly owner?: string;
	readonly bidder?: string;
	/** Of a share that somebody is given in a poll or an election, whose it is, see candidate.ts. */
	readonly candidate?: string;
	/** Whose it is of several in a row, see dealt.ts. */
	readonly dealt?: Dealt;
	/** Together with the figures beside it: 3 in "one nurse and two porters". */
	readonly sum?: number;
	/** Of how many occasions it is the sum: "54 game" of "121 runs in 54 games"; "so far" of those there were. */
	readonly over?: string;
	/** How many different values the article gives for figures of this sort: with several, each is of something else. */
	readonly rivals: number;
};
