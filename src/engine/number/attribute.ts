import type { Document } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import type { NameFact, Quantity, Sentence, Token } from '../types.ts';

/**
 * What a figure is the figure of, for the closed shapes of news: an age, a toll, a magnitude, a population. Two figures of
 * one attribute of one bearer are about the same thing however the sentences around them are built.
 */
export type Attribute = {
	readonly name:
		| 'age'
		| 'killed'
		| 'injured'
		| 'missing'
		| 'arrested'
		| 'evacuated'
		| 'magnitude'
		| 'population'
		| 'temperature'
		| 'turnout'
		| 'tally'
		| 'distance';
	/** Whose: names as "@surname", or concepts where nobody is named; empty where the story itself is the bearer. */
	readonly of: ReadonlySet<string>;
};

const concepts = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(concept));

/** Nouns that stand for anybody who was there. */
const ANYBODY = concepts('people victim dead injured other life casualty missing soul toll');
/** Nouns for people. */
export const PERSONS: ReadonlySet<string> = new Set([
	...ANYBODY,
	...concepts(`man woman child passenger inhabitant worker civilian soldier officer student tourist villager protester
climber patient driver fan player customer pedestrian firefighter miner crew sailor guest migrant refugee suspect rebel boy girl
baby teenager family member journalist teacher bystander local`),
]);

const CASUALTY: readonly (readonly [string, Attribute['name']])[] = [
	['kill', 'killed'],
	['injure', 'injured'],
	['miss', 'missing'],
	['arrest', 'arrested'],
	['evacuate', 'evacuated'],
];

export type Surroundings = {
	readonly document: Document;
	readonly sentence: Sentence;
	readonly quantity: Quantity;
	/** Token indexes of the number's first and last word. */
	readonly first: number;
	readonly last: number;
	/** Token indexes of the clause without the number. */
	readonly clause: readonly number[];
	readonly counted?: string;
};

export function attributeOf(around: Surroundings): Attribute | undefined {
	const { quantity, counted } = around;
	if (quantity.unit === 'years-old') return { name: 'age', of: ageOf(around) };
	if (quantity.unit === 'magnitude')
		return { name: 'magnitude', of: new Set(words(around, /^(aftershock|foreshock)$/)) };
	if (quantity.tally !== undefined) return { name: 'tally', of: new Set(nearestName(around, () => true)) };
	if (/^(°C|°F)$/.test(quantity.unit)) return { name: 'temperature', of: new Set() };
	if (quantity.unit === '%' && words(around, /^turnout$/).length > 0) return { name: 'turnout', of: new Set() };
	if (quantity.unit === '' && isPopulation(around))
		return { name: 'population', of: new Set(nearestName(around, ({ type }) => type === 'place')) };
	if (quantity.unit !== '' || (counted !== undefined && !PERSONS.has(counted))) return undefined;
	return casualty(around);
}

/** Anybody at all, or the same kind of people. */
export const sameCounted = (a: string | undefined, b: string | undefined): boolean =>
	a === b || ((a === undefined || ANYBODY.has(a)) && (b === undefined || ANYBODY.has(b)));

/** "12 killed", "killing 12 people", "a death toll of 12": the casualty word next to the number decides. */
function casualty({ sentence, first, last, clause, counted }: Surroundings): Attribute | undefined {
	if (counted !== undefined) {
		const own = CASUALTY.find(([word]) => word === counted);
		if (own !== undefined) return { name: own[1], of: new Set() };
	}
	let best: { name: Attribute['name']; distance: number } | undefined;
	for (const at of clause) {
		const token = sentence.tokens[at];
		const kind = token === undefined ? undefined : CASUALTY.find(([word]) => word === concept(token.lemma));
		if (kind === undefined) continue;
		const distance = at < first ? first - at : at - last;
		if (best === undefined || distance < best.distance) best = { name: kind[1], distance };
	}
	return best !== undefined && best.distance <= 8 ? { name: best.name, of: new Set() } : undefined;
}

function isPopulation({ sentence, first, last, counted }: Surroundings): boolean {
	const before = sentence.tokens
		.slice(Math.max(0, first - 5), first)
		.map(({ lower }) => lower)
		.join(' ');
	const after = sentence.tokens
		.slice(last + 1, last + 4)
		.map(({ lower }) => lower)
		.join(' ');
	if (/\bpopulation (of|is|was|stands at|around|about|some)?/.test(before) || /^(inhabitants|population)/.test(after))
		return true;
	if (counted !== concept('people') && counted !== concept('inhabitant')) return false;
	return (
		/\bhome (to|by|of)\b/.test(before) ||
		/\b(city|town|village|island|country|nation|province|region|district|state) (of|with|has|about|some)( about| some| nearly| over)?$/.test(
			before,
		)
	);
}

/** "Gomes, 61," and "61-year-old Gomes"; a noun where nobody is named: "a 36-year-old climber". */
function ageOf(around: Surroundings): ReadonlySet<string> {
	const named = nearestName(around, ({ type }) => type === 'person', 6);
	if (named.length > 0) return new Set(named);
	const { sentence, last, first } = around;
	const noun =
		sentence.tokens.slice(last, last + 6).find(({ pos }) => pos === 'NOUN') ??
		sentence.tokens.slice(Math.max(0, first - 4), first).findLast(({ pos }) => pos === 'NOUN');
	return new Set(noun === undefined ? [] : [concept(noun.lemma)]);
}

/** The name closest to the number, by tokens; the one before it when two are as close. */
function nearestName(
	{ document, sentence, first, last }: Surroundings,
	fits: (name: NameFact) => boolean,
	reach = 12,
): string[] {
	const names = document.names[sentence.index];
	for (let distance = 1; distance <= reach; distance += 1)
		for (const at of [first - distance, last + distance]) {
			const name = names?.get(at);
			if (name !== undefined && fits(name)) return [`@${(name.canonical.split(/\s+/).at(-1) ?? '').toLowerCase()}`];
		}
	return [];
}

function words({ sentence, clause }: Surroundings, pattern: RegExp): string[] {
	return clause
		.flatMap((at) => sentence.tokens[at] ?? [])
		.map((token: Token) => concept(token.lemma))
		.filter((word) => pattern.test(word));
}
