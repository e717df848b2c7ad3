import { clauseHead } from '../clause.ts';
import { derived } from '../derived.ts';
import { type Document, termsAt, termWeight } from '../document.ts';
import { onceFor } from '../once-for.ts';
import type { Fact, Quantity, Sentence, Span } from '../types.ts';

/** A clause of an article, or a few short ones: one thing that may stand in another article in other words. */
export type Segment = {
	readonly document: Document;
	readonly sentence: Sentence;
	readonly span: Span;
	/** What it is about; see `keyOf`. */
	readonly keys: ReadonlySet<string>;
	readonly figures: readonly Quantity[];
	/** Keys and figures as they follow one another. */
	readonly order: readonly string[];
	/** Names, figures, dates and quotations: what can be checked. */
	readonly checkable: boolean;
};

/** Clauses with fewer keys say nothing of their own and belong to the one before. */
const FEWEST_KEYS = 3;
/** A longer passage points at nothing in particular. */
export const LONGEST_PASSAGE = 320;
/** A list in one clause is cut at the next comma. */
const LONG_RUN = 140;

export const segmentsOf = derived('segments', (document): Segment[] => {
	return document.sentences.flatMap((sentence) =>
		merged(runs(sentence).map((run) => segment(document, sentence, run))),
	);
});

/** What a whole sentence says, as one segment. */
export const wholeSegment = (document: Document, sentence: Sentence): Segment => wholeSegments(document)(sentence);
const wholeSegments = onceFor((document: Document) =>
	onceFor((sentence: Sentence) => segment(document, sentence, { start: sentence.start, end: sentence.end })),
);

/** Tokens in a row that belong to one clause. */
function runs({ tokens }: Sentence): Span[] {
	const found: { start: number; end: number; head: number }[] = [];
	tokens.forEach((token, index) => {
		const head = clauseHead(tokens, index);
		const last = found.at(-1);
		const mark = !/[\p{L}\p{N}]/u.test(token.text);
		const long = last !== undefined && tokens[index - 1]?.text === ',' && token.start - last.start > LONG_RUN;
		if (last !== undefined && !long && (last.head === head || mark)) last.end = token.end;
		else found.push({ start: token.start, end: token.end, head });
	});
	return found;
}

function merged(segments: readonly Segment[]): Segment[] {
	const found: Segment[] = [];
	for (const next of segments) {
		const last = found.at(-1);
		const short = last !== undefined && (last.keys.size < FEWEST_KEYS || next.keys.size < FEWEST_KEYS);
		if (last !== undefined && short && next.span.end - last.span.start <= LONGEST_PASSAGE)
			found[found.length - 1] = joined(last, next);
		else found.push(next);
	}
	return found;
}

export const lengthOf = ({ span: { start, end } }: Segment): number => end - start;

export const joined = (a: Segment, b: Segment): Segment => ({
	...a,
	span: { start: a.span.start, end: b.span.end },
	keys: new Set([...a.keys, ...b.keys]),
	figures: [...a.figures, ...b.figures],
	order: [...a.order, ...b.order],
	checkable: a.checkable || b.checkable,
});

function segment(document: Document, sentence: Sentence, span: Span): Segment {
	const names = document.names[sentence.index];
	const facts = (document.facts[sentence.index] ?? []).filter(({ start, end }) => start < span.end && end > span.start);
	const titles = new Set(
		facts.flatMap((fact) => (fact.kind === 'name' ? fact.roles : [])).flatMap((role) => role.split(' ')),
	);
	const dates = facts.filter(({ kind }) => kind === 'date');
	const keys = new Set<string>();
	const placed: (readonly [at: number, key: string])[] = [];
	sentence.tokens.forEach((token, at) => {
		if (token.start < span.start || token.end > span.end) return;
		// Of somebody who is named, the title tells nothing more.
		if (titles.has(token.lower) && names?.get(at) === undefined) return;
		// Days have keys of their own.
		if (dates.some(({ start, end }) => token.start >= start && token.end <= end)) return;
		const name = names?.get(at);
		for (const term of termsAt(document, sentence, at)) {
			// One article's reader knows a name where another's takes it for a word.
			const key = name === undefined && token.pos === 'PROPN' ? `@${token.lower}` : keyOf(term);
			keys.add(key);
			placed.push([token.start, key]);
		}
	});
	for (const fact of facts)
		for (const key of dateKeys(fact)) {
			keys.add(key);
			placed.push([fact.start, key]);
		}
	const figures = facts.filter((fact): fact is Quantity => fact.kind === 'quantity' && fact.ordinal !== true);
	for (const figure of figures) placed.push([figure.start, figureKey(figure)]);
	const order = placed.toSorted(([a], [b]) => a - b).map(([, key]) => key);
	return { document, sentence, span, keys, figures, order, checkable: facts.some(isCheckable) };
}

/** Figures equal to two digits are near enough to look closer. */
export const figureKey = ({ value, unit }: Quantity): string => `#${value.toPrecision(2)}${unit}`;

/** "Negotiate" and "negotiation", "Turkmen" and "Turkmenistan": so many letters in common are one key. */
const STEM = 6;
/** A term in the form in which other words for it meet it. */
export const keyOf = (term: string): string => (term.startsWith('@') ? term : stemOf(term));
export const stemOf = (word: string): string => word.slice(0, STEM);

/** Of an hour, a month or a year. */
export const isTime = (key: string): boolean => /^[tmy]:/.test(key);
export const isName = (key: string): boolean => key.startsWith('@');

/** Whether a key is a word, and no name, day or time. */
export const isPlain = (key: string): boolean => !/^(?:@|[dtmy]:)/.test(key);

function dateKeys(fact: Fact): string[] {
	if (fact.kind !== 'date') return [];
	const keys = fact.time === undefined ? [] : [`t:${fact.time.minutes % 720}`];
	if (fact.from === undefined) return keys;
	if (fact.precision === 'year') keys.push(`y:${fact.from.slice(0, 4)}`);
	else if (fact.precision === 'month') keys.push(`m:${fact.from.slice(0, 7)}`);
	else if (fact.precision === 'day' || fact.precision === 'time') keys.push(`d:${fact.from}`);
	return keys;
}

function isCheckable(fact: Fact): boolean {
	if (fact.kind === 'quantity') return fact.vague !== true;
	return fact.kind !== 'attribution';
}

/** 0..1: how much a key tells by itself. A day is that of the whole story more often than not. */
export function keyWeight(key: string): number {
	if (key.startsWith('d:')) return 0.3;
	if (isTime(key)) return 0.8;
	return termWeight(key);
}
