import { type Document, documentOf } from './document.ts';
import { type Graph, graphOf, readGraph } from './object-graph.ts';
import type { Reading } from './types.ts';

/**
 * What follows from one article alone, whatever it is compared with: made when it is first asked for, and kept with the
 * article's reading. Of plain objects, lists, sets and maps; parts of the document itself may stand in it.
 */
export function derived<T>(name: string, make: (document: Document) => T): (document: Document) => T {
	const of = derivedFromReading(name, (reading) => make(documentOf(reading)));
	return ({ reading }) => of(reading);
}

/** The same for what needs no document, where making one would be most of the work. */
export function derivedFromReading<T>(name: string, make: (reading: Reading) => T): (reading: Reading) => T {
	if (makers.has(name)) throw new Error(`There are two ${name}`);
	makers.set(name, make);
	return (reading) => {
		const values = valuesOf(reading);
		if (!values.has(name)) values.set(name, make(reading));
		// Under this name stands what this very `make` made, now or before the reading was kept.
		return values.get(name) as T;
	};
}
const makers = new Map<string, (reading: Reading) => unknown>();

type Values = Map<string, unknown>;

function valuesOf(reading: Reading): Values {
	const known = made.get(reading) ?? broughtBack(reading) ?? new Map();
	made.set(reading, known);
	return known;
}
const made = new WeakMap<Reading, Values>();

/** All that can be derived from an article, to be kept. */
export function allDerived(reading: Reading): Graph {
	const values = valuesOf(reading);
	for (const [name, make] of makers) if (!values.has(name)) values.set(name, make(reading));
	return graphOf(values, partsOf(documentOf(reading)));
}

/** What was derived from an article when its reading was kept. It is read when it is first asked for. */
export function bringBack(reading: Reading, graph: Graph): void {
	kept.set(reading, graph);
}
const kept = new WeakMap<Reading, Graph>();

function broughtBack(reading: Reading): Values | undefined {
	const graph = kept.get(reading);
	// `allDerived` wrote it.
	return graph && (readGraph(graph, partsOf(documentOf(reading))) as Values);
}

/** What is in a document by itself. */
function partsOf(document: Document): object[] {
	const { sentences, facts } = document.reading;
	const parts: object[] = [document, ...sentences, ...facts];
	for (const { tokens } of sentences) parts.push(tokens, ...tokens);
	return parts;
}
