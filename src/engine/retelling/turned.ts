import type { Document } from '../document.ts';
import { CALENDAR } from '../facts/dates/date-words.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';
import type { Exclusion } from './exclusion.ts';
import { type Gap, spanOf } from './gaps.ts';
import { FUNCTION, type Word, wordsOf } from './words.ts';

/** A sentence that two articles have word for word, in which two have changed places: "Velland sued Kelm", "Kelm sued Velland". */
export function turnedIn(ours: Document, a: Sentence, theirs: Document, b: Sentence): TurnedGap | undefined {
	const [x, y] = [wordsOf(a), wordsOf(b)];
	const from = sharedRun(x, 0, y, 0);
	const turn = turnAt(a, x, b, y, from);
	if (turn === undefined) return undefined;
	const behind = sharedRun(x, turn.to, y, turn.to);
	if (![a, b].every((one, side) => isOver(one, side === 0 ? x : y, turn.to + behind))) return undefined;
	const [here, there] = [weigh(x), weigh(y)];
	const shared = weigh(x.slice(0, turn.to + behind));
	if (shared < LEAST || shared < PART * Math.min(here, there)) return undefined;
	const frame = {
		shared,
		density: 1,
		coverage: shared / Math.min(here, there),
		before: from,
		after: behind,
		beside: 0,
	};
	const gap: Gap = {
		ours: { document: ours, sentence: a, words: x, from, to: turn.to },
		theirs: { document: theirs, sentence: b, words: y, from, to: turn.to },
		frame,
	};
	return { kind: turn.isWay ? 'place' : 'event', ours: spanOf(gap.ours), theirs: spanOf(gap.theirs), gap };
}
/** What follows is no part of it: "last year", "in 2011", "was late" would make it another's. */
const isOver = ({ tokens }: Sentence, words: readonly Word[], to: number): boolean =>
	to >= words.length || /^[,;:()—–]$/.test(tokens[(words[to]?.at ?? 0) - 1]?.text ?? '');

type TurnedGap = Exclusion & { readonly gap: Gap };

/** In weight of shared words, and of the shorter sentence: where it goes on in other words, another may be told of. */
const [LEAST, PART] = [3, 0.7];
const weigh = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

function sharedRun(x: readonly Word[], i: number, y: readonly Word[], j: number): number {
	let length = 0;
	while (i + length < x.length && x[i + length]?.key === y[j + length]?.key) length += 1;
	return length;
}

/** Where the two who have changed places end, the words between them being the same. */
function turnAt(
	a: Sentence,
	x: readonly Word[],
	b: Sentence,
	y: readonly Word[],
	from: number,
): { readonly to: number; readonly isWay: boolean } | undefined {
	for (let first = 1; first <= LONGEST; first += 1)
		for (let second = 1; second <= LONGEST; second += 1) {
			const between = sharedRun(x, from + first, y, from + second);
			for (let length = 1; length <= Math.min(between, BETWEEN); length += 1) {
				const to = from + first + length + second;
				if (to > x.length || to > y.length) break;
				if (sharedRun(x, from, y, from + second + length) < first) continue;
				if (sharedRun(x, from + first + length, y, from) < second) continue;
				const middle = x.slice(from + first, from + first + length);
				const [one, other] = [x.slice(from, from + first), x.slice(to - second, to)];
				const isWay = x[from - 1]?.key === 'from' && middle.length === 1 && middle[0]?.key === 'to';
				const told = isWay || (isOneWay(a, middle) && isOneWay(b, middle));
				if (!told || !areOfOneSort(a, one, other) || isBefore(a, middle) !== isBefore(b, middle)) return undefined;
				return { to, isWay };
			}
		}
	return undefined;
}
const [LONGEST, BETWEEN] = [3, 8];

/** Two names, or two nouns. */
function areOfOneSort({ tokens }: Sentence, one: readonly Word[], other: readonly Word[]): boolean {
	const [a, b] = [one, other].map((words) => words.flatMap(({ at }) => tokens[at] ?? []));
	if (a === undefined || b === undefined || ![...a, ...b].every(isOfPhrase)) return false;
	return a.some(isName) ? b.some(isName) : !b.some(isName);
}
const isOfPhrase = ({ pos, lower }: Token): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(pos) && !TIMES.has(lower);
const isName = ({ pos }: Token): boolean => pos === 'PROPN';
const TIMES: ReadonlySet<string> = new Set([
	...CALENDAR,
	...'morning afternoon evening night today yesterday tomorrow'.split(' '),
]);

/** What one does to another, or is to another, and not the other way round. */
const isOneWay = ({ tokens }: Sentence, middle: readonly Word[]): boolean =>
	middle.every(({ key, at }) => !EITHER_WAY.has(key) && !EITHER_WAY.has(tokens[at]?.lemma ?? '')) &&
	middle.some(
		({ key, at, weight }) => ONE_WAY.has(key) || (weight > FUNCTION && /^VB[DZPN]?$/.test(tokens[at]?.tag ?? '')),
	);
/** "Had beaten" was another time. */
const isBefore = ({ tokens }: Sentence, middle: readonly Word[]): boolean =>
	middle.some(({ at }) => [at - 1, at - 2].some((before) => tokens[before]?.lower === 'had'));
const ONE_WAY = wordSet('son daughter father mother subsidiary parent owner successor predecessor than before after');
const EITHER_WAY = wordSet(
	'and or with versus v vs against between while but nor meet marry face play tie draw join merge resemble each other beside near clash fight say tell add',
);
