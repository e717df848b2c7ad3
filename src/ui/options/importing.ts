import type { Article } from '../../engine/types.ts';
import type { Cause } from '../../formats/cause.ts';
import { LARGEST_FILE, parseFile } from '../../formats/parse-file.ts';
import { restoreRecord } from '../../platform/backup.ts';
import type { CorpusDb } from '../../platform/corpus-db.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { Problem } from '../../platform/protocol.ts';
import { parsePage } from './parse-page.ts';

/** An entry that could not be used: good ones of the same file are kept all the same. */
export type BadEntry = {
	readonly file: string;
	readonly line?: number;
	readonly cause: Cause | 'no article on this page' | 'not readable';
};

export type ImportReport = {
	readonly added: number;
	readonly updated: number;
	readonly unchanged: number;
	readonly bad: readonly BadEntry[];
	/** What ended the import before its last file; what was counted until then is kept. */
	readonly ended?: Problem;
};

export type ImportProgress = {
	readonly file: string;
	readonly fileNumber: number;
	readonly fileCount: number;
	/** How much of this file is kept, 0..1. */
	readonly share: number;
	readonly articles: number;
};

type Importing = {
	readonly corpus: Pick<CorpusDb, 'add' | 'get' | 'tidy'>;
	readonly signal: AbortSignal;
	readonly onProgress: (progress: ImportProgress) => void;
};

/** Reads files one after the other and keeps the articles in them, some at a time, so that stopping loses little. */
export async function importFiles(
	files: readonly File[],
	{ corpus, signal, onProgress }: Importing,
): Promise<ImportReport> {
	const counts = { added: 0, updated: 0, unchanged: 0 };
	const bad: BadEntry[] = [];
	const stopped = (): ImportReport => ({ ...counts, bad, ended: { kind: 'stopped' } });
	const progress = (file: File, index: number, share: number) =>
		onProgress({
			file: file.name,
			fileNumber: index + 1,
			fileCount: files.length,
			share,
			articles: counts.added + counts.updated + counts.unchanged,
		});
	try {
		for (const [index, file] of files.entries()) {
			if (signal.aborted) return stopped();
			progress(file, index, 0);
			const read = await readFile(file);
			bad.push(...read.bad);
			for (let start = 0; start < read.articles.length; start += BATCH) {
				if (signal.aborted) return stopped();
				const batch = await Promise.all(
					read.articles.slice(start, start + BATCH).map((article) => withFreeId(article, corpus)),
				);
				for (const { kept } of await corpus.add(batch)) {
					counts[kept === 'duplicate' ? 'unchanged' : kept]++;
				}
				progress(file, index, Math.min(1, (start + BATCH) / read.articles.length));
			}
		}
		await corpus.tidy();
	} catch (error) {
		return { ...counts, bad, ended: problemFrom(error) };
	}
	return { ...counts, bad };
}

const BATCH = 100;

async function readFile(
	file: File,
): Promise<{ readonly articles: readonly Article[]; readonly bad: readonly BadEntry[] }> {
	const unusable = (cause: BadEntry['cause']) => ({ articles: [], bad: [{ file: file.name, cause }] });
	if (file.size > LARGEST_FILE) return unusable('file too large');
	let content: string;
	try {
		content = await file.text();
	} catch {
		// A folder dropped among the files, or a file that was moved meanwhile.
		return unusable('not readable');
	}
	if (/\.html?$/i.test(file.name)) {
		const article = parsePage(file.name, content);
		return article === undefined ? unusable('no article on this page') : { articles: [article], bad: [] };
	}
	const { articles, problems } = parseFile(file.name, await withoutRecords(content));
	return { articles, bad: problems.map(({ line, cause }) => ({ file: file.name, line, cause })) };
}

/** Restores what an export holds besides articles; the lines stay, empty, so that the others keep their numbers. */
async function withoutRecords(content: string): Promise<string> {
	if (!content.startsWith('{"crosscheck":')) return content;
	const lines = content.split('\n');
	for (const [index, line] of lines.entries()) {
		if (!line.startsWith('{"crosscheck":')) break;
		if (await restoreRecord(JSON.parse(line)).catch(() => false)) lines[index] = '';
	}
	return lines.join('\n');
}

/**
 * An article without an address is kept under its file's name, and two files may share one: the second must not take the
 * place of the first.
 */
async function withFreeId(article: Article, corpus: Pick<CorpusDb, 'get'>): Promise<Article> {
	if (article.url !== undefined) return article;
	for (let number = 1; ; number++) {
		const id = number === 1 ? article.id : `${article.id} (${number})`;
		const known = await corpus.get(id);
		if (known === undefined || known.text === article.text) return { ...article, id };
	}
}
