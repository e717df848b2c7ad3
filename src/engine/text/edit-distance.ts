/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions, substitutions and
 * swaps of neighbours. Answers `limit + 1` as soon as it is certain to be more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
	if (Math.abs(one.length - other.length) > limit) return limit + 1;
	// What both begin and end with costs nothing.
	let start = 0;
	const most = Math.min(one.length, other.length);
	while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start++;
	let [n, m] = [one.length, other.length];
	while (n > start && m > start && one.charCodeAt(n - 1) === other.charCodeAt(m - 1)) {
		n--;
		m--;
	}
	n -= start;
	m -= start;
	if (n === 0 || m === 0) return n + m;
	let [before, last, row] = rows;
	for (let at = 0; at <= m; at++) last[at] = at;
	for (let i = 1; i <= n; i++) {
		const letter = one.charCodeAt(start + i - 1);
		row[0] = i;
		let least = i;
		for (let j = 1; j <= m; j++) {
			const there = other.charCodeAt(start + j - 1);
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (letter === there ? 0 : 1));
			if (
				i > 1 &&
				j > 1 &&
				letter === other.charCodeAt(start + j - 2) &&
				one.charCodeAt(start + i - 2) === there &&
				(before[j - 2] ?? 0) + 1 < cost
			)
				cost = (before[j - 2] ?? 0) + 1;
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		[before, last, row] = [last, row, before];
	}
	return last[m] ?? 0;
}

/** Filled anew each time: it is asked of tens of thousands of pairs of words. */
const rows: readonly [number[], number[], number[]] = [[], [], []];
