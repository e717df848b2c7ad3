import { fstatSync } from 'node:fs';
import { Readable } from 'node:stream';
import { check, checkAgainst } from '../engine/check.ts';
import { onlySure } from '../engine/confidence.ts';
import { MemoryCorpus } from '../engine/memory-corpus.ts';
import { readArticle } from '../engine/read.ts';
import { clusterStories } from '../engine/story/cluster.ts';
import type { Article, Reading } from '../engine/types.ts';
import { linesOf } from '../import/streams.ts';
import { reportJson } from '../report/export/json.ts';
import { Unusable } from './arguments.ts';
import { english } from './english.ts';
import { extractHtml } from './html.ts';
import { inspection } from './inspection.ts';
import { print } from './output.ts';
import { reasonOf } from './reason.ts';

type Line = { readonly id: string | number; readonly [key: string]: unknown };

/** More is a mistake, and beyond what fits into one text. */
const LONGEST_LINE = 400_000_000;

/** Standard input's JSON lines. One that cannot be used is answered with its error. */
async function* linesIn(): AsyncGenerator<Line> {
	for await (const { number, text } of textLines()) {
		if (text?.trim() === '') continue;
		let line: Line | undefined;
		try {
			if (text === undefined) throw new Error('too long');
			line = parseLine(text);
		} catch (error) {
			await write({ id: null, error: `line ${number}: ${messageOf(error)}` });
		}
		if (line) yield line;
	}
}

/** As files are read: in sixteen bits and with a mark before them as well, as shells of Windows hand texts on. */
async function* textLines(): ReturnType<typeof linesOf> {
	// Node would take a folder for an empty file.
	if (fstatSync(process.stdin.fd).isDirectory()) throw new Unusable('standard input: is a folder');
	try {
		yield* linesOf(Readable.toWeb(process.stdin) as ReadableStream<Uint8Array>, LONGEST_LINE);
	} catch (error) {
		throw new Unusable(`standard input: ${reasonOf(error)}`);
	}
}

async function eachLine(answer: (line: Line) => object | Promise<object>): Promise<void> {
	for await (const line of linesIn()) await write({ id: line.id, ...(await answerOrError(line, answer)) });
}

async function answerOrError(line: Line, answer: (line: Line) => object | Promise<object>): Promise<object> {
	try {
		return await answer(line);
	} catch (error) {
		return { error: messageOf(error) };
	}
}

const write = (value: object): Promise<void> => print(JSON.stringify(value));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function parseLine(line: string): Line {
	const value: unknown = JSON.parse(line);
	if (
		typeof value !== 'object' ||
		value === null ||
		!('id' in value) ||
		(typeof value.id !== 'string' && typeof value.id !== 'number')
	)
		throw new Error('not a JSON object with an "id"');
	return value as Line; // checked: an object whose id is a string or a number; each field is parsed where it is read
}

export function batchCompare(sameStory: boolean, verbose: boolean): Promise<void> {
	const readings = new ReadingCache();
	return eachLine(async (line) => {
		const article = articleOf(line['article'], 'article');
		if (!Array.isArray(line['corpus'])) throw new Error('"corpus" must be a list of articles');
		const others = line['corpus']
			.map((one, index) => articleOf(one, `corpus[${index}]`))
			.filter((one) => one.id !== article.id);
		const twice = others.find((one, index) => others.findIndex(({ id }) => id === one.id) < index);
		if (twice !== undefined) throw new Error(`"corpus" holds two articles with the id ${JSON.stringify(twice.id)}`);
		const report = sameStory
			? checkAgainst(
					readings.of(article),
					others.map((one) => ({ reading: readings.of(one), similarity: 1 })),
				)
			: await check(article, new MemoryCorpus(others));
		const { omitted, onlyHere } = report;
		return reportJson(verbose ? report : { ...onlySure(report), omitted, onlyHere }, english);
	});
}

export function batchInspect(): Promise<void> {
	return eachLine((line) => inspection(readArticle(articleOf({ ...line, id: String(line.id) }, 'line'))));
}

export async function batchStories(): Promise<void> {
	const articles: Article[] = [];
	const ids: unknown[] = [];
	for await (const line of linesIn()) {
		try {
			articles.push(articleOf({ ...line, id: String(line.id) }, 'line'));
			ids.push(line.id);
		} catch (error) {
			await write({ id: line.id, error: messageOf(error) });
		}
	}
	for (const [index, story] of clusterStories(articles).entries()) await write({ id: ids[index], story });
}

export function batchExtract(): Promise<void> {
	return eachLine((line) => {
		if (typeof line['html'] !== 'string') throw new Error('"html" must be a string');
		const article = extractHtml(line['html'], typeof line['url'] === 'string' ? line['url'] : undefined);
		return {
			title: article?.title,
			published: article?.published,
			publisher: article?.publisher,
			text: article?.text ?? '',
		};
	});
}

/** A batch holds the same articles over and over: each is read once, while it stays among the last few hundred. */
class ReadingCache {
	readonly #readings = new Map<string, Reading>();
	of(article: Article): Reading {
		const key = JSON.stringify(article);
		const known = this.#readings.get(key) ?? readArticle(article);
		this.#readings.delete(key);
		this.#readings.set(key, known);
		const [oldest] = this.#readings.keys();
		if (this.#readings.size > 300 && oldest !== undefined) this.#readings.delete(oldest);
		return known;
	}
}

function articleOf(value: unknown, where: string): Article {
	if (typeof value !== 'object' || value === null) throw new Error(`${where} must be an object`);
	const field = (name: string): string | undefined => {
		const found: unknown = Reflect.get(value, name);
		if (found === undefined || found === null || found === '') return undefined;
		if (typeof found !== 'string') throw new Error(`${where}.${name} must be a string`);
		return found;
	};
	const [id, text] = [field('id'), field('text') ?? ''];
	if (id === undefined) throw new Error(`${where}.id is missing`);
	const optional = {
		title: field('title'),
		published: field('published'),
		publisher: field('publisher'),
		url: field('url'),
		language: field('language'),
	};
	return { id, text, ...Object.fromEntries(Object.entries(optional).filter(([, found]) => found !== undefined)) };
}
