import { concept } from '../lexicon/concepts.ts';
import type { Quantity, Sentence, Token } from '../types.ts';
import { PERSONS } from './persons.ts';

/** Token index of the noun that a figure counts, and whether the figure is only a part of it ("12 of the 14 counts"). */
export type Counted = { readonly at: number; readonly part: boolean };

/** How far after the number its noun is looked for where no parse tells. */
const REACH = 6;
/** Nouns that are made of what is counted: "a crowd of 400", "a gang of four". */
const COLLECTIVE = new Set(
	'crowd gang group audience attendance fleet panel jury team staff workforce crew party band total convoy squad'.split(
		' ',
	),
);

export function countedNoun(
	{ tokens }: Sentence,
	first: number,
	last: number,
	quantity: Quantity,
): Counted | undefined {
	const right = nounAfter(tokens, last, quantity);
	if (right !== undefined) return right;
	const before =
		collectiveBefore(tokens, first) ?? numberOf(tokens, first) ?? understood(tokens, first, last, quantity);
	return before === undefined ? undefined : { at: before, part: false };
}

function nounAfter(tokens: readonly Token[], last: number, quantity: Quantity): Counted | undefined {
	const number = tokens[last];
	if (number === undefined) return undefined;
	const head = tokens[number.head];
	if (
		head !== undefined &&
		(number.rel === 'nummod' || number.rel === 'compound') &&
		head.start >= quantity.end &&
		/^(NOUN|PROPN)$/.test(head.pos) &&
		!tokens.slice(last + 1, number.head).some(({ pos, lower }) => /^(ADP|SCONJ|CCONJ|AUX)$/.test(pos) && lower !== 'of')
	)
		return { at: personsAfter(tokens, wholeNoun(tokens, number.head)), part: false };
	if (isPluralMistaken(tokens, last, quantity)) return { at: last + 1, part: false };
	let found: number | undefined;
	let part = false;
	for (let at = last + 1; at <= last + REACH && at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined) break;
		if (token.pos === 'NOUN' || token.pos === 'PROPN' || (part && DEAD.has(token.lower))) {
			found = at;
			continue;
		}
		// "Six of the board's nine members".
		if (part && token.tag === 'POS') found = undefined;
		if (found !== undefined) break;
		if (token.lower === 'of') part = true;
		else if (!passes(tokens, at, part)) break;
	}
	return found === undefined ? undefined : { at: wholeNoun(tokens, found), part };
}

/** "42 government office buildings", "dozens of private and public schools": what the first noun only tells the kind of. */
function wholeNoun(tokens: readonly Token[], noun: number): number {
	const { rel, head = -1, tag } = tokens[noun] ?? {};
	if (tag !== 'NN') return noun;
	const other = tokens[noun + 1]?.pos === 'CCONJ';
	const plural = other ? tokens.findIndex(({ pos }, at) => at > noun + 1 && pos !== 'ADJ') : head;
	const told = other ? plural > noun + 2 : rel === 'compound' && plural > noun;
	return told && plural <= noun + KINDS && tokens[plural]?.tag === 'NNS' ? plural : noun;
}
/** How far on. */
const KINDS = 4;

/** "7,000 hockey fans": a plural that a parser may take for a verb. */
const personsAfter = (tokens: readonly Token[], noun: number): number => {
	const next = tokens[noun + 1];
	return next?.tag === 'VBZ' && !/s$/.test(next.lemma) && PERSONS.has(concept(next.lemma)) ? noun + 1 : noun;
};

/** "Washing away nine bridges": no verb of one subject agrees with nine; "Flight 12 turns back" does not count. */
const isPluralMistaken = (tokens: readonly Token[], last: number, { unit, value }: Quantity): boolean => {
	const [before, noun, after] = [tokens[last - 1], tokens[last + 1], tokens[last + 2]];
	return (
		unit === '' &&
		value > 1 &&
		noun?.tag === 'VBZ' &&
		!/^(?:be|have|do)$/.test(noun.lemma) &&
		!/^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '') &&
		/^(?:PUNCT|ADP|CCONJ)$/.test(after?.pos ?? 'PUNCT')
	);
};

/** Adjectives that stand for people: "22 of the dead". */
const DEAD = new Set(['dead', 'injured', 'wounded', 'missing', 'accused', 'arrested', 'detained']);

/** What may stand between a number and its noun. */
function passes(tokens: readonly Token[], at: number, part: boolean): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (/^(ADJ|DET|NUM|PART)$/.test(token.pos) || token.text === '-') return true;
	if (part && token.tag === 'PRP$') return true;
	return /^V/.test(token.tag) && /(ed|en|ing)$/.test(token.lower) && tokens[at + 1]?.pos === 'NOUN';
}

function collectiveBefore(tokens: readonly Token[], first: number): number | undefined {
	for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1)
		if (tokens[at]?.lower === 'of') return COLLECTIVE.has(tokens[at - 1]?.lemma ?? '') ? at - 1 : undefined;
	return undefined;
}

/** "Brandt scored 13 points while Marand added 12": the noun of the figure before, where this one is all that its verb has got. */
function understood(
	tokens: readonly Token[],
	first: number,
	last: number,
	{ unit, value, ordinal }: Quantity,
): number | undefined {
	const bare = unit === '' && !ordinal && Number.isInteger(value) && value < SMALL_COUNT;
	if (!bare || tokens[first - 1]?.pos !== 'VERB' || !ENDS.test(tokens[last + 1]?.pos ?? 'PUNCT')) return undefined;
	const before = tokens.findLastIndex(({ pos }, at) => pos === 'NUM' && at < first);
	const { rel, head = -1 } = tokens[before] ?? {};
	const counts = rel === 'nummod' && head > before && head < first && tokens[head]?.pos === 'NOUN';
	return counts && !MEASURES.test(tokens[head]?.lemma ?? '') ? head : undefined;
}
const SMALL_COUNT = 1000;
const ENDS = /^(?:ADP|PUNCT|CCONJ|SCONJ|SYM)$/;
const MEASURES = /^(?:yard|mile|metre|meter|foot|year|month|week|day|hour|minute|percent|dollar|euro|pound)$/;

/** "The number of victims rose to 22", "put the number of injured at 22". */
function numberOf(tokens: readonly Token[], first: number): number | undefined {
	if (!/^(to|at|was|is|reached|were|stood)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
	for (let at = first - 2; at >= Math.max(1, first - 14); at -= 1) {
		if (tokens[at]?.lower !== 'of' || !/^(number|count|tally)$/.test(tokens[at - 1]?.lower ?? '')) continue;
		for (let noun = at + 1; noun < Math.min(first, at + 5); noun += 1)
			if (tokens[noun]?.pos === 'NOUN' || DEAD.has(tokens[noun]?.lower ?? '')) return noun;
	}
	return undefined;
}

/** Nouns that only with a number before them stand for one another: "112 appearances", "112 games". */
const COUNTED_AS = new Map([
	['appearance', concept('game')],
	['firearm', 'gun'],
	['weapon', 'gun'],
	['store', 'shop'],
	['outlet', 'shop'],
	['apartment', 'flat'],
	['commuter', 'passenger'],
	['traveller', 'passenger'],
	['traveler', 'passenger'],
	['position', concept('job')],
	['painting', 'work'],
	['canvas', 'work'],
	['dwelling', concept('house')],
	['household', concept('house')],
]);

/** The concept of a counted noun; capitals keep a plural from its lemma. */
export function countedConcept(token: Token, before: Token | undefined): string {
	// "Two life terms" are sentences.
	if (token.lemma === 'term' && /^(?:life|prison|jail)$/.test(before?.lower ?? '')) return 'sentence';
	const known = COUNTED_AS.get(token.lemma) ?? concept(token.lemma);
	if (known !== token.lemma || token.pos !== 'PROPN' || !/[^s]s$/.test(token.lemma)) return known;
	return concept(token.lemma.slice(0, -1));
}
