import type { CheckStep } from '../engine/check.ts';
import type { Article, Report } from '../engine/types.ts';
import { ProblemError, problemFrom } from '../platform/problems.ts';
import type { Kept, Problem, Progress, Result, TabState, Task } from '../platform/protocol.ts';
import type { TabStates } from '../platform/tab-states.ts';
import type { Origin } from './inject.ts';

export type TabTools = {
	readonly states: TabStates;
	/** Tells badge and panels. */
	readonly publish: (tabId: number, state: TabState) => Promise<void>;
	readonly inject: (tabId: number, origin: Origin) => Promise<void>;
	/** Has the page read itself; answers when it is done with the article, or when `gone` tells that it never will be. */
	readonly runInPage: (tabId: number, task: Task, gone: Promise<never>) => Promise<void>;
	readonly pageIsThere: (tabId: number) => Promise<boolean>;
	/** Whether the tab is still open. */
	readonly pageExists: (tabId: number) => Promise<boolean>;
	readonly check: (
		article: Article,
		step: CheckStep,
		tabId: number,
	) => Promise<{ readonly report: Report; readonly kept: Kept }>;
	readonly keep: (article: Article) => Promise<Kept>;
};

/** What goes on in each tab, from the click to what its panel shows. */
export type Tabs = {
	/** Fulfilled when the tabs have been told of what was under way when the last background ended. */
	readonly woken: Promise<void>;
	/** Calls `inject` before it awaits anything, so it may be called in the reader's gesture. */
	run(tabId: number, task: Task, origin: Origin): Promise<void>;
	check(tabId: number, article: Article): Promise<Result<Report>>;
	keep(tabId: number, article: Article): Promise<Result<Kept>>;
	fail(tabId: number, problem: Problem): Promise<void>;
	state(tabId: number): Promise<TabState>;
	/** The tab has begun or ended to load: perhaps another page. */
	loaded(tabId: number, status: 'loading' | 'complete'): Promise<void>;
	/** The tab's page has become another without loading. */
	left(tabId: number): Promise<void>;
	/** We were updated while the browser ran: results in open tabs belong to the older version. */
	updated(): Promise<void>;
	/** The reader does not want to wait for it. */
	cancel(tabId: number): Promise<void>;
	closed(tabId: number): Promise<void>;
};

export function tabs(tools: TabTools): Tabs {
	/** Tabs between the click and the page's answer. */
	const running = new Map<number, Run>();
	/** How often each tab went to another page: a result for a page that is gone is shown to nobody. */
	const pages = new Map<number, number>();
	const pageOf = (tabId: number): number => pages.get(tabId) ?? 0;
	/** The page that what is heard from a tab is about: that of its run, also when that was cancelled meanwhile. */
	const pageHeard = (tabId: number): number => running.get(tabId)?.page ?? pageOf(tabId);

	/** Whatever was under way when the background was ended is no more, and said to be so before anything else. */
	const woken = wake().catch(console.error);
	async function wake(): Promise<void> {
		for (const tabId of await tools.states.stopInterrupted()) {
			await tools.publish(tabId, await tools.states.get(tabId));
		}
	}

	/** The last thing to be kept and told of each tab: the next waits for it, so that none is overtaken by an older one. */
	const turns = new Map<number, Promise<void>>();
	function inTurn(tabId: number, page: number, tell: () => Promise<void>): Promise<void> {
		const turn = (turns.get(tabId) ?? woken).then(async () => {
			if (page === pageOf(tabId)) await tell();
		});
		const ended = turn.catch(() => undefined);
		turns.set(tabId, ended);
		void ended.then(() => {
			if (turns.get(tabId) === ended) turns.delete(tabId);
		});
		return turn;
	}

	/** Tells how matters stand with a page of a tab, for as long as the tab is at that page. */
	function show(tabId: number, page: number, state: TabState): Promise<void> {
		return inTurn(tabId, page, async () => {
			// Without storage, what is open can still be told.
			await tools.states.set(tabId, state).catch(console.error);
			await tools.publish(tabId, state);
		});
	}

	function nextPage(tabId: number): number {
		pages.set(tabId, pageOf(tabId) + 1);
		return pageOf(tabId);
	}

	function forget(tabId: number): Promise<void> {
		return inTurn(tabId, nextPage(tabId), async () => {
			await tools.states.remove(tabId);
			await tools.publish(tabId, { kind: 'idle' });
		});
	}

	/** Runs a task on an article and shows how it ended, unless the reader has gone on to another page. */
	async function perform<T>(
		tabId: number,
		task: Task,
		article: Article,
		work: () => Promise<T>,
		done: (result: T) => TabState,
	): Promise<Result<T>> {
		const page = pageHeard(tabId);
		const run = running.get(tabId);
		if (run) run.isHeard = true;
		if (run?.hasLoaded) await loaded(tabId, 'loading');
		// Cancelled while the page was being read, or left.
		if (page !== pageOf(tabId)) return STOPPED;
		await show(tabId, page, { kind: 'working', task });
		try {
			const value = await work();
			await show(tabId, page, done(value));
			return page === pageOf(tabId) ? { ok: true, value } : STOPPED;
		} catch (error) {
			const problem = problemFrom(error);
			if (problem.kind === 'bug') console.error(error);
			const kept = error instanceof ProblemError ? error.kept : undefined;
			await show(tabId, page, { kind: 'failed', problem, article: infoOf(article), ...(kept && { kept }) });
			return { ok: false, problem };
		}
	}

	/** Tells now and then how far it has got and what was found, lets others have their turn, and ends a check whose result nobody would see. */
	function stepOf(tabId: number): CheckStep {
		const page = pageOf(tabId);
		// Not the time of day, which may be set back meanwhile.
		const begun = performance.now();
		let told = begun;
		let report: Report | undefined;
		let compared = { done: 1, took: 0 };
		let spent = 0;
		return async (done, total, soFar) => {
			const now = performance.now();
			if (now - told >= NEWS_EVERY) {
				told = now;
				const willTake = (compared.took * done) / compared.done;
				if (done > compared.done && (spent + willTake) * SHARE_OF_NEWS <= now - begun) {
					report = soFar();
					compared = { done, took: performance.now() - now };
					spent += compared.took;
				}
				const progress: Progress = { done, total, ...(report && { report }) };
				await inTurn(tabId, page, () => tools.publish(tabId, { kind: 'working', task: 'check', progress }));
				await new Promise((resolve) => setTimeout(resolve));
			}
			if (page !== pageOf(tabId)) throw new ProblemError({ kind: 'stopped' });
		};
	}

	async function runOnce(tabId: number, task: Task, page: number, ready: Promise<unknown>, gone: Promise<never>) {
		try {
			await Promise.all([ready, show(tabId, page, { kind: 'working', task })]);
			await tools.runInPage(tabId, task, gone);
		} catch (error) {
			const problem = problemFrom(error);
			if (problem.kind === 'bug') console.error(error);
			// Where the page has told of its failure itself, that is what the reader should see.
			const state = await tools.states.get(tabId);
			if (state.kind === 'working') await show(tabId, page, { kind: 'failed', problem });
		}
	}

	async function loaded(tabId: number, status: 'loading' | 'complete'): Promise<void> {
		await woken;
		const run = running.get(tabId);
		if (run && !run.isHeard) {
			run.hasLoaded ||= status === 'loading';
			return;
		}
		const state = await tools.states.get(tabId);
		// Into a page that was refused to us no script has come, and that it is whole now does not make it another.
		if (state.kind === 'idle' || (wasRefused(state) && status === 'complete')) return;
		// A jump within the page loads as well, and keeps its script and its marks.
		if (await tools.pageIsThere(tabId)) return;
		// While that was asked, the reader may have begun anew.
		if (running.get(tabId) === run) await left(tabId);
	}

	/** Firefox keeps a page that is left for the way back, and whoever waits for its answer waiting. */
	function left(tabId: number): Promise<void> {
		running.get(tabId)?.end();
		running.delete(tabId);
		return forget(tabId);
	}

	return {
		async run(tabId, task, origin) {
			const before = running.get(tabId);
			const page = pageOf(tabId);
			if (before?.page === page) return;
			// One that was cancelled has its next step yet to end at.
			const ready = Promise.all([tools.inject(tabId, origin), before?.ended]);
			let end = () => {};
			const gone = new Promise<never>((_, reject) => {
				end = () => reject(new ProblemError({ kind: 'stopped' }));
			});
			gone.catch(() => undefined);
			const run: Run = { page, ended: runOnce(tabId, task, page, ready, gone), end, hasLoaded: false, isHeard: false };
			running.set(tabId, run);
			await run.ended;
			if (running.get(tabId) === run) running.delete(tabId);
			if (run.hasLoaded) await loaded(tabId, 'complete');
		},

		async check(tabId, article) {
			const result = await perform(
				tabId,
				'check',
				article,
				() => tools.check(article, stepOf(tabId), tabId),
				({ report, kept }) => ({ kind: 'checked', report, kept }),
			);
			return result.ok ? { ok: true, value: result.value.report } : result;
		},

		keep: (tabId, article) =>
			perform(
				tabId,
				'keep',
				article,
				() => tools.keep(article),
				(kept) => ({ kind: 'kept', article: infoOf(article), kept }),
			),

		fail: (tabId, problem) => show(tabId, pageHeard(tabId), { kind: 'failed', problem }),

		async state(tabId) {
			await woken;
			return tools.states
				.get(tabId)
				.catch((error: unknown): TabState => ({ kind: 'failed', problem: problemFrom(error) }));
		},

		woken,

		loaded,

		left,

		cancel: forget,

		async updated() {
			for (const tabId of tools.states.before) {
				if (await tools.pageExists(tabId))
					await show(tabId, pageOf(tabId), { kind: 'failed', problem: { kind: 'updated' } });
			}
		},

		closed(tabId) {
			running.get(tabId)?.end();
			return inTurn(tabId, nextPage(tabId), () => tools.states.remove(tabId));
		},
	};
}

type Run = {
	/** The page that it was asked of. */
	readonly page: number;
	readonly ended: Promise<void>;
	/** To be called when its page is gone. */
	readonly end: () => void;
	/** Its page has been read. */
	isHeard: boolean;
	/** The tab has begun to load before that: perhaps another page, perhaps the very one that the script was on its way into. */
	hasLoaded: boolean;
};

const STOPPED = { ok: false, problem: { kind: 'stopped' } } as const;

const wasRefused = (state: TabState): boolean =>
	state.kind === 'failed' && ['pageNotAllowed', 'clickNeeded'].includes(state.problem.kind);

/** Milliseconds between two words on progress: what ends sooner needs none. */
const NEWS_EVERY = 250;

/** What was found so far is looked for in this part of the time at most: one in five. */
const SHARE_OF_NEWS = 5;

function infoOf({ text: _, ...info }: Article): Omit<Article, 'text'> {
	return info;
}
