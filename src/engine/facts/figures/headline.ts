import { onceFor } from '../../once-for.ts';
import type { Word } from '../words.ts';

/** Whether most words begin with a capital: then a capital tells no name. */
export const isTitleCase = onceFor((words: readonly Word[]): boolean => {
	const named = words.filter(({ kind }) => kind === 'word');
	const capitals = named.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
	return capitals > named.length * 0.6;
});
