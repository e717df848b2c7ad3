import { openCorpus } from '../platform/corpus-db.ts';
import { databaseOpener } from '../platform/database.ts';
import { importJobs } from '../platform/import-jobs.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type ImportState, NOTHING_YET } from './report.ts';
import { runImport } from './run.ts';

// A worker of the page that imports: reading a thousand pages must not keep that page from answering.

const database = databaseOpener();
const corpus = openCorpus(database);
const jobs = importJobs(database);
let stopped = false;

const tell = (message: FromWorker) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'stop') stopped = true;
	else void (data.kind === 'begin' ? begin(data.files) : resume());
});

/** One import at a time, in whichever page: two would wait for each other at every step, and count each other's work. */
const LOCK = 'crosscheck-import';

async function begin(files: readonly File[]): Promise<void> {
	const id = await jobs.begin(files);
	await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
		if (lock) return run(id, files, NOTHING_YET);
		tell({ kind: 'waiting' });
		return undefined;
	});
	if (!done) await navigator.locks.request(LOCK, () => run(id, files, NOTHING_YET));
}
let done = false;

/** Takes up what was cut short, unless it is under way elsewhere. */
async function resume(): Promise<void> {
	await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
		const [job] = lock ? await jobs.unfinished() : [];
		if (!job) return tell({ kind: 'nothing' });
		// Written by `run` alone, of this version or an earlier one.
		const state = (job.state as ImportState | undefined) ?? NOTHING_YET;
		return run(job.id, job.files, state);
	});
}

async function run(id: number | undefined, files: readonly File[], from: ImportState): Promise<void> {
	done = true;
	const report = await runImport(files, {
		corpus,
		now: Date.now,
		stopped: () => stopped,
		onProgress: (progress) => tell({ kind: 'progress', progress }),
		roomLeft: async () => {
			const { quota, usage } = await navigator.storage.estimate();
			return quota === undefined || usage === undefined ? undefined : quota - usage;
		},
		from,
		...(id === undefined ? {} : { onKept: (state) => jobs.save(id, state) }),
	});
	if (id !== undefined) await jobs.end(id).catch(console.error);
	tell({ kind: 'done', report });
}
