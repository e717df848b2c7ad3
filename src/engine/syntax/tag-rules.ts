import { wordSet } from '../text/word-set.ts';
import { IRREGULAR_VERBS } from './irregular.ts';
import { lemma } from './lemma.ts';
import { lexiconEntry, NOUN, VERB } from './lexicon.ts';
import { SPEECH_VERBS } from './speech.ts';
import type { Tag } from './tag-label.ts';
import { isFiniteTag } from './tree.ts';

type Word = { readonly text: string; readonly lower: string };

/**
 * Where news differs from the treebank's interviews and travel guides: "No survivors were found" begins with a determiner
 * and not with an answer, "Rescue teams have …" is no order, and "said" needs its "have" to be a participle.
 */
export const settleTags = (words: readonly Word[], tags: readonly Tag[]): Tag[] => {
	const settled = [...tags];
	for (const [index, word] of words.entries()) {
		const tag = settled[index];
		const next = settled[index + 1]?.tag ?? '';
		if (tag === undefined) continue;
		if (word.lower === 'no' && tag.tag === 'UH' && /^(?:NN|JJ|CD)/.test(next))
			settled[index] = { pos: 'DET', tag: 'DT' };
		if (word.lower === 'said' && tag.tag === 'VBN' && !isHelped(words, index))
			settled[index] = { pos: 'VERB', tag: 'VBD' };
		if (tag.tag === 'VBN' && takesObject(words, settled, index) && !isHelped(words, index))
			settled[index] = { pos: 'VERB', tag: 'VBD' };
		const participle = HAVE.has(word.lower) ? participleAfter(words, settled, index) : undefined;
		if (participle !== undefined && /^(?:VERB|AUX)$/.test(tag.pos)) {
			settled[index] = { pos: 'AUX', tag: tag.tag };
			settled[participle] = { pos: settled[participle]?.pos === 'AUX' ? 'AUX' : 'VERB', tag: 'VBN' };
		}
		if (SAME_PAST.has(word.lower) && tag.tag === 'NN' && isBetweenNouns(settled, index)) {
			settled[index] = { pos: 'VERB', tag: 'VBD' };
			const opener = clauseOpener(words, settled, index);
			if (opener !== undefined) settled[opener] = { pos: 'SCONJ', tag: 'IN' };
		}
		if (SAME_PAST.has(word.lower) && isPastOfOne(settled, index)) settled[index] = { pos: 'VERB', tag: 'VBD' };
		if (word.lower === 'that' && tag.tag === 'WDT' && isReported(words, settled, index)) {
			settled[index] = { pos: 'SCONJ', tag: 'IN' };
			settled[index + 1] = { pos: 'NOUN', tag: 'NN' };
		}
		if (tag.tag === 'NNS' && endsQuotation(words, settled, index)) settled[index] = { pos: 'VERB', tag: 'VBZ' };
		const mayBeVerb = tag.tag === 'NN' || (word.lower === 'last' && tag.tag === 'JJ');
		if (mayBeVerb && isHelpedByModal(words, settled, index)) settled[index] = { pos: 'VERB', tag: 'VB' };
		if (SAME_PARTICIPLE.has(word.lower) && tag.tag === 'NN' && /^(?:been|being)$/.test(words[index - 1]?.lower ?? ''))
			settled[index] = { pos: 'VERB', tag: 'VBN' };
		if (SAME_PARTICIPLE.has(word.lower) && tag.tag === 'NN' && isLikely(words, index)) {
			settled[index - 1] = { pos: 'ADV', tag: 'RB' };
			settled[index] = { pos: 'VERB', tag: 'VBN' };
		}
	}
	settleOpening(words, settled);
	return settled;
};

/** The first word has its capital anyway: "Rescue teams have …" and "Harrow Motors will buy …" are no orders. */
const settleOpening = (words: readonly Word[], settled: Tag[]): void => {
	const [first, second] = [settled[0]?.tag, settled[1]?.tag ?? ''];
	if (first !== 'VB') return;
	const noun = (lexiconEntry(words[0]?.lower ?? '') & NOUN) !== 0;
	if (/^NNS?$/.test(second) && noun && goesOnToVerb(settled)) settled[0] = { pos: 'NOUN', tag: 'NN' };
	const named = /^NNPS?$/.test(second) && goesOnToVerb(settled);
	if (/^\p{Lu}/u.test(words[0]?.text ?? '') && (named || /^(?:MD|VBD|VBZ)$/.test(second)))
		settled[0] = { pos: 'PROPN', tag: 'NNP' };
};

/** "The firm cut its forecast": no noun stands between a noun and "its". */
const SAME_PAST = wordSet('cut hit set put shut cast split spread beat quit won bet let broadcast upset');
const isBetweenNouns = (tags: readonly Tag[], index: number): boolean =>
	/^(?:NNS?|NNPS?|PRP)$/.test(tags[index - 1]?.tag ?? '') && /^(?:DT|PRP\$)$/.test(tags[index + 1]?.tag ?? '');

/** "The director quit": of one person it would be "quits". "Torrin beat Ardmore": no preposition. */
const isPastOfOne = (tags: readonly Tag[], index: number): boolean => {
	const before = tags[index - 1]?.tag ?? '';
	return tags[index]?.tag === 'VBP' ? /^NNP?$/.test(before) : tags[index]?.tag === 'IN' && /^NN/.test(before);
};

/** "after the firm cut": what was a preposition of the noun joins the verb's clause. */
const clauseOpener = (words: readonly Word[], tags: readonly Tag[], verb: number): number | undefined => {
	let at = verb - 1;
	while (verb - at < 7 && /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(tags[at]?.pos ?? '')) at--;
	return /^(?:after|before|since|until|as)$/.test(words[at]?.lower ?? '') ? at : undefined;
};

/** "told analysts that demand had …": two finite verbs in a row, so the first is none. */
const isReported = (words: readonly Word[], tags: readonly Tag[], index: number): boolean =>
	/^VBP?$/.test(tags[index + 1]?.tag ?? '') &&
	/^(?:VBD|VBZ|MD)$/.test(tags[index + 2]?.tag ?? '') &&
	words.slice(Math.max(0, index - 3), index).some(({ lower }) => SPEECH_VERBS.has(lemma(lower, 'VERB')));

const HAVE = wordSet("have has had 've having");
/** "had sunk", "has not yet said": two verbs in a row are one. */
const participleAfter = (words: readonly Word[], tags: readonly Tag[], index: number): number | undefined => {
	let at = index + 1;
	while (tags[at]?.tag === 'RB' && !IRREGULAR_VERBS.has(words[at]?.lower ?? '') && at - index < 3) at++;
	if (/^VB[ND]$/.test(tags[at]?.tag ?? '')) return at;
	const misread = /^(?:RB|JJ|NN)$/.test(tags[at]?.tag ?? '') && IRREGULAR_VERBS.has(words[at]?.lower ?? '');
	return misread && !/^(?:NN|JJ)/.test(tags[at + 1]?.tag ?? '') ? at : undefined;
};

/** ", destroyed ten houses": only an active verb has an object. "Named the winner" and "held the same day" have none. */
const takesObject = (words: readonly Word[], tags: readonly Tag[], index: number): boolean => {
	if (
		!/^(?:DT|PRP\$)$/.test(tags[index + 1]?.tag ?? '') &&
		!(tags[index + 1]?.tag === 'CD' && tags[index + 2]?.tag === 'NNS')
	)
		return false;
	if (NAMING.has(words[index]?.lower ?? '') || index === 0) return false;
	return !words.slice(index + 1, index + 5).some(({ lower }) => TIME_OR_LENGTH.test(lower));
};
const NAMING = wordSet(
	'named called dubbed considered given awarded granted offered paid elected sent handed shown taught told asked denied assigned ' +
		'allowed made left kept deemed titled entitled nicknamed declared voted aged appointed crowned judged ranked rated worth born',
);
const TIME_OR_LENGTH =
	/^(?:(?:year|month|week|day|hour|minute|second|decade|century|night|morning|afternoon|evening|weekend|summer|winter|spring|mile|kilometre|kilometer|metre|meter|foot|km|time|season)s?|feet|km|first|later|ago|same)$/;

const SAME_PARTICIPLE = wordSet('hurt cut hit set put shut cast split spread beset upset broadcast');

/** "Is likely set for May": no noun stands bare behind that. */
const isLikely = (words: readonly Word[], index: number): boolean =>
	/^(?:likely|probably|reportedly|now)$/.test(words[index - 1]?.lower ?? '') &&
	/^(?:is|are|was|were|be)$/.test(words[index - 2]?.lower ?? '') &&
	/^(?:for|to|by|in|on|up|back|off|down|apart)$/.test(words[index + 1]?.lower ?? '');

/** "would not appeal", "may strike": behind such a helper stands its verb. */
const isHelpedByModal = (words: readonly Word[], tags: readonly Tag[], index: number): boolean => {
	let at = index - 1;
	while (tags[at]?.tag === 'RB' && index - at < 3) at--;
	return (
		tags[at]?.tag === 'MD' &&
		(lexiconEntry(words[index]?.lower ?? '') & VERB) !== 0 &&
		!/^(?:NN|VB|MD)/.test(tags[index + 1]?.tag ?? '')
	);
};

/** '"…," the suit states.': of a noun phrase behind a quotation, the end of the sentence, the last word is the verb. */
const endsQuotation = (words: readonly Word[], tags: readonly Tag[], index: number): boolean =>
	tags[index - 1]?.tag === 'NN' &&
	tags[index - 2]?.tag === 'DT' &&
	QUOTATION_MARK.test(words[index - 3]?.text ?? '') &&
	/^[.]?$/.test(words[index + 1]?.text ?? '') &&
	SPEECH_VERBS.has(lemma(words[index]?.lower ?? '', 'VERB'));
const QUOTATION_MARK = /^(?:"|''|``)$/;

const isHelped = (words: readonly Word[], index: number): boolean =>
	words.slice(Math.max(0, index - 4), index).some(({ lower }) => HELPERS.has(lower));
const HELPERS = wordSet("be been being is are was were 's 're have has had 've having 'd get got getting");

/** A finite verb follows, with no word between that could open another clause. */
const goesOnToVerb = (tags: readonly Tag[]): boolean => {
	for (const { pos, tag } of tags.slice(2, 24)) {
		if (isFiniteTag(tag)) return true;
		if (pos === 'SCONJ' || pos === 'CCONJ' || /^[W.:]/.test(tag) || tag === 'PRP') return false;
	}
	return false;
};
