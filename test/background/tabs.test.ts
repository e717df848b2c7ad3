import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type TabTools, tabs } from '../../src/background/tabs.ts';
import type { Article, Report } from '../../src/engine/types.ts';
import { ProblemError } from '../../src/platform/problems.ts';
import type { TabState } from '../../src/platform/protocol.ts';

const TAB = 7;
const INFO = { id: 'https://outlet.example/', title: 'Bridge' };
const ARTICLE: Article = { ...INFO, text: 'The bridge closed.' };
const REPORT: Report = {
	article: INFO,
	story: [],
	origins: [],
	discrepancies: [],
	onlyHere: [],
	omitted: [],
	coverage: { omissions: 'claimed', origins: 0, tooNew: 0 },
	copied: [],
	revisions: [],
	checked: { sentences: 1, claims: 0, compared: 0, incomparable: {} },
};
const IDLE: TabState = { kind: 'idle' };
const CHECKED: TabState = { kind: 'checked', report: REPORT, kept: 'added' };
const working = (task: 'check' | 'keep'): TabState => ({ kind: 'working', task });
const failed = (problem: Extract<TabState, { kind: 'failed' }>['problem']): TabState => ({ kind: 'failed', problem });

/** The states a reader saw of TAB, in order. */
let seen: TabState[];
let stored: Map<number, TabState>;
let pageThere: boolean;

const states: TabTools['states'] = {
	get: async (tabId) => stored.get(tabId) ?? IDLE,
	set: async (tabId, state) => void stored.set(tabId, state),
	remove: async (tabId) => void stored.delete(tabId),
	all: async () => [...stored],
	before: [TAB, 8],
	stopInterrupted: async () => [],
};

/** Makes a call wait until it is told to go on. */
function slowly() {
	const waiting: (() => void)[] = [];
	const slow =
		<Given extends readonly unknown[]>(call: (...given: Given) => Promise<void>) =>
		async (...given: Given) => {
			await new Promise<void>((resolve) => waiting.push(resolve));
			await call(...given);
		};
	return Object.assign(slow, { waiting, go: () => waiting.shift()?.() });
}

function make(own: Partial<TabTools> = {}) {
	const all = tabs({
		states,
		publish: async (tabId, state) => {
			if (tabId === TAB) seen.push(state);
		},
		inject: async () => undefined,
		// The page reads itself and calls back, as the content script does.
		runInPage: async (tabId, task) => {
			await (task === 'check' ? all.check(tabId, ARTICLE) : all.keep(tabId, ARTICLE));
		},
		pageIsThere: async () => pageThere,
		pageExists: async (tabId) => tabId === TAB,
		check: async () => ({ report: REPORT, kept: 'added' }),
		keep: async () => 'updated',
		...own,
	});
	return all;
}

beforeEach(() => {
	seen = [];
	stored = new Map();
	pageThere = true;
	vi.spyOn(console, 'error').mockReturnValue();
});

describe('a check that takes long', () => {
	/** Reads article after article until somebody has had enough. */
	const readsOn: TabTools['check'] = async (_, step) => {
		for (let done = 0; ; done++) {
			await step(done, 24, () => ({ ...REPORT, checked: { ...REPORT.checked, claims: done } }));
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	};

	test('ends as well when it is cancelled while the page is being read', async () => {
		const all = make({
			runInPage: async (tabId) => {
				await all.cancel(tabId);
				await all.check(tabId, ARTICLE);
			},
		});
		await all.run(TAB, 'check', 'gesture');
		expect(seen.at(-1)).toEqual(IDLE);
		expect(await all.state(TAB)).toEqual(IDLE);
	});

	test('begins anew at once after it was cancelled', async () => {
		let slow = true;
		const all = make({
			check: (article, step, tabId) =>
				slow ? readsOn(article, step, tabId) : Promise.resolve({ report: REPORT, kept: 'added' as const }),
		});
		void all.run(TAB, 'check', 'gesture');
		await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ kind: 'working', progress: { total: 24 } }));
		await all.cancel(TAB);
		slow = false;
		await all.run(TAB, 'check', 'gesture');
		expect(seen.at(-1)).toEqual(CHECKED);
	});

	test('tells now and then how far it has got and what was found, and ends when it is cancelled', async () => {
		const all = make({ check: readsOn });
		const run = all.run(TAB, 'check', 'gesture');
		await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ kind: 'working', progress: { total: 24 } }));
		const news = await vi.waitFor(() => {
			const compared = seen.flatMap((state) =>
				state.kind === 'working' ? (state.progress?.report?.checked.claims ?? []) : [],
			);
			expect(new Set(compared).size).toBeGreaterThan(1);
			return compared;
		}, 3_000);
		expect(news).toEqual(news.toSorted((a, b) => a - b));
		await all.cancel(TAB);
		await run;
		expect(seen.at(-1)).toEqual(IDLE);
		expect(await all.state(TAB)).toEqual(IDLE);
		// Another one may begin.
		await make().run(TAB, 'check', 'gesture');
		expect(seen.at(-1)).toEqual(CHECKED);
	});
});

test('after an update, the open tabs that had a result say so', async () => {
	await make().updated();
	expect([...stored]).toEqual([[TAB, failed({ kind: 'updated' })]]);
});

test('what the last background left undone is told before anything new', async () => {
	stored.set(TAB, working('check'));
	const slow = slowly();
	const stop = slow(async () => void stored.set(TAB, failed({ kind: 'stopped' })));
	const all = make({ states: { ...states, stopInterrupted: () => stop().then(() => [TAB]) } });
	const state = all.state(TAB);
	const run = all.run(TAB, 'check', 'gesture');
	slow.go();
	await run;
	expect(seen).toEqual([failed({ kind: 'stopped' }), working('check'), working('check'), CHECKED]);
	expect(await state).toEqual(failed({ kind: 'stopped' }));
});

describe('a click', () => {
	test('shows that work has begun, then the report', async () => {
		await make().run(TAB, 'check', 'gesture');
		expect(seen).toEqual([working('check'), working('check'), CHECKED]);
		expect(stored.get(TAB)).toEqual(CHECKED);
	});

	test('on "keep" shows what became of the article', async () => {
		await make().run(TAB, 'keep', 'gesture');
		expect(seen.at(-1)).toEqual({ kind: 'kept', article: INFO, kept: 'updated' });
	});

	test('asks for the script before anything is awaited, while the gesture lasts', () => {
		const inject = vi.fn(async () => undefined);
		void make({ inject }).run(TAB, 'check', 'gesture');
		expect(inject).toHaveBeenCalledWith(TAB, 'gesture');
	});

	test('on a page the browser guards says so', async () => {
		const inject = () => Promise.reject(new ProblemError({ kind: 'pageNotAllowed' }));
		await make({ inject }).run(TAB, 'check', 'gesture');
		expect(seen.at(-1)).toEqual(failed({ kind: 'pageNotAllowed' }));
	});

	test('while the last one is still worked on does nothing', async () => {
		let finish = () => {};
		const runInPage = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
		const all = make({ runInPage });
		const first = all.run(TAB, 'check', 'gesture');
		await vi.waitFor(() => expect(runInPage).toHaveBeenCalled());
		await all.run(TAB, 'check', 'gesture');
		expect(runInPage).toHaveBeenCalledOnce();
		finish();
		await first;
		expect(runInPage).toHaveBeenCalledOnce();
		void all.run(TAB, 'check', 'gesture');
		await vi.waitFor(() => expect(runInPage).toHaveBeenCalledTimes(2));
	});

	test('on a page whose script fails shows the failure', async () => {
		const runInPage = () => Promise.reject(new Error('No such element'));
		await make({ runInPage }).run(TAB, 'check', 'gesture');
		expect(seen.at(-1)).toEqual(failed({ kind: 'bug', message: 'Error: No such element' }));
	});

	test('on a page that has told its problem itself shows that one', async () => {
		const runInPage = async () => {
			await all.fail(TAB, { kind: 'notAnArticle' });
			throw new Error('Nothing to do');
		};
		const all = make({ runInPage });
		await all.run(TAB, 'check', 'gesture');
		expect(seen.at(-1)).toEqual(failed({ kind: 'notAnArticle' }));
	});
});

test('what a page says of a run that was cancelled meanwhile is shown to nobody', async () => {
	const all = make({
		runInPage: async (tabId) => {
			await all.cancel(tabId);
			await all.fail(tabId, { kind: 'notAnArticle' });
		},
	});
	await all.run(TAB, 'check', 'gesture');
	expect(seen.at(-1)).toEqual(IDLE);
});

describe('an article that cannot be compared', () => {
	test('is named with the reason, to reader and page', async () => {
		const check = () => Promise.reject(new ProblemError({ kind: 'emptyCorpus' }));
		expect(await make({ check }).check(TAB, ARTICLE)).toEqual({ ok: false, problem: { kind: 'emptyCorpus' } });
		expect(seen.at(-1)).toEqual({ kind: 'failed', problem: { kind: 'emptyCorpus' }, article: INFO });
	});

	test('is said to be kept where that came first', async () => {
		const problem = { kind: 'noOtherSource', kept: 3 } as const;
		await make({ check: () => Promise.reject(new ProblemError(problem, { kept: 'added' })) }).check(TAB, ARTICLE);
		expect(seen.at(-1)).toEqual({ kind: 'failed', problem, article: INFO, kept: 'added' });
	});

	test('because of a bug keeps its message', async () => {
		const check = () => Promise.reject(new TypeError('x'));
		await make({ check }).check(TAB, ARTICLE);
		expect(seen.at(-1)).toMatchObject({ problem: { kind: 'bug', message: 'TypeError: x' } });
	});
});

test('without storage, panels are told all the same', async () => {
	const all = make();
	vi.spyOn(stored, 'set').mockImplementation(() => {
		throw new DOMException('blocked', 'SecurityError');
	});
	await all.check(TAB, ARTICLE);
	expect(seen).toEqual([working('check'), CHECKED]);
});

describe('another page in the tab', () => {
	test('clears what was shown', async () => {
		const all = make();
		await all.check(TAB, ARTICLE);
		pageThere = false;
		await all.loaded(TAB, 'loading');
		expect(seen.at(-1)).toEqual(IDLE);
		expect(stored.has(TAB)).toBe(false);
	});

	test('is told from a jump within the page', async () => {
		const all = make();
		await all.check(TAB, ARTICLE);
		await all.loaded(TAB, 'loading');
		expect(await all.state(TAB)).toEqual(CHECKED);
	});

	test('does not get the report of the one before', async () => {
		let finish: (value: { report: Report; kept: 'added' }) => void = () => {};
		const all = make({ check: () => new Promise((resolve) => (finish = resolve)) });
		const answer = all.check(TAB, ARTICLE);
		await vi.waitFor(() => expect(seen).toEqual([working('check')]));
		pageThere = false;
		await all.loaded(TAB, 'loading');
		finish({ report: REPORT, kept: 'added' });
		expect(await answer).toEqual({ ok: false, problem: { kind: 'stopped' } });
		expect(seen.at(-1)).toEqual(IDLE);
		expect(await all.state(TAB)).toEqual(IDLE);
	});

	test.each(['left', 'cancel', 'closed'] as const)(
		'does not get it either where it is written down slowly (%s)',
		async (how) => {
			const slow = slowly();
			const all = make({ states: { ...states, set: slow(states.set) } });
			const answer = all.check(TAB, ARTICLE);
			await vi.waitFor(() => expect(slow.waiting).toHaveLength(1));
			slow.go();
			await vi.waitFor(() => expect(slow.waiting).toHaveLength(1));
			const gone = all[how](TAB);
			slow.go();
			await Promise.all([gone, answer]);
			expect(stored.has(TAB)).toBe(false);
			if (how !== 'closed') expect(seen.at(-1)).toEqual(IDLE);
		},
	);

	test('that was never checked is not looked into', async () => {
		const pageIsThere = vi.fn(async () => false);
		await make({ pageIsThere }).loaded(TAB, 'loading');
		expect(pageIsThere).not.toHaveBeenCalled();
		expect(seen).toEqual([]);
	});

	test('that still loads while it is being checked is left to finish', async () => {
		pageThere = false;
		const all = make({
			runInPage: async (tabId) => {
				await all.loaded(tabId, 'loading');
				pageThere = true;
				await all.check(tabId, ARTICLE);
			},
		});
		await all.run(TAB, 'check', 'gesture');
		expect(await all.state(TAB)).toEqual(CHECKED);
	});

	test('that came while the one before was being checked shows nothing of it', async () => {
		const all = make({
			runInPage: async (tabId) => {
				await all.check(tabId, ARTICLE);
				pageThere = false;
				await all.loaded(tabId, 'loading');
				throw new ProblemError({ kind: 'stopped' });
			},
		});
		await all.run(TAB, 'check', 'gesture');
		expect(seen.at(-1)).toEqual(IDLE);
		expect(await all.state(TAB)).toEqual(IDLE);
	});

	test('ends the check of the one before, which never answers, and can be checked at once', async () => {
		let isFirst = true;
		const all = make({
			runInPage: async (tabId, _, gone) => {
				void all.check(tabId, ARTICLE);
				if (isFirst) await gone;
			},
			check: async (_, step) => {
				while (isFirst) {
					await step(0, 9, () => REPORT);
					await new Promise((resolve) => setTimeout(resolve));
				}
				return { report: REPORT, kept: 'added' };
			},
		});
		const first = all.run(TAB, 'check', 'gesture');
		await vi.waitFor(() => expect(seen).toHaveLength(2));
		pageThere = false;
		await all.loaded(TAB, 'loading');
		await first;
		expect(seen.at(-1)).toEqual(IDLE);
		isFirst = false;
		await all.run(TAB, 'check', 'gesture');
		await vi.waitFor(() => expect(seen.at(-1)).toEqual(CHECKED));
	});

	test('that came before the script reached the one before is not said to have been stopped', async () => {
		const all = make({
			runInPage: async (tabId) => {
				pageThere = false;
				await all.loaded(tabId, 'loading');
				throw new ProblemError({ kind: 'stopped' });
			},
		});
		await all.run(TAB, 'check', 'gesture');
		expect(seen.at(-1)).toEqual(IDLE);
	});

	test('is not what a page becomes by having loaded: that it is closed to us stays said', async () => {
		pageThere = false;
		const all = make({
			inject: async (tabId) => {
				await all.loaded(tabId, 'loading');
				throw new ProblemError({ kind: 'pageNotAllowed' });
			},
		});
		await all.run(TAB, 'check', 'gesture');
		await all.loaded(TAB, 'complete');
		expect(seen.at(-1)).toEqual(failed({ kind: 'pageNotAllowed' }));
		await all.loaded(TAB, 'loading');
		expect(seen.at(-1)).toEqual(IDLE);
	});

	test('that the reader has checked already keeps its report, however late it is seen that the one before is gone', async () => {
		let answer: (isThere: boolean) => void = () => {};
		const all = make({ pageIsThere: () => new Promise((resolve) => (answer = resolve)) });
		await all.check(TAB, ARTICLE);
		const loaded = all.loaded(TAB, 'loading');
		await vi.waitFor(() => expect(answer.length).toBe(1));
		const run = all.run(TAB, 'check', 'gesture');
		answer(false);
		await Promise.all([run, loaded]);
		expect(await all.state(TAB)).toEqual(CHECKED);
	});
});

test('a closed tab leaves nothing behind', async () => {
	const all = make();
	await all.check(TAB, ARTICLE);
	await all.closed(TAB);
	expect(stored.size).toBe(0);
});
