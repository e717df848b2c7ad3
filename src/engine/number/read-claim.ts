import { clauseAt, tokenAt } from '../clause.ts';
import { type Document, factsIn, lastWord, nameAt, termsAt } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { wordSet } from '../text/word-set.ts';
import type { Quantity, Sentence, Token } from '../types.ts';
import type { Attribute, AttributeName } from './attributes/attribute.ts';
import { attributeOf } from './attributes/read-attribute.ts';
import { candidateOf } from './candidate.ts';
import { type Around, contextOf, nextTerm } from './context.ts';
import { countedConcept, countedNoun } from './counted.ts';
import { daysOf, timesBeside } from './figure-times.ts';
import type { NumberClaim } from './number-claim.ts';
import { bidderOf, ownerOf } from './owner.ts';
import { pollOf } from './poll.ts';
import { bearerOf, subjectOf } from './subject.ts';
import { governorsOf, isRate, marksOf, tieOf } from './ties.ts';
import { type Figure, measureOf } from './values.ts';

/** What its own sentence, and the one before, say of a figure; what the rest of the article adds is in claims.ts. */
export type Plain = Omit<NumberClaim, 'rivals' | 'remainder' | 'sum' | 'over'>;

export function readClaim(
	document: Document,
	sentence: Sentence,
	quantity: Quantity,
	quantities: readonly Quantity[],
): Plain {
	const around = aroundOf(document, sentence, quantity, quantities);
	const { first, last } = around;
	const clause = clauseAt(sentence, last).filter((at) => !isInside(sentence, at, quantity));
	const noun = countedNoun(sentence, first, last, quantity);
	const head = noun && sentence.tokens[noun.at];
	const counted = head && countedConcept(head, sentence.tokens[noun.at - 1]);
	const governors = governorsOf(sentence, last, noun?.at);
	const whose = whoseOf(around);
	const attribute = attributeOf({
		...around,
		quantity,
		clause,
		...(counted !== undefined && { counted }),
		does: head?.rel === 'nsubj' && head.head >= 0,
		governors,
		...whose,
	});
	const figure = figureOf(quantity, sentence.tokens[first - 1], counted, attribute);
	return {
		document,
		sentence,
		span: { start: quantity.start, end: spanEnd(quantity, head) },
		quantity: figure,
		measure: figure.tally === undefined ? measureOf(figure) : `${measureOf(figure)} tally`,
		...(counted !== undefined && { counted }),
		...(attribute !== undefined && { attribute }),
		sort: sortOf(figure, counted, attribute),
		governors,
		qualities: new Set(noun && qualitiesOf(sentence, last, noun.at)),
		marks: marksOf(sentence, first, last, noun?.part ?? false),
		rate: isRate(sentence, last),
		company: companyOf(quantity, quantities),
		...whose,
		...votesOf(around, quantity, counted),
		...besideOf(around),
		...saidIn(document, sentence, clause),
		...whenOf(document, sentence, clause, last),
	};
}

function aroundOf(document: Document, sentence: Sentence, quantity: Quantity, quantities: readonly Quantity[]): Around {
	return {
		document,
		sentence,
		first: tokenAt(sentence, quantity.start),
		last: lastTokenOf(sentence, quantity),
		numeric: (at) => quantities.some((other) => isInside(sentence, at, other)),
	};
}

const isInside = ({ tokens }: Sentence, at: number, { start, end }: Quantity): boolean =>
	(tokens[at]?.start ?? 0) >= start && (tokens[at]?.end ?? 0) <= end;

/** Whose it may be. */
function whoseOf({ document, sentence, first, last }: Around): Pick<Plain, 'bearer' | 'subject' | 'owner' | 'bidder'> {
	const bearer = bearerOf(document, sentence, first);
	const subject = subjectOf(document, sentence, last);
	const owner = ownerOf(document, sentence, first, last, subject);
	const bidder = bidderOf(sentence, first);
	return {
		...(bearer !== undefined && { bearer }),
		...(subject !== undefined && { subject }),
		...(owner !== undefined && { owner }),
		...(bidder !== undefined && { bidder }),
	};
}

/** Of those who are asked, or vote. */
function votesOf(
	{ document, sentence, first, last }: Around,
	quantity: Quantity,
	counted: string | undefined,
): Pick<Plain, 'poll' | 'candidate'> {
	const poll = pollOf(document, sentence, quantity, counted);
	const candidate = quantity.unit === '%' ? candidateOf(document, sentence, first, last) : undefined;
	return { ...(poll !== undefined && { poll }), ...(candidate !== undefined && { candidate }) };
}

/** The words around it. */
function besideOf(around: Around): Pick<Plain, 'tie' | 'left' | 'right' | 'beside' | 'close' | 'wide'> {
	const { sentence, first, last } = around;
	const words = (from: number, to: number): string[] =>
		sentence.tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);
	const tie = tieOf(sentence, first);
	const [left, right] = [nextTerm(around, -1), nextTerm(around, 1)];
	return {
		...(tie !== undefined && { tie }),
		...(left !== undefined && { left }),
		...(right !== undefined && { right }),
		beside: [words(first - BESIDE, first).reverse(), words(last + 1, last + 1 + BESIDE)],
		close: contextOf(around, CLOSE),
		wide: contextOf(around, WIDE),
	};
}

/** Words beside a figure that are held against those beside another. */
export const BESIDE = 4;

/** In how many words what stands around a figure counts half as much. */
const CLOSE = 2.5;
const WIDE = 8;

/** What its clause is about. */
function saidIn(
	document: Document,
	sentence: Sentence,
	clause: readonly number[],
): Pick<Plain, 'predicates' | 'about' | 'names' | 'places'> {
	const names = clause.flatMap((at) => nameAt(document, sentence, at) ?? []);
	const verbs = clause.flatMap((at) => sentence.tokens[at] ?? []).filter(({ pos }) => pos === 'VERB');
	return {
		predicates: new Set(verbs.map(({ lemma }) => concept(lemma)).filter((verb) => !LIGHT.has(verb))),
		about: new Set(clause.flatMap((at) => termsAt(document, sentence, at))),
		names: new Set(names.map(({ canonical }) => lastWord(canonical))),
		places: new Set(names.filter(({ type }) => type === 'place').map(({ canonical }) => lastWord(canonical))),
	};
}

/** Verbs that say nothing of what happens to what is counted. */
const LIGHT = wordSet('say be have do make take get include accord report announce become leave');

function whenOf(
	document: Document,
	sentence: Sentence,
	clause: readonly number[],
	last: number,
): Pick<Plain, 'times' | 'days' | 'hours'> {
	return {
		times: timesBeside(document, sentence, clause, last),
		days: daysOf(document, sentence),
		hours: factsIn(document, sentence, 'date').flatMap(({ time }) => time?.minutes ?? []),
	};
}

/** The other figures of its sentence; two fighters with 45 wins have two records. */
const companyOf = (quantity: Quantity, quantities: readonly Quantity[]): ReadonlySet<string> =>
	new Set(
		quantities
			.filter((other) => other !== quantity && !other.ordinal && !other.tally)
			.map(({ value, unit }) => `${value} ${unit}`),
	);

/** A place in an order is compared with places in orders alone: "14th" with "17th"; "205 passing yards" are yards. */
const figureOf = (
	quantity: Quantity,
	before: Token | undefined,
	counted: string | undefined,
	attribute: Attribute | undefined,
): Figure => ({
	...quantity,
	...(quantity.unit === '' && counted === 'yard' && { unit: 'yd' }),
	// "The 20-year anniversary" is the twentieth.
	...((quantity.ordinal || (counted === 'anniversary' && quantity.unit === 'year')) && { unit: 'ordinal' }),
	...(NEARLY.test(before?.lower ?? '') && { nearly: true }),
	// "Up to 20 years in prison" is what the law has, and no less.
	...(attribute?.stage === 'faced' && { bound: 'exact' }),
});
const NEARLY = /^(?:nearly|almost)$/;

/** Ages and records are told apart by whose they are: an article that gives one name two ages means two people. */
function sortOf({ unit }: Quantity, counted: string | undefined, attribute: Attribute | undefined): string {
	if (attribute === undefined) return `${counted ?? ''} ${unit}`;
	const { name, of, whose } = attribute;
	if (name === 'age') return `age ${whose === undefined ? [...of].join() : lastWord(whose)}`;
	if (name === 'lasted') return `lasted ${[...of][0] ?? ''}`;
	return WHOSE.has(name) ? `${name} ${[...of].join()}` : name;
}

const WHOSE = new Set<AttributeName>(['population', 'distance', 'record', 'ruined', 'sent']);

/** The counted noun belongs to the mark unless it stands far behind. */
function spanEnd({ start, end }: Quantity, noun: { readonly start: number; readonly end: number } | undefined): number {
	return noun === undefined || noun.start < start || noun.end - end > 40 ? end : Math.max(end, noun.end);
}

function lastTokenOf(sentence: Sentence, { start, end }: Quantity): number {
	let last = tokenAt(sentence, start);
	while (last + 1 < sentence.tokens.length && (sentence.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end)
		last += 1;
	return last;
}

function qualitiesOf({ tokens }: Sentence, last: number, noun: number): string[] {
	return tokens
		.slice(last + 1, noun)
		.filter(({ pos }) => /^(NOUN|PROPN|ADJ|VERB|ADV)$/.test(pos))
		.map(({ lemma }) => concept(lemma));
}
