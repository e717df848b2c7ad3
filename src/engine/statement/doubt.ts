import { type Document, factsIn } from '../document.ts';
import type { Sentence } from '../types.ts';

const FIGURE_WITHIN = 6;

/** A figure behind the verb that is given as rough or as a bound is what someone believes, and not the deed. */
export function isEstimate(document: Document, sentence: Sentence, hedge: number, verb: number): boolean {
	const { tokens } = sentence;
	if (!/^(?:believe|think|estimate|understand)$/.test(tokens[hedge]?.lemma ?? '')) return false;
	const [from, to] = [tokens[verb], tokens[verb + FIGURE_WITHIN] ?? tokens.at(-1)];
	return factsIn(document, sentence, 'quantity').some(
		({ start, bound }) => bound !== 'exact' && start > (from?.start ?? 0) && start <= (to?.start ?? 0),
	);
}

/** "Appeared to refer to Brandt": what the reporter takes someone's words to mean. */
export const isInterpretation = ({ tokens }: Sentence, hedge: number, verb: number): boolean =>
	/^(?:appear|seem)$/.test(tokens[hedge]?.lemma ?? '') &&
	/^(?:refer|call|allude|suggest|hint|mock|endorse|criticize|address|respond|mean|confuse|contradict)$/.test(
		tokens[verb]?.lemma ?? '',
	);
