import { derived } from '../derived.ts';
import { type Document, nameAt } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { referents } from '../referents/referents.ts';
import { headOf } from '../referents/salience.ts';
import { isPersonNoun } from '../statement/person-nouns.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';
import { PERSONS } from './persons.ts';

/** What befalls people in the news; who is suspected has done it, or is held for it. */
export type Fate = 'killed' | 'hurt' | 'missing' | 'saved' | 'fallen' | 'suspected';

/** One telling of it. */
export type Told = {
	readonly fate: Fate;
	readonly sentence: Sentence;
	/** Token index of the one it is told of. */
	readonly at: number;
	/** By the fullest form of the name, or else where the noun stands that brought somebody up; see `personAt`. */
	readonly who: string;
	/** Two or more of them: "two men", "a woman and her daughter". */
	readonly several: boolean;
};

/** Whose fate an article tells, mention by mention. */
export const fatesIn = derived('fates', (document): readonly Told[] =>
	document.sentences.flatMap((sentence) => [...ofVerbs(document, sentence), ...ofNouns(document, sentence)]),
);

/** Whom a name, noun or pronoun means, as far as its article tells. */
export function personAt(document: Document, sentence: Sentence, word: number): string {
	const at = headOf(sentence.tokens, word);
	// "The composer Ada Brandt", "the composer, Ada Brandt,".
	const beside = sentence.tokens.findIndex(
		({ head, rel }) => (head === word || head === at) && /^(?:flat|appos)$/.test(rel),
	);
	const name = [word, at, beside].map((one) => nameAt(document, sentence, one)).find((one) => one?.type === 'person');
	if (name !== undefined) return `@${name.canonical}`;
	const known = referents(document).get(sentence.index)?.get(word);
	if (known?.name !== undefined) return `@${known.name}`;
	return known === undefined ? `${sentence.index}:${at}` : `${known.sentence.index}:${known.head}`;
}

function ofVerbs(document: Document, sentence: Sentence): Told[] {
	const { tokens } = sentence;
	const all = frames(tokens);
	return all.flatMap((frame) => {
		// Who "is dying" is not dead.
		if (frame.negated || (frame.lemma === 'die' && tokens[frame.verb]?.tag === 'VBG')) return [];
		const undergoer = undergoerOf(frame, all, tokens);
		const actor = roles(frame).actor;
		return fatesOf(frame, tokens).flatMap(([fate, of]) =>
			told(document, sentence, fate, of === 'actor' ? actor : undergoer),
		);
	});
}

/** "Was hit and killed by a van": a parser gives the second no subject. */
function undergoerOf(frame: Frame, all: readonly Frame[], tokens: readonly Token[]): number | undefined {
	const own = frame.copular ? frame.subject : roles(frame).undergoer;
	const { rel = '', head, tag = '' } = tokens[frame.verb] ?? {};
	// "A woman charged with theft": a parser may take her for the one who charges.
	if (own === undefined && /^VB[DN]$/.test(tag) && /^(?:with|of)$/.test(tokens[frame.verb + 1]?.lower ?? ''))
		return rel === 'acl' ? head : frame.subject;
	if (own !== undefined || rel !== 'conj' || tag !== 'VBN') return own;
	const before = all.find(({ verb }) => verb === head);
	return before?.passive ? before.subject : undefined;
}

function fatesOf(
	{ lemma, verb, obliques, copular }: Frame,
	tokens: readonly Token[],
): (readonly [Fate, 'actor' | 'undergoer'])[] {
	if (copular) return COPULAR.flatMap(([fate, words]) => (words.has(lemma) ? [[fate, 'undergoer'] as const] : []));
	const found = [
		...BEFALLS.flatMap(([fate, verbs]) => (verbs.has(lemma) ? [[fate, 'undergoer'] as const] : [])),
		...HAPPENS.flatMap(([fate, verbs]) => (verbs.has(lemma) ? [[fate, 'actor'] as const] : [])),
	];
	const after = tokens.slice(verb + 1, verb + NEAR).map(({ lower }) => lower);
	if (lemma === 'pull' && after.some((word) => /^(?:alive|rubble|ruins|wreckage|debris)$/.test(word)))
		found.push(['saved', 'undergoer']);
	if (lemma === 'shoot' && after.includes('dead')) found.push(['killed', 'undergoer']);
	// "Fell to his death", "went on trial", "appeared in court".
	const heads = obliques.map(({ head }) => tokens[head]?.lower ?? '');
	if (heads.includes('death') && FALLS.has(lemma)) found.push(['killed', 'actor']);
	if (heads.some((word) => /^(?:trial|court)$/.test(word)) && /^(?:go|appear|stand|come)$/.test(lemma))
		found.push(['suspected', 'actor']);
	if (/^(?:stand|face)$/.test(lemma) && after.some((word) => /^(?:trial|charges?)$/.test(word)))
		found.push(['suspected', 'actor']);
	return found;
}

/** In words. */
const NEAR = 14;
const FALLS = wordSet('fall plunge slip slide tumble');
const COPULAR: readonly (readonly [Fate, ReadonlySet<string>])[] = [
	['killed', wordSet('dead')],
	['missing', wordSet('missing')],
	['suspected', wordSet('guilty suspect')],
];
const BEFALLS: readonly (readonly [Fate, ReadonlySet<string>])[] = [
	['killed', wordSet('kill slay murder')],
	['hurt', wordSet('injure wound hurt stab shoot hit strike')],
	['saved', wordSet('rescue save')],
	[
		'suspected',
		wordSet('arrest detain charge accuse indict convict sentence jail imprison arraign acquit try suspect'),
	],
];
const HAPPENS: readonly (readonly [Fate, ReadonlySet<string>])[] = [
	['killed', wordSet('die perish drown')],
	['missing', wordSet('vanish disappear miss')],
	['saved', wordSet('survive')],
	['fallen', FALLS],
	['suspected', wordSet('kill murder shoot stab confront rob')],
];

/** "The death of a girl", "his trial", "the hunt for a sailor". */
function ofNouns(document: Document, sentence: Sentence): Told[] {
	const { tokens } = sentence;
	return tokens.flatMap((token, at) => {
		if (SUSPECTS.has(token.lemma)) return told(document, sentence, 'suspected', at);
		if (!/^(?:nmod|nmod:poss)$/.test(token.rel)) return [];
		const [, prepositions, fate] = NOUNS.find(([words]) => words.has(tokens[token.head]?.lemma ?? '')) ?? [];
		const tie = tokens.find(({ head, rel }) => head === at && rel === 'case')?.lower ?? '';
		const fits = token.rel === 'nmod:poss' || prepositions?.test(tie);
		return fate !== undefined && fits ? told(document, sentence, fate, at) : [];
	});
}
const SUSPECTS = wordSet('accused suspect defendant gunman shooter attacker assailant killer murderer robber thief');
const NOUNS: readonly (readonly [ReadonlySet<string>, RegExp, Fate])[] = [
	[wordSet('death killing murder slaying body autopsy post-mortem funeral'), /^of$/, 'killed'],
	[wordSet('trial arrest conviction arraignment'), /^of$/, 'suspected'],
	[wordSet('search hunt'), /^for$/, 'missing'],
	[wordSet('rescue'), /^of$/, 'saved'],
];

function told(document: Document, sentence: Sentence, fate: Fate, at: number | undefined): Told[] {
	const token = sentence.tokens[at ?? -1];
	if (at === undefined || token === undefined) return [];
	const who = personAt(document, sentence, at);
	return isSomeone(document, sentence, at, who) ? [{ fate, sentence, at, who, several: isSeveral(sentence, at) }] : [];
}

/** A person or people, as far as the word tells; a bare "15-year-old" as well. */
function isSomeone(document: Document, sentence: Sentence, at: number, who: string): boolean {
	const { pos = '', lemma = '', lower = '' } = sentence.tokens[at] ?? {};
	const name = nameAt(document, sentence, at);
	if (name !== undefined) return name.type === 'person';
	if (who.startsWith('@')) return true;
	if (pos === 'PRON') return /^(?:he|she|him|her|his|they|them|who|others)$/.test(lower);
	// They hold people rather than being held.
	if (lower === 'police') return false;
	return isPersonNoun(lemma) || PERSONS.has(concept(lemma)) || lower === 'old' || pos === 'NUM';
}

function isSeveral({ tokens }: Sentence, at: number): boolean {
	const { tag = '', lower = '', pos } = tokens[at] ?? {};
	if (/S$/.test(tag) || pos === 'NUM' || /^(?:they|them|their|others|people)$/.test(lower)) return true;
	return tokens.some(
		({ head, rel, lower: part, text }) =>
			head === at &&
			((rel === 'conj' && !/^\p{P}/u.test(text)) || (/^(?:det|amod|nummod)$/.test(rel) && OTHERS.test(part))),
	);
}
const OTHERS = /^(?:another|other|second|third|fourth|fifth|both|each|fellow|two|three|one)$/;
