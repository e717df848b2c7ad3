/** The same function, which remembers what it answered for each object, as long as that is in use. */
export function onceFor<Given extends object, Answer extends NonNullable<unknown>>(
	compute: (given: Given) => Answer,
): (given: Given) => Answer {
	const known = new WeakMap<Given, Answer>();
	return (given) => {
		let answer = known.get(given);
		if (answer === undefined) {
			answer = compute(given);
			known.set(given, answer);
		}
		return answer;
	};
}
