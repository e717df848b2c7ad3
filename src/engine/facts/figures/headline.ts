import type { Word } from '../words.ts';

const known = new WeakMap<readonly Word[], boolean>();

/** Whether most words begin with a capital: then a capital tells no name. */
export function isTitleCase(words: readonly Word[]): boolean {
	const found = known.get(words);
	if (found !== undefined) return found;
	const named = words.filter(({ kind }) => kind === 'word');
	const capitals = named.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
	const titled = capitals > named.length * 0.6;
	known.set(words, titled);
	return titled;
}
