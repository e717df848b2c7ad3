import { LOOKED_AT, OTHER_WEEK } from './other-weeks.ts';
import { packedCount, packedDoc } from './postings.ts';

/** A term of the query, with every place of the corpus where it occurs (see postings.ts). */
export type Match = { readonly weight: number; readonly postings: ArrayLike<number> };

/** What ranking must know of all documents, by document number. */
export type Documents = {
	/** See documentLength; 0 where there is no document of that number. */
	readonly lengths: ArrayLike<number>;
	/** Day of publication as in day.ts; UNDATED where it is not known. */
	readonly days: ArrayLike<number>;
};

/** Not a number, so that it is no day. Fits an Int32Array. */
export const UNDATED = -0x8000_0000;

/** How soon a repeated term stops to add, and how much a long text is held back: the usual values. */
const K1 = 1.2;
const B = 0.75;

/**
 * The articles of one story stand close in time: the window around the day widens step by step, and what only a wider one
 * holds counts for less. A fixed window would lose a story that goes on for weeks, none would fill up with last month's.
 */
const WINDOWS: readonly { readonly days: number; readonly share: number }[] = [
	{ days: 3, share: 1 },
	{ days: 10, share: 0.8 },
	{ days: 30, share: 0.5 },
	{ days: Number.POSITIVE_INFINITY, share: 0.25 },
];
/** An article that does not say its day may well be of these days. */
const UNDATED_SHARE = 0.8;

/** Sum of the counts of a document's index terms; at least 1, since 0 stands for no document. */
export function documentLength(terms: ReadonlyMap<string, number>): number {
	let length = 0;
	for (const count of terms.values()) length += count;
	return Math.max(1, Math.round(length));
}

/**
 * Numbers of the best matching documents, best first; equal ones in the order they were added. Some places are kept for those of
 * other weeks: they show how alike articles are that tell the same beat and not the same story (see same-story.ts).
 */
export function rank(
	matches: readonly Match[],
	documents: Documents,
	day: number | undefined,
	limit: number,
): readonly number[] {
	const { lengths, days } = documents;
	const { count, average } = size(lengths);
	// A score for every document there is, in one piece: a map of those that match takes ten times as long.
	const scores = new Float64Array(lengths.length);
	const matching: number[] = [];
	for (const { weight, postings } of matches) {
		const factor = weight * inverseFrequency(alive(postings, lengths), count) * (K1 + 1);
		if (!(factor > 0)) continue;
		for (let index = 0; index < postings.length; index++) {
			const posting = postings[index] ?? 0;
			const doc = packedDoc(posting);
			const length = lengths[doc] ?? 0;
			if (length === 0) continue;
			const often = packedCount(posting);
			const before = scores[doc] ?? 0;
			if (before === 0) matching.push(doc);
			scores[doc] = before + (factor * often) / (often + K1 * (1 - B + (B * length) / average));
		}
	}
	for (const doc of matching) scores[doc] = (scores[doc] ?? 0) * share(days[doc] ?? UNDATED, day);
	const nearest = best(matching, scores, limit);
	if (day === undefined) return nearest;
	const isApart = (doc: number) => {
		const published = days[doc] ?? UNDATED;
		return published !== UNDATED && Math.abs(published - day) > OTHER_WEEK;
	};
	const apart = best(matching.filter(isApart), scores, Math.min(LOOKED_AT, Math.floor(limit / 3)));
	const others = nearest.filter((doc) => !apart.includes(doc)).slice(0, limit - apart.length);
	return best([...others, ...apart], scores, limit);
}

/** The documents of the highest scores, best first; equal ones in the order they were added. */
function best(matching: readonly number[], scores: Float64Array, limit: number): readonly number[] {
	const better = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
	let found: number[] = [];
	let least = 0;
	for (const doc of matching) {
		if ((scores[doc] ?? 0) < least) continue;
		found.push(doc);
		if (found.length < 4 * limit + 64) continue;
		found = found.sort(better).slice(0, limit);
		least = scores[found.at(-1) ?? 0] ?? 0;
	}
	return found.sort(better).slice(0, limit);
}

function size(lengths: ArrayLike<number>): { count: number; average: number } {
	let count = 0;
	let total = 0;
	for (let doc = 0; doc < lengths.length; doc++) {
		const length = lengths[doc] ?? 0;
		if (length > 0) count++;
		total += length;
	}
	return { count, average: count === 0 ? 1 : total / count };
}

function alive(postings: ArrayLike<number>, lengths: ArrayLike<number>): number {
	let count = 0;
	for (let index = 0; index < postings.length; index++) {
		if ((lengths[packedDoc(postings[index] ?? 0)] ?? 0) > 0) count++;
	}
	return count;
}

/** The form that never goes below zero: a term which every article holds adds little, but never subtracts. */
function inverseFrequency(holding: number, all: number): number {
	return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

function share(published: number, day: number | undefined): number {
	if (day === undefined) return 1;
	if (published === UNDATED) return UNDATED_SHARE;
	const apart = Math.abs(published - day);
	return WINDOWS.find((window) => apart <= window.days)?.share ?? 0;
}
