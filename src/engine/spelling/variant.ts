import { wordsOf } from '../claim.ts';
import { compareNames } from '../names/match.ts';
import { isOfLatinScript, isTransliteration } from '../names/transliteration.ts';
import { canonicalWord } from '../quote/wording.ts';
import { longer, type NameWord } from './name-words.ts';

/** Two ways to write one name, neither of them wrong. */
export function isVariant(ours: NameWord, theirs: NameWord): boolean {
	const [a, b] = [ours.word, theirs.word].map((word) => inEnglish(canonicalWord(word).replace(/-/g, '')));
	if (a === b) return true;
	if (isTransliteration(ours.word, theirs.word, isForeign(ours, theirs))) return true;
	const verdict = compareNames(wordsOf(ours), wordsOf(theirs));
	return verdict === 'same' || verdict === 'variant';
}

/** Scott Barrand is no Iranian wherever he goes. */
const isForeign = (ours: NameWord, theirs: NameWord): boolean =>
	(ours.foreign || theirs.foreign) && ![...ours.follows, ...theirs.follows].some(isOfLatinScript);

/** What an institution calls itself at home. */
const inEnglish = (word: string): string => ENGLISH.find(([pattern]) => pattern.test(word))?.[1] ?? word;
const ENGLISH: readonly (readonly [RegExp, string])[] = [
	[/^univers(?:ity|ite|itat|itaet|itet|itetet|iteit|idad|idade|ita)$/, 'university'],
	[/^instit(?:ute|ut|uto|uut|utet)$/, 'institute'],
	[/^acad(?:emy|emie|emia)$|^akademi(?:e|a|et)?$/, 'academy'],
	[/^(?:museum|musee|museo|museu)$/, 'museum'],
	[/^(?:center|centro|zentrum|centrum)$/, 'center'],
	[/^(?:polytechnic|polytechnique|politecnico|politecnica)$/, 'polytechnic'],
	[/^(?:federation|federacion|federazione|foderation)$/, 'federation'],
	[/^(?:association|asociacion|associazione)$/, 'association'],
];

/** "Barrandin 1995", "BarrandJon": a page that lost a space. */
export function isRunTogether(ours: NameWord, theirs: NameWord): boolean {
	const long = longer(ours, theirs);
	const short = long === ours ? theirs : ours;
	return long.word.startsWith(short.word) && LOST_SPACE.test(wordsOf(long).slice(short.word.length));
}
const LOST_SPACE = /^(?:\p{Lu}|(?:in|and|of|to|for|at|on|the|is|was|has|who|by)$)/u;
