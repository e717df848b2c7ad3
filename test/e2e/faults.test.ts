import { beforeAll, expect, test } from 'vitest';
import { MemoryCorpus } from '../../src/engine/memory-corpus.ts';
import type { Article } from '../../src/engine/types.ts';
import { loadBackgroundParts } from '../support/corpus-in-browser.ts';
import { OLD_DATABASES } from '../support/old-databases.ts';
import { storyArticles } from '../support/stories.ts';
import { inEachBrowser } from './in-each-browser.ts';

/**
 * Everything that writes is ended at its n-th call to the database or return from an `await`, and whoever is woken next must
 * find what was kept, whole, and be able to do it again. A few n of each here; every n with CROSSCHECK_EVERY_STEP=1 (npm run faults).
 */
const EVERY_STEP = process.env['CROSSCHECK_EVERY_STEP'] !== undefined;
const SOME = 6;
const NAME = 'faults-test';

const THINGS = ['bridge', 'ferry', 'viaduct', 'harbour', 'council', 'mayor', 'rescue'];
const article = (number: number, what = 'closed'): Article => ({
	id: `https://outlet.example/${number}`,
	title: `Report ${number}`,
	published: `2031-05-${String((number % 28) + 1).padStart(2, '0')}`,
	text: `The ${THINGS[number % 7]} and the ${THINGS[(number * 3 + 1) % 7]} were ${what} on Monday, report ${number} said.`,
});
const articles = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => article(from + index));
const BEFORE = articles(0, 12);
const QUERIES = THINGS.map((term) => ({ terms: [{ term, weight: 1 }], limit: 400 }));

type Scenario = {
	readonly name: string;
	/** Runs in the page; once more afterwards, when it was ended in between. */
	readonly act: (
		corpus: ReturnType<typeof parts.openCorpus>,
		given: readonly Article[],
		database: ReturnType<typeof parts.databaseOpener>,
	) => Promise<unknown>;
	readonly given: readonly Article[];
	/** What may be kept when it was ended: the ids that must be there, and those that may be. */
	readonly must: readonly Article[];
	readonly may: readonly Article[];
	readonly after: readonly Article[];
	/** Kept before, beside the others. */
	readonly before?: readonly Article[];
	/** Kept before, and deleted again. */
	readonly removed?: readonly Article[];
	/** The database is of the first version. */
	readonly old?: boolean;
};

const CHANGED = article(3, 'opened');
const [CHECKED = CHANGED, ...STORY] = storyArticles().filter(({ id }) => id.startsWith('harbour-ferry/'));
const TAB = 7;
const FROM_FILE = articles(300, 330).map(({ id, title = '', text }): Article => ({ id, url: id, title, text }));
const SCENARIOS: readonly Scenario[] = [
	{
		name: 'keeping',
		act: (corpus, given) => corpus.add(given),
		given: [article(20)],
		must: BEFORE,
		may: [article(20)],
		after: [...BEFORE, article(20)],
	},
	{
		name: 'keeping another text of an article',
		act: (corpus, given) => corpus.add(given),
		given: [CHANGED],
		must: BEFORE.filter(({ id }) => id !== CHANGED.id),
		may: [article(3), CHANGED],
		after: [...BEFORE.filter(({ id }) => id !== CHANGED.id), CHANGED],
	},
	{
		name: 'importing',
		act: (corpus, given) => corpus.add(given),
		given: articles(100, 160),
		must: BEFORE,
		may: articles(100, 160),
		after: [...BEFORE, ...articles(100, 160)],
	},
	{
		name: 'importing a file, and taking it up again',
		act(corpus, given, database) {
			const jobs = parts.importJobs(database);
			const lines = given.map(({ id, text, title }) => JSON.stringify({ url: id, headline: title, articleBody: text }));
			const fresh = [new File([lines.join('\n')], 'some.jsonl')];
			// As the page that imports does, when it is opened again.
			const take = (id: number | undefined, files: readonly File[], from: unknown) =>
				parts
					.runImport(files, {
						corpus,
						now: () => 1_900_000_000_000,
						stopped: () => false,
						onProgress() {},
						roomLeft: async () => undefined,
						...(from === undefined ? {} : { from: from as never }),
						...(id === undefined ? {} : { onKept: (state) => jobs.save(id, state) }),
					})
					.then((report) => {
						if (report.ended) throw new Error(JSON.stringify(report.ended));
						return id === undefined ? undefined : jobs.end(id);
					});
			return jobs
				.unfinished()
				.then(([job]) =>
					job ? take(job.id, job.files, job.state) : jobs.begin(fresh).then((id) => take(id, fresh, undefined)),
				);
		},
		given: FROM_FILE,
		must: BEFORE,
		may: FROM_FILE,
		after: [...BEFORE, ...FROM_FILE],
	},
	{
		name: 'checking',
		before: STORY,
		act(corpus, [article], database) {
			const NOT = () => Promise.reject(new Error('Not in this test'));
			const all = parts.tabs({
				states: parts.tabStates(
					database,
					() => Promise.resolve(false),
					() => Promise.resolve(false),
				),
				publish: () => Promise.resolve(),
				inject: NOT,
				runInPage: NOT,
				pageIsThere: NOT,
				pageExists: NOT,
				keep: NOT,
				check: (article, step) =>
					parts.checkArticle(article, {
						corpus,
						readings: parts.readingStore('tests', database),
						loadEngine: () => Promise.resolve(parts.engine),
						keepOnCheck: () => Promise.resolve(true),
						step,
					}),
			});
			// The number of the tab, as in TAB.
			return all.woken
				.then(() => (article ? all.check(7, article) : NOT()))
				.then((result) => {
					if (!result.ok) throw new Error(result.problem.kind);
					if (result.value.discrepancies.length === 0) throw new Error('Nothing was found');
				});
		},
		given: [CHECKED],
		must: [...BEFORE, ...STORY],
		may: [CHECKED],
		after: [...BEFORE, ...STORY, CHECKED],
	},
	{
		name: 'deleting',
		act: (corpus, given) => corpus.remove(given.map(({ id }) => id)),
		given: articles(2, 6),
		must: BEFORE.filter((_, index) => index < 2 || index >= 6),
		may: articles(2, 6),
		after: BEFORE.filter((_, index) => index < 2 || index >= 6),
	},
	{ name: 'deleting everything', act: (corpus) => corpus.removeAll(), given: [], must: [], may: BEFORE, after: [] },
	{ name: 'tidying', act: (corpus) => corpus.tidy(0), given: [], must: BEFORE, may: [], after: BEFORE },
	{
		name: 'clearing away what was deleted',
		removed: [article(30), article(31)],
		act: (corpus) => corpus.tidy(0),
		given: [],
		must: BEFORE,
		may: [],
		after: BEFORE,
	},
	{
		name: 'upgrading',
		act: (corpus) => corpus.search({ terms: [{ term: 'bridge', weight: 1 }], limit: 9 }),
		given: [],
		must: BEFORE,
		may: [],
		after: BEFORE,
		old: true,
	},
];

type Damage = 'emptied' | 'rubbish' | 'gone';
/** All stores but the articles' own. Of an index that has lost words nobody can tell that they were there. */
const DAMAGED: readonly (readonly [stores: readonly string[], ...hows: Damage[]])[] = [
	[['entries'], 'emptied', 'gone'],
	[['postings'], 'emptied', 'rubbish'],
	[['lengths'], 'emptied', 'rubbish', 'gone'],
	[['meta'], 'emptied', 'rubbish', 'gone'],
	[['revisions', 'readings', 'imports', 'checks'], 'emptied', 'rubbish', 'gone'],
];
/** What meets the damage first. */
const FIRST = ['keeping', 'searching', 'tidying'] as const;

inEachBrowser({}, (session) => {
	beforeAll(() => loadBackgroundParts(session().driver));

	function inPage<Given extends readonly unknown[], Answer>(run: (...given: Given) => Answer, ...given: Given) {
		const call = `(api, ...given) => (${String(run)})(...given)`;
		return session().driver.asExtension(call as never, ...given) as Promise<Awaited<Answer>>;
	}

	async function begin({ old, before = [], removed = [] }: Partial<Scenario>): Promise<void> {
		await inPage((name) => parts.deleteDatabase(name), NAME);
		const make = OLD_DATABASES[1];
		if (old && make) await inPage(make, NAME, BEFORE);
		else
			await inPage(
				async (name, before, removed) => {
					const corpus = parts.openCorpus(parts.databaseOpener(name));
					// One by one, so that there is something to tidy.
					for (const one of before) await corpus.add([one]);
					await corpus.remove(removed);
				},
				NAME,
				[...removed, ...BEFORE, ...before],
				removed.map(({ id }) => id),
			);
	}

	/** Whether it was ended, and after how many steps; meanwhile the clock may jump by years, back and forward. */
	function endAt({ act, given }: Scenario, n: number, clock: 'goes' | 'jumps' = 'goes') {
		// Nothing but `await` here: whoever calls \`then\` is counted and stopped like the rest.
		const run = `async (name, n, given, clock) => {
			const stop = parts.stopAt(n);
			const { now } = Date;
			let looks = 0;
			if (clock === 'jumps') Date.now = () => now() + [0, 3e11, -6e11][looks++ % 3];
			try {
				const database = parts.databaseOpener(name);
				const acted = (${String(act).replace(/^act\(/, 'function (')})(parts.openCorpus(database), given, database);
				const ended = await new Promise((resolve, reject) => {
					(async () => {
						try {
							await acted;
							resolve(false);
						} catch (error) {
							if (stop.steps() < n) reject(error);
						}
					})();
					(async () => {
						await stop.reached;
						resolve(true);
					})();
				});
				return { ended, steps: stop.steps() };
			} finally {
				stop.lift();
				Date.now = now;
			}
		}`;
		return inPage(run as never, NAME as never, n as never, given as never, clock as never) as Promise<{
			ended: boolean;
			steps: number;
		}>;
	}

	/** As whoever is woken next finds it. */
	function kept() {
		return inPage(
			async (name, queries) => {
				const corpus = parts.openCorpus(parts.databaseOpener(name));
				const found = await Promise.all(queries.map((query) => corpus.search(query)));
				const all = [];
				for await (const { article } of corpus.all()) all.push(article);
				const [count, { entries }] = await Promise.all([corpus.count(), corpus.list(1_000)]);
				return { all, found: found.map((some) => some.map(({ id }) => id)), count, listed: entries.length };
			},
			NAME,
			QUERIES,
		);
	}

	/** What the panel of the tab shows, once whoever was woken has looked around. */
	function shownState() {
		return inPage(
			async (name, tabId) => {
				const states = parts.tabStates(
					parts.databaseOpener(name),
					async () => false,
					async () => false,
				);
				await states.stopInterrupted();
				const state = await states.get(tabId);
				return state.kind === 'failed' ? state.problem.kind : state.kind;
			},
			NAME,
			TAB,
		);
	}

	/** List, count and index say the same as the articles themselves. */
	async function isWhole(): Promise<readonly Article[]> {
		const { all, found, count, listed } = await kept();
		expect({ count, listed }).toEqual({ count: all.length, listed: all.length });
		const memory = new MemoryCorpus(all);
		const expected = await Promise.all(QUERIES.map((query) => memory.search(query)));
		expect(found).toEqual(expected.map((some) => some.map(({ id }) => id)));
		return all;
	}

	for (const scenario of SCENARIOS) {
		test(`ended in the midst of ${scenario.name}, nothing kept is lost`, {
			timeout: EVERY_STEP ? 7_200_000 : 120_000,
		}, async () => {
			await begin(scenario);
			const { steps } = await endAt(scenario, Number.MAX_SAFE_INTEGER);
			expect(steps).toBeGreaterThan(1);
			if (EVERY_STEP) console.log(`${scenario.name}: ${steps} steps`);
			for (const n of stepsToTry(steps)) {
				await begin(scenario);
				const { ended } = await endAt(scenario, n);
				// A slow machine takes some steps more, to tell of its progress.
				expect(ended || n > 0.8 * steps).toBe(true);
				const found = await isWhole();
				for (const one of scenario.must) expect(found).toContainEqual(one);
				for (const one of found) expect([...scenario.must, ...scenario.may]).toContainEqual(one);
				expect(['idle', 'stopped', 'checked']).toContain(await shownState());
				expect((await endAt(scenario, Number.MAX_SAFE_INTEGER)).ended).toBe(false);
				expect(byId(await isWhole())).toEqual(byId(scenario.after));
				expect(await shownState()).toBe(scenario.name === 'checking' ? 'checked' : 'idle');
			}
		});
	}

	test('a damaged article is passed over, in the list until it is missed, and whole again when it is kept again', async () => {
		await begin({});
		const [lost, ...others] = BEFORE;
		const told = await inPage(
			async (name, lost, query) => {
				const db = await parts.databaseOpener(name)();
				const change = (run: (transaction: IDBTransaction) => void) =>
					new Promise<void>((resolve, reject) => {
						const transaction = db.transaction(['articles', 'meta'], 'readwrite');
						transaction.oncomplete = () => resolve();
						transaction.onabort = () => reject(transaction.error);
						run(transaction);
					});
				const look = async () => {
					const corpus = parts.openCorpus(parts.databaseOpener(name));
					const found = (await Promise.all(query.map((one) => corpus.search(one)))).flat();
					const all = [];
					for await (const { article } of corpus.all()) all.push(article.id);
					const [text, count] = [await corpus.get(lost.id), await corpus.count()];
					return { found: found.some(({ id }) => id === lost.id), all: all.length, kept: text !== undefined, count };
				};
				const seen = [];
				// Its record, without what it was kept for.
				await change((transaction) => transaction.objectStore('articles').put({ doc: 1, article: { id: lost.id } }));
				seen.push(await look());
				const outcomes = await parts.openCorpus(parts.databaseOpener(name)).add([lost]);
				seen.push(await look());
				await change((transaction) => transaction.objectStore('articles').put({ doc: 2, keptAt: 'never' }));
				await change((transaction) => transaction.objectStore('meta').put({ version: 0 }, 'index'));
				seen.push(await look());
				db.close();
				return { seen, outcomes };
			},
			NAME,
			lost ?? CHANGED,
			QUERIES,
		);
		const all = others.length + 1;
		expect(told).toEqual({
			seen: [
				{ found: false, all: all - 1, kept: false, count: all },
				{ found: true, all, kept: true, count: all },
				{ found: true, all: all - 1, kept: true, count: all - 1 },
			],
			outcomes: [{ kept: 'updated' }],
		});
	});

	/** Makes of every record of the store what a damaged disk may leave of it. */
	function damage(name: string, store: string, how: Damage) {
		return inPage(
			async (name, store, how) => {
				const db = await new Promise<IDBDatabase>((resolve, reject) => {
					const request = indexedDB.open(name);
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
				const damaged = await new Promise<number>((resolve, reject) => {
					const transaction = db.transaction(store, 'readwrite');
					const records = transaction.objectStore(store);
					let count = 0;
					records.openCursor().onsuccess = ({ target }) => {
						const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
						if (!cursor) return;
						count++;
						if (how === 'gone') cursor.delete();
						else if (records.keyPath !== null) cursor.update({ doc: cursor.primaryKey });
						else cursor.update(how === 'rubbish' ? how : {});
						cursor.continue();
					};
					transaction.oncomplete = () => resolve(count);
					transaction.onabort = () => reject(transaction.error);
				});
				db.close();
				return damaged;
			},
			name,
			store,
			how,
		);
	}

	for (const [stores, ...hows] of DAMAGED) {
		test(`when the records of ${stores.join(', ')} are damaged, no article is lost, and everything goes on`, {
			timeout: 120_000,
		}, async () => {
			for (const [index, how] of hows.entries()) {
				for (const first of EVERY_STEP ? FIRST : FIRST.slice(index, index + 1)) {
					await begin({ before: STORY });
					const check = SCENARIOS.find(({ name }) => name === 'checking');
					if (!check) throw new Error('Nothing is checked');
					await endAt(check, Number.MAX_SAFE_INTEGER);
					await inPage(
						async (name, changed) => {
							const database = parts.databaseOpener(name);
							await parts.openCorpus(database).add([changed]);
							await parts.importJobs(database).begin([new File(['{}'], 'some.jsonl')]);
						},
						NAME,
						CHANGED,
					);
					const before = [...BEFORE.filter(({ id }) => id !== CHANGED.id), ...STORY, CHECKED, CHANGED];
					expect(byId(await isWhole())).toEqual(byId(before));
					for (const store of stores) expect(await damage(NAME, store, how)).toBeGreaterThan(0);
					await inPage(
						async (name, first, added, query) => {
							const corpus = parts.openCorpus(parts.databaseOpener(name));
							if (first === 'keeping') await corpus.add([added]);
							if (first === 'searching') await corpus.search(query);
							// The background does so after every task.
							await corpus.tidy(0);
							await corpus.revisions(added.id);
							await parts.importJobs(parts.databaseOpener(name)).unfinished();
						},
						NAME,
						first,
						article(50),
						QUERIES[0] ?? { terms: [], limit: 1 },
					);
					const all = first === 'keeping' ? [...before, article(50)] : before;
					expect(byId(await isWhole()), `${how}, ${first}`).toEqual(byId(all));
					expect(['idle', 'checked']).toContain(await shownState());
					await endAt(check, Number.MAX_SAFE_INTEGER);
					expect(await shownState()).toBe('checked');
				}
			}
		});
	}

	test('an import whose place is damaged begins anew', async () => {
		await begin({});
		const places = await inPage(async (name) => {
			const database = parts.databaseOpener(name);
			const jobs = parts.importJobs(database);
			const id = (await jobs.begin([new File(['{}'], 'some.jsonl')])) ?? 0;
			const seen: unknown[] = [];
			for (const state of [{ report: {}, file: 0, entry: 3 }, {}, 'rubbish']) {
				await jobs.save(id, state);
				for (const job of await jobs.unfinished()) seen.push([job.files.length, JSON.stringify(job.state) ?? 'none']);
			}
			return seen;
		}, NAME);
		expect(places).toEqual([
			[1, '{"report":{},"file":0,"entry":3}'],
			[1, 'none'],
			[1, 'none'],
		]);
	});

	test('when the catalogue of the library is damaged, it is made anew', async () => {
		await begin({});
		const CATALOGUE = `${NAME}-catalogue`;
		const catalogued = () =>
			inPage(
				async (name, catalogue) => {
					const library = parts.openLibrary(parts.databaseOpener(name));
					const cataloguing = parts.openCataloguing(library, parts.shelfStore(catalogue));
					await cataloguing.update(new AbortController().signal, () => {});
					const { docs, pending, stories, outlets, outletNames } = await cataloguing.read();
					const listed = [...docs].map((doc) => [doc, stories[doc], outletNames[outlets[doc] ?? 0]]);
					return { listed, pending };
				},
				NAME,
				CATALOGUE,
			);
		const whole = await catalogued();
		expect([whole.listed.length, whole.pending]).toEqual([BEFORE.length, 0]);
		for (const store of ['blocks', 'outlets'])
			for (const how of ['emptied', 'rubbish', 'gone'] as const) {
				expect(await damage(CATALOGUE, store, how)).toBeGreaterThan(0);
				expect(await catalogued(), `${store}, ${how}`).toEqual(whole);
			}
		await inPage((name) => parts.deleteDatabase(name), CATALOGUE);
	});

	test('a clock that jumps while articles are kept, imported and checked confuses nothing', async () => {
		for (const scenario of SCENARIOS.filter(({ given }) => given.length > 0)) {
			await begin(scenario);
			expect((await endAt(scenario, Number.MAX_SAFE_INTEGER, 'jumps')).ended).toBe(false);
			expect(byId(await isWhole())).toEqual(byId(scenario.after));
			expect(await shownState()).toBe(scenario.name === 'checking' ? 'checked' : 'idle');
		}
	});

	test('two pages that keep at once, and a clock that is set back, confuse nothing', async () => {
		await begin({});
		await inPage(
			async (name, first, second, third) => {
				const [one, other] = [1, 2].map(() => parts.openCorpus(parts.databaseOpener(name)));
				await Promise.all([one?.add(first), other?.add(second), one?.add(second), other?.add(first)]);
				await parts.openCorpus(parts.databaseOpener(name), () => 5).add(third);
			},
			NAME,
			articles(40, 70),
			articles(60, 90),
			[CHANGED, article(200)],
		);
		const others = BEFORE.filter(({ id }) => id !== CHANGED.id);
		expect(byId(await isWhole())).toEqual(byId([...others, CHANGED, ...articles(40, 90), article(200)]));
	});

	test('a database that another page holds open in an older version is a problem that is told, and passes', async () => {
		await begin({ old: true });
		const told = await inPage(async (name) => {
			const held = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(name, 1);
				request.onsuccess = () => resolve(request.result);
			});
			const first = await parts.openCorpus(parts.databaseOpener(name)).count().then(String, String);
			held.close();
			// What waited in vain is let in now, and out again.
			return { first, second: await parts.openCorpus(parts.databaseOpener(name)).count().then(String, String) };
		}, NAME);
		expect(told).toEqual({ first: 'Error: storageBlocked', second: '12' });
	});
});

function stepsToTry(steps: number): readonly number[] {
	const count = EVERY_STEP ? steps : SOME;
	return [...new Set(Array.from({ length: count }, (_, index) => Math.round(1 + (index * (steps - 1)) / (count - 1))))];
}

const byId = (some: readonly Article[]) => some.toSorted((a, b) => (a.id < b.id ? -1 : 1));
