import type { Article } from '../engine/types.ts';
import { field } from './article.ts';
import type { EntryProblem, ParsedFile } from './cause.ts';
import { articleFrom, type Graph, isArticle } from './news-article.ts';

/** One value: an article, an array of them, or a JSON-LD document whose `@graph` holds some. */
export function parseJson(name: string, content: string): ParsedFile {
	const value = parsed(content);
	if (value === NOT_JSON) return { articles: [], problems: [{ line: lineOfError(content), cause: 'not JSON' }] };
	const collected = collector(name);
	if (Array.isArray(value)) {
		const lines = elementLines(content);
		for (const [index, entry] of value.entries()) collected.add(entry, lines[index] ?? 1);
	} else {
		collected.add(value, 1);
	}
	return collected.file();
}

/** The same, one value a line. A damaged line costs that line alone. */
export function parseJsonLines(name: string, content: string): ParsedFile {
	const collected = collector(name);
	let line = 0;
	for (const text of withoutMark(content).split('\n')) {
		line++;
		if (text.trim() === '') continue;
		const value = parsed(text);
		if (value === NOT_JSON) collected.fail({ line, cause: 'not JSON' });
		else for (const entry of Array.isArray(value) ? value : [value]) collected.add(entry, line);
	}
	return collected.file();
}

function collector(name: string) {
	const articles: Article[] = [];
	const problems: EntryProblem[] = [];
	let entries = 0;

	function addOne(entry: unknown, line: number, graph: Graph): void {
		entries++;
		const article = articleFrom(entry, graph, entries === 1 ? name : `${name}#${entries}`);
		if ('cause' in article) problems.push({ line, cause: article.cause });
		else articles.push(article);
	}

	return {
		add(entry: unknown, line: number): void {
			const graph = field(entry, '@graph');
			if (!Array.isArray(graph)) {
				addOne(entry, line, new Map());
				return;
			}
			const known: Graph = new Map(graph.map((node) => [field(node, '@id'), node]));
			const found = graph.filter(isArticle);
			// A graph describes much besides: outlets, authors, images. Only a graph without any article is a failure.
			if (found.length === 0) problems.push({ line, cause: 'not an article' });
			for (const node of found) addOne(node, line, known);
		},
		fail(problem: EntryProblem): void {
			problems.push(problem);
		},
		file: (): ParsedFile => ({ articles, problems }),
	};
}

const NOT_JSON = Symbol('not JSON');

function parsed(text: string): unknown {
	try {
		return JSON.parse(withoutMark(text));
	} catch {
		return NOT_JSON;
	}
}

/** Editors on Windows put a byte order mark in front, which JSON does not know. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** The line each element of an array begins on. `content` is known to be the JSON of an array. */
function elementLines(content: string): readonly number[] {
	const lines: number[] = [];
	let line = 1;
	let depth = 0;
	let awaited = false;
	let quoted = false;
	for (let index = 0; index < content.length; index++) {
		const char = content[index] ?? '';
		if (char === '\n') line++;
		if (quoted) {
			if (char === '\\') index++;
			else if (char === '"') quoted = false;
			continue;
		}
		if (awaited && !/[\s,\]]/.test(char)) {
			lines.push(line);
			awaited = false;
		}
		if (char === '"') quoted = true;
		else if (char === '[' || char === '{') depth++;
		else if (char === ']' || char === '}') depth--;
		if (depth === 1 && (char === '[' || char === ',')) awaited = true;
	}
	return lines;
}

/** Browsers say where JSON breaks in words of their own: by position (V8) or by line (Firefox). */
function lineOfError(content: string): number {
	try {
		JSON.parse(withoutMark(content));
		return 1;
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		const line = /\bline (\d+)/.exec(message)?.[1];
		if (line !== undefined) return Number(line);
		const position = /\bposition (\d+)/.exec(message)?.[1];
		// Without either, V8 means the end.
		return content.slice(0, position === undefined ? content.length : Number(position)).split('\n').length;
	}
}
