import { concept } from '../../lexicon/concepts.ts';
import { referents } from '../../referents/referents.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { NameFact, Token } from '../../types.ts';
import { nameEarlier, personNamedAt, personNamedBefore } from '../named-people.ts';
import { PERSONS } from '../persons.ts';
import type { Attribute } from './attribute.ts';
import type { Surroundings } from './surroundings.ts';

/** An age and whose it is: a named person, or a noun ("a 36-year-old climber") where nobody is named. */
export function ageOf(around: Surroundings): Attribute {
	const { tokens } = around.sentence;
	if (isThen(around) || isOfSeveral(around)) return { name: 'ages', of: new Set() };
	const { name, noun } = described(around);
	const person = bracketed(around) ?? name ?? stated(around) ?? personAt(around, apposedTo(tokens[noun ?? -1]));
	if (person !== undefined) return named(person);
	const token = tokens[noun ?? -1];
	// "Brandt missed him and struck the 10-year-old girl": another than the one who does it.
	if (noun !== undefined && token !== undefined && (!definite(around) || /^(?:obj|iobj|obl)/.test(token.rel)))
		return ofNoun(around, noun, token);
	const meant = definite(around) ? (calledSo(around, noun) ?? personBefore(around, around.first)) : undefined;
	return meant === undefined ? ofNounBefore(around) : named(meant);
}

/** "Two sons, ages 6 and 16", "aged between 16 and 18": whose each is cannot be told. */
function isOfSeveral({ sentence: { tokens }, first, last, quantity }: Surroundings): boolean {
	const [next, second] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]];
	return (
		tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'ages') ||
		(next === 'and' && second?.pos === 'NUM') ||
		(/^(?:and|or)$/.test(next) && OLDER.test(second?.lower ?? '')) ||
		quantity.upper !== undefined
	);
}

/** "Ada Brandt, 61,", "Ivo Lanz Jr. (45)". */
function bracketed(around: Surroundings): NameFact | undefined {
	const { sentence, first } = around;
	if (!/^[,(]$/.test(sentence.tokens[first - 1]?.text ?? '')) return undefined;
	const abbreviated = sentence.tokens[first - 2]?.lower === '.';
	return personAt(around, first - 2) ?? (abbreviated ? personAt(around, first - 3) : undefined);
}

/** "Brandt was 61", "Brandt died at 61". */
const stated = (around: Surroundings): NameFact | undefined =>
	/^(of|was|is|age|aged|at|turned|turns|be)$/.test(around.sentence.tokens[around.first - 1]?.lower ?? '')
		? personBefore(around, around.first - 1)
		: undefined;

/** "Mara Deline, a 59-year-old grandmother": what the noun is apposed to. */
const apposedTo = (noun: Token | undefined): number => (noun?.rel === 'appos' ? noun.head : -1);

/** "The girl, just 14". */
function ofNounBefore({ sentence: { tokens }, first, last }: Surroundings): Attribute {
	const at = tokens.findLastIndex(({ pos }, at) => pos === 'NOUN' && at < first && at >= first - 4);
	const person = concept(tokens[at]?.lemma ?? '');
	return PERSONS.has(person) ? { name: 'age', of: new Set([person]), at } : { name: 'age', of: new Set(), at: last };
}

/**
 * What stands behind an age: a name ("61-year-old Smith", "the 61-year-old former teacher Ada Smith", "another 15-year-old, Ivo
 * Lanz, who"), or a noun ("60-year-old, terminally ill woman").
 */
function described(around: Surroundings): { readonly name?: NameFact; readonly noun?: number } {
	const { sentence, last } = around;
	const { tokens } = sentence;
	let noun: number | undefined;
	for (let at = last + 1; at <= last + REACH && at < tokens.length && noun === undefined; at += 1) {
		const token = tokens[at];
		const name = personAt(around, at);
		if (name !== undefined) return { name };
		if (
			token === undefined ||
			!(PREMODIFIER.test(token.pos) || (token.text === ',' && QUALITY.test(tokens[at + 1]?.pos ?? '')))
		)
			break;
		if (token.pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN' && tokens[at + 1]?.pos !== 'PROPN') noun = at;
	}
	const name = nameBeside(around, noun ?? last);
	return { ...(name !== undefined && { name }), ...(noun !== undefined && { noun }) };
}
const REACH = 6;
const PREMODIFIER = /^(?:NOUN|ADJ|ADV|PROPN|NUM)$/;
const QUALITY = /^(?:ADJ|ADV)$/;

/** Between marks behind a noun, or joined to it further on: "the 16-year-old accused of the theft, Ada Brandt, is". */
function nameBeside(around: Surroundings, noun: number): NameFact | undefined {
	const { tokens } = around.sentence;
	const beside = MARK.test(tokens[noun + 1]?.text ?? '') ? personAt(around, noun + 2) : undefined;
	if (beside !== undefined) {
		const end = tokens.findIndex((_, at) => at > noun + 2 && personAt(around, at) !== beside);
		return end < 0 || MARK.test(tokens[end]?.text ?? '') ? beside : undefined;
	}
	const joined = tokens.findIndex(({ rel, head }, at) => at > noun && rel === 'appos' && head === noun);
	return personAt(around, joined);
}
const MARK = /^[,.;()–—-]$/;

function ofNoun({ sentence: { tokens }, last }: Surroundings, at: number, noun: Token): Attribute {
	const origin = tokens.slice(last + 1, at).find(({ pos, text }) => pos === 'ADJ' && /^\p{Lu}/u.test(text))?.lower;
	return { name: 'age', of: new Set([concept(noun.lemma)]), at, ...(origin !== undefined && { origin }) };
}

/** "Voters aged 45 and older" are of many ages. */
const OLDER = /^(?:older|over|above|up|younger|under)$/;

/** "At age 14 he left school", "she was nine when", "then 22": how old somebody was once. Who died at 91 was so last. */
function isThen({ sentence: { tokens }, first }: Surroundings): boolean {
	const before = lowerText(tokens, first - 4, first);
	if (
		/\b(?:then|when (?:he|she|they) (?:was|were)|since(?: he was| she was)?|(?:by|until|from)(?: the)? age(?: of)?)$/.test(
			before,
		)
	)
		return true;
	return (
		/\bat (?:the )?age(?: of)?$/.test(before) &&
		!tokens.some(({ lemma, lower }) => DIED.test(lemma) || DIED.test(lower))
	);
}
const DIED = /^(?:die|dead|death|decease|deceased|pass|succumb|kill)$/;

/** "The 61-year-old": somebody named before. */
const definite = ({ sentence, first }: Surroundings): boolean => sentence.tokens[first - 1]?.lower === 'the';

const named = ({ canonical }: NameFact): Attribute => ({ name: 'age', of: new Set(), whose: canonical });

const personAt = ({ document, sentence }: Surroundings, at: number): NameFact | undefined =>
	personNamedAt(document, sentence, at);

/** Before a word of its sentence, else in one of the sentences before. */
const personBefore = ({ document, sentence }: Surroundings, at: number): NameFact | undefined =>
	personNamedBefore(document, sentence, at) ?? nameEarlier(document, sentence, 3, 'person');

/** "The 41-year-old deputy": the one whom the article calls one. */
function calledSo({ document, sentence }: Surroundings, noun: number | undefined): NameFact | undefined {
	const name = referents(document)
		.get(sentence.index)
		?.get(noun ?? -1)?.name;
	return name === undefined
		? undefined
		: document.reading.facts.find(
				(fact): fact is NameFact => fact.kind === 'name' && fact.type === 'person' && fact.canonical === name,
			);
}
