import { type Document, nameTerm, termsOfToken } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { compareNames } from '../names/match.ts';
import { HONORIFICS } from '../names/titles.ts';
import { onceFor } from '../once-for.ts';
import { referents } from '../referents/referents.ts';
import { apart, meets } from '../scope.ts';
import { byFirstWord } from '../text/word-set.ts';
import type { NameFact, Sentence, Token } from '../types.ts';
import { isKin, isPersonNoun } from './person-nouns.ts';

/** A noun phrase: its noun, or name, and what tells it from others of the kind. */
export type Argument = {
	readonly head: ReadonlySet<string>;
	/** The noun as the dictionary has it. */
	readonly lemma: string;
	readonly attributes: ReadonlySet<string>;
	/** Of those, what stands for the same one: "the mayor, Ada Brandt"; not whose it is: "Brandt's son". */
	readonly aliases: ReadonlySet<string>;
	/** The fullest form of a person's name. */
	readonly full?: string;
	/** A name, or a pronoun or noun that refers to one. */
	readonly named: boolean;
	/** Someone rather than something, as far as the word tells. */
	readonly person: boolean;
	/** How many, where it says so. */
	readonly count?: string;
};

/** Turns token indexes into arguments, "she" into whoever it refers to. */
export type ArgumentReader = (sentence: Sentence, head: number) => Argument | undefined;

export function argumentsOf(document: Document): ArgumentReader {
	const known = referents(document);
	const read: ArgumentReader = (sentence, at) => {
		const head = counted(sentence, at);
		const token = sentence.tokens[head];
		if (token === undefined) return undefined;
		const names = document.names[sentence.index];
		// "Ms. Brandt": a parser may take the title for the head.
		const titled = HONORIFICS.has(token.lower.replace('.', '')) ? names?.get(head + 1) : undefined;
		const own = names?.get(head) ?? titled;
		if (own !== undefined)
			return phrase(document, sentence, head, termsOfToken(token, own), own.type === 'person', personOf(own));
		const referent = known.get(sentence.index)?.get(head);
		if (referent?.name !== undefined)
			return phrase(document, sentence, head, [nameTerm(referent.name)], true, referent.name);
		if (referent !== undefined && PRONOUN.test(token.lower)) return read(referent.sentence, referent.head);
		if (PRONOUN.test(token.lower)) return SOMEONE;
		if (isNobody(sentence, head)) return NOBODY;
		if (token.pos === 'PRON' || token.pos === 'DET' || token.pos === 'NUM') return undefined;
		const person = isPersonNoun(token.lemma);
		const terms = termsOfToken(token);
		return phrase(document, sentence, head, terms.length === 0 && person ? [concept(token.lemma)] : terms, person);
	};
	return read;
}

/** 1 the same, -1 two different ones, 0 where one side does not say or the words leave it open. "The harbour plan" is not "the bridge plan". */
export function agreement(a: Argument | undefined, b: Argument | undefined): -1 | 0 | 1 {
	if (a === undefined || b === undefined) return 0;
	if (a.count !== undefined && b.count !== undefined && a.count !== b.count) return -1;
	// A husband and wife share their last name.
	if (a.full !== undefined && b.full !== undefined && compareNames(a.full, b.full) === 'different') return -1;
	if (meets(a.head, b.head)) return !a.named && toldApart(a, b) ? -1 : 1;
	if (a.named && b.named) return -1;
	// "The Arizona Legislature", "the state legislature".
	if (a.named !== b.named && meets(plain(a), plain(b))) return 1;
	// "Brandt's son, Milo Brandt Jr." is not Milo Brandt.
	if (a.named !== b.named && isJunior(a) !== isJunior(b)) return -1;
	if (meets(a.head, b.aliases) || meets(a.aliases, b.head)) return 1;
	// "Brandt's son" is not Brandt.
	if (meets(a.head, b.attributes) || meets(a.attributes, b.head)) return -1;
	return a.person && b.person ? 0 : -1;
}

/** "Velland" and "the company", "parliament" and "lawmakers": who acts is told by name, by sort, or by those who act in it. */
export function mayBeOneBody(a: Argument, b: Argument): boolean {
	if (meets(a.head, b.head)) return false;
	const [left, right] = [bodyOf(a), bodyOf(b)];
	if (left === undefined && right === undefined) return false;
	if (left === undefined || right === undefined) {
		const other = left === undefined ? a : b;
		return other.named && !other.person;
	}
	return left === 'any' || right === 'any' || left === right;
}

const plain = onceFor(
	({ head }: Argument): ReadonlySet<string> => new Set([...head].map((term) => term.replace('@', ''))),
);

const isJunior = ({ full }: Argument): boolean => full !== undefined && /\s(?:Jr|II|III|IV)\b/.test(full);

/** Of people by words of one sort: whose wife she is does not tell her from the wife who is called Ada. */
const toldApart = (a: Argument, b: Argument): boolean =>
	apart(...tellingApart(a.attributes, b.attributes)) &&
	(!a.person || !b.person || [...a.attributes].some(isName) === [...b.attributes].some(isName));
const isName = (term: string): boolean => term.startsWith('@');

/** "The pro-farmer bill" tells from an anti-farmer one, and from no bill on which side that leaves open. */
function tellingApart(a: Terms, b: Terms): [Terms, Terms] {
	const plain = (terms: Terms): Terms =>
		new Set([...terms].filter((term) => !STANCE.test(term)).map((term) => term.replace('@', '')));
	const both = [a, b].every((terms) => [...terms].some((term) => STANCE.test(term)));
	return both ? [a, b] : [plain(a), plain(b)];
}
type Terms = ReadonlySet<string>;
const STANCE = /^(?:pro|anti)-|^(?:controversial|contentious|landmark|historic|sweeping)$/;

/** The sort of body that a noun stands for; undefined where it may be anything else. */
const bodyOf = ({ lemma, named }: Argument): string | undefined => (named ? undefined : BODIES.get(lemma));
const BODIES = byFirstWord([
	'any company firm group organisation organization body',
	'any agency office authority authorities ministry department',
	'business maker manufacturer automaker carmaker steelmaker retailer chain developer operator employer airline carrier bank lender insurer publisher studio brewer dairy label',
	'parliament house senate assembly congress council committee lawmaker legislator deputy mp senator councillor councilor member',
	'government administration cabinet minister coalition',
	'court tribunal judge jury juror justice panel magistrate',
	'police force officer detective investigator',
	'prosecution prosecutor',
	'army military force soldier troop troops navy',
	'team club side squad player',
	'university college school institute',
	'party greens',
	'union worker staff employee crew',
	'voter electorate citizen',
	'scientist researcher team study',
	'federation league association board regulator commission',
	'hospital clinic doctor',
	'deal agreement accord pact plan proposal compromise package bill measure legislation resolution',
]);

/** "he", who has not been named. */
const SOMEONE: Argument = {
	head: new Set(),
	lemma: '',
	attributes: new Set(),
	aliases: new Set(),
	named: false,
	person: true,
};

/** "No one": of two articles the same nobody. */
const NOBODY: Argument = { ...SOMEONE, head: new Set(['nobody']), lemma: 'nobody' };
const isNobody = ({ tokens }: Sentence, at: number): boolean =>
	/^(?:nobody|no-one|noone)$/.test(tokens[at]?.lower ?? '') ||
	(/^(?:one|person|people)$/.test(tokens[at]?.lemma ?? '') &&
		(tokens.some(({ lower, head }) => head === at && lower === 'no') || isHyphenated(tokens, at)));
/** "No-one", of which a parser makes an interjection and a number. */
const isHyphenated = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'no';

const PRONOUN = /^(?:he|she|him|her|himself|herself)$/;

/** "several of the packages" are packages. */
function counted({ tokens }: Sentence, at: number): number {
	if (!COUNTING.test(tokens[at]?.lower ?? '') && !isMost(tokens, at)) return at;
	const of = tokens.findIndex(
		({ head, rel }, index) =>
			head === at && rel === 'nmod' && tokens.some((part) => part.head === index && part.lower === 'of'),
	);
	return of < 0 ? at : of;
}

/** "58 percent": what more than half of the voters decide, the voters do. */
export const isMost = (tokens: readonly Token[], at: number): boolean =>
	SHARE.test(tokens[at]?.lower ?? '') &&
	[at - 1, at - 2].some((before) => Number(tokens[before]?.text) > 50 && Number(tokens[before]?.text) <= 100);
const SHARE = /^(?:%|percent|cent|pc)$/;
const COUNTING =
	/^(?:none|several|some|many|most|all|both|each|few|dozens|hundreds|thousands|half|part|parts|number|majority|rest|one|two|three)$/;

const ATTRIBUTE = /^(?:compound|flat|amod|nmod:poss|nmod|appos|nummod|acl)$/;

function phrase(
	document: Document,
	sentence: Sentence,
	head: number,
	own: readonly string[],
	person: boolean,
	canonical?: string,
): Argument | undefined {
	if (own.length === 0) return undefined;
	const names = document.names[sentence.index];
	const attributes = new Set<string>();
	const aliases = new Set<string>();
	let count: string | undefined;
	let full = canonical;
	const lemma = sentence.tokens[head]?.lemma ?? '';
	sentence.tokens.forEach((part: Token, at) => {
		if (part.head !== head || !ATTRIBUTE.test(part.rel)) return;
		if (part.rel === 'nummod') count = part.lower;
		else
			for (const term of termsOfToken(part, names?.get(at))) {
				if (own.includes(term) || isTitle(part, term)) continue;
				attributes.add(term);
				if (!(/^(?:appos|flat)$/.test(part.rel) || (part.rel === 'compound' && person && !isKin(lemma)))) continue;
				aliases.add(term);
				full ??= personOf(names?.get(at));
			}
	});
	return {
		head: new Set(own),
		lemma,
		attributes,
		aliases,
		named: own.some((term) => term.startsWith('@')),
		person,
		...(count === undefined ? {} : { count }),
		...(full === undefined ? {} : { full }),
	};
}

/** "Governor Brandt"; "the governor's wife" is told from others by whose she is. */
const isTitle = ({ rel }: Token, term: string): boolean => rel !== 'nmod:poss' && HONORIFICS.has(term.replace('.', ''));

const personOf = (name: NameFact | undefined): string | undefined =>
	name?.type === 'person' ? name.canonical : undefined;
