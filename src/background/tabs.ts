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
	/** Has the page read itself; answers when it is done with the article. */
	readonly runInPage: (tabId: number, task: Task) => Promise<void>;
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
	/** Calls `inject` before it awaits anything, so it may be called in the reader's gesture. */
	run(tabId: number, task: Task, origin: Origin): Promise<Result<void>>;
	check(tabId: number, article: Article): Promise<Result<Report>>;
	keep(tabId: number, article: Article): Promise<Result<Kept>>;
	fail(tabId: number, problem: Problem): Promise<void>;
	state(tabId: number): Promise<TabState>;
	/** The tab has begun or ended to load: perhaps another page. */
	loaded(tabId: number): Promise<void>;
	/** The tab's page has become another without loading. */
	left(tabId: number): Promise<void>;
	/** We were updated while the browser ran: results in open tabs belong to the older version. */
	updated(): Promise<void>;
	/** The reader does not want to wait for it. */
	cancel(tabId: number): Promise<void>;
	closed(tabId: number): Promise<void>;
	/** To be called when the background wakes: whatever was under way is no more. */
	woke(): Promise<void>;
};

export function tabs(tools: TabTools): Tabs {
	/** Tabs between the click and the page's answer, and which page that was asked of. */
	const running = new Map<number, { readonly page: number; readonly ended: Promise<Result<void>> }>();
	/** How often each tab went to another page: a result for a page that is gone is shown to nobody. */
	const pages = new Map<number, number>();
	const pageOf = (tabId: number): number => pages.get(tabId) ?? 0;

	async function show(tabId: number, state: TabState): Promise<void> {
		// Without storage, what is open can still be told.
		await tools.states.set(tabId, state).catch(console.error);
		await tools.publish(tabId, state);
	}

	async function forget(tabId: number): Promise<void> {
		pages.set(tabId, pageOf(tabId) + 1);
		await tools.states.remove(tabId);
		await tools.publish(tabId, { kind: 'idle' });
	}

	/** Runs a task on an article and shows how it ended, unless the reader has gone on to another page. */
	async function perform<T>(
		tabId: number,
		task: Task,
		article: Article,
		work: () => Promise<T>,
		done: (result: T) => TabState,
	): Promise<Result<T>> {
		const page = running.get(tabId)?.page ?? pageOf(tabId);
		// Cancelled while the page was being read.
		if (page !== pageOf(tabId)) return { ok: false, problem: { kind: 'stopped' } };
		const ended = async (state: TabState) => {
			if (page === pageOf(tabId)) await show(tabId, state);
		};
		await show(tabId, { kind: 'working', task });
		try {
			const value = await work();
			await ended(done(value));
			return { ok: true, value };
		} catch (error) {
			const problem = problemFrom(error);
			if (problem.kind === 'bug') console.error(error);
			await ended({ kind: 'failed', problem, article: infoOf(article) });
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
				await tools.publish(tabId, { kind: 'working', task: 'check', progress });
				await new Promise((resolve) => setTimeout(resolve));
			}
			if (page !== pageOf(tabId)) throw new ProblemError({ kind: 'stopped' });
		};
	}

	async function runOnce(tabId: number, task: Task, injected: Promise<unknown>): Promise<Result<void>> {
		try {
			await Promise.all([injected, show(tabId, { kind: 'working', task })]);
			await tools.runInPage(tabId, task);
			return { ok: true, value: undefined };
		} catch (error) {
			const problem = problemFrom(error);
			if (problem.kind === 'bug') console.error(error);
			// Where the page has told of its failure itself, that is what the reader should see.
			const state = await tools.states.get(tabId);
			if (state.kind === 'working') await show(tabId, { kind: 'failed', problem });
			return { ok: false, problem };
		}
	}

	return {
		async run(tabId, task, origin) {
			const before = running.get(tabId);
			const page = pageOf(tabId);
			if (before?.page === page) return { ok: true, value: undefined };
			// One that was cancelled has its next step yet to end at.
			const injected = Promise.all([tools.inject(tabId, origin), before?.ended]);
			const ended = runOnce(tabId, task, injected);
			running.set(tabId, { page, ended });
			try {
				return await ended;
			} finally {
				if (running.get(tabId)?.ended === ended) running.delete(tabId);
			}
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

		fail: (tabId, problem) => show(tabId, { kind: 'failed', problem }),

		state: (tabId) =>
			tools.states.get(tabId).catch((error: unknown): TabState => ({ kind: 'failed', problem: problemFrom(error) })),

		async loaded(tabId) {
			// In the midst of a task the script may be on its way into this very page.
			if (running.has(tabId)) return;
			if ((await tools.states.get(tabId)).kind === 'idle') return;
			// A jump within the page loads as well, and keeps its script and its marks.
			if (!(await tools.pageIsThere(tabId))) await forget(tabId);
		},

		left: forget,

		cancel: forget,

		async updated() {
			for (const tabId of tools.states.before) {
				if (await tools.pageExists(tabId)) await show(tabId, { kind: 'failed', problem: { kind: 'updated' } });
			}
		},

		async closed(tabId) {
			pages.set(tabId, pageOf(tabId) + 1);
			await tools.states.remove(tabId);
		},

		async woke() {
			for (const tabId of await tools.states.stopInterrupted()) {
				await tools.publish(tabId, await tools.states.get(tabId));
			}
		},
	};
}

/** Milliseconds between two words on progress: what ends sooner needs none. */
const NEWS_EVERY = 250;

/** What was found so far is looked for in this part of the time at most: one in five. */
const SHARE_OF_NEWS = 5;

function infoOf({ text: _, ...info }: Article): Omit<Article, 'text'> {
	return info;
}
