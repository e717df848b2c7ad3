import { concept } from '../lexicon/concepts.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../types.ts';
import { SAYING, wordsOf } from './attribution.ts';
import { keyOf, type Segment } from './segment.ts';

/** Whether a line says that something is done of which the other one that tells it has no word: it may tell less. */
export function isOtherAct(line: Segment, told: Segment): boolean {
	const act = mainVerb(line);
	return act !== undefined && !LIGHT.has(act.lemma) && !told.keys.has(keyOf(concept(act.lemma)));
}

/** They say nothing without what stands beside them. */
const LIGHT = wordSet('be have do get make take give put go come');

/** Of "police say that he was hurt" it is being hurt. */
function mainVerb(line: Segment): Token | undefined {
	const { tokens } = line.sentence;
	const words = wordsOf(line);
	const top = words.find(({ head }) => !words.some((other) => other === tokens[head]));
	const act =
		top !== undefined && SAYING.has(top.lemma)
			? words.find(({ head, rel }) => tokens[head] === top && rel === 'ccomp')
			: top;
	return act?.pos === 'VERB' ? act : undefined;
}
