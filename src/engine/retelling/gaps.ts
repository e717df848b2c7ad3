import type { Document } from '../document.ts';
import { isOfClass } from '../lexicon/exclusive.ts';
import { hasOpposite } from '../lexicon/opposites.ts';
import { numberOf } from '../quote/wording.ts';
import { alignWords, type Stretch } from '../text/align-words.ts';
import type { Sentence, Span, Token } from '../types.ts';
import { FUNCTION, keysOf, sentencesByTerm, type Word, weightsOf, wordsOf } from './words.ts';

/** What stands in one place of a sentence that two articles have almost word for word. */
export type Gap = { readonly ours: Side; readonly theirs: Side; readonly frame: Frame };
export type Side = {
	readonly document: Document;
	readonly sentence: Sentence;
	readonly words: readonly Word[];
	/** Half-open range of `words`. */
	readonly from: number;
	readonly to: number;
};
/** How alike the two sentences are around it. */
export type Frame = {
	/** Weight of the words that both have in this order. */
	readonly shared: number;
	/** Of what stands between the first and the last of them, by weight: of the side that has more else. */
	readonly density: number;
	/** Of the shorter sentence. */
	readonly coverage: number;
	/** Shared words in a row straight before and after, 0 where the sentence begins or ends. */
	readonly before: number;
	readonly after: number;
	/** Weight of these. */
	readonly beside: number;
};

/** Sentences of two articles that may be one in other words. */
export const likePairs = (ours: Document, theirs: Document): (readonly [Sentence, Sentence])[] =>
	ours.sentences.flatMap((a) => likeSentences(ours, a, theirs).map((b) => [a, b] as const));

const COMMON = 12;
const [FEWEST, PART] = [3, 0.4];

/** Sentences that have enough of the telling words of this one. */
function likeSentences(ours: Document, sentence: Sentence, theirs: Document): Sentence[] {
	const terms = ours.terms[sentence.index] ?? new Set();
	if (terms.size < FEWEST) return [];
	const [own, byTerm] = [sentencesByTerm(ours), sentencesByTerm(theirs)];
	const shared = new Uint16Array(theirs.reading.sentences.length);
	const met: Sentence[] = [];
	for (const term of terms) {
		const found = byTerm.get(term);
		if (found === undefined || found.length > COMMON || (own.get(term)?.length ?? 0) > COMMON) continue;
		for (const other of found) {
			const count = (shared[other.index] ?? 0) + 1;
			shared[other.index] = count;
			if (count === 1) met.push(other);
		}
	}
	return met.filter((other) => {
		const count = shared[other.index] ?? 0;
		if (count < FEWEST || count < PART * Math.min(theirs.terms[other.index]?.size ?? 0, terms.size)) return false;
		// Most are printed word for word, and differ nowhere.
		return printed(ours, sentence) !== printed(theirs, other);
	});
}

export function gapsIn(ours: Document, a: Sentence, theirs: Document, b: Sentence): Gap[] {
	const [x, y] = [wordsOf(a), wordsOf(b)];
	if (x.length === y.length && x.every(({ key }, at) => key === y[at]?.key)) return [];
	if (sharedInAnyOrder(x, y) < LEAST_SHARED) return [];
	const [here, there] = [weightsOf(x), weightsOf(y)];
	const stretches = alignWords(keysOf(x), keysOf(y), (key) => Math.max(0.4, here.get(key) ?? 0, there.get(key) ?? 0));
	const first = stretches[0];
	const last = stretches.at(-1);
	if (first === undefined || last === undefined) return [];
	const shared = stretches.reduce((sum, one) => sum + (one.equal ? weigh(x, one.ours) : 0), 0);
	const region = (words: readonly Word[], side: 'ours' | 'theirs') => weigh(words, [first[side][0], last[side][1]]);
	const density = shared / Math.max(region(x, 'ours'), region(y, 'theirs'));
	const coverage = shared / Math.min(weigh(x, [0, x.length]), weigh(y, [0, y.length]));
	const all: Stretch[] = [
		...(first.ours[0] > 0 && first.theirs[0] > 0
			? [{ equal: false, ours: [0, first.ours[0]], theirs: [0, first.theirs[0]] } as const]
			: []),
		...stretches,
		...(last.ours[1] < x.length && last.theirs[1] < y.length
			? [{ equal: false, ours: toClauseEnd(a, x, last.ours[1]), theirs: toClauseEnd(b, y, last.theirs[1]) } as const]
			: []),
	];
	return all.flatMap((stretch, at) => {
		if (stretch.equal) return [];
		const run = (other: Stretch | undefined): number => (other?.equal ? other.ours[1] - other.ours[0] : 0);
		const beside = [all[at - 1], all[at + 1]].reduce((sum, one) => sum + (one?.equal ? weigh(x, one.ours) : 0), 0);
		const frame = { shared, density, coverage, before: run(all[at - 1]), after: run(all[at + 1]), beside };
		const side = (
			document: Document,
			sentence: Sentence,
			words: readonly Word[],
			[from, to]: readonly [number, number],
		) => ({ document, sentence, words, from, to });
		return [{ ours: side(ours, a, x, stretch.ours), theirs: side(theirs, b, y, stretch.theirs), frame }];
	});
}

/** One sentence may be over where the other goes on behind a comma. */
function toClauseEnd({ tokens }: Sentence, words: readonly Word[], from: number): readonly [number, number] {
	let to = from + 1;
	while (to < words.length && !/^[,;:()—–]$/.test(tokens[(words[to]?.at ?? 0) - 1]?.text ?? '')) to += 1;
	return [from, Math.min(to, words.length)];
}

/** With less in common, whatever its order, nothing is told in one sentence; see `isFramed`. */
const LEAST_SHARED = 4;

function sharedInAnyOrder(ours: readonly Word[], theirs: readonly Word[]): number {
	const there = weightsOf(theirs);
	let sum = 0;
	for (const { key, weight } of ours) if (there.has(key)) sum += weight;
	return sum;
}

const printed = ({ text }: Document, { start, end }: Sentence): string => text.slice(start, end);

const weigh = (words: readonly Word[], [from, to]: readonly [number, number]): number => {
	let sum = 0;
	for (let at = from; at < to; at += 1) sum += words[at]?.weight ?? 0;
	return sum;
};

/** From the first word of a gap to its last; of an empty one the words beside it. */
export function spanOf({ sentence: { tokens, start, end }, words, from, to }: Side): Span {
	const [first, last] = from < to ? [from, to - 1] : [from - 1, to];
	return { start: tokens[words[first]?.at ?? -1]?.start ?? start, end: tokens[words[last]?.at ?? -1]?.end ?? end };
}

/** The words of a gap that tell something. */
export function telling({ sentence, words, from, to }: Side): Token[] {
	return words.slice(from, to).flatMap((word) => {
		const token = sentence.tokens[word.at];
		if (token === undefined) return [];
		const tells =
			word.weight > FUNCTION ||
			[token.lower, token.lemma].some((form) => isOfClass(form) || hasOpposite(form) || numberOf(form) !== undefined);
		return tells ? [token] : [];
	});
}
