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
	const { sentence, first, last } = around;
	const { tokens } = sentence;
	const word = (at: number): string => tokens[at]?.lower ?? '';
	// "Two sons, ages 6 and 16", "aged between 16 and 18": whose each is cannot be told.
	const before = tokens.slice(Math.max(0, first - 4), first).map(({ lower }) => lower);
	if (
		isThen(around) ||
		before.includes('ages') ||
		(word(last + 1) === 'and' && tokens[last + 2]?.pos === 'NUM') ||
		(/^(?:and|or)$/.test(word(last + 1)) && OLDER.test(word(last + 2))) ||
		around.quantity.upper !== undefined
	)
		return { name: 'ages', of: new Set() };
	if (/^[,(]$/.test(tokens[first - 1]?.text ?? '')) {
		const name = personAt(around, first - 2) ?? (word(first - 2) === '.' ? personAt(around, first - 3) : undefined);
		if (name !== undefined) return named(name);
	}
	const { name: after, noun: at } = described(around);
	if (after !== undefined) return named(after);
	if (/^(of|was|is|age|aged|at|turned|turns|be)$/.test(word(first - 1))) {
		const owner = personBefore(around, first - 1);
		if (owner !== undefined) return named(owner);
	}
	const apposed = tokens[at ?? -1]?.rel === 'appos' ? personAt(around, tokens[at ?? -1]?.head ?? -1) : undefined;
	// "Mara Deline, a 59-year-old grandmother".
	if (apposed !== undefined) return named(apposed);
	const noun = tokens[at ?? -1];
	if (at !== undefined && noun !== undefined) {
		// "Brandt missed him and struck the 10-year-old girl": another than the one who does it.
		if (!definite(around) || /^(?:obj|iobj|obl)/.test(noun.rel)) return ofNoun(around, at, noun);
	}
	const owner = definite(around) ? (calledSo(around, at) ?? personBefore(around, first)) : undefined;
	if (owner !== undefined) return named(owner);
	const earlier = tokens.findLastIndex(({ pos }, at) => pos === 'NOUN' && at < first && at >= first - 4);
	const person = concept(tokens[earlier]?.lemma ?? '');
	return PERSONS.has(person)
		? { name: 'age', of: new Set([person]), at: earlier }
		: { name: 'age', of: new Set(), at: last };
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
