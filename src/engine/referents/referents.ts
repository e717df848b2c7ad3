import { clauseHeads } from '../clause.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, nameAt } from '../document.ts';
import { isPersonNoun } from '../statement/person-nouns.ts';
import { frames } from '../syntax/frames.ts';
import type { NameFact, Sentence, Token } from '../types.ts';
import { describes } from './description.ts';
import { type Sex, sexOfName, sexOfNoun, sexOfPronoun } from './gender.ts';
import { headOf, isInRelative, nearestAbove, pathUp, rankOf } from './salience.ts';

/** Whom a pronoun or a description means: by the fullest form of the name, or else the noun that brought that one up. */
export type Referent = { readonly name?: string; readonly sentence: Sentence; readonly head: number };

/**
 * By sentence index and token index, as a sieve: names with what stands beside them, then descriptions that fit one person
 * alone, then pronouns, by sex and by who stands out. What is not sure is left out.
 */
export const referents = derived('referents', (document): ReadonlyMap<number, ReadonlyMap<number, Referent>> => {
	const people = namedIn(document);
	const told: Mention[][] = [];
	return new Map(
		document.sentences.flatMap((sentence) => {
			const found = read(document, sentence, people, told);
			return found.size > 0 ? [[sentence.index, found] as const] : [];
		}),
	);
});

/** Someone the article tells of. */
type Person = { readonly first: Referent; readonly roles: ReadonlySet<string>; sex?: Sex | undefined };
/** `rank`: see salience.ts; one who may be a woman or a man comes behind those who are named. */
type Mention = { readonly who: Person; readonly at: number; readonly rank: number };
const VAGUE = 3;
/** How many sentences back a pronoun may go. */
const REACH = 2;

function namedIn(document: Document): ReadonlyMap<string, Person> {
	const byName = new Map<string, Person>();
	for (const sentence of document.sentences)
		for (const name of factsIn(document, sentence, 'name')) {
			if (name.type !== 'person') continue;
			const known = byName.get(name.canonical);
			if (known?.sex !== undefined) continue;
			const at = sentence.tokens.findIndex(({ start }) => start >= name.start);
			const person: Person = known ?? {
				first: { name: name.canonical, sentence, head: at },
				roles: new Set(name.roles),
			};
			person.sex = sexOfName(name, sentence.tokens[at - 1]) ?? sexOfRole(name);
			byName.set(name.canonical, person);
		}
	return byName;
}

const sexOfRole = ({ roles }: NameFact): Sex | undefined =>
	roles.map((role) => sexOfNoun(role.split(' ').at(-1) ?? '')).find((sex) => sex !== undefined);

/** `told`: the mentions of the sentences before this one, nearest first. */
function read(
	document: Document,
	sentence: Sentence,
	people: ReadonlyMap<string, Person>,
	told: Mention[][],
): ReadonlyMap<number, Referent> {
	const { tokens } = sentence;
	const names = document.names[sentence.index];
	const found = new Map<number, Referent>();
	const mentions: Mention[] = [];
	told.unshift(mentions);
	told.length = Math.min(told.length, REACH + 1);
	tokens.forEach((token, at) => {
		const name = names?.get(at);
		const sex = sexOfPronoun(token.lower);
		const who =
			sex !== undefined
				? antecedent(document, sentence, at, sex, told)
				: name !== undefined
					? people.get(names?.get(at + 1) === name ? '' : name.canonical)
					: described(document, sentence, at, people);
		if (who === undefined) return;
		if (name === undefined && (who.first.sentence !== sentence || who.first.head !== at)) found.set(at, who.first);
		who.sex ??= sex;
		const rank = rankOf(tokens, at);
		const vague = who.first.name === undefined && who.sex === undefined;
		if (!vague || rank <= 1) mentions.push({ who, at, rank: rank + (vague ? VAGUE : 0) });
	});
	return found;
}

/** A noun for a person: whom alone it describes, or someone without a name. Beside a name it is no mention of its own. */
function described(
	document: Document,
	sentence: Sentence,
	at: number,
	people: ReadonlyMap<string, Person>,
): Person | undefined {
	const { tokens } = sentence;
	const token = tokens[at];
	if (token?.tag !== 'NN' || !isPersonNoun(token.lemma) || OTHERWISE.test(token.lemma) || PART.test(token.rel))
		return undefined;
	const own = tokens.flatMap(({ head }, one) => (head === at ? [one] : []));
	// "The mayor, Ada Brandt", "Ada Brandt, the mayor", "Ada Brandt is the mayor".
	const beside = [...own.filter((one) => BESIDE.test(tokens[one]?.rel ?? '')), token.rel === 'appos' ? token.head : -1];
	const named = beside.map((one) => nameAt(document, sentence, one)).find((name) => name?.type === 'person');
	const person = people.get(named?.canonical ?? '');
	if (person !== undefined) person.sex ??= sexOfNoun(token.lemma);
	if (person !== undefined || token.rel === 'appos' || own.some((one) => tokens[one]?.rel === 'cop')) return undefined;
	const determiner = own.find((one) => /^(?:det|nmod:poss)$/.test(tokens[one]?.rel ?? ''));
	// "For president", "lock your door": nobody in particular.
	if (determiner === undefined) return undefined;
	const definite = /^(?:the|this|that)$/.test(tokens[determiner]?.lower ?? '');
	const fitting = definite ? [...people.values()].filter(({ roles }) => describes(tokens, at, own, roles)) : [];
	if (fitting.length === 1) return fitting[0];
	return { first: { sentence, head: at }, roles: new Set(), sex: sexOfNoun(token.lemma) };
}
const BESIDE = /^(?:appos|flat|nsubj)$/;
const PART = /^(?:compound|flat|amod)$/;
/** Mostly no people; and who speaks for another: "the lawyer said he was innocent". */
const OTHERWISE =
	/^(?:head|lock|star|model|child|member|spokes(?:man|woman|person)|lawyer|attorney|counsel|agent|publicist|representative|rep|aide)$/;

/** The one who stands out most in the nearest sentence that tells of somebody of this sex; nobody where two do. */
function antecedent(
	document: Document,
	sentence: Sentence,
	at: number,
	sex: Sex,
	told: readonly (readonly Mention[])[],
): Person | undefined {
	const { tokens } = sentence;
	const speaker = speakerOf(document, sentence, at);
	const [here = [], ...before] = told.map((mentions) =>
		mentions.filter(({ who }) => (who.sex ?? sex) === sex && (speaker === undefined || who.first.name !== speaker)),
	);
	const near = here.filter((mention) => mayBe(tokens, mention, at));
	const people = new Set(near.map(({ who }) => who));
	if (people.size > 1 && isInRelative(tokens, at)) return undefined;
	const nearest = [nearestAbove(tokens, near, at), ...before].find((mentions) => mentions.length > 0);
	return nearest && foremost(nearest);
}

/** "He" within someone's own words is another one. */
const speakerOf = (document: Document, sentence: Sentence, at: number): string | undefined => {
	const { start = 0 } = sentence.tokens[at] ?? {};
	return factsIn(document, sentence, 'quotation').find((quote) => quote.start <= start && quote.end > start)?.by;
};

/** Whether grammar lets a pronoun mean someone told of before in its sentence. */
function mayBe(tokens: readonly Token[], { at, rank }: Mention, pronoun: number): boolean {
	const { lower = '', rel = '', head = -1 } = tokens[pronoun] ?? {};
	if (lower.endsWith('self')) return rank <= 1 && clauseHeads(tokens)[at] === clauseHeads(tokens)[pronoun];
	if (lower !== 'him' && !/^(?:obj|iobj|obl.*)$/.test(rel)) return true;
	// "The officer accused of shooting him" has not shot himself.
	if (pathUp(tokens, pronoun).includes(headOf(tokens, at))) return false;
	const acts = frames(tokens).filter(({ verb }) => verb === head || verb === pronoun - 1);
	return acts.every(({ subject }) => subject === undefined || headOf(tokens, at) !== headOf(tokens, subject));
}

function foremost(mentions: readonly Mention[]): Person | undefined {
	const rank = Math.min(...mentions.map((mention) => mention.rank));
	const [first, ...others] = new Set(mentions.filter((mention) => mention.rank === rank).map(({ who }) => who));
	return others.length === 0 ? first : undefined;
}
