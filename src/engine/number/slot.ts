import { byKey } from '../by-key.ts';
import type { Claim } from '../claim.ts';
import { clauseAt, clauseHead, tokenAt } from '../clause.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, lastWord, termsAt } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { timesOf } from '../scope.ts';
import type { Quantity, Sentence, Token } from '../types.ts';
import type { Attribute } from './attribute.ts';
import { isOccasion, sumWith } from './company.ts';
import { type Around, type Context, contextOf, nextTerm } from './context.ts';
import { countedConcept, countedNoun } from './counted.ts';
import { designationsIn } from './designation.ts';
import { bidderOf, ownerOf } from './owner.ts';
import { attributeOf } from './read-attribute.ts';
import { bearerOf, governorsOf, isRate, marksOf, subjectOf, tieOf } from './ties.ts';
import { type Figure, measureOf } from './values.ts';

/** A number with what it counts or measures: two are compared only when these meet. */
export type NumberClaim = Claim & {
	readonly quantity: Figure;
	/** What it is measured in, whatever the unit: no two figures of different measures are compared. */
	readonly measure: string;
	/** Concept of the noun that is counted ("people" of "41 people"); absent for a bare measure. */
	readonly counted?: string;
	/** What figure it is, where it has one of the closed shapes. */
	readonly attribute?: Attribute;
	/** The counted noun's own attributes: "seriously injured", "army", "square". */
	readonly qualities: ReadonlySet<string>;
	/** Concepts of the verbs in the clause. */
	readonly predicates: ReadonlySet<string>;
	/** What the figure hangs on, from the nearest noun or verb up to the clause's verb: "profit", "report". */
	readonly governors: ReadonlySet<string>;
	/** Everything the clause is about, the number apart. */
	readonly about: ReadonlySet<string>;
	/** What stands around it, closely and in the whole sentence. */
	readonly close: Context;
	readonly wide: Context;
	/** The nearest content words on either side. */
	readonly left?: string;
	readonly right?: string;
	/** Names in the clause, by last word; and which of them are places. */
	readonly names: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
	/** Whose figure it most likely is: the nearest name before it, in its sentence or the one before. */
	readonly bearer?: string;
	/** The subject of its verb, as a name or a concept. */
	readonly subject?: string;
	/** The word that ties it to what stands before: "from", "to", "by", "of". */
	readonly tie?: string;
	/** Words that make it a part, a rest, a sum: "another", "more", "total". */
	readonly marks: ReadonlySet<string>;
	/** Only the rest: "twelve others" after one that the article has named already. */
	readonly remainder: boolean;
	/** "Per share", "a year", "each". */
	readonly rate: boolean;
	/** Years and months named in the sentence, see scope.ts. */
	readonly times: ReadonlySet<string>;
	/** Days named in its sentence, and hours in minutes after midnight. */
	readonly days: ReadonlySet<string>;
	readonly hours: readonly number[];
	/** The words on either side of it, the nearest first. */
	readonly beside: readonly [readonly string[], readonly string[]];
	/** The names before it, where its sentence tells what a poll found: one newspaper's poll is not that of another. */
	readonly pollsters: ReadonlySet<string>;
	/** The other figures of its sentence, as value and unit. */
	readonly company: ReadonlySet<string>;
	/** What figure it is, as roughly as a headline has it. */
	readonly sort: string;
	/** Who is credited with it, and who bids it, see owner.ts. */
	readonly owner?: string;
	readonly bidder?: string;
	/** Together with the figures beside it: 3 in "one nurse and two porters". */
	readonly sum?: number;
	/** Of how many occasions it is the sum: "54 game" of "121 runs in 54 games". */
	readonly over?: string;
	/** How many different values the article gives for figures of this sort: with several, each is of something else. */
	readonly rivals: number;
};

export const claimsOf = derived('figures', (document): readonly NumberClaim[] => {
	const phones = designationsIn(document).filter(({ of }) => of === 'phone');
	const claims = document.sentences.flatMap((sentence) => {
		const quantities = factsIn(document, sentence, 'quantity');
		return (
			quantities
				.filter(({ ordinal, value }) => !ordinal || value > 1)
				// "0800 555 111" counts nothing, nor does a part of it.
				.filter(({ start, end }) => !phones.some(({ span }) => start >= span.start && end <= span.end))
				.map((quantity) => claimOf(document, sentence, quantity, quantities))
		);
	});
	const values = new Map<string, Set<number>>();
	for (const { sort, quantity } of claims) values.set(sort, (values.get(sort) ?? new Set()).add(quantity.value));
	const bySentence = byKey(claims, inSentence);
	return claims.map((claim, at) => {
		const beside = bySentence.get(inSentence(claim)) ?? [];
		const sum = sumWith(claim, beside);
		const occasions = beside.find((other) => other !== claim && isOccasions(other));
		const over = occasions && `${occasions.quantity.value} ${occasions.counted}`;
		return {
			...claim,
			rivals: values.get(claim.sort)?.size ?? 1,
			remainder:
				claim.marks.has('rest') && claims.slice(Math.max(0, at - 4), at).some((other) => isBefore(other, claim)),
			...(sum !== undefined && { sum }),
			...(over !== undefined && { over }),
		};
	});
});

const inSentence = ({ sentence }: Plain): string => String(sentence.index);

/** "In 54 games", "during the five raids". */
const isOccasions = ({ counted, quantity, beside: [before] }: Plain): boolean =>
	quantity.value >= 2 && isOccasion(counted) && before.some((word) => DURING.test(word));
const DURING = /^(?:in|during|over|through|across)$/;

/** The figures of one sentence. */
export const claimsBeside = (claim: NumberClaim): readonly NumberClaim[] =>
	claimsBySentence(claim.document).get(inSentence(claim)) ?? [];
const claimsBySentence = derived('figures by sentence', (document) => byKey(claimsOf(document), inSentence));

export const claimsByMeasure = derived('figures by measure', (document) =>
	byKey(claimsOf(document), (one) => one.measure),
);

type Plain = Omit<NumberClaim, 'rivals' | 'remainder' | 'sum' | 'over'>;

/** A figure of the same sort in the same sentence or the one before. */
const isBefore = (earlier: Plain, { sentence, sort }: Plain): boolean =>
	earlier.sort === sort && sentence.index - earlier.sentence.index <= 1;

function claimOf(document: Document, sentence: Sentence, quantity: Quantity, quantities: readonly Quantity[]): Plain {
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
	const wording = clause.flatMap((at) => tokens[at]?.lower ?? []).join(' ');
	const noun = countedNoun(sentence, first, last, quantity);
	const head = noun === undefined ? undefined : tokens[noun.at];
	const counted = head === undefined ? undefined : countedConcept(head);
	const names = clause.flatMap((at) => document.names[sentence.index]?.get(at) ?? []);
	const bearer = bearerOf(document, sentence, first);
	const subject = subjectOf(document, sentence, last);
	const owner = ownerOf(document, sentence, first, subject);
	const bidder = bidderOf(sentence, first);
	const tie = tieOf(sentence, first);
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
	const figure = figureOf(quantity, NEARLY.test(tokens[first - 1]?.lower ?? ''));
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
		times: new Set([
			...timesBeside(document, sentence, clause, last),
			...earlierYears(document, sentence),
			...(PAST.test(wording) ? ['past'] : []),
			...(isOfEarlier(tokens, last) ? ['ago'] : []),
		]),
		days: daysOf(document, sentence),
		hours: factsIn(document, sentence, 'date').flatMap(({ time }) => time?.minutes ?? []),
		beside: [
			tokens
				.slice(Math.max(0, first - BESIDE), first)
				.map(({ lower }) => lower)
				.reverse(),
			tokens.slice(last + 1, last + 1 + BESIDE).map(({ lower }) => lower),
		],
		pollsters: pollstersOf(document, sentence, quantity, first),
		company: new Set(
			quantities.filter((other) => other !== quantity && !other.ordinal).map(({ value, unit }) => `${value} ${unit}`),
		),
		sort: sortOf(figureOf(quantity, false), counted, attribute),
	};
}

/** Those of its own clause, where that names any: "it killed 31 in 2003, and 600 died in February". */
function timesBeside(
	document: Document,
	sentence: Sentence,
	clause: readonly number[],
	last: number,
): ReadonlySet<string> {
	const all = timesOf(document, sentence, (at) => !isAside(sentence.tokens, at, last));
	if (all.size < 2) return all;
	const own = [...timesOf(document, sentence, (at) => clause.includes(at))].filter((time) => all.has(time));
	return own.length > 0 ? new Set(own) : all;
}

/** The year of a day before the story's own: "the shocks of 10 October 2002". */
function earlierYears(document: Document, sentence: Sentence): string[] {
	const told = toldIn(document);
	return factsIn(document, sentence, 'date').flatMap(({ from, precision }) =>
		from !== undefined && precision === 'day' && Number(from.slice(0, 4)) < told - 1 ? [from.slice(0, 4)] : [],
	);
}

/** The year of publication, or the latest that is named. */
export function toldIn({ reading: { article }, text }: Document): number {
	if (article.published !== undefined) return Number(article.published.slice(0, 4));
	return Math.max(...(text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number), 0) || Number.NaN;
}

function pollstersOf(document: Document, sentence: Sentence, { unit }: Quantity, first: number): ReadonlySet<string> {
	if (unit !== '%' || !sentence.tokens.some(({ lower }) => /^(?:polls?|surveys?)$/.test(lower))) return new Set();
	const dates = factsIn(document, sentence, 'date');
	// Newspapers and institutes are seldom known names.
	const names = sentence.tokens
		.slice(0, first)
		.filter(({ pos, start }) => pos === 'PROPN' && !dates.some((date) => start >= date.start && start < date.end));
	return new Set(names.map(({ lower }) => lower));
}

/** A place in an order is compared with places in orders alone: "14th" with "17th". */
const figureOf = (quantity: Quantity, nearly: boolean): Figure => ({
	...quantity,
	...(quantity.ordinal && { unit: 'ordinal' }),
	...(nearly && { nearly }),
});

/** Whether a word stands in a relative clause that the figure is not in: "40 were hurt in the quakes, which recalled those of 2002". */
function isAside(tokens: readonly Token[], at: number, figure: number): boolean {
	const head = clauseHead(tokens, at);
	const opener = tokens[head];
	if (opener === undefined || head <= figure || head === clauseHead(tokens, figure)) return false;
	return opener.rel.startsWith('acl') && opener.head >= figure - 1;
}

/** Ages and records are told apart by whose they are: an article that gives one name two ages means two people. */
function sortOf({ unit }: Quantity, counted: string | undefined, attribute: Attribute | undefined): string {
	if (attribute === undefined) return `${counted ?? ''} ${unit}`;
	const { name, of, whose } = attribute;
	if (name === 'age') return `age ${whose === undefined ? [...of].join() : lastWord(whose)}`;
	return name === 'population' || name === 'distance' || name === 'record' ? `${name} ${[...of].join()}` : name;
}

/** Words beside a figure that are held against those beside another. */
const BESIDE = 4;

/** "Earlier this year a fire killed three", "a year ago": told for comparison with what the story is about. */
const PAST =
	/\b(?:earlier (?:this|that) year|last (?:year|month|season|summer|winter|spring|autumn|decade|century)|(?:years?|months|weeks?|games?|decades?) (?:ago|earlier|before|after)|previously)\b/;

/** "A year ago it earned 287 million", "from 287 million a year earlier"; what stands before that is of now. */
const isOfEarlier = (tokens: readonly Token[], last: number): boolean =>
	[tokens.slice(0, 4), tokens.slice(last + 1, last + 5)].some((near) =>
		/\byears? (?:ago|earlier|before)\b/.test(near.map(({ lower }) => lower).join(' ')),
	);

/** 0..1: how far the words beside both figures run alike. */
export function verbatim({ beside: ours }: NumberClaim, { beside: theirs }: NumberClaim): number {
	return (alikeFromStart(ours[0], theirs[0]) + alikeFromStart(ours[1], theirs[1])) / (2 * BESIDE);
}

function alikeFromStart(a: readonly string[], b: readonly string[]): number {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
	return at;
}

/** In how many words what stands around a figure counts half as much. */
const CLOSE = 2.5;
const WIDE = 8;

const NEARLY = /^(nearly|almost)$/;

/** Verbs that say nothing of what happens to what is counted. */
const LIGHT = new Set('say be have do make take get include accord report announce become leave'.split(' '));

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

function daysOf(document: Document, sentence: Sentence): ReadonlySet<string> {
	const days = factsIn(document, sentence, 'date').flatMap(({ from, precision }) =>
		from === undefined || !/^(time|day)$/.test(precision) ? [] : [from.slice(0, 10)],
	);
	return new Set(days);
}
