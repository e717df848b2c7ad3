import { type Document, factsIn } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { compareNames } from '../../names/match.ts';
import { onceFor } from '../../once-for.ts';
import { type Sex, sexOfName, sexOfNoun } from '../../referents/gender.ts';
import { differ, meets } from '../../scope.ts';
import type { NameFact, Sentence } from '../../types.ts';
import { claimsOf } from '../claims.ts';
import { type Fate, fatesIn, personAt, type Told } from '../fates.ts';
import type { NumberClaim } from '../number-claim.ts';
import { concepts } from '../persons.ts';
import { compatible } from '../values.ts';

/** One of whom an article gives the age, and what it tells of that one. */
type Person = {
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

/**
 * Whether ages without a name, or with one in one article alone, are of one person: the same befalls both, and as far as is told
 * nobody else in either article.
 */
export function isOnePerson(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [personOf(ours), personOf(theirs)];
	if (areTwo(a, b)) return false;
	// One age speaks for one person: what else is told may be of others.
	const alike = compatible(ours.quantity, theirs.quantity);
	return sharedBy(a, b).some((fate) => alike || (isAlone(a, fate, b) && isAlone(b, fate, a)));
}

/** Whether one noun in both may stand for two: more of them are told of, or something else befalls each. */
export function mayBeTwo(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [personOf(ours), personOf(theirs)];
	return (
		areTwo(a, b) || sharedBy(a, b).length > 0 || [ours, theirs].some((one) => areMany(one) || tellsOfAny(one.document))
	);
}

/** Whether one word for a relative in both may stand for two: who else was hurt or took part is no such relative. */
export function mayBeTwoRelatives(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [personOf(ours), personOf(theirs)];
	return areTwo(a, b) || sharedBy(a, b).length > 0 || areMany(ours) || areMany(theirs);
}

/** "One is a 12-year veteran": of two unnamed veterans. */
export function isOneOfMany({ document, sentence, span }: NumberClaim): boolean {
	const at = sentence.tokens.findIndex(({ start }) => start >= span.start);
	return isOneOfSeveral(sentence, at) || tellsOfAny(document);
}

/** Of another sex, country or calling; or the gunman dies as the guest does. */
function areTwo(a: Person, b: Person): boolean {
	if (a.oneOfSeveral || b.oneOfSeveral || differ(a.sex, b.sex) || differ(a.origin, b.origin)) return true;
	if (a.callings.size > 0 && b.callings.size > 0 && !meets(a.callings, b.callings)) return true;
	return !sharedBy(a, b).includes('suspected') && isToldToAct(a) !== isToldToAct(b);
}

const sharedBy = (a: Person, b: Person): Fate[] => fatesOf(a).filter((fate) => fatesOf(b).includes(fate));

/** "The girls", where one is "a girl". */
const areMany = ({ document, attribute }: NumberClaim): boolean =>
	document.sentences.some(({ tokens }) =>
		tokens.some(({ tag, lemma }) => tag === 'NNS' && attribute?.of.has(concept(lemma))),
	);

/** The dead grow no older. */
export const areDead = (...claims: readonly NumberClaim[]): boolean =>
	claims.every((claim) => fatesOf(personOf(claim)).includes('killed'));

const fatesOf = ({ told, killed }: Person): Fate[] => [
	...new Set([...told.map(({ fate }) => fate), ...(killed ? ['killed' as const] : [])]),
];
const isToldToAct = ({ told }: Person): boolean => told.some(({ fate }) => fate === 'suspected');

const personOf = onceFor(({ document, sentence, span, quantity, attribute }: NumberClaim): Person => {
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
		callings: new Set(nouns.filter((noun) => !ANYBODY.has(noun))),
		told: all.filter(({ several }) => !several),
		killed: KILLED.test(document.text.slice(Math.max(0, span.start - BEFORE), span.start)),
		oneOfSeveral: name === undefined && (all.some(({ several }) => several) || isOneOfSeveral(sentence, at)),
	};
});

/** "A second man, 27", "another 15-year-old", "one of them, a 36-year-old Dane". */
const isOneOfSeveral = ({ tokens }: Sentence, at: number): boolean =>
	SEVERAL.test(
		tokens
			.slice(Math.max(0, at - NEAR), at + 1)
			.map(({ lower }) => lower)
			.join(' '),
	);
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
const ANYBODY =
	concepts(`man woman boy girl child teenager teen youth person people victim suspect accused defendant baby infant toddler
adult pensioner gunman shooter attacker murderer killer inhabitant body mother father daughter son grandmother grandfather`);

/** Nobody else, and no number of people, has the same told of them. */
function isAlone(person: Person, fate: Fate, counterpart: Person): boolean {
	const { document, who } = person;
	if (
		tellsOfOthers(document)[fate === 'suspected' ? 'act' : 'suffer'] ||
		claimsOf(document).some((claim) => isToll(claim, fate))
	)
		return false;
	return fatesIn(document).every(
		(told) => told.fate !== fate || told.who === who || (!told.several && mayBe(told, person, counterpart)),
	);
}

/** "The man", where a man is told of; a name that the other article has for him. */
function mayBe(
	{ who, sentence, at }: Told,
	{ document, age, name, sex, callings }: Person,
	counterpart: Person,
): boolean {
	if (who.startsWith('@')) {
		const other = name ?? counterpart.name;
		return other !== undefined && compareNames(who.slice(1), other) !== 'different';
	}
	const { lemma = '', pos } = sentence.tokens[at] ?? {};
	if (pos === 'PRON') return true;
	if ((agedIn(document).get(who) ?? age) !== age) return false;
	if (differ(sexOfNoun(lemma), sex)) return false;
	const noun = concept(lemma);
	return ANYBODY.has(noun) || lemma === 'old' || callings.has(noun) || counterpart.callings.has(noun);
}

/** Whose ages it gives. */
const agedIn = onceFor(
	(document: Document): ReadonlyMap<string, number> =>
		new Map(
			claimsOf(document)
				.filter(({ attribute }) => attribute?.name === 'age')
				.map((claim) => [personOf(claim).who, claim.quantity.value]),
		),
);

/** "Others were hurt", "he was the second to fall", "the man at the wheel died, too"; "the robbers". */
const tellsOfOthers = onceFor((document: Document) => ({
	suffer: document.sentences.some(({ start, end }) => VICTIMS.test(document.text.slice(start, end))),
	act: document.sentences.some(({ start, end }) => CULPRITS.test(document.text.slice(start, end))),
}));
const tellsOfAny = (document: Document): boolean => Object.values(tellsOfOthers(document)).includes(true);
const VICTIMS =
	/\b(?:others (?:were|are|have|had|died|suffered)|victims|one of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|them|whom)|(?:second|third|fourth|fifth|sixth) (?:[a-z]+ )?to (?:be|die|fall)|(?:died|dead|killed|hurt|injured),? (?:too|as well)|also (?:died|killed|dead|hurt|injured))\b/i;
const CULPRITS =
	/\b(?:gunmen|robbers|attackers|suspects|accomplices?|co-defendants?|thieves|(?:second|third|another|other) (?:man|woman|boy|suspect|gunman|officer))\b/i;

/** "Two people died". */
const isToll = ({ attribute, quantity: { value } }: NumberClaim, fate: Fate): boolean =>
	value > 1 && attribute?.name === TOLLS.get(fate);
const TOLLS = new Map<Fate, string>([
	['killed', 'killed'],
	['hurt', 'injured'],
	['missing', 'missing'],
	['saved', 'rescued'],
	['suspected', 'arrested'],
]);
