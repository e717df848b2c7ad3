import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, nameAt } from '../document.ts';
import { isGroupWord } from '../names/gazetteer.ts';
import { HONORIFICS } from '../names/titles.ts';
import { isOfOtherScript } from '../names/transliteration.ts';
import { lexiconEntry } from '../syntax/lexicon.ts';
import type { NameFact, NameType, Sentence, Token } from '../types.ts';

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
	readonly type?: NameType;
	/** Where it stands in a person's name of several words. */
	readonly place?: 'first' | 'last';
	/** The article has this word in small letters too: no name, or not only. */
	readonly common: boolean;
	/** Words of the article, lower-cased: to tell a spelling that it never uses. */
	readonly vocabulary: ReadonlySet<string>;
	/** The article is about a country with another script: spellings may be transliterations. */
	readonly foreign: boolean;
};

const SHORTEST = 4;
/** Sentences that are looked at for what a name is about. */
const SENTENCES = 6;

/** Read once: names of people and of places are compared by two detectors. */
export const nameWords = derived('words of names', (document): readonly NameWord[] => {
	const vocabulary = new Set<string>();
	const small = new Set<string>();
	for (const sentence of document.reading.sentences)
		for (const token of sentence.tokens) {
			vocabulary.add(token.lower);
			if (token.text === token.lower) small.add(token.lower);
		}
	const foreign = isForeign(document);
	const found = new Map<
		string,
		{
			first: Token;
			sentence: Sentence;
			precedes: Set<string>;
			follows: Set<string>;
			about: Set<string>;
			mentions: number;
		} & Known
	>();
	for (const sentence of document.sentences)
		sentence.tokens.forEach((token, index) => {
			if (!isNameWord(token, index, sentence) || isMarkedSic(document, token)) return;
			const type = nameAt(document, sentence, index)?.type;
			const entry = found.get(token.lower) ?? {
				first: token,
				sentence,
				precedes: new Set<string>(),
				follows: new Set<string>(),
				about: new Set<string>(),
				mentions: 0,
			};
			if (type !== undefined && entry.type === undefined) entry.type = type;
			// "Ada K. Brandt": Brandt stands beside Ada as well.
			const whole = nameAt(document, sentence, index);
			if (whole?.type === 'person') {
				const parts = whole.canonical.toLowerCase().split(/\s+/);
				if (parts.length > 1 && entry.place === undefined)
					entry.place = parts[0] === token.lower ? 'first' : parts.at(-1) === token.lower ? 'last' : undefined;
				const at = parts.indexOf(token.lower);
				for (const [place, part] of parts.entries())
					if (part.length > 2 && place !== at) (place < at ? entry.follows : entry.precedes).add(part);
			}
			for (const at of [index - 1, index + 1]) {
				const next = sentence.tokens[at];
				if (next !== undefined && /^[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ'-]{2,}/u.test(next.text) && !isTitle(next, whole))
					(at < index ? entry.follows : entry.precedes).add(next.lower);
			}
			entry.mentions += 1;
			if (entry.mentions <= SENTENCES) for (const term of document.terms[sentence.index] ?? []) entry.about.add(term);
			found.set(token.lower, entry);
		});
	return [...found].map(([word, { first, sentence, precedes, follows, about, type, place }]) => ({
		document,
		sentence,
		span: { start: first.start, end: first.end },
		word,
		beside: new Set([...follows, ...precedes]),
		follows,
		precedes,
		about,
		...(type === undefined ? {} : { type }),
		...(place === undefined ? {} : { place }),
		common: small.has(word),
		vocabulary,
		foreign,
	}));
});

/** About a country of another script. In passing every article of business or politics names China; Jordan Hale is of no such country. */
function isForeign({ reading, sentences, names }: Document): boolean {
	const naming = sentences.filter(({ index, tokens }) =>
		tokens.some(({ lower }, at) => isOfOtherScript(lower) && names[index]?.get(at)?.type !== 'person'),
	);
	return naming.length >= OFTEN || naming.some(({ index }) => index < OPENING) || isTitled(reading.article.title);
}
const [OFTEN, OPENING] = [3, 3];
const isTitled = (title = ''): boolean =>
	title
		.toLowerCase()
		.split(/[^A-Za-zÀ-ỿ]+/u)
		.some(isOfOtherScript);

/** "Corran's [sic]": a spelling that the article has already marked as somebody else's. */
const isMarkedSic = ({ text }: Document, { end }: Token): boolean => SIC.test(text.slice(end, end + 10));
const SIC = /^(?:['’]s)? ?[[(]sic[\])]/i;

/** Two representatives are not one for their title; a storm, a bank and a judge without a given name may be. */
const isTitle = (token: Token, name: NameFact | undefined): boolean =>
	name?.type === 'person' && name.canonical.includes(' ') && HONORIFICS.has(token.lower);

type Known = { type?: NameType; place?: NameWord['place'] | undefined };

const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Of several: "Sens. Ada Brandt and Jon Hale". */
const TITLES = /^(?:sens|reps|govs|gens|profs|messrs)$/;

/** "Russophobia", "Russophobic": words made of a name, and no names. */
const FEAR = /phob(?:ia|ias|ic|es?)$/;

const RUN_TOGETHER = /[a-zß-ž][A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ]*[a-zß-ž][A-ZÀ-ÞĀ-Ž]/u;

function isNameWord(token: Token, index: number, sentence: Sentence): boolean {
	if (
		!/^[A-ZÀ-ÞĀ-Ž][a-zß-ž][A-Za-zÀ-ỿ'-]+$/u.test(token.text) ||
		token.text.length < SHORTEST ||
		CALENDAR.test(token.lower)
	)
		return false;
	// "FoleyShareLikeReplySara": words of a page that ran together.
	if (RUN_TOGETHER.test(token.text) || TITLES.test(token.lower) || FEAR.test(token.lower)) return false;
	if (token.pos === 'PROPN') return true;
	if (index === 0) return false;
	// "Vellanq": inside a sentence a capital word that no dictionary has is a name or a name misspelt.
	return sentence.tokens[index + 1]?.pos === 'PROPN' || isGroupWord(token.lower) || lexiconEntry(token.lower) === 0;
}
