import { wordSet } from '../text/word-set.ts';
import type { Quotation, Token } from '../types.ts';
import { isSpoken, quotationsIn, SAYING, wordsOf } from './attribution.ts';
import type { Segment } from './segment.ts';

/** Whose word a passage is: told by somebody, as its sentence says; speech of which it does not say whose; or the writer's own. */
export type Voice = 'reported' | 'unnamed' | 'writer';

export function voiceOf(segment: Segment): Voice {
	const quotations = quotationsAround(segment);
	const { tokens } = segment.sentence;
	if (tokens.some((token, at) => !isAmong(token, quotations) && tells(tokens, at))) return 'reported';
	return isSpoken(segment) || isHalfQuoted(segment) ? 'unnamed' : 'writer';
}

/** Words of the sentence, or of the passage alone, that stand in no quotation. */
export const writersWords = (segment: Segment, words: readonly Token[] = wordsOf(segment)): Token[] => {
	const quotations = quotationsAround(segment);
	return words.filter((word) => !isAmong(word, quotations));
};

/** Also of a quotation that began in an earlier sentence. */
const quotationsAround = ({ document, sentence }: Segment): Quotation[] =>
	quotationsIn(document).filter(({ start, end }) => start < sentence.end && end > sentence.start);

const isAmong = ({ start }: Token, quotations: readonly Quotation[]): boolean =>
	quotations.some((one) => one.start <= start && start < one.end);

/** "Lund said", "saying", "asked why and added", "according to": and not what somebody thinks, sees, or was told. */
function tells(tokens: readonly Token[], at: number): boolean {
	const { lower, lemma, pos, tag, rel } = tokens[at] ?? NOTHING;
	if (lower === 'according') return true;
	if (pos !== 'VERB' || !TELLING.has(lemma)) return false;
	return tag === 'VBG' || rel === 'conj' || tokens.some((word) => word.head === at && word.rel === 'nsubj');
}
const NOTHING = { lower: '', lemma: '', pos: '', tag: '', rel: '' };
const THINKING = wordSet(
	'ask agree believe conclude expect fear feel find guess hear hint hope know learn mean point realise realize remember ' +
		'see show signal speak speculate suspect think understand',
);
const TELLING: ReadonlySet<string> = new Set([...SAYING].filter((verb) => !THINKING.has(verb)));

/** One of its marks stands in another sentence or passage. */
export function isHalfQuoted({ document, span }: Segment): boolean {
	const text = document.text.slice(span.start, span.end);
	return text.includes('“') !== text.includes('”') || text.split('"').length % 2 === 0;
}
