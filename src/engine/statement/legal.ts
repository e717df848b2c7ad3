import { termWeight } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { apart } from '../scope.ts';
import type { Story } from '../story-context.ts';
import { wordSet } from '../text/word-set.ts';
import { type Argument, agreement } from './argument.ts';
import { isToCome } from './ladder.ts';
import { isKin } from './person-nouns.ts';
import { isLegal, type Statement, statements } from './statement.ts';

/** Whether someone has been charged is told of one charge in most stories, however else the sentences differ. */
export const LEGAL_STATUS = 0.7;

/** "A man has been charged", "he is formally charged": the same one where the story knows no second name that this is said of. */
export function oneSuspect(ours: Statement, theirs: Statement, story: Story): boolean {
	// A husband and wife plead apart.
	if (!isLegal(ours) || ours.predicate.startsWith('plead')) return false;
	const [a, b] = [defendant(ours), defendant(theirs)];
	if ((a !== undefined && !a.person) || (b !== undefined && !b.person)) return false;
	return namesIn(story, ours.predicate, defendant).size <= 1;
}

/** "A Mafia boss hanged himself", "Brandt has apparently hanged himself": a story tells so telling an act of one person. */
export function onePerson(ours: Statement, theirs: Statement, story: Story): boolean {
	if (termWeight(ours.predicate.split(' ')[0] ?? '') < TELLING) return false;
	const [a, b] = [doer(ours), doer(theirs)];
	if (a?.person !== true || b?.person !== true || a.named === b.named) return false;
	const other = a.named ? b : a;
	return !isKin(other.lemma) && other.head.size > 0 && namesIn(story, ours.predicate, doer).size <= 1;
}
const TELLING = 0.95;

const doer = ({ frame, actor, undergoer }: Statement): Argument | undefined => (frame.passive ? undergoer : actor);

const defendant = ({ predicate, actor, undergoer }: Statement): Argument | undefined =>
	predicate.startsWith('plead') ? (actor ?? undergoer) : undergoer;

/** Within one article "the man" may be anyone where the other is named; "his wife, Ada Brandt" is not. */
const isSameDefendant = (one: Statement, other: Statement): boolean => {
	const same = agreement(defendant(one), defendant(other));
	if (same !== 0) return same > 0;
	const { named, lemma } = defendant(other) ?? { named: false, lemma: '' };
	return !named && !isKin(lemma) && defendant(one)?.person !== false;
};

type Role = (one: Statement) => Argument | undefined;

/** The people whom a story names in a part of one act. */
function namesIn(story: Story, predicate: string, role: Role): ReadonlySet<string> {
	const byRole = people.get(story) ?? new Map<Role, Map<string, ReadonlySet<string>>>();
	people.set(story, byRole);
	const known = byRole.get(role) ?? new Map<string, ReadonlySet<string>>();
	byRole.set(role, known);
	const names =
		known.get(predicate) ??
		new Set(
			story.documents
				.flatMap(statements)
				.filter((one) => one.predicate === predicate && !one.earlier)
				.flatMap((one) => [...(role(one)?.head ?? [])].filter((term) => term.startsWith('@'))),
		);
	known.set(predicate, names);
	return names;
}
const people = new WeakMap<Story, Map<Role, Map<string, ReadonlySet<string>>>>();

const STATUS = /^(?:charge|plead)/;
/** People are sentenced and arrested again and again: of that only an alike sentence tells. */
export const isCaseStatus = ({ predicate }: Statement): boolean => STATUS.test(predicate);

const ANOTHER = /^(?:also|additional|additionally|further|more|other|new|again|another|second|previous|separate)$/;
const CRIME = /^(?:NOUN|VERB)$/;

/** A first charge, and of the same crime where both name one. */
export function sameCharge(open: Statement, sure: Statement): boolean {
	const after = ({ sentence, frame }: Statement) => sentence.tokens.slice(frame.verb + 1, frame.verb + CRIME_WITHIN);
	if (
		[open, sure].some(({ sentence, frame }) =>
			sentence.tokens
				.slice(Math.max(0, frame.verb - 4), frame.verb + 8)
				// Not of New Orsa.
				.some(({ lower, pos }) => pos !== 'PROPN' && ANOTHER.test(lower)),
		)
	)
		return false;
	const crimes = (one: Statement): ReadonlySet<string> =>
		new Set(after(one).flatMap(({ lemma, pos }) => (CRIME.test(pos) && CRIMES.has(lemma) ? [concept(lemma)] : [])));
	return !apart(crimes(open), crimes(sure));
}
const CRIME_WITHIN = 14;
export const CRIMES = wordSet(
	'murder manslaughter homicide assault battery robbery burglary theft larceny fraud embezzlement bribery corruption conspiracy perjury ' +
		'obstruction extortion kidnapping abduction rape arson terrorism treason espionage piracy trafficking smuggling possession stalking ' +
		'harassment trespassing vandalism negligence endangerment laundering evasion forgery hacking dwi dui drunken false kill',
);

/** Who was charged is arraigned later: an article that tells both has one of the two still to come. */
export const isArraignedLater = (open: Statement, sure: Statement): boolean =>
	isArraignment(open) &&
	!isArraignment(sure) &&
	statements(sure.document).some((one) => isArraignment(one) && isToCome(one.level));
const isArraignment = ({ sentence, frame }: Statement): boolean =>
	[frame.verb, frame.object ?? -1].some((at) => /^arraign/.test(sentence.tokens[at]?.lemma ?? ''));

/** The article itself goes on to tell it as done. */
export const hasCome = (open: Statement): boolean =>
	statements(open.document).some(
		(one) =>
			one.predicate === open.predicate &&
			!one.negated &&
			one.level === 'done' &&
			!one.earlier &&
			(isLegal(open)
				? isSameDefendant(one, open)
				: agreement(one.actor, open.actor) + agreement(one.undergoer, open.undergoer) > 0),
	);
