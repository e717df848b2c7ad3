/** Things in their order, by what they have in common. */
export function byKey<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
	const found = new Map<string, T[]>();
	for (const thing of things) {
		const key = keyOf(thing);
		const others = found.get(key);
		if (others === undefined) found.set(key, [thing]);
		else others.push(thing);
	}
	return found;
}
