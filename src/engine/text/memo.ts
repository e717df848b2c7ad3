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

/** The same of two words, in this order. */
export function memoOfTwo<Answer extends string>(
	compute: (one: string, other: string) => Answer,
): (one: string, other: string) => Answer {
	const known = new Map<string, Answer>();
	return (one, other) => {
		// By its length it is known where the first ends.
		const key = `${one.length} ${one}${other}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const answer = compute(one, other);
		if (known.size >= MOST) known.clear();
		known.set(key, answer);
		return answer;
	};
}

const MOST = 20_000;
