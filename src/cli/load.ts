import { accessSync, constants, openAsBlob, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Article } from '../engine/types.ts';
import { isWebAddress } from '../formats/article.ts';
import type { Found } from '../import/found.ts';
import { isKnownKind, readFile } from '../import/read-file.ts';
import { Unusable } from './arguments.ts';
import { warn } from './output.ts';
import { reasonOf } from './reason.ts';

/** Answer keys beside the stories of the tests: no articles, and nothing that a reader has to hear of. */
const ANSWER_KEYS = new Set(['gold.json', 'expected.json']);

/** The article of a file, named after the file. Throws `Unusable` with one clear line. */
export async function loadArticle(path: string): Promise<Article> {
	return { ...(await loadOnly(path)), id: basename(path) };
}

/** The article of a file, by its own name. */
export async function loadOnly(path: string): Promise<Article> {
	const articles = await loadFile(path);
	const [article] = articles;
	if (article === undefined) throw new Unusable(`${path}: no article in it`);
	if (articles.length > 1) throw new Unusable(`${path}: ${articles.length} articles in it; give a file with one`);
	return article;
}

/** The articles of a folder's files, in the order of their names; one line on standard error for each file that cannot be used. */
export async function loadFolder(folder: string): Promise<Article[]> {
	const names = namesIn(folder);
	const known = names.filter(isKnownKind).filter((name) => !isPageOfAnother(name, names));
	const loaded: Article[] = [];
	for (const name of known) {
		try {
			const articles = await loadFile(join(folder, name));
			loaded.push(...(articles.length === 1 ? articles.map((article) => ({ ...article, id: name })) : articles));
		} catch (error) {
			if (!(error instanceof Unusable)) throw error;
			if (!ANSWER_KEYS.has(name)) warn(error.message);
		}
	}
	// Whoever sorts notes into folders would believe that they had been read.
	if (known.length === 0 && readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isDirectory()))
		warn(`${folder}: the folders in it are not read`);
	return loaded;
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder).sort();
	} catch (error) {
		throw new Unusable(`${folder}: ${reasonOf(error)}`);
	}
}

/** "flare.html" beside "flare.json" is one article twice, and no second witness. */
function isPageOfAnother(name: string, names: readonly string[]): boolean {
	const extension = extname(name);
	return /^\.html?$/i.test(extension) && names.includes(`${name.slice(0, -extension.length)}.json`);
}

async function loadFile(path: string): Promise<readonly Article[]> {
	const articles: Article[] = [];
	const bad: Extract<Found, { kind: 'bad' }>[] = [];
	for await (const found of readFile(await blobOf(path), { file: basename(path) })) {
		if (found.kind === 'article') articles.push(namedApart(found, path));
		else if (found.kind === 'bad') bad.push(found);
	}
	const [first] = bad;
	if (first === undefined) return articles;
	const { entry, line } = first.where;
	const told = `${[path, entry, line].filter((part) => part !== undefined).join(':')}: ${first.cause}`;
	if (articles.length === 0) throw new Unusable(told);
	warn(bad.length === 1 ? told : `${told}; nor can ${bad.length - 1} more in this file be used`);
	return articles;
}

/** What an archive calls "article.txt" another may call so too. */
function namedApart({ article, where: { entry } }: Extract<Found, { kind: 'article' }>, path: string): Article {
	const isByName = entry !== undefined && !isWebAddress(entry) && article.id.startsWith(entry);
	return isByName ? { ...article, id: `${basename(path)}/${article.id}` } : article;
}

/** Read as it is needed, whatever its size. What is no file, such as a pipe, is read first. */
async function blobOf(path: string): Promise<Blob> {
	try {
		if (!statSync(path).isFile()) return new Blob([readFileSync(path)]);
		accessSync(path, constants.R_OK);
		return await openAsBlob(path);
	} catch (error) {
		throw new Unusable(`${path}: ${reasonOf(error)}`);
	}
}
