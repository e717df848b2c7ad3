/** Gives each thing a number in the order in which it is first met; what has the same key has the same number. */
export type Numbering<T> = { readonly all: readonly T[]; of(item: T): number };

export function numbering<T>(keyOf: (item: T) => unknown): Numbering<T> {
	const numbers = new Map<unknown, number>();
	const all: T[] = [];
	return {
		all,
		of(item) {
			const key = keyOf(item);
			const known = numbers.get(key);
			if (known !== undefined) return known;
			numbers.set(key, all.length);
			return all.push(item) - 1;
		},
	};
}
