import { probability } from '../confidence.ts';
import type { Document } from '../document.ts';
import { onceFor } from '../once-for.ts';
import type { Story } from '../story-context.ts';
import { isDenied, isSpoken, isWithheld, wordsOf } from './attribution.ts';
import type { Tie } from './left-out.ts';
import type { Segment } from './segment.ts';

/**
 * Log odds, fitted to 764 facts of stories without labels, judged by reading; see docs/figures.md. Tried without gain: verbs in
 * common, words that hang on the same ones, how many names, times and figures they share and what each figure counts, figures
 * that differ, how much of the clauses the article lacks, a third witness, how long the article is.
 */
const WEIGHTS = {
	bias: -1.94,
	/** The odds that they tell one fact which the article lacks. */
	likely: 0.39,
	/** The part of the longer clause that the shorter has in the same order: who tells the same thing tells it in like order. */
	inOrder: 3.85,
	/** With so much of it, one may have it from the other, and two who copy are one witness. */
	copied: -1.2,
	/** How like them a sentence of the article is. */
	alikeHere: -2.97,
	/** How like the article the two others begin: of another event it leaves out everything. */
	sameEvent: 7.37,
	/** One of them is mostly quoted speech: an article that leaves out a sentence often gives its sense. */
	quoted: -0.97,
	/** One says that something is not so, and the other does not. */
	denied: -0.65,
	/** Either says only that something is not told. */
	withheld: -2,
} as const;

const MOST_LIKELY = 5;
/** Fewer words in order come about by chance. */
const FEWEST_COPIED = 5;
const COPIED = 0.6;
/** Reports that begin liker than this are no surer to tell of one event. */
const MOST_LIKE = 0.25;

/** 0..1: that a reader of all three articles would say that both tell one fact, and the article that is read has it nowhere. */
export type Trust = (one: Segment, other: Segment, tie: Tie) => number;

export function trustIn(ours: Document, story: Story): Trust {
	const known = new Map<Document, number>();
	const sameEvent = ({ document }: Segment): number => {
		const likeness =
			known.get(document) ?? Math.min(beginsLike(document, ours, story), beginsLike(ours, document, story));
		known.set(document, likeness);
		return likeness;
	};
	return (one, other, { logOdds, alikeHere }) => {
		const [shorter, longer] = [tellingOf(one), tellingOf(other)].toSorted((a, b) => a.length - b.length);
		if (shorter === undefined || longer === undefined) return 0;
		const ordered = longestInOrder(shorter, longer);
		const copied = shorter.length >= FEWEST_COPIED && ordered >= COPIED * longer.length;
		return probability(
			WEIGHTS.bias +
				WEIGHTS.likely * Math.min(MOST_LIKELY, logOdds) +
				WEIGHTS.inOrder * Math.min(COPIED, ordered / Math.max(1, longer.length)) +
				WEIGHTS.copied * Number(copied) +
				WEIGHTS.alikeHere * alikeHere +
				WEIGHTS.sameEvent * Math.min(MOST_LIKE, sameEvent(one), sameEvent(other)) +
				WEIGHTS.quoted * Number(isSpoken(one) || isSpoken(other)) +
				WEIGHTS.denied * Number(isDenied(one) !== isDenied(other)) +
				WEIGHTS.withheld * Number(isWithheld(one) || isWithheld(other)),
		);
	};
}

/** A report begins with what happened; further down it may tell of anything. */
const BEGINNING = 5;

/** 0..1: how like the likest sentences of `ours` the first ones of another article are. */
function beginsLike(other: Document, ours: Document, story: Story): number {
	const first = other.sentences.slice(0, BEGINNING);
	return first.reduce((sum, sentence) => sum + story.likest(other, sentence, ours), 0) / Math.max(1, first.length);
}

const tellingOf = onceFor((segment: Segment): readonly string[] =>
	wordsOf(segment).flatMap(({ lower }) => (/[\p{L}\p{N}]/u.test(lower) ? [lower] : [])),
);

/** How many words both have in one order. */
function longestInOrder(a: readonly string[], b: readonly string[]): number {
	// By the words of `b`, how many of those up to there; each word of `a` in turn adds to it.
	const inOrder = new Uint16Array(b.length + 1);
	for (const word of a) {
		let before = 0;
		for (let at = 1; at <= b.length; at++) {
			const here = inOrder[at] ?? 0;
			inOrder[at] = word === b[at - 1] ? before + 1 : Math.max(here, inOrder[at - 1] ?? 0);
			before = here;
		}
	}
	return inOrder[b.length] ?? 0;
}
