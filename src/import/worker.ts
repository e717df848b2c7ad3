import { openCorpus } from '../platform/corpus-db.ts';
import { databaseOpener } from '../platform/database.ts';
import { type ImportJob, importJobs } from '../platform/import-jobs.ts';
import { roomLeft } from '../platform/room-left.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type ImportReport, type ImportState, NOTHING_YET } from './report.ts';
import { LITTLE_ROOM, runImport } from './run.ts';

// A worker of the page that imports: reading a thousand pages must not keep that page from answering.

const database = databaseOpener();
const corpus = openCorpus(database);
const jobs = importJobs(database);
let stopped = false;
/** What it waits for when it is stopped. */
const waiting = new AbortController();

const tell = (message: FromWorker) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'stop') {
		stopped = true;
		waiting.abort();
	} else void (data.kind === 'begin' ? begin(data.files) : resume());
});

/** One import at a time, in whichever page: two would wait for each other at every step, and count each other's work. */
const LOCK = 'crosscheck-import';
/** Held while a job is begun or taken up: between its being written and its being held, nobody else may see it. */
const JOBS = 'crosscheck-import-jobs';
const heldAs = (id: number) => `crosscheck-import-${id}`;

async function begin(files: readonly File[]): Promise<void> {
	const id = await navigator.locks.request(JOBS, async () => {
		const id = await withCopies(files);
		// Until this worker ends: whoever looks for imports that were cut short sees that this one is only waiting.
		if (id !== undefined) void navigator.locks.request(heldAs(id), () => new Promise<never>(() => {}));
		return id;
	});
	await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
		if (lock) return run(id, files, NOTHING_YET);
		tell({ kind: 'waiting' });
		return undefined;
	});
	if (done) return;
	const turn = { signal: waiting.signal };
	await navigator.locks
		.request(LOCK, turn, () => run(id, files, NOTHING_YET))
		.catch(async (error: unknown) => {
			if (!stopped || done) throw error;
			await finish(id, { ...NOTHING_YET.report, ended: { kind: 'stopped' } });
		});
}
let done = false;

/** Copies that would leave no room for the articles are not made. */
async function withCopies(files: readonly File[]): Promise<number | undefined> {
	const size = files.reduce((sum, file) => sum + file.size, 0);
	const room = await roomLeft();
	return room !== undefined && room - size < LITTLE_ROOM ? undefined : jobs.begin(files);
}

/** Takes up what was cut short, unless it is under way elsewhere. */
async function resume(): Promise<void> {
	await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
		const job = lock ? await navigator.locks.request(JOBS, unheld) : undefined;
		if (!job) return tell({ kind: 'nothing' });
		// Written by `run` alone, of this version or an earlier one.
		const state = (job.state as ImportState | undefined) ?? NOTHING_YET;
		return run(job.id, job.files, state);
	});
}

async function unheld(): Promise<ImportJob | undefined> {
	const { held = [] } = await navigator.locks.query();
	return (await jobs.unfinished()).find(({ id }) => !held.some(({ name }) => name === heldAs(id)));
}

async function run(id: number | undefined, files: readonly File[], from: ImportState): Promise<void> {
	done = true;
	const report = await runImport(files, {
		corpus,
		now: Date.now,
		stopped: () => stopped,
		onProgress: (progress) => tell({ kind: 'progress', progress }),
		roomLeft,
		from,
		...(id === undefined ? {} : { onKept: (state) => jobs.save(id, state) }),
	});
	await finish(id, report);
}

async function finish(id: number | undefined, report: ImportReport): Promise<void> {
	if (id !== undefined) await jobs.end(id).catch(console.error);
	tell({ kind: 'done', report });
}
