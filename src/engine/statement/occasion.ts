import { ORDINALS } from '../facts/number-words.ts';
import { HONORIFICS } from '../names/titles.ts';
import { onceFor } from '../once-for.ts';
import { meets } from '../scope.ts';
import { wordSet } from '../text/word-set.ts';
import { type Argument, agreement } from './argument.ts';
import type { Statement } from './statement.ts';

/** Of what happens again and again two reports are of one occasion only where they say which; their days leave it open. */
export function mayBeOneOccasion(ours: Statement, theirs: Statement): boolean {
	if (isAgain(ours) !== isAgain(theirs) || isOneAndMany(ours, theirs) || isOneAndMany(theirs, ours)) return false;
	const object = agreement(ours.undergoer, theirs.undergoer);
	if (object > 0 && ordinalOf(ours) !== ordinalOf(theirs)) return false;
	// "Made its offer", "has offered": one of the two verbs tells it.
	const isOf = (verbs: ReadonlySet<string>): boolean => verbs.has(ours.verb) || verbs.has(theirs.verb);
	if (isOf(CONTESTS)) return object > 0 && isSameOne(ours.undergoer, theirs.undergoer);
	return !isOf(ACTS) || sharesMore(ours, theirs);
}

/** A season has many matches, and a campaign many votes. */
const CONTESTS = wordSet('win lose beat defeat score lead trail');
/** What people in the news do day by day, mostly to the same ones. */
const ACTS = wordSet(
	'meet debate visit tour campaign vote call attack praise criticize criticise condemn denounce blast slam mock offer perform rally',
);

/** Named, or told from others of its kind by one word: not "the vote" and "the harbour vote", nor "towns". */
export const isSameOne = (a: Argument | undefined, b: Argument | undefined): boolean =>
	a !== undefined && b !== undefined && ((a.named && b.named) || meets(a.attributes, b.attributes));

/** Something besides who did it to whom: where, with what, over what. */
export function sharesMore(ours: Statement, theirs: Statement): boolean {
	const parties = [ours.actor, ours.undergoer, theirs.actor, theirs.undergoer];
	for (const term of ours.about)
		if (
			theirs.about.has(term) &&
			!HONORIFICS.has(term) &&
			!parties.some((one) => one?.head.has(term) || one?.aliases.has(term))
		)
			return true;
	return false;
}

/** "Shut the port again", "another strike". */
const isAgain = onceFor(({ sentence: { tokens }, frame }: Statement): boolean =>
	tokens.some(({ head, lower }) => (head === frame.verb || head === frame.object) && AGAIN.test(lower)),
);
const AGAIN = /^(?:again|anew|another)$/;

/** "Their second pay day"; empty where it does not say. */
const ordinalOf = onceFor(({ sentence: { tokens }, frame }: Statement): string => {
	const whom = frame.passive ? frame.subject : frame.object;
	return tokens.find(({ head, lower }) => head === whom && ORDINALS.has(lower))?.lower ?? '';
});

/** "They" are not Ada Brandt. */
function isOneAndMany(one: Statement, many: Statement): boolean {
	if (one.frame.passive !== many.frame.passive) return false;
	const subject = one.frame.passive ? one.undergoer : one.actor;
	return (
		subject?.full !== undefined &&
		MANY.test(many.sentence.tokens[many.frame.subject ?? -1]?.lower ?? '') &&
		!one.sentence.tokens.some(({ head, rel }) => head === one.frame.subject && rel === 'conj')
	);
}
const MANY = /^(?:they|these|those|many|several|some|others|both|we)$/;
