import { type Document, documentOf } from './document.ts';
import { type Graph, graphOf, readGraph } from './object-graph.ts';
import type { Reading } from './types.ts';

/**
 * What follows from one article alone, whatever it is compared with: made when it is first asked for, and kept with the
 * article's reading. Of plain objects, lists, sets and maps; parts of the document itself may stand in it.
 */
export function derived<T>(name: string, make: (document: Document) => T): (document: Document) => T {
	if (makers.has(name)) throw new Error(`There are two ${name}`);
	makers.set(name, make);
	return (document) => {
		const values = valuesOf(document);
		if (!values.has(name)) values.set(name, make(document));
		// Under this name stands what this very `make` made, now or before the reading was kept.
		return values.get(name) as T;
	};
}
const makers = new Map<string, (document: Document) => unknown>();

type Values = Map<string, unknown>;

function valuesOf(document: Document): Values {
	const known = made.get(document) ?? broughtBack(document) ?? new Map();
	made.set(document, known);
	return known;
}
const made = new WeakMap<Document, Values>();

/** All that can be derived from an article, to be kept. */
export function allDerived(reading: Reading): Graph {
	const document = documentOf(reading);
	const values = valuesOf(document);
	for (const [name, make] of makers) if (!values.has(name)) values.set(name, make(document));
	return graphOf(values, partsOf(document));
}

/** What was derived from an article when its reading was kept. It is read when it is first asked for. */
export function bringBack(reading: Reading, graph: Graph): void {
	kept.set(reading, graph);
}
const kept = new WeakMap<Reading, Graph>();

function broughtBack(document: Document): Values | undefined {
	const graph = kept.get(document.reading);
	// `allDerived` wrote it.
	return graph && (readGraph(graph, partsOf(document)) as Values);
}

/** What is in a document by itself. */
function partsOf(document: Document): object[] {
	const { sentences, facts } = document.reading;
	return [document, ...sentences, ...facts, ...sentences.flatMap(({ tokens }) => [tokens, ...tokens])];
}
