/** The same function, which remembers what it answered: for words and numbers that come again and again in a story. */
export function memo<Given extends string | number, Answer extends string | number>(
	compute: (given: Given) => Answer,
): (given: Given) => Answer {
	const known = new Map<Given, Answer>();
	return (given) => {
		const before = known.get(given);
		if (before !== undefined) return before;
		const answer = compute(given);
		// A hostile text has no end of different words.
		if (known.size >= MOST) known.clear();
		known.set(given, answer);
		return answer;
	};
}

const MOST = 20_000;
