import { put } from './put.ts';

/** Things in their order, by what they have in common. */
export const byKey = <T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> =>
	byKeys(things, (thing) => [keyOf(thing)]);

/** The same where each has several keys, each once. */
export function byKeys<T>(
	things: readonly T[],
	keysOf: (thing: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
	const found = new Map<string, T[]>();
	for (const thing of things) for (const key of keysOf(thing)) put(found, key, thing);
	return found;
}
