import { type Document, lastWord, sentenceAt } from '../document.ts';
import { onceFor } from '../once-for.ts';
import type { Sentence } from '../types.ts';
import type { Utterance } from './utterance.ts';

/** Two papers' wordings of what was said in another language are their translators'. One of them tells that it was. */
export const isTranslated = ({ document, span, by }: Utterance): boolean => {
	const at = sentenceAt(document, span.start).index;
	return tellingOfIt(document).some(
		({ index, start, end }) =>
			Math.abs(index - at) <= NEAR ||
			(by !== undefined && document.text.slice(start, end).toLowerCase().includes(lastWord(by).toLowerCase())),
	);
};
/** Sentences: "…," a fisherman said. He spoke through an interpreter. */
const NEAR = 2;

const tellingOfIt = onceFor((document: Document): readonly Sentence[] =>
	document.sentences.filter(({ start, end }) => TRANSLATION.test(document.text.slice(start, end))),
);

const LANGUAGES =
	'Spanish|French|German|Italian|Portuguese|Greek|Turkish|Russian|Ukrainian|Polish|Arabic|Hebrew|Farsi|Persian|Kurdish|Pashto|Dari|Urdu|Hindi|Bengali|Tamil|Punjabi|Chinese|Mandarin|Cantonese|Korean|Japanese|Vietnamese|Thai|Tagalog|Indonesian|Malay|Swahili|Creole|Dutch|Swedish|Norwegian|Danish|Finnish|Serbian|Hungarian|Romanian|Czech';
const TRANSLATION = new RegExp(
	'\\b(?:interpreters?\\b|translators?\\b|translated(?! into (?:a|an|the|real|more)\\b)|' +
		`(?:English|official|unofficial|simultaneous|rough|own) translation|translation (?:by|provided|from the (?:${LANGUAGES}))|` +
		`(?:in|from) (?:(?:his|her|their) )?(?:native |broken )?(?:${LANGUAGES})(?=[^\\w ]| (?:through|and|on|with|to|at|by|during|as|that)\\b))`,
	'u',
);
