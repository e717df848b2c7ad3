/** The same function, which remembers what it answered for each two things, as long as the first is in use. */
export function pairMemo<A extends object, B extends object, Answer extends string | number = number>(
	compute: (one: A, other: B) => Answer,
): (one: A, other: B) => Answer {
	const known = new WeakMap<A, Map<B, Answer>>();
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
