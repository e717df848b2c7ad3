import { termsAt, termWeight } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { pairMemo } from '../pair-memo.ts';
import { apart, meets, otherTime } from '../scope.ts';
import type { Story } from '../story-context.ts';
import { dependentsOf } from '../syntax/tree.ts';
import type { Token } from '../types.ts';
import { type Argument, agreement, mayBeOneBody } from './argument.ts';
import { areFates, subjectOf } from './fate.ts';
import { onePerson, oneSuspect } from './legal.ts';
import { isSameOne, mayBeOneOccasion } from './occasion.ts';
import { isMutual } from './predicate.ts';
import { isLegal, type NamedDay, type Statement } from './statement.ts';

/** What speaks for two statements being about one event, each 0..1. */
export type StatementEvidence = {
	readonly actor: number;
	readonly undergoer: number;
	readonly clause: number;
	readonly sentence: number;
	/** 1 where both name the same day, -1 where they name two. */
	readonly day: number;
	/** How telling the verb is: "indict" more than "go". */
	readonly predicate: number;
	/** How far the parse of both can be trusted. */
	readonly parse: number;
};

/** Why two clauses do not speak of one event; undefined where they may. The verbs have been compared before. */
export const apartBecause = (ours: Statement, theirs: Statement, story: Story): string | undefined =>
	becauseIn(story)(ours)(theirs) || undefined;

/** Remembered: who denies it and who is less sure of it are asked of the same pairs. */
const becauseIn = onceFor((story: Story) =>
	pairMemo((ours: Statement, theirs: Statement): string => newBecause(ours, theirs, story) ?? ''),
);

function newBecause(ours: Statement, theirs: Statement, story: Story): string | undefined {
	if (!isNever(ours) && !isNever(theirs)) {
		if (otherTime(ours.times, theirs.times)) return 'another time';
		if (ours.earlier !== theirs.earlier) return 'another time';
	}
	const [actor, undergoer] = partiesMeet(ours, theirs);
	if (actor < 0 || undergoer < 0) return 'another event';
	if (complementsDiffer(ours, theirs) || isOfTitle(ours) !== isOfTitle(theirs)) return 'another event';
	const suspect = actor + undergoer === 0 && isOneAlone(ours, theirs, story);
	if (actor + undergoer === 0 && !suspect && (areLegal(ours, theirs) || !areAlike(ours, theirs, story)))
		return 'another event';
	const isAlike = (): boolean => story.likeness(ours.about, theirs.about) >= SAME_CLAUSE;
	// One does not say whom it was done to: the rest has to.
	if (!suspect && saysLess(ours, theirs) && !isAlike()) return 'another event';
	if (areLegal(ours, theirs)) return undefined;
	const day = sameDay(ours.days, theirs.days);
	if (day < 0) return 'another time';
	if (day === 0 && !mayBeOneOccasion(ours, theirs)) return 'another event';
	return actor === 0 && isOneWord(ours, theirs) && !isAlike() ? 'another event' : undefined;
}

/** The evidence that they do. Most that may agree, and nobody asks for it. */
export function statementEvidence(ours: Statement, theirs: Statement, story: Story): StatementEvidence {
	const [actor, undergoer] = partiesMeet(ours, theirs);
	return {
		actor,
		// Where neither meets, one person alone may be meant.
		undergoer: actor + undergoer === 0 && isOneAlone(ours, theirs, story) ? 1 : undergoer,
		clause: story.likeness(ours.about, theirs.about),
		sentence: story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence),
		day: sameDay(ours.days, theirs.days),
		predicate: Math.min(...[ours, theirs].map(({ predicate }) => termWeight(predicate.split(' ')[0] ?? ''))),
		parse: ours.frame.confidence * theirs.frame.confidence,
	};
}

const SAME_CLAUSE = 0.35;

/** A parser may miss who it was where the sentences can only be of one event. */
const areAlike = (ours: Statement, theirs: Statement, story: Story): boolean =>
	story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence) >= ALIKE;
const ALIKE = 0.3;

const isOneAlone = (ours: Statement, theirs: Statement, story: Story): boolean =>
	oneSuspect(ours, theirs, story) || onePerson(ours, theirs, story);

/** 'Directed "The Lamp"': a title is no noun that a parser knows. */
const isOfTitle = ({ sentence: { tokens }, frame }: Statement): boolean =>
	/^["“]$/.test(tokens[frame.verb + 1]?.text ?? '');

const areLegal = (a: Statement, b: Statement): boolean => isLegal(a) && isLegal(b);

/** Most have no complement, so that of the other is mostly not asked for. */
const complementsDiffer = (ours: Statement, theirs: Statement): boolean => {
	const own = complement(ours);
	return own.size > 0 && apart(own, complement(theirs));
};

/** What is allowed, refused or agreed to: "to be photographed", "from taking harm into account"; "a licence to drill". */
export const complement = onceFor(({ document, sentence, frame }: Statement): ReadonlySet<string> => {
	const { tokens } = sentence;
	const found = [frame.verb, frame.object ?? -1].flatMap((head) =>
		dependentsOf(tokens, head).filter((at) => isComplement(tokens, dependentsOf(tokens, at), at)),
	);
	for (let next = 0; next < found.length; next += 1) found.push(...dependentsOf(tokens, found[next] ?? -1));
	return new Set(found.flatMap((at) => termsAt(document, sentence, at)));
});
const isComplement = (tokens: readonly Token[], below: readonly number[], at: number): boolean =>
	/^[xc]comp$/.test(tokens[at]?.rel ?? '') ||
	(/^(?:advcl|acl)$/.test(tokens[at]?.rel ?? '') &&
		below.some((mark) => /^(?:to|from)$/.test(tokens[mark]?.lower ?? '')));
/** By one common word alone: "the agreement may be signed", "Brandt signed the fishing agreement". */
const isOneWord = ({ undergoer: a }: Statement, { undergoer: b }: Statement): boolean =>
	a !== undefined &&
	b !== undefined &&
	a.attributes.size > 0 !== b.attributes.size > 0 &&
	!a.named &&
	!b.named &&
	!isSameOne(a, b);

/** Whom it was done to is said on one side alone. What was never done was done to nobody. */
const saysLess = (ours: Statement, theirs: Statement): boolean => {
	if ((ours.undergoer === undefined) === (theirs.undergoer === undefined)) return false;
	const less = ours.undergoer === undefined ? ours : theirs;
	const { frame, sentence } = less;
	const whom = sentence.tokens[(frame.passive ? frame.subject : frame.object) ?? -1];
	// "Signed it" leaves open what.
	return whom?.pos !== 'PRON' && !isNever(less);
};

/** "He never married": at no time. */
export const isNever = ({ negated, sentence, frame }: Statement): boolean =>
	negated && sentence.tokens.some(({ lower, head }) => lower === 'never' && head === frame.verb);

/** 1 where one day is the same, -1 where both name days and none is, else 0. "Was to return Tuesday" and "returned Tuesday" are one Tuesday. */
function sameDay(ours: readonly NamedDay[], theirs: readonly NamedDay[]): -1 | 0 | 1 {
	if (ours.length === 0 || theirs.length === 0) return 0;
	const weekday = (day: string): number => new Date(day).getUTCDay();
	const same = (a: NamedDay, b: NamedDay): boolean =>
		a.day === b.day || (!(a.sure && b.sure) && weekday(a.day) === weekday(b.day));
	return ours.some((a) => theirs.some((b) => same(a, b))) ? 1 : -1;
}

type Agreement = ReturnType<typeof agreement>;

/** Who does it and whom it is done to; of what two do with one another either may come first. */
function partiesMeet(ours: Statement, theirs: Statement): readonly [Agreement, Agreement] {
	const met = (a: Argument | undefined, b: Argument | undefined): Agreement => meeting(ours, a, theirs, b);
	if (areFates(ours, theirs)) return [met(subjectOf(ours), subjectOf(theirs)), 0];
	// Who charges or arrests is told in many ways: prosecutors, a grand jury, the police.
	const official = areLegal(ours, theirs) && !ours.predicate.startsWith('plead');
	const actor = official ? 0 : met(ours.actor, theirs.actor);
	const undergoer = met(ours.undergoer, theirs.undergoer);
	if (!isMutual(ours.predicate) || (actor >= 0 && undergoer >= 0)) return [actor, undergoer];
	return [met(ours.actor, theirs.undergoer), met(ours.undergoer, theirs.actor)];
}

function meeting(ours: Statement, a: Argument | undefined, theirs: Statement, b: Argument | undefined): Agreement {
	const same = agreement(a, b);
	if (same >= 0 || a === undefined || b === undefined) return same;
	return mayBeOneBody(a, b) || areInBoth(ours, a, theirs, b) ? 0 : same;
}

/**
 * Each sentence speaks of both: a parser may have hung them on another verb. Two names are never taken for one, nor two plans that
 * are told from one another by words of which the other sentence has none.
 */
const areInBoth = (ours: Statement, a: Argument, theirs: Statement, b: Argument): boolean =>
	!(a.named && b.named) &&
	!(a.person && b.person) &&
	(meets(a.head, b.head)
		? isTold(a.attributes, theirs) && isTold(b.attributes, ours)
		: isTold(a.head, theirs) && isTold(b.head, ours));
const isTold = (terms: ReadonlySet<string>, { document, sentence }: Statement): boolean =>
	meets(terms, document.terms[sentence.index] ?? new Set());

/** The share of what one says of the event that the other's whole sentence holds too, by weight. */
export function covered(one: Statement, other: Statement, story: Story): number {
	const held = other.document.terms[other.sentence.index] ?? new Set();
	let [all, met] = [0, 0];
	for (const term of one.about) {
		const weight = story.weight(term) ** 2;
		all += weight;
		if (held.has(term)) met += weight;
	}
	return all === 0 ? 1 : met / all;
}
