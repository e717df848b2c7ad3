import type { Passage, Span } from '../engine/types.ts';
import { pieces } from '../report/sentence-pieces.ts';

type WordsInSentenceProps = {
	readonly passage: Passage;
	readonly whose: 'here' | 'there';
	/** Words that the sentence beside it has not. */
	readonly differs?: readonly Span[] | undefined;
};

/** A sentence with the words that differ set apart by weight and line, not by colour alone. */
export function WordsInSentence({ passage, whose, differs }: WordsInSentenceProps) {
	return (
		<blockquote class={`sentence ${whose}`} dir="auto">
			{pieces(passage, differs).map(({ text, marked, differs }, index) => {
				if (marked) return <mark key={index}>{text}</mark>;
				return differs ? <em key={index}>{text}</em> : text;
			})}
		</blockquote>
	);
}
