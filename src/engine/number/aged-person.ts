import { type Document, factsIn } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { onceFor } from '../once-for.ts';
import { type Sex, sexOfName, sexOfNoun } from '../referents/gender.ts';
import { lowerText } from '../text/lower-text.ts';
import type { NameFact, Sentence } from '../types.ts';
import { type Fate, fatesIn, personAt, type Told } from './fates.ts';
import type { NumberClaim } from './number-claim.ts';
import { concepts } from './persons.ts';

/** One of whom an article gives the age, and what it tells of that one. */
export type Person = {
	readonly document: Document;
	readonly age: number;
	readonly who: string;
	readonly name?: string;
	readonly sex?: Sex | undefined;
	/** What the person is: "driver", "climber"; not "man". */
	readonly callings: ReadonlySet<string>;
	readonly origin?: string | undefined;
	readonly told: readonly Told[];
	/** "The death of the 10-year-old". */
	readonly killed: boolean;
	/** "A second man", "one of them", "the woman and her daughter". */
	readonly oneOfSeveral: boolean;
};

/** Whose age a claim gives, and what the article tells of that one. */
export const personOf = onceFor(({ document, sentence, span, quantity, attribute }: NumberClaim): Person => {
	const { whose: name, at = -1, origin, of = new Set<string>() } = attribute ?? {};
	const who = name === undefined ? personAt(document, sentence, at) : `@${name}`;
	const known = name ?? (who.startsWith('@') ? who.slice(1) : undefined);
	const names = known === undefined ? [] : namesOf(document, known);
	const nouns = [...of, ...names.flatMap(({ roles }) => roles.map((role) => concept(role.split(' ').at(-1) ?? '')))];
	const all = fatesIn(document).filter((told) => told.who === who);
	const sex =
		sexOfNoun(sentence.tokens[at]?.lemma ?? '') ??
		names.map((one) => sexOfName(one, undefined)).find((one) => one !== undefined);
	return {
		document,
		age: quantity.value,
		who,
		...(known !== undefined && { name: known }),
		sex,
		origin,
		callings: new Set(nouns.filter((noun) => !ANY_PERSON.has(noun))),
		told: all.filter(({ several }) => !several),
		killed: KILLED.test(document.text.slice(Math.max(0, span.start - BEFORE), span.start)),
		oneOfSeveral: name === undefined && (all.some(({ several }) => several) || isOneOfSeveral(sentence, at)),
	};
});

/** "A second man, 27", "another 15-year-old", "one of them, a 36-year-old Dane". */
export const isOneOfSeveral = ({ tokens }: Sentence, at: number): boolean =>
	SEVERAL.test(lowerText(tokens, at - NEAR, at + 1));
const SEVERAL =
	/\b(?:one (?:is|was)|another|second|third|fourth|fifth|other|one of (?:the |his |her )?[a-z]+,?)(?: (?!(?:and|was|were|in|on|at)\b)\S+){0,7}$/;
const NEAR = 9;

/** A parser may miss it. */
const KILLED =
	/\b(?:(?:death|killing|murder|slaying|post-mortem) (?:of|on)|killed|killing|murdered|murdering) (?:an? |the )?$/;
const BEFORE = 24;

const namesOf = (document: Document, canonical: string): NameFact[] =>
	document.sentences
		.flatMap((sentence) => factsIn(document, sentence, 'name'))
		.filter((name) => name.type === 'person' && name.canonical === canonical);

/** Nouns that tell nothing of a person but what the age and sex tell as well, or what is told of here. */
export const ANY_PERSON =
	concepts(`man woman boy girl child teenager teen youth person people victim suspect accused defendant baby infant toddler
adult pensioner gunman shooter attacker murderer killer inhabitant body mother father daughter son grandmother grandfather`);

/** What is told to befall the one. */
export const fatesOf = ({ told, killed }: Person): Fate[] => [
	...new Set([...told.map(({ fate }) => fate), ...(killed ? ['killed' as const] : [])]),
];
