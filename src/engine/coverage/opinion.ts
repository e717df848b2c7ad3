import { isFiniteTag } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Segment } from './segment.ts';
import { writersWords } from './voice.ts';

/** The writer judges, guesses, asks, or speaks to readers. */
export function isOpinion(segment: Segment): boolean {
	const { document, sentence, span } = segment;
	if (document.text.slice(span.start, span.end).includes('?')) return true;
	const around = writersWords(segment, sentence.tokens);
	const own = writersWords(segment);
	return (
		around.some(({ lower }) => STANCE.has(lower) || READERS.has(lower)) ||
		around.some(({ lower }, at) => lower === 'of' && around[at + 1]?.lower === 'course') ||
		own.some(({ lower }) => lower === '!')
	);
}
const STANCE: ReadonlySet<string> = wordSet(
	'absolutely actually apparently arguably basically certainly clearly definitely doubtless fortunately frankly honestly ' +
		'hopefully indeed interestingly ironically luckily maybe obviously perhaps really seemingly simply somehow surely truly ' +
		'unclear uncertain unfortunately',
);
const READERS: ReadonlySet<string> = wordSet('i me my we us our you your let');

/** "The mayor seemed relieved." */
export const isImpression = (segment: Segment): boolean =>
	writersWords(segment).some(({ lemma, tag }) => isFiniteTag(tag) && IMPRESSION.has(lemma));
const IMPRESSION: ReadonlySet<string> = new Set(['seem', 'appear']);

/** "Sharply", "once again": adverbs of manner and degree, by which a writer judges. */
export const isColoured = (segment: Segment): boolean =>
	writersWords(segment).some(({ tag, lower }) => tag.startsWith('RB') && !PLAIN.has(lower));
const PLAIN: ReadonlySet<string> = wordSet(
	'abroad ago allegedly already also earlier eventually here instead later not ' + "n't recently reportedly then there",
);
