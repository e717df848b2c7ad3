import { isStopWord } from '../story/stop-words.ts';
import { isFiniteTag } from '../syntax/tree.ts';
import { SAYING, wordsOf } from './attribution.ts';
import { isTelling } from './figures.ts';
import type { Told } from './left-out.ts';
import { isColoured, isImpression, isOpinion } from './opinion.ts';
import { isPlain, type Segment } from './segment.ts';
import { voiceOf, writersWords } from './voice.ts';

/**
 * Whether a passage of which `fresh` stands nowhere else tells something that a reader would look up: what somebody is said to have
 * told, or what the writer reports with a figure, a day or, as done, a name of its own.
 */
export function isPlainClaim(segment: Segment, fresh: Told): boolean {
	const keys = [...fresh.keys];
	const names = keys.filter((key) => NAME.test(key)).length;
	const figures = fresh.figures.filter((figure) => isTelling(figure) && !LAPSE.test(figure.unit)).length;
	const words = keys.filter(isPlain).length;
	if (words + names + FIGURE * Math.min(1, figures) < FEWEST_FRESH) return false;
	if (isLead(segment) || isCutBeforeWhatIsSaid(segment) || isOpinion(segment)) return false;
	const voice = voiceOf(segment);
	if (voice !== 'writer') return voice === 'reported' && (figures > 0 || saysMuch(segment));
	if (isImpression(segment)) return false;
	return (
		figures > 0 ||
		keys.some((key) => DAY.test(key)) ||
		(isPast(segment) && names >= (isColoured(segment) ? FEWEST_IF_COLOURED : 1))
	);
}
const FEWEST_FRESH = 3;
/** "Two years ago", "for hours": as much as a word. */
const LAPSE = /^(?:second|minute|hour|day|week|month|year)$/;
/** What a figure counts beside a word or a name. */
const FIGURE = 2;
const FEWEST_IF_COLOURED = 2;
/** And no title: "@mr.". */
const NAME = /^@.{2,}[^.]$/;
const DAY = /^[dtmy]:/;

/** The first two sentences sum up what every article tells. */
const isLead = ({ document: { sentences }, sentence }: Segment): boolean => sentences.indexOf(sentence) < LEADING;
const LEADING = 2;

/** "The harbour master, asked why it took so long, said on Friday": what is said stands in another passage. */
function isCutBeforeWhatIsSaid(segment: Segment): boolean {
	const { sentence, span } = segment;
	const words = writersWords(segment).filter(({ pos }) => pos !== 'PUNCT');
	const last = words.findLastIndex(({ lemma, pos }) => pos === 'VERB' && SAYING.has(lemma));
	return (
		last >= Math.max(0, words.length - CLOSING) &&
		words.slice(last + 1).every(({ tag }) => /^(?:NNP|RB|IN|RP)$/.test(tag)) &&
		sentence.tokens.some(({ start, pos }) => start >= span.end && pos !== 'PUNCT')
	);
}
/** A verb and, at most, "on Friday". */
const CLOSING = 3;

/** "It was dark and cold", Lund said: hardly a reader would look it up. */
const saysMuch = (segment: Segment): boolean =>
	wordsOf(segment).filter(
		({ pos, lower, lemma }) => CONTENT.test(pos) && !SAYING.has(lemma) && !isStopWord(lower) && !isStopWord(lemma),
	).length >= FEWEST_SAID;
const FEWEST_SAID = 6;
const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

/** "Moved", "was moving": as something that was done. */
const isPast = (segment: Segment): boolean => writersWords(segment).find(({ tag }) => isFiniteTag(tag))?.tag === 'VBD';
