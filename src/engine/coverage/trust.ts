import { probability } from '../confidence.ts';
import { factsIn } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { isWithheld } from './attribution.ts';
import type { Tie } from './left-out.ts';
import { keyOf, type Segment } from './segment.ts';

/**
 * Log odds, fitted to 435 facts of stories without labels, judged by reading; see docs/figures.md. Tried without gain: how many
 * names, times and figures they share, what each figure counts, how much of the longer one both tell, a third witness, how
 * like them the article's own sentences are.
 */
const WEIGHTS = {
	bias: -1.49,
	/** That they tell one fact which this article lacks, as far as labelled stories tell. */
	logOdds: 0.09,
	/** One of them is mostly quoted speech: an article that leaves out a sentence often gives its sense. */
	quoted: -1.51,
	/** Verbs that both have and the article lacks. */
	deeds: 0.3,
	/** What both tell and the article lacks. */
	core: 0.17,
	/** The part of either clause that the article lacks, of the one that it lacks less of. */
	lacking: 1.17,
	/** Two words may come together by chance. */
	threeShared: 0.66,
	/** One has the very words of the other, and may have them from there: 24 of 34 were right. */
	copied: -1,
	/** Either says only that something is not told. */
	withheld: -2,
} as const;

const [LEAST_ODDS, MOST_ODDS] = [-1, 6];
const MOST_DEEDS = 2;
const MOST_CORE = 8;

/** 0..1: that a reader of all three articles would say that both tell one fact, and the article that is read has it nowhere. */
export function trust(one: Segment, other: Segment, tie: Tie): number {
	const { logOdds, core, told, coreWeight, lacking } = tie;
	return probability(
		WEIGHTS.bias +
			WEIGHTS.logOdds * Math.max(LEAST_ODDS, Math.min(MOST_ODDS, logOdds)) +
			WEIGHTS.quoted * Number(isQuoted(one) || isQuoted(other)) +
			WEIGHTS.deeds * Math.min(MOST_DEEDS, deedsIn(core.keys, one, other)) +
			WEIGHTS.core * Math.min(MOST_CORE, coreWeight) +
			WEIGHTS.lacking * lacking +
			WEIGHTS.threeShared * Number(told.keys.size + told.figures.length >= 3) +
			WEIGHTS.copied * Number(areCopies(one, other)) +
			WEIGHTS.withheld * Number(isWithheld(one) || isWithheld(other)),
	);
}

const isQuoted = ({ document, sentence, span }: Segment): boolean =>
	factsIn(document, sentence, 'quotation').some(
		({ start, end }) => 2 * (Math.min(end, span.end) - Math.max(start, span.start)) > span.end - span.start,
	);

function deedsIn(keys: ReadonlySet<string>, one: Segment, other: Segment): number {
	const verbs = verbsOf(one);
	return [...verbsOf(other)].filter((verb) => verbs.has(verb) && keys.has(verb)).length;
}
const verbsOf = (segment: Segment): Set<string> =>
	new Set(
		wordsOf(segment)
			.filter(({ pos }) => pos === 'VERB')
			.map(({ lemma }) => keyOf(concept(lemma))),
	);

const wordsOf = ({ sentence: { tokens }, span }: Segment) =>
	tokens.filter(({ start, end, lower }) => start >= span.start && end <= span.end && /[\p{L}\p{N}]/u.test(lower));

/** Of fewer words in a row many are alike by chance. */
const FEWEST_COPIED = 5;
/** Of the shorter clause's words as many stand in a row in the other. */
const COPIED = 0.75;

function areCopies(one: Segment, other: Segment): boolean {
	const [a, b] = [one, other].map((segment) => wordsOf(segment).map(({ lower }) => lower));
	if (a === undefined || b === undefined) return false;
	const shorter = Math.min(a.length, b.length);
	return shorter >= FEWEST_COPIED && longestRun(a, b) >= COPIED * shorter;
}

function longestRun(a: readonly string[], b: readonly string[]): number {
	let most = 0;
	let before: number[] = [];
	for (const word of a) {
		const runs = b.map((other, at) => (other === word ? (before[at - 1] ?? 0) + 1 : 0));
		most = Math.max(most, ...runs);
		before = runs;
	}
	return most;
}
