import { nameAt, nameTerm } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { ROLE_NOUNS } from '../names/titles.ts';
import { isSubject } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../types.ts';
import { wordsOf } from './attribution.ts';
import { lacks, type Places } from './places.ts';
import { isPronounOfNobody } from './pronoun.ts';
import { keyOf, type Segment } from './segment.ts';

/** Whether a line points to what neither it nor the article that is read names: "that case", "she", "moments later". */
export function hangs(line: Segment, here: Places): boolean {
	const words = wordsOf(line);
	return words.some((word, at) => {
		const before = words.slice(0, at);
		return (
			isPointing(word, line) ||
			isPronounOfNobody(word, before, line, here.document) ||
			isAlone(word, line) ||
			isUnknownThing(word, line, here) ||
			isUnknownPerson(word, before, line, here) ||
			(word.lower === 'later' && SPANS.has(before.at(-1)?.lemma ?? ''))
		);
	});
}

/** "Moments later". */
const SPANS = wordSet('moment minute hour day week month year');

/** "That case", "such a fire"; "those who called" says which, and "this week" the day of the article does. */
function isPointing(word: Token, { sentence: { tokens } }: Segment): boolean {
	if (word.tag !== 'DT' || !POINTING.has(word.lower)) return false;
	const which = word.rel === 'det' ? tokens[word.head] : word;
	return which !== undefined && !TIMES.has(which.lemma) && !isDefined(which, tokens);
}
const POINTING = wordSet('this that these those such');
const TIMES = wordSet(
	'day morning afternoon evening night week weekend month year season spring summer autumn fall winter',
);

/** "Both were hurt", "other shops were closed". */
function isAlone(word: Token, { sentence: { tokens } }: Segment): boolean {
	if (isSubject(word.rel)) return ALONE.has(word.lower) && !isDefined(word, tokens);
	return OTHER.has(word.lower) && isSubject(tokens[word.head]?.rel ?? '');
}
const ALONE = wordSet('one two three both most some all none many several others each');
const OTHER = wordSet('another other further additional');

/** "The lease ran out", "she broke the previous record", of which nothing was said here. Mayors and coroners are known. */
function isUnknownThing({ lower, rel, head }: Token, { sentence: { tokens } }: Segment, here: Places): boolean {
	const noun = tokens[head];
	if (noun?.pos !== 'NOUN' || isDefined(noun, tokens) || ROLE_NOUNS.has(noun.lemma)) return false;
	const unknown = ({ lemma }: Token): boolean => lacks(here, keyOf(concept(lemma)));
	if (rel === 'amod') return BACKWARD.has(lower) && unknown(noun);
	if (lower !== 'the' || rel !== 'det') return false;
	return isSubject(noun.rel) ? [noun, ...describing(noun, tokens)].some(unknown) : noun.rel === 'obj' && unknown(noun);
}
const BACKWARD = wordSet('previous same former latter');

/** "Ruta Emmet" and "Judge Emmet" are told who they are by the rest of the line; "Emmet" is somebody whom the article knows, or nobody. */
function isUnknownPerson(word: Token, before: readonly Token[], line: Segment, here: Places): boolean {
	const { document, sentence } = line;
	const name = nameAt(document, sentence, sentence.tokens.indexOf(word));
	const title = before.at(-1)?.pos === 'PROPN' && sentence.tokens[before.at(-1)?.head ?? -1] === word;
	return (
		name?.type === 'person' &&
		!document.text.slice(name.start, name.end).includes(' ') &&
		!title &&
		lacks(here, nameTerm(name.canonical))
	);
}

/** "Those who called", "the man from Osten", "the victim, Ruta Emmet". */
const isDefined = (noun: Token, tokens: readonly Token[]): boolean =>
	tokens.some(
		({ head, rel, pos }) => tokens[head] === noun && (/^(?:acl|nmod|appos|nummod)/.test(rel) || pos === 'PROPN'),
	);

const describing = (noun: Token, tokens: readonly Token[]): Token[] =>
	tokens.filter(({ head, rel }) => tokens[head] === noun && /^(?:compound|amod)$/.test(rel));
