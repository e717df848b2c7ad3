import type { CorpusDb, ToKeep } from '../platform/corpus-db.ts';
import { ProblemError, problemFrom } from '../platform/problems.ts';
import { isOwnThing } from './archive.ts';
import type { Found, Where } from './found.ts';
import { readFile } from './read-file.ts';
import { type ImportProgress, type ImportReport, type ImportState, MOST_NAMED, NOTHING_YET } from './report.ts';

type Importing = {
	readonly corpus: Pick<CorpusDb, 'restore' | 'get' | 'tidy'>;
	readonly now: () => number;
	readonly stopped: () => boolean;
	readonly onProgress: (progress: ImportProgress) => void;
	/** Called when what was found so far is kept: an import that is cut short can go on from there. */
	readonly onKept?: (state: ImportState) => Promise<void>;
	/** Bytes that may still be written, where the browser tells. */
	readonly roomLeft: () => Promise<number | undefined>;
	/** Where an earlier run of the same files was cut short. */
	readonly from?: ImportState;
};

/** So many entries, or so much text, are kept at once: what is lost when the browser quits is read again. */
const BATCH = 800;
const BATCH_CHARACTERS = 6_000_000;

/**
 * An import ends before the disk is full to the last byte: Chrome may be unable to open a database there, and was seen to
 * begin an empty one in its place. More than one batch takes, with what the browser writes for itself.
 */
export const LITTLE_ROOM = 64_000_000;

/** Reads files one after the other and keeps the articles in them, some at a time, so that stopping loses little. */
export async function runImport(files: readonly File[], importing: Importing): Promise<ImportReport> {
	const { corpus, stopped, onProgress, onKept, from = NOTHING_YET } = importing;
	const batch: Found[] = [];
	let characters = 0;
	let { report, file: fileIndex, entry } = from;

	const keep = async () => {
		const room = await importing.roomLeft();
		if (room !== undefined && room < LITTLE_ROOM) throw new ProblemError({ kind: 'storageFull' });
		report = await keepBatch(batch, report, importing);
		batch.length = 0;
		characters = 0;
		await onKept?.({ report, file: fileIndex, entry });
	};

	try {
		for (; fileIndex < files.length; fileIndex++, entry = 0) {
			const file = files[fileIndex];
			if (file === undefined || isOwnThing(inFolder(file))) continue;
			let read = 0;
			const tell = () => onProgress(progressOf(file, fileIndex, files.length, read, report));
			tell();
			let passed = 0;
			for await (const found of readFile(file, { file: file.name }, (bytes) => {
				read += bytes;
			})) {
				if (stopped()) {
					await keep();
					return { ...report, ended: { kind: 'stopped' } };
				}
				// Dealt with before the import was cut short.
				if (fileIndex === from.file && passed++ < from.entry) continue;
				entry++;
				batch.push(isBeside(found, file) ? { kind: 'beside', where: found.where } : found);
				if (found.kind === 'article') characters += found.article.text.length;
				if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
				await keep();
				await corpus.tidy();
				tell();
			}
			await keep();
			read = file.size;
			tell();
		}
		await corpus.tidy();
	} catch (error) {
		return { ...report, ended: problemFrom(error) };
	}
	return report;
}

/** A folder's files are named with their way from it; "" for a file that was chosen by itself. */
const inFolder = ({ name }: File): string => (name.includes('/') ? name.slice(name.indexOf('/') + 1) : '');

/** Nobody chose the pictures, styles and scripts in a folder of saved pages. */
const isBeside = (found: Found, file: File): boolean =>
	found.kind === 'bad' && found.cause === 'unknown kind of file' && inFolder(file) !== '';

function progressOf(file: File, index: number, count: number, read: number, report: ImportReport): ImportProgress {
	return {
		file: file.name,
		fileNumber: index + 1,
		fileCount: count,
		share: file.size === 0 ? 1 : Math.min(1, read / file.size),
		articles: report.added + report.updated + report.unchanged + report.duplicate,
	};
}

async function keepBatch(batch: readonly Found[], before: ImportReport, importing: Importing): Promise<ImportReport> {
	const { corpus, now } = importing;
	const counts = { ...before };
	const badEntries = [...before.badEntries];
	const duplicates = [...before.duplicates];
	const records = [...before.records];
	const articles: { readonly where: Where; readonly kept: ToKeep }[] = [];
	for (const found of batch) {
		if (found.kind === 'article') {
			const kept: ToKeep = found.kept
				? { ...found.kept, dated: true }
				: { article: found.article, keptAt: now(), revisions: [] };
			articles.push({ where: found.where, kept: await withFreeId(kept, articles, corpus) });
		} else if (found.kind === 'bad') {
			counts.bad++;
			if (badEntries.length < MOST_NAMED) badEntries.push({ ...found.where, cause: found.cause });
		} else if (found.kind === 'record') {
			records.push({ ...found.where, value: found.value });
		} else {
			counts.beside++;
		}
	}
	const outcomes = articles.length === 0 ? [] : await corpus.restore(articles.map(({ kept }) => kept));
	for (const [index, outcome] of outcomes.entries()) {
		counts[outcome.kept]++;
		const where = articles[index]?.where;
		if (outcome.kept === 'duplicate' && where && duplicates.length < MOST_NAMED)
			duplicates.push({ ...where, twin: outcome.twin });
	}
	return { ...counts, badEntries, duplicates, records };
}

/**
 * An article without an address is kept under its file's name, and two files may share one: the second must not take the
 * place of the first.
 */
async function withFreeId(
	kept: ToKeep,
	batch: readonly { readonly kept: ToKeep }[],
	corpus: Pick<CorpusDb, 'get'>,
): Promise<ToKeep> {
	const { article } = kept;
	if (article.url !== undefined) return kept;
	for (let number = 1; ; number++) {
		const id = number === 1 ? article.id : `${article.id} (${number})`;
		const known = batch.find((one) => one.kept.article.id === id)?.kept.article ?? (await corpus.get(id));
		if (known === undefined || known.text === article.text) return { ...kept, article: { ...article, id } };
	}
}
