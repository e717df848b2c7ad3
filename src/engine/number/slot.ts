import type { Claim } from '../claim.ts';
import { clauseAt, tokenAt } from '../clause.ts';
import { type Document, factsIn, termsOfToken } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { timesOf } from '../scope.ts';
import type { Quantity, Sentence } from '../types.ts';
import { type Attribute, attributeOf } from './attribute.ts';

/** A number with what it counts or measures: two are compared only when these meet. */
export type NumberClaim = Claim & {
	readonly quantity: Quantity;
	/** Concept of the noun that is counted or measured ("people" of "41 people"); absent for a bare measure. */
	readonly counted?: string;
	/** What figure it is, where it has one of the closed shapes. */
	readonly attribute?: Attribute;
	/** The counted noun's own attributes: "seriously injured", "army", "square". */
	readonly qualities: ReadonlySet<string>;
	/** Concepts of the verbs and event nouns in the clause: "kill" of "41 people were killed". */
	readonly predicates: ReadonlySet<string>;
	/** Everything the clause is about, the number apart. */
	readonly about: ReadonlySet<string>;
	/** What the words right around the number are about, whatever the clause. */
	readonly near: ReadonlySet<string>;
	/** Names in the clause, by last word; and which of them are places. */
	readonly names: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
	/** How many different values the article gives for figures of this sort: with several, each is of something else. */
	readonly rivals: number;
	/** Years and months named in the sentence, see scope.ts. */
	readonly times: ReadonlySet<string>;
};

/** How far after the number its noun is looked for where no parse tells. */
const NOUN_REACH = 6;
/** Words on either side of a number that belong to it most. */
const WINDOW = 5;

export function numberClaims(document: Document): NumberClaim[] {
	const claims = document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'quantity')
			.filter(({ ordinal }) => !ordinal)
			.map((quantity) => claimOf(document, sentence, quantity)),
	);
	const values = new Map<string, Set<number>>();
	for (const claim of claims) {
		const key = slotKey(claim);
		values.set(key, (values.get(key) ?? new Set()).add(claim.quantity.value));
	}
	return claims.map((claim) => ({ ...claim, rivals: values.get(slotKey(claim))?.size ?? 1 }));
}

/** What a figure is of, as roughly as a headline has it. */
const slotKey = ({ attribute, counted, quantity }: Omit<NumberClaim, 'rivals'>): string =>
	`${attribute?.name ?? counted ?? ''} ${quantity.unit}`;

function claimOf(document: Document, sentence: Sentence, quantity: Quantity): Omit<NumberClaim, 'rivals'> {
	const { tokens } = sentence;
	const last = lastTokenOf(sentence, quantity);
	const clause = clauseAt(sentence, last);
	const names = document.names[sentence.index];
	const inQuantity = (at: number): boolean =>
		(tokens[at]?.start ?? 0) >= quantity.start && (tokens[at]?.end ?? 0) <= quantity.end;
	const rest = clause.filter((at) => !inQuantity(at));
	const noun = nounOf(sentence, last, quantity);
	const counted = noun === undefined ? undefined : tokens[noun];
	const named = rest.flatMap((at) => names?.get(at) ?? []);
	const lastWord = (canonical: string): string => (canonical.split(/\s+/).at(-1) ?? '').toLowerCase();
	const head = counted === undefined ? undefined : concept(counted.lemma);
	const first = tokenAt(sentence, quantity.start);
	const attribute = attributeOf({
		document,
		sentence,
		quantity,
		first,
		last,
		clause: rest,
		...(head === undefined ? {} : { counted: head }),
	});
	return {
		document,
		sentence,
		span: {
			start: quantity.start,
			end: counted === undefined ? quantity.end : Math.max(quantity.end, nearEnd(counted.end, quantity.end)),
		},
		quantity,
		...(head === undefined ? {} : { counted: head }),
		...(attribute === undefined ? {} : { attribute }),
		qualities: new Set(noun === undefined ? [] : qualitiesOf(sentence, last, noun)),
		predicates: new Set(
			rest
				.filter((at) => /^(VERB)$/.test(tokens[at]?.pos ?? '') || EVENT_WORDS.has(concept(tokens[at]?.lemma ?? '')))
				.map((at) => concept(tokens[at]?.lemma ?? ''))
				.filter((word) => !LIGHT.has(word)),
		),
		about: new Set(
			rest.flatMap((at) => {
				const token = tokens[at];
				return token === undefined ? [] : termsOfToken(token, names?.get(at));
			}),
		),
		near: new Set(
			Array.from({ length: last - first + 1 + 2 * WINDOW }, (_, at) => first - WINDOW + at)
				.filter((at) => !inQuantity(at))
				.flatMap((at) => {
					const token = tokens[at];
					return token === undefined ? [] : termsOfToken(token, names?.get(at));
				}),
		),
		names: new Set(named.map(({ canonical }) => lastWord(canonical))),
		places: new Set(named.filter(({ type }) => type === 'place').map(({ canonical }) => lastWord(canonical))),
		times: timesOf(document, sentence),
	};
}

/** Verbs that say nothing of what happens to what is counted. */
const LIGHT = new Set([
	'say',
	'be',
	'have',
	'do',
	'make',
	'take',
	'get',
	'include',
	'accord',
	'report',
	'announce',
	'become',
	'leave',
]);
/** Nouns and adjectives that are events: "41 dead", "a death toll of 41". */
const EVENT_WORDS = new Set([
	'kill',
	'injure',
	'arrest',
	'miss',
	'damage',
	'destroy',
	'evacuate',
	'rescue',
	'charge',
	'convict',
]);

/** A noun far behind its number is not part of the mark. */
const nearEnd = (end: number, quantityEnd: number): number => (end - quantityEnd <= 40 ? end : quantityEnd);

function lastTokenOf(sentence: Sentence, { start, end }: Quantity): number {
	let last = tokenAt(sentence, start);
	while (last + 1 < sentence.tokens.length && (sentence.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end)
		last += 1;
	return last;
}

/** The noun a number counts: its head in the parse, or the first noun group that follows it. */
function nounOf(sentence: Sentence, last: number, quantity: Quantity): number | undefined {
	const { tokens } = sentence;
	const number = tokens[last];
	if (number === undefined) return undefined;
	const head = tokens[number.head];
	if (
		head !== undefined &&
		(number.rel === 'nummod' || number.rel === 'compound') &&
		head.start >= quantity.end &&
		/^(NOUN|PROPN)$/.test(head.pos)
	)
		return number.head;
	let found: number | undefined;
	for (let at = last + 1; at <= last + NOUN_REACH && at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined) break;
		if (token.pos === 'NOUN' || token.pos === 'PROPN') {
			found = at;
			continue;
		}
		if (found !== undefined) break;
		if (
			/^(ADJ|DET|NUM|PART)$/.test(token.pos) ||
			token.lower === 'of' ||
			token.text === '-' ||
			(/^V/.test(token.tag) && /ed|en|ing$/.test(token.lower) && tokens[at + 1]?.pos === 'NOUN')
		)
			continue;
		break;
	}
	return found;
}

function qualitiesOf(sentence: Sentence, last: number, noun: number): string[] {
	const { tokens } = sentence;
	return tokens
		.slice(last + 1, noun)
		.filter(({ pos }) => /^(NOUN|PROPN|ADJ|VERB|ADV)$/.test(pos))
		.map(({ lemma }) => concept(lemma));
}
