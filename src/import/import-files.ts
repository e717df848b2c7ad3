import { restoreRecord } from '../platform/backup.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type BadEntry, type ImportProgress, type ImportReport, NOTHING_YET } from './report.ts';

export type { BadEntry, Duplicate, ImportProgress, ImportReport } from './report.ts';

type Listening = { readonly signal: AbortSignal; readonly onProgress: (progress: ImportProgress) => void };

/**
 * Imports in a worker of this page. It survives the page: `resumeImport` takes up what was cut short. `unread` are files that
 * the browser could not give us.
 */
export async function importFiles(
	files: readonly File[],
	listening: Listening,
	unread: readonly string[] = [],
): Promise<ImportReport> {
	// Whoever imports means to keep it: the browser is asked not to clear it away when room gets scarce.
	await navigator.storage.persist().catch(() => false);
	const report = await inWorker({ kind: 'begin', files: files.map(named) }, listening);
	const { bad, badEntries, ...rest } = await withRecords(report ?? NOTHING_YET.report);
	const also = unread.map((file): BadEntry => ({ file, cause: 'not readable' }));
	return { ...rest, bad: bad + also.length, badEntries: [...badEntries, ...also] };
}

/** Goes on with an import that was cut short when its page or the browser was closed; undefined if there is none. */
export async function resumeImport(listening: Listening): Promise<ImportReport | undefined> {
	const report = await inWorker({ kind: 'resume' }, listening);
	return report && withRecords(report);
}

/** A folder's file with its way from it as its name: what the browser knows of it is lost where the file is copied. */
function named(file: File): File {
	const { webkitRelativePath: path, type, lastModified } = file;
	return path === '' ? file : new File([file], path, { type, lastModified });
}

/** Settings and dismissals are kept where workers do not reach. */
async function withRecords(report: ImportReport): Promise<ImportReport> {
	const badEntries = [...report.badEntries];
	for (const { value, ...where } of report.records) {
		const restored = await restoreRecord(value).catch(() => false);
		if (!restored) badEntries.push({ ...where, cause: 'not an article' });
	}
	return { ...report, badEntries, bad: report.bad + badEntries.length - report.badEntries.length, records: [] };
}

function inWorker(task: ToWorker, { signal, onProgress }: Listening): Promise<ImportReport | undefined> {
	const worker = new Worker('import.js');
	const say = (message: ToWorker) => worker.postMessage(message);
	const stop = () => say({ kind: 'stop' });
	signal.addEventListener('abort', stop);
	return new Promise<ImportReport | undefined>((resolve, reject) => {
		worker.onerror = (event) => reject(new Error(event.message || 'The import worker did not load'));
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if (data.kind === 'progress') onProgress(data.progress);
			else if (data.kind === 'waiting') onProgress(WAITING);
			else resolve(data.kind === 'done' ? data.report : undefined);
		};
		say(task);
		if (signal.aborted) stop();
	}).finally(() => {
		signal.removeEventListener('abort', stop);
		worker.terminate();
	});
}

const WAITING: ImportProgress = { file: '', fileNumber: 1, fileCount: 1, share: 0, articles: 0, waiting: true };
