import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Article } from '../engine/types.ts';
import { parseFile } from '../formats/parse-file.ts';
import { Unusable } from './arguments.ts';
import { extractHtml } from './html.ts';

const KNOWN = new Set(['.json', '.jsonl', '.txt', '.md', '.html', '.htm']);
/** A folder may hold anything; a file larger than this is no article. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** The article of a file, named after the file. Throws `Unusable` with one clear line. */
export function loadArticle(path: string): Article {
	const articles = loadFile(path);
	const [article] = articles;
	if (article === undefined) throw new Unusable(`${path}: no article in it`);
	if (articles.length > 1) throw new Unusable(`${path}: ${articles.length} articles in it; give a file with one`);
	return { ...article, id: basename(path) };
}

/** The articles of a folder's files, in the order of their names; one line on standard error for each file that cannot be used. */
export function loadFolder(folder: string, warn: (line: string) => void): Article[] {
	let names: string[];
	try {
		names = readdirSync(folder).sort();
	} catch (error) {
		throw new Unusable(`${folder}: ${reasonOf(error)}`);
	}
	return names
		.filter((name) => KNOWN.has(extname(name).toLowerCase()) && name !== 'gold.json' && name !== 'expected.json')
		.filter((name) => !isPageOfAnother(name, names))
		.flatMap((name) => {
			try {
				const articles = loadFile(join(folder, name));
				return articles.length === 1 ? articles.map((article) => ({ ...article, id: name })) : articles;
			} catch (error) {
				if (!(error instanceof Unusable)) throw error;
				warn(error.message);
				return [];
			}
		});
}

/** "flare.html" beside "flare.json" is one article twice, and no second witness. */
function isPageOfAnother(name: string, names: readonly string[]): boolean {
	const extension = extname(name);
	return /^\.html?$/i.test(extension) && names.includes(`${name.slice(0, -extension.length)}.json`);
}

function loadFile(path: string): readonly Article[] {
	const content = readText(path);
	const extension = extname(path).toLowerCase();
	if (extension === '.html' || extension === '.htm') {
		const article = extractHtml(content);
		if (article === undefined) throw new Unusable(`${path}: no article found on the page`);
		return [article];
	}
	if (!KNOWN.has(extension)) throw new Unusable(`${path}: not a .json, .jsonl, .txt, .md or .html file`);
	const { articles, problems } = parseFile(basename(path), content);
	const [problem] = problems;
	if (articles.length === 0 && problem !== undefined) throw new Unusable(`${path}:${problem.line}: ${problem.cause}`);
	return articles;
}

export function readText(path: string): string {
	try {
		if (statSync(path).size > LARGEST_BYTES) throw new Unusable(`${path}: too large for an article`);
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (error instanceof Unusable) throw error;
		throw new Unusable(`${path}: ${reasonOf(error)}`);
	}
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'no such file or folder',
	EACCES: 'not allowed to read it',
	EISDIR: 'is a folder',
	ENOTDIR: 'is not a folder',
};

function reasonOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string')
		return REASONS[error.code] ?? error.message;
	return String(error);
}
