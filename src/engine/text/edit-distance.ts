/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions, substitutions and
 * swaps of neighbours. Answers `limit + 1` as soon as it is certain to be more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
	if (Math.abs(one.length - other.length) > limit) return limit + 1;
	// What both begin and end with costs nothing.
	let start = 0;
	while (start < one.length && start < other.length && one[start] === other[start]) start++;
	let end = 0;
	const most = Math.min(one.length, other.length) - start;
	while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
	const a = one.slice(start, one.length - end);
	const b = other.slice(start, other.length - end);
	if (a === '' || b === '') return a.length + b.length;
	if (limit === 1) return a.length === 1 && b.length === 1 ? 1 : isSwap(a, b) ? 1 : 2;
	let before: number[] = [];
	let last: number[] = [];
	for (let at = 0; at <= b.length; at += 1) last.push(at);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > limit) return limit + 1;
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

const isSwap = (a: string, b: string): boolean => a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
