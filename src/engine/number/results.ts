import { wordsOf } from '../claim.ts';
import { tokenAt } from '../clause.ts';
import { derived } from '../derived.ts';
import { AGREES, type Comparison, type Detector, defineDetector, incomparable } from '../detector.ts';
import { type Document, factsIn } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { otherTime } from '../scope.ts';
import { WEEKDAY } from '../syntax/frame-arguments.ts';
import type { Sentence } from '../types.ts';
import { claimsOf } from './claims.ts';
import type { NumberClaim } from './number-claim.ts';
import { type Plain, readClaim } from './read-claim.ts';
import { compatible } from './values.ts';

const resultsIn = (document: Document): readonly NumberClaim[] => [
	...claimsOf(document).filter(isScore),
	...aboveText(document),
];

/**
 * What two sides have at the end of a game, where one article at least prints it behind their names. An article whose text has it
 * right may have lost a digit above it: a figure that agrees settles nothing here.
 */
export const results: Detector = defineDetector<NumberClaim>({
	kind: 'number',
	claims: resultsIn,
	compare,
	paired: false,
});

function compare(ours: NumberClaim, theirs: NumberClaim): Comparison {
	const printed = isOfSides(ours, theirs) || isOfSides(theirs, ours);
	if (!printed && namesShared(ours, theirs) < SIDES) return incomparable('another event');
	if (compatible(ours.quantity, theirs.quantity)) return AGREES;
	// Of two copies each has the slip, and the rest of its text.
	if (gives(ours, theirs) && gives(theirs, ours)) return incomparable('another event');
	if (otherTime(ours.times, theirs.times)) return incomparable('another time');
	const [a, b] = [ours.quantity.tally ?? [], theirs.quantity.tally ?? []];
	const points = Math.max(...[0, 1].map((at) => (a[at] === b[at] ? (a[at] ?? 0) : 0)));
	if (points < MANY_POINTS && !(printed && points > 0 && areAlone(ours, theirs))) return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonNumber', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: points < MANY_POINTS ? 0.6 : 0.8,
	};
}
const gives = ({ document }: NumberClaim, { quantity }: NumberClaim): boolean =>
	resultsIn(document).some((other) => compatible(other.quantity, quantity));

const isScore = ({ attribute }: Plain): boolean => attribute?.name === 'score';

/** Of headings results alone are held against the text: much else there is of another game. */
const aboveText = derived('results above the text', (document): readonly NumberClaim[] => {
	const { sentences, blocks } = document.reading;
	return sentences
		.filter(({ block }) => blocks[block]?.role === 'heading')
		.flatMap((sentence) => {
			const quantities = factsIn(document, sentence, 'quantity');
			return quantities.map((quantity) => readClaim(document, sentence, quantity, quantities));
		})
		.filter(isScore)
		.map((claim) => ({ ...claim, rivals: 1, remainder: false }));
});

/** So many that one side has twice are no coincidence. */
const MANY_POINTS = 20;

/** Words in capitals that both sentences have, no day among them. */
function namesShared({ sentence: a }: NumberClaim, { sentence: b }: NumberClaim): number {
	const there = capitalsIn(b);
	return [...capitalsIn(a)].filter((word) => there.has(word)).length;
}
const capitalsIn = onceFor(
	({ tokens }: Sentence): ReadonlySet<string> =>
		new Set(
			tokens.flatMap(({ text, lower, pos }) =>
				pos === 'PROPN' && CAPITAL.test(text) && !WEEKDAY.test(lower) ? [lower] : [],
			),
		),
);
const SIDES = 2;

const areAlone = (...claims: readonly NumberClaim[]): boolean => claims.every(({ rivals }) => rivals === 1);

/** Whether the other sentence names both sides of a result that is printed behind their names. */
const isOfSides = (line: NumberClaim, { sentence: { tokens } }: NumberClaim): boolean =>
	sidesOf(line).length > 0 &&
	sidesOf(line).every((side) => tokens.some(({ lower, text }) => CAPITAL.test(text) && side.has(lower)));

const sidesOf = onceFor(({ sentence, quantity: { start, end } }: NumberClaim): readonly ReadonlySet<string>[] => {
	const { tokens } = sentence;
	const [first, last] = [tokenAt(sentence, start), tokens.findLastIndex((token) => token.end <= end)];
	if (tokens[first + 1]?.text !== ',') return [];
	const named = (from: number, to: number): ReadonlySet<string> =>
		new Set(tokens.slice(Math.max(0, from), to).flatMap(({ text, lower }) => (CAPITAL.test(text) ? [lower] : [])));
	return [named(first - NAME, first), named(first + 2, last)];
});
const CAPITAL = /^\p{Lu}\p{L}{2}/u;
/** In so many words a side is named. */
const NAME = 3;
