import type { Claim } from '../claim.ts';
import { SURE, SURE_LEFT_OUT } from '../confidence.ts';
import { coverageOf } from '../coverage/index.ts';
import type { Detector } from '../detector.ts';
import { DETECTORS } from '../detectors/index.ts';
import { type Document, documentOf } from '../document.ts';
import { findOrigins } from '../origins/index.ts';
import { passageOf } from '../passage.ts';
import { type ReadingRecords, type ReadingStep, readAll } from '../readings.ts';
import { type Story, storyOf } from '../story-context.ts';
import type { Article, DiscrepancyKind, Omission, Origin, Passage, Reading, SourceInfo, Span } from '../types.ts';
import { groupVersions } from './versions.ts';

/** Who says what in a story: a row for each thing that its articles differ on or leave out, a column for each article. */
export type Matrix = {
	readonly sources: readonly SourceInfo[];
	readonly origins: readonly Origin[];
	readonly rows: readonly MatrixRow[];
};

export type MatrixRow = {
	/** `fact`: at least two origins report it, and another article leaves it out. */
	readonly kind: DiscrepancyKind | 'fact';
	/** Articles that are in none of the cells say nothing that could be compared. */
	readonly cells: readonly MatrixCell[];
};

export type MatrixCell = {
	readonly source: string;
	/** What it says, in the order of its text; nothing where it leaves the fact out. Equal versions say the same. */
	readonly says: readonly (Passage & { readonly version: number })[];
};

/** Reads them, or takes what was read of them before, and holds each against each. */
export async function compareAll(
	articles: readonly Article[],
	records?: ReadingRecords,
	step?: ReadingStep,
): Promise<Matrix> {
	return matrixOf(await readAll(articles, records, step));
}

/** Conflicts less sure are left out: a table has no room for doubts. */
export function matrixOf(readings: readonly Reading[]): Matrix {
	const articles = readings.map(({ article }) => article);
	const documents = readings.map(documentOf);
	const story = storyOf(documents);
	const origins = findOrigins(readings);
	const rows = DETECTORS.flatMap((detector) => rowsOf(detector, documents, story));
	for (const reading of readings) {
		const others = readings.filter((other) => other !== reading);
		const [ours, theirs] = [documentOf(reading), others.map(documentOf)];
		const { omitted } = coverageOf(ours, theirs, story, findOrigins(others, reading));
		for (const omission of omitted)
			if (omission.confidence >= SURE_LEFT_OUT) addFact(rows, omission, reading.article.id);
	}
	const place = placeIn(articles);
	return {
		sources: articles.map(({ text: _, ...info }) => info),
		origins: origins.all,
		rows: rows.toSorted((a, b) => place(a) - place(b)),
	};
}

/** What articles tell in two ways or more, of one kind. */
function rowsOf(detector: Detector, documents: readonly Document[], story: Story): MatrixRow[] {
	const conflicts: (readonly [Claim, Claim])[] = [];
	const agreements: (readonly [Claim, Claim])[] = [];
	const shown = new Map<Claim, Span>();
	documents.forEach((ours, index) => {
		// A verdict is the same whichever article is read, so each pair is looked at once.
		for (const theirs of documents.slice(index + 1)) {
			const examined = detector.examine(ours, theirs, story);
			for (const { ours, theirs, comparison } of examined.conflicts) {
				if (comparison.confidence < SURE) continue;
				conflicts.push([ours, theirs]);
				show(shown, ours, comparison.ours);
				show(shown, theirs, comparison.theirs);
			}
			for (const { ours, theirs } of examined.agreements) agreements.push([ours, theirs]);
		}
	});
	return groupVersions(conflicts, agreements).map((versions) => ({
		kind: detector.kind,
		cells: cellsOf(versions, shown),
	}));
}

/** A claim's words with those that its conflicts mark: who is quoted, and not what was said alone. */
function show(shown: Map<Claim, Span>, claim: Claim, marked = claim.span): void {
	const { start, end } = shown.get(claim) ?? claim.span;
	shown.set(claim, { start: Math.min(start, marked.start), end: Math.max(end, marked.end) });
}

function cellsOf(versions: readonly (readonly Claim[])[], shown: ReadonlyMap<Claim, Span>): MatrixCell[] {
	const cells = new Map<string, (Passage & { version: number })[]>();
	for (const [version, claims] of versions.entries())
		for (const claim of claims) {
			const { document, sentence } = claim;
			const source = document.reading.article.id;
			const says = cells.get(source) ?? [];
			cells.set(source, says);
			says.push({ ...passageOf(document, sentence, shown.get(claim) ?? claim.span), version });
		}
	return [...cells].map(([source, says]) => ({ source, says: says.toSorted((a, b) => a.start - b.start) }));
}

/** One fact is left out by several articles, and told each time by the words of the others. */
function addFact(rows: MatrixRow[], { evidence }: Omission, leftOutBy: string): void {
	const told = evidence.map(
		({ source, age: _, ...passage }): MatrixCell => ({ source, says: [{ ...passage, version: 0 }] }),
	);
	const known = rows.findIndex(
		({ kind, cells }) => kind === 'fact' && cells.some((cell) => told.some((other) => isSameSentence(cell, other))),
	);
	const before = rows[known]?.cells ?? [];
	const cells = [...before];
	for (const cell of [...told, { source: leftOutBy, says: [] }])
		if (!cells.some(({ source }) => source === cell.source)) cells.push(cell);
	const row: MatrixRow = { kind: 'fact', cells };
	if (known < 0) rows.push(row);
	else rows[known] = row;
}

const isSameSentence = (a: MatrixCell, b: MatrixCell): boolean =>
	a.source === b.source && a.says.some((one) => b.says.some((other) => one.sentence.start === other.sentence.start));

/** Rows stand as the first of the articles tells them; what it does not tell comes after, by the next. */
function placeIn(articles: readonly Article[]): (row: MatrixRow) => number {
	const starts = new Map<string, number>();
	let start = 0;
	for (const { id, text } of articles) {
		starts.set(id, start);
		start += text.length;
	}
	return ({ cells }) =>
		Math.min(...cells.flatMap(({ source, says }) => says.map((said) => (starts.get(source) ?? 0) + said.start)));
}
