import { defineDetector, together } from '../detector.ts';
import { oppositesOf } from '../lexicon/opposites.ts';
import { compareMoves, type Moved, moves } from '../number/moved.ts';
import { retold } from '../retelling/retold.ts';
import { compareDenial } from '../statement/denial.ts';
import { isPlea } from '../statement/plea.ts';
import { type Statement, statements } from '../statement/statement.ts';

/** One event, said to be here and denied there, or turned into its contrary. */
export const polarity = together('polarity', [
	defineDetector<Statement>({
		kind: 'polarity',
		claims: statements,
		topics: (one) => [isPlea(one) ? 'plea' : one.predicate, ...oppositesOf(one.verb)],
		compare: compareDenial,
	}),
	defineDetector<Moved>({
		kind: 'polarity',
		paired: false,
		claims: moves,
		topics: ({ figure }) => [figure],
		compare: compareMoves,
	}),
	retold('polarity'),
]);
