import type { Passage } from '../engine/types.ts';
import { emphasis } from '../report/emphasis.ts';

/** A sentence with the words that differ set apart by weight and line, not by colour alone. */
export function WordsInSentence({ passage, whose }: { passage: Passage; whose: 'here' | 'there' }) {
	const { before, words, after } = emphasis(passage);
	return (
		<blockquote class={`sentence ${whose}`} dir="auto">
			{before}
			{words && <mark>{words}</mark>}
			{after}
		</blockquote>
	);
}
