import { clauseAt, tokenAt } from '../clause.ts';
import { type Document, factsIn, lastWord, nameAt, termsAt } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { wordSet } from '../text/word-set.ts';
import type { Quantity, Sentence } from '../types.ts';
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
	const { tokens } = sentence;
	const first = tokenAt(sentence, quantity.start);
	const last = lastTokenOf(sentence, quantity);
	const inside = ({ start, end }: Quantity, at: number): boolean =>
		(tokens[at]?.start ?? 0) >= start && (tokens[at]?.end ?? 0) <= end;
	const around: Around = {
		document,
		sentence,
		first,
		last,
		numeric: (at) => quantities.some((other) => inside(other, at)),
	};
	const clause = clauseAt(sentence, last).filter((at) => !inside(quantity, at));
	const noun = countedNoun(sentence, first, last, quantity);
	const head = noun === undefined ? undefined : tokens[noun.at];
	const counted = head === undefined ? undefined : countedConcept(head, tokens[(noun?.at ?? 0) - 1]);
	const names = clause.flatMap((at) => nameAt(document, sentence, at) ?? []);
	const bearer = bearerOf(document, sentence, first);
	const subject = subjectOf(document, sentence, last);
	const owner = ownerOf(document, sentence, first, last, subject);
	const bidder = bidderOf(sentence, first);
	const tie = tieOf(sentence, first);
	const candidate = quantity.unit === '%' ? candidateOf(document, sentence, first, last) : undefined;
	const poll = pollOf(document, sentence, quantity, counted);
	const governors = governorsOf(sentence, last, noun?.at);
	const [left, right] = [nextTerm(around, -1), nextTerm(around, 1)];
	const attribute = attributeOf({
		document,
		sentence,
		quantity,
		first,
		last,
		clause,
		...(counted !== undefined && { counted }),
		does: head?.rel === 'nsubj' && head.head >= 0,
		governors,
		...(bearer !== undefined && { bearer }),
		...(subject !== undefined && { subject }),
	});
	const read = figureOf(quantity, counted, NEARLY.test(tokens[first - 1]?.lower ?? ''));
	// "Up to 20 years in prison" is what the law has, and no less.
	const figure: Figure = attribute?.stage === 'faced' ? { ...read, bound: 'exact' } : read;
	return {
		document,
		sentence,
		span: { start: quantity.start, end: spanEnd(quantity, head) },
		quantity: figure,
		measure: figure.tally === undefined ? measureOf(figure) : `${measureOf(figure)} tally`,
		...(counted !== undefined && { counted }),
		...(attribute !== undefined && { attribute }),
		...(left !== undefined && { left }),
		...(right !== undefined && { right }),
		...(bearer !== undefined && { bearer }),
		...(subject !== undefined && { subject }),
		...(owner !== undefined && { owner }),
		...(bidder !== undefined && { bidder }),
		...(tie !== undefined && { tie }),
		qualities: new Set(noun === undefined ? [] : qualitiesOf(sentence, last, noun.at)),
		predicates: new Set(
			clause.flatMap((at) => {
				const token = tokens[at];
				const word = token?.pos === 'VERB' ? concept(token.lemma) : undefined;
				return word === undefined || LIGHT.has(word) ? [] : [word];
			}),
		),
		governors,
		about: new Set(clause.flatMap((at) => termsAt(document, sentence, at))),
		close: contextOf(around, CLOSE),
		wide: contextOf(around, WIDE),
		names: new Set(names.map(({ canonical }) => lastWord(canonical))),
		places: new Set(names.filter(({ type }) => type === 'place').map(({ canonical }) => lastWord(canonical))),
		marks: marksOf(sentence, first, last, noun?.part ?? false),
		rate: isRate(sentence, last),
		times: timesBeside(document, sentence, clause, last),
		days: daysOf(document, sentence),
		hours: factsIn(document, sentence, 'date').flatMap(({ time }) => time?.minutes ?? []),
		beside: [
			tokens
				.slice(Math.max(0, first - BESIDE), first)
				.map(({ lower }) => lower)
				.reverse(),
			tokens.slice(last + 1, last + 1 + BESIDE).map(({ lower }) => lower),
		],
		...(poll !== undefined && { poll }),
		...(candidate !== undefined && { candidate }),
		company: new Set(
			quantities.flatMap((other) =>
				// Two fighters with 45 wins have two records.
				other === quantity || other.ordinal || other.tally ? [] : [`${other.value} ${other.unit}`],
			),
		),
		sort: sortOf(figure, counted, attribute),
	};
}

/** A place in an order is compared with places in orders alone: "14th" with "17th"; "205 passing yards" are yards. */
const figureOf = (quantity: Quantity, counted: string | undefined, nearly: boolean): Figure => ({
	...quantity,
	...(quantity.unit === '' && counted === 'yard' && { unit: 'yd' }),
	// "The 20-year anniversary" is the twentieth.
	...((quantity.ordinal || (counted === 'anniversary' && quantity.unit === 'year')) && { unit: 'ordinal' }),
	...(nearly && { nearly }),
});

/** Ages and records are told apart by whose they are: an article that gives one name two ages means two people. */
function sortOf({ unit }: Quantity, counted: string | undefined, attribute: Attribute | undefined): string {
	if (attribute === undefined) return `${counted ?? ''} ${unit}`;
	const { name, of, whose } = attribute;
	if (name === 'age') return `age ${whose === undefined ? [...of].join() : lastWord(whose)}`;
	if (name === 'lasted') return `lasted ${[...of][0] ?? ''}`;
	return WHOSE.has(name) ? `${name} ${[...of].join()}` : name;
}

const WHOSE = new Set<AttributeName>(['population', 'distance', 'record', 'ruined', 'sent']);

/** Words beside a figure that are held against those beside another. */
export const BESIDE = 4;

/** In how many words what stands around a figure counts half as much. */
const CLOSE = 2.5;
const WIDE = 8;

const NEARLY = /^(nearly|almost)$/;

/** Verbs that say nothing of what happens to what is counted. */
const LIGHT = wordSet('say be have do make take get include accord report announce become leave');

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
