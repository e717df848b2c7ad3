import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Article } from '../engine/types.ts';
import { isKnownKind, readFile } from '../import/read-file.ts';
import { Unusable } from './arguments.ts';

/** A folder may hold anything; a file larger than this is no article. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** The article of a file, named after the file. Throws `Unusable` with one clear line. */
export async function loadArticle(path: string): Promise<Article> {
	const articles = await loadFile(path);
	const [article] = articles;
	if (article === undefined) throw new Unusable(`${path}: no article in it`);
	if (articles.length > 1) throw new Unusable(`${path}: ${articles.length} articles in it; give a file with one`);
	return { ...article, id: basename(path) };
}

/** The articles of a folder's files, in the order of their names; one line on standard error for each file that cannot be used. */
export async function loadFolder(folder: string, warn: (line: string) => void): Promise<Article[]> {
	let names: string[];
	try {
		names = readdirSync(folder).sort();
	} catch (error) {
		throw new Unusable(`${folder}: ${reasonOf(error)}`);
	}
	const known = names
		.filter((name) => isKnownKind(name) && name !== 'gold.json' && name !== 'expected.json')
		.filter((name) => !isPageOfAnother(name, names));
	const loaded: Article[] = [];
	for (const name of known) {
		try {
			const articles = await loadFile(join(folder, name));
			loaded.push(...(articles.length === 1 ? articles.map((article) => ({ ...article, id: name })) : articles));
		} catch (error) {
			if (!(error instanceof Unusable)) throw error;
			warn(error.message);
		}
	}
	return loaded;
}

/** "flare.html" beside "flare.json" is one article twice, and no second witness. */
function isPageOfAnother(name: string, names: readonly string[]): boolean {
	const extension = extname(name);
	return /^\.html?$/i.test(extension) && names.includes(`${name.slice(0, -extension.length)}.json`);
}

async function loadFile(path: string): Promise<readonly Article[]> {
	if (!isKnownKind(path)) throw new Unusable(`${path}: not a kind of file that holds articles`);
	const articles: Article[] = [];
	let problem: string | undefined;
	for await (const found of readFile(new Blob([readBytes(path)]), { file: basename(path) })) {
		if (found.kind === 'article') articles.push(found.article);
		else if (found.kind === 'bad') problem ??= `${path}:${found.where.line ?? 1}: ${found.cause}`;
	}
	if (articles.length === 0 && problem !== undefined) throw new Unusable(problem);
	return articles;
}

export function readBytes(path: string): Uint8Array<ArrayBuffer> {
	try {
		if (statSync(path).size > LARGEST_BYTES) throw new Unusable(`${path}: too large for an article`);
		return readFileSync(path);
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
