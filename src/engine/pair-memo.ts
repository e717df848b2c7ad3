import { onceFor } from './once-for.ts';

/** Remembers what was answered for each two things, as long as the first is in use; who asks of one again and again holds its half. */
export const pairMemo = <A extends object, B, Answer extends string | number | boolean | object = number>(
	compute: (one: A, other: B) => Answer,
): ((one: A) => (other: B) => Answer) =>
	onceFor((one: A) => {
		const known = new Map<B, Answer>();
		return (other: B) => {
			let answer = known.get(other);
			if (answer === undefined) {
				answer = compute(one, other);
				known.set(other, answer);
			}
			return answer;
		};
	});
