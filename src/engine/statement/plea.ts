import { wordsOf } from '../claim.ts';
import type { Comparison } from '../detector.ts';
import { concept } from '../lexicon/concepts.ts';
import { meets } from '../scope.ts';
import { agreement } from './argument.ts';
import { CRIMES, LEGAL_STATUS } from './legal.ts';
import { type Statement, statements } from './statement.ts';

/** One pleads guilty to what the other denies. Someone may admit part of what he is charged with, and take back what he said first. */
export function pleasDiffer(ours: Statement, theirs: Statement): boolean {
	if (!isPlea(ours) || !isPlea(theirs) || ours.predicate === theirs.predicate) return false;
	return meets(crimesOf(ours), crimesOf(theirs)) && !alsoTells(ours, theirs) && !alsoTells(theirs, ours);
}

export const isPlea = ({ predicate }: Statement): boolean => predicate === GUILTY || predicate === 'plead not guilty';
const GUILTY = 'plead guilty';

/** Whoever denies it first may admit it later. */
export const pleaded = (ours: Statement, theirs: Statement): Comparison => ({
	verdict: 'conflicts',
	reason: { key: 'reasonPolarity', substitutions: [wordsOf(ours), wordsOf(theirs)] },
	succession: { newer: ours.predicate === GUILTY ? 'ours' : 'theirs', development: 'done' },
	confidence: LEGAL_STATUS,
});

/** Whether the article of one tells the other's plea as well. */
const alsoTells = (one: Statement, other: Statement): boolean =>
	statements(one.document).some(
		(told) =>
			told.predicate === other.predicate &&
			told.level === 'done' &&
			agreement(told.actor, other.actor) >= 0 &&
			(crimesOf(told).size === 0 || meets(crimesOf(told), crimesOf(other))),
	);

/** "Pleaded not guilty to arson but guilty to perjury": of the arson. */
function crimesOf({ sentence: { tokens }, frame: { verb } }: Statement): ReadonlySet<string> {
	const plea = tokens.findIndex(({ lower }, at) => at > verb && lower === 'guilty');
	const end = tokens.findIndex(({ lower, text }, at) => at > plea && (lower === 'guilty' || /^[;:]$/.test(text)));
	const after = tokens.slice(plea + 1, Math.min(end < 0 ? tokens.length : end, plea + CRIME_WITHIN));
	return new Set(after.flatMap(({ lemma }) => (CRIMES.has(lemma) ? [concept(lemma)] : [])));
}
const CRIME_WITHIN = 14;
