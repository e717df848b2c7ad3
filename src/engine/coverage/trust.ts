import { probability } from '../confidence.ts';
import { factsIn } from '../document.ts';
import { isWithheld } from './attribution.ts';
import type { Tie } from './left-out.ts';
import type { Segment } from './segment.ts';

/**
 * Log odds, fitted to 540 facts of stories without labels, judged by reading; see docs/figures.md. Tried without gain: verbs in
 * common, how many names, times and figures they share and what each figure counts, a third witness, how long the article is
 * and how like them its own sentences are, the odds that labelled stories tell.
 */
const WEIGHTS = {
	bias: -3.09,
	/** One of them is mostly quoted speech: an article that leaves out a sentence often gives its sense. */
	quoted: -1.27,
	/** What both tell and the article lacks. */
	core: 0.23,
	/** The part of either clause that the article lacks, of the one that it lacks less of. */
	lacking: 1.58,
	/** Two words may come together by chance. */
	threeShared: 0.39,
	/** The part of the shorter one that the other has in the same order: who tells the same thing tells it in like order. */
	inOrder: 3.7,
	/** And of the longer one: with so much of it one may have it from the other, and two who copy are one witness. */
	copied: -1.36,
	/** Either says only that something is not told. */
	withheld: -2,
} as const;

const MOST_CORE = 8;
const MOST_IN_ORDER = 0.65;
/** Fewer words in order come about by chance. */
const FEWEST_COPIED = 5;
const COPIED = 0.6;

/** 0..1: that a reader of all three articles would say that both tell one fact, and the article that is read has it nowhere. */
export function trust(one: Segment, other: Segment, { told, coreWeight, lacking }: Tie): number {
	const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
	if (shorter === undefined || longer === undefined) return 0;
	const ordered = longestInOrder(shorter, longer);
	const copied = shorter.length >= FEWEST_COPIED && ordered >= COPIED * longer.length;
	return probability(
		WEIGHTS.bias +
			WEIGHTS.quoted * Number(isQuoted(one) || isQuoted(other)) +
			WEIGHTS.core * Math.min(MOST_CORE, coreWeight) +
			WEIGHTS.lacking * lacking +
			WEIGHTS.threeShared * Number(told.keys.size + told.figures.length >= 3) +
			WEIGHTS.inOrder * Math.min(MOST_IN_ORDER, ordered / Math.max(1, shorter.length)) +
			WEIGHTS.copied * Number(copied) +
			WEIGHTS.withheld * Number(isWithheld(one) || isWithheld(other)),
	);
}

const isQuoted = ({ document, sentence, span }: Segment): boolean =>
	factsIn(document, sentence, 'quotation').some(
		({ start, end }) => 2 * (Math.min(end, span.end) - Math.max(start, span.start)) > span.end - span.start,
	);

const wordsOf = ({ sentence: { tokens }, span }: Segment): string[] =>
	tokens
		.filter(({ start, end, lower }) => start >= span.start && end <= span.end && /[\p{L}\p{N}]/u.test(lower))
		.map(({ lower }) => lower);

/** How many words both have in one order. */
function longestInOrder(a: readonly string[], b: readonly string[]): number {
	let before = new Array<number>(b.length + 1).fill(0);
	for (const word of a) {
		const row = [0];
		for (const [at, other] of b.entries())
			row.push(word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0));
		before = row;
	}
	return before.at(-1) ?? 0;
}
