/** The same function, which remembers what it answered for each two things, as long as the first is in use. */
export function pairMemo<A extends object, B extends object>(
	compute: (one: A, other: B) => number,
): (one: A, other: B) => number {
	const known = new WeakMap<A, Map<B, number>>();
	return (one, other) => {
		let row = known.get(one);
		if (row === undefined) {
			row = new Map();
			known.set(one, row);
		}
		let answer = row.get(other);
		if (answer === undefined) {
			answer = compute(one, other);
			row.set(other, answer);
		}
		return answer;
	};
}
