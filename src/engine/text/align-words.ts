/** One stretch of an alignment: equal words on both sides, or words that one side has where the other has others or none. */
export type Stretch = {
	readonly equal: boolean;
	/** Half-open ranges of word indexes. */
	readonly ours: readonly [number, number];
	readonly theirs: readonly [number, number];
};

/** In tenths: whole numbers are compared exactly, and cost less. */
const MATCH = 20;
const MISMATCH = -10;
const GAP = -7;
/** Alignments are quadratic; longer sequences are cut here, which no quotation in a newspaper reaches. */
const LONGEST = 400;

/**
 * Best local alignment of two word sequences (Smith & Waterman 1981, linear gaps). Begins and ends with equal words, so
 * every unequal stretch lies inside. `weigh` says how much a pair of equal words is worth (1 = an ordinary word).
 * Of equally good alignments the same is taken whichever sequence comes first.
 */
export function alignWords(
	ours: readonly string[],
	theirs: readonly string[],
	weigh: (word: string) => number = () => 1,
): Stretch[] {
	if (ours.length <= LONGEST && areSame(ours, theirs))
		return ours.length === 0 ? [] : [{ equal: true, ours: [0, ours.length], theirs: [0, ours.length] }];
	if (!comesAfter(ours, theirs)) return align(ours, theirs, weigh);
	return align(theirs, ours, weigh).map((stretch) => ({ ...stretch, ours: stretch.theirs, theirs: stretch.ours }));
}

const areSame = (ours: readonly string[], theirs: readonly string[]): boolean =>
	ours.length === theirs.length && ours.every((word, at) => word === theirs[at]);

function comesAfter(ours: readonly string[], theirs: readonly string[]): boolean {
	const at = ours.findIndex((word, index) => word !== theirs[index]);
	return at >= 0 && (ours[at] ?? '') > (theirs[at] ?? '');
}

function align(ours: readonly string[], theirs: readonly string[], weigh: (word: string) => number): Stretch[] {
	const n = Math.min(ours.length, LONGEST);
	const m = Math.min(theirs.length, LONGEST);
	const width = m + 1;
	const score = new Int32Array((n + 1) * width);
	const worth = (word: string): number => Math.round(MATCH * weigh(word));
	let best = 0;
	let bestAt = 0;
	for (let i = 1; i <= n; i += 1) {
		const word = ours[i - 1] ?? '';
		const match = worth(word);
		for (let j = 1; j <= m; j += 1) {
			const at = i * width + j;
			const value = Math.max(
				0,
				(score[at - width - 1] ?? 0) + (word === theirs[j - 1] ? match : MISMATCH),
				(score[at - width] ?? 0) + GAP,
				(score[at - 1] ?? 0) + GAP,
			);
			score[at] = value;
			if (value > best) {
				best = value;
				bestAt = at;
			}
		}
	}
	return stretches(trace());

	/** From the best cell back to where the local alignment began: pairs of equal words, last first. */
	function trace(): [number, number][] {
		const pairs: [number, number][] = [];
		let at = bestAt;
		while ((score[at] ?? 0) > 0) {
			const [i, j] = [Math.floor(at / width), at % width];
			const value = score[at] ?? 0;
			const word = ours[i - 1] ?? '';
			const equal = word === theirs[j - 1];
			if (value === (score[at - width - 1] ?? 0) + (equal ? worth(word) : MISMATCH)) {
				if (equal) pairs.push([i - 1, j - 1]);
				at -= width + 1;
			} else if (value === (score[at - width] ?? 0) + GAP) at -= width;
			else at -= 1;
		}
		return pairs.reverse();
	}
}

function stretches(pairs: readonly (readonly [number, number])[]): Stretch[] {
	const found: Stretch[] = [];
	for (const [i, j] of pairs) {
		const last = found.at(-1);
		if (last?.equal && last.ours[1] === i && last.theirs[1] === j) {
			found[found.length - 1] = { equal: true, ours: [last.ours[0], i + 1], theirs: [last.theirs[0], j + 1] };
			continue;
		}
		if (last !== undefined) found.push({ equal: false, ours: [last.ours[1], i], theirs: [last.theirs[1], j] });
		found.push({ equal: true, ours: [i, i + 1], theirs: [j, j + 1] });
	}
	return found;
}
