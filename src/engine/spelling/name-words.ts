import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, nameAt } from '../document.ts';
import { HONORIFICS } from '../names/titles.ts';
import { onceFor } from '../once-for.ts';
import type { NameFact, NameType, Sentence, Span, Token } from '../types.ts';
import { isForeign } from './foreign.ts';
import { isNameToken } from './name-token.ts';

/**
 * One word of a name as an article spells it, with all that is said around it. Spelling is compared word by word: a name
 * that is misspelt is often not known for a name of the same kind any more.
 */
export type NameWord = Claim & {
	readonly word: string;
	/** Lower-cased words that stand next to it in the same name: "ada" of "Brandt". */
	readonly beside: ReadonlySet<string>;
	/** Those of them that it follows and those it precedes: Trell Doral is no Donald Trell. */
	readonly follows: ReadonlySet<string>;
	readonly precedes: ReadonlySet<string>;
	/** What the sentences with this word are about. */
	readonly about: ReadonlySet<string>;
	readonly type: NameType | undefined;
	/** Where it stands in a person's name of several words. */
	readonly place: 'first' | 'last' | undefined;
	/** The article has this word in small letters too: no name, or not only. */
	readonly common: boolean;
	/** The article is about a country with another script: spellings may be transliterations. */
	readonly foreign: boolean;
};

/** Read once: names of people and of places are compared by two detectors. */
export const nameWords = derived('words of names', (document): readonly NameWord[] => {
	const small = smallWords(document);
	const foreign = isForeign(document);
	return [...gather(document)].map(([word, { sentence, span, follows, precedes, about, type, place }]) => ({
		document,
		sentence,
		span,
		word,
		beside: new Set([...follows, ...precedes]),
		follows,
		precedes,
		about,
		type,
		place,
		common: small.has(word),
		foreign,
	}));
});

/** An article spells a name one way, and has it once in this list. */
export const nameWordsByForm = onceFor(
	(document: Document): ReadonlyMap<string, NameWord> => new Map(nameWords(document).map((one) => [one.word, one])),
);

/** A misspelt place is no known place any more: one of the two is enough. */
export const isPlace = (ours: NameWord, theirs: NameWord): boolean => ours.type === 'place' || theirs.type === 'place';

export const longer = (a: NameWord, b: NameWord): NameWord => (a.word.length > b.word.length ? a : b);

const smallWords = ({ reading }: Document): ReadonlySet<string> =>
	new Set(
		reading.sentences.flatMap(({ tokens }) => tokens.flatMap(({ text, lower }) => (text === lower ? [lower] : []))),
	);

/** A word where it stands first, and what stands around it wherever it does. */
type Gathered = {
	readonly sentence: Sentence;
	readonly span: Span;
	readonly follows: Set<string>;
	readonly precedes: Set<string>;
	readonly about: Set<string>;
	type: NameType | undefined;
	place: NameWord['place'];
	mentions: number;
};

function gather(document: Document): ReadonlyMap<string, Gathered> {
	const found = new Map<string, Gathered>();
	for (const sentence of document.sentences)
		sentence.tokens.forEach((token, at) => {
			if (!isNameToken(document, sentence, token, at)) return;
			const word = found.get(token.lower) ?? firstMention(sentence, token);
			found.set(token.lower, word);
			const name = nameAt(document, sentence, at);
			word.type ??= name?.type;
			if (name?.type === 'person') addParts(word, token.lower, name);
			addNeighbours(word, sentence.tokens, at, name);
			word.mentions += 1;
			if (word.mentions <= SENTENCES) for (const term of document.terms[sentence.index] ?? []) word.about.add(term);
		});
	return found;
}
/** Sentences that are looked at for what a name is about. */
const SENTENCES = 6;

const firstMention = (sentence: Sentence, { start, end }: Token): Gathered => ({
	sentence,
	span: { start, end },
	follows: new Set(),
	precedes: new Set(),
	about: new Set(),
	type: undefined,
	place: undefined,
	mentions: 0,
});

/** "Ada K. Brandt": Brandt stands beside Ada as well. */
function addParts(word: Gathered, own: string, { canonical }: NameFact): void {
	const parts = canonical.toLowerCase().split(/\s+/);
	const at = parts.indexOf(own);
	if (parts.length > 1) word.place ??= at === 0 ? 'first' : parts.at(-1) === own ? 'last' : undefined;
	for (const [place, part] of parts.entries())
		if (part.length > 2 && place !== at) (place < at ? word.follows : word.precedes).add(part);
}

function addNeighbours(word: Gathered, tokens: readonly Token[], at: number, name: NameFact | undefined): void {
	for (const place of [at - 1, at + 1]) {
		const next = tokens[place];
		if (next !== undefined && CAPITALIZED.test(next.text) && !isTitle(next, name))
			(place < at ? word.follows : word.precedes).add(next.lower);
	}
}
const CAPITALIZED = /^[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ'-]{2,}/u;

/** Two representatives are not one for their title; a storm, a bank and a judge without a given name may be. */
const isTitle = (token: Token, name: NameFact | undefined): boolean =>
	name?.type === 'person' && name.canonical.includes(' ') && HONORIFICS.has(token.lower);
