import { type Document, factsIn, lastWord, nameAt } from '../document.ts';
import { onceFor } from '../once-for.ts';
import type { Quantity, Sentence, Token } from '../types.ts';

/** A figure of a row that "respectively" deals out, and whose it is. */
export type Dealt = {
	/** Where it begins. */
	readonly start: number;
	/** The last word of a name, in lower case. */
	readonly to: string;
	/** Those of the others in the row. */
	readonly others: readonly string[];
};

/** "Moll and Brandt were sentenced to 21 and 18 months, respectively": as many figures in a row as names, each the one's in its place. */
export const dealtIn = onceFor((document: Document) => onceFor((sentence: Sentence) => deal(document, sentence)));

function deal(document: Document, sentence: Sentence): readonly Dealt[] {
	const { tokens } = sentence;
	const end = tokens.find(({ lower }) => lower === 'respectively');
	if (end === undefined) return NONE;
	const figures = rowBefore(
		document,
		factsIn(document, sentence, 'quantity').filter((one) => one.end <= end.start),
	);
	const [first] = figures;
	if (first === undefined || figures.length < 2) return NONE;
	const rows = namesInRows(document, sentence).filter(
		(names) => names.length === figures.length && (names.at(-1)?.end ?? first.start) < first.start,
	);
	const [names] = rows;
	if (names === undefined || rows.length > 1) return NONE;
	return figures.map(({ start }, at) => ({
		start,
		to: names[at]?.last ?? '',
		others: names.flatMap(({ last }, other) => (other === at ? [] : [last])),
	}));
}
const NONE: readonly Dealt[] = [];

/** The figures between which nothing stands but their nouns, commas and "and", up to the last. */
function rowBefore({ text }: Document, all: readonly Quantity[]): readonly Quantity[] {
	let from = all.length - 1;
	while (from > 0 && BETWEEN.test(text.slice(all[from - 1]?.end, all[from]?.start))) from -= 1;
	return all.slice(Math.max(0, from));
}
const BETWEEN = /^(?: [a-z]+){0,2}(?:,|,? and| and to) (?:to |by )?[£$€]?$/;

type Name = { readonly end: number; readonly last: string };

/** Names in rows: "Moll and Brandt", "Orsa, Tarn and Kelm". */
function namesInRows(document: Document, sentence: Sentence): Name[][] {
	const { tokens } = sentence;
	const rows: Name[][] = [];
	let row: Name[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		if (!isOfName(tokens[at])) continue;
		const from = at;
		while (isOfName(tokens[at + 1])) at += 1;
		if (!isJoining(tokens[from - 1], tokens[from - 2])) row = [];
		row.push({ end: tokens[at]?.end ?? 0, last: lastWord(canonicalOf(document, sentence, from, at)) });
		if (row.length === 1) continue;
		if (row.length > 2) rows.pop();
		rows.push(row);
	}
	return rows;
}
const canonicalOf = (document: Document, sentence: Sentence, from: number, to: number): string =>
	nameAt(document, sentence, to)?.canonical ??
	document.text.slice(sentence.tokens[from]?.start, sentence.tokens[to]?.end);
const isOfName = (token: Token | undefined): boolean =>
	token !== undefined && /^\p{Lu}/u.test(token.text) && /^(?:PROPN|NOUN)$/.test(token.pos);
const isJoining = (token: Token | undefined, before: Token | undefined): boolean =>
	(/^(?:and|&)$/.test(token?.lower ?? '') && (before?.text === ',' || isOfName(before))) ||
	(token?.text === ',' && isOfName(before));
