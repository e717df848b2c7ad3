import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { StoryQuery } from '../../src/engine/corpus.ts';
import { MemoryCorpus } from '../../src/engine/memory-corpus.ts';
import type { Article } from '../../src/engine/types.ts';
import { STORES } from '../../src/platform/database.ts';
import { loadCorpusParts } from '../support/corpus-in-browser.ts';
import { madeUpArticle, madeUpQuery } from '../support/made-up-articles.ts';
import { OLD_DATABASES } from '../support/old-databases.ts';
import { inEachBrowser } from './in-each-browser.ts';

const NAME = 'corpus-test';
const article = (id: string, text: string): Article => ({ id, text });

inEachBrowser({}, (session) => {
	beforeAll(() => loadCorpusParts(session().driver));
	beforeEach(() => inPage((name) => parts.deleteDatabase(name), NAME));

	function inPage<Given extends readonly unknown[], Answer>(run: (...given: Given) => Answer, ...given: Given) {
		const call = `(api, ...given) => (${String(run)})(...given)`;
		return session().driver.asExtension(call as never, ...given) as Promise<Awaited<Answer>>;
	}

	/** As a background that has just been woken: nothing is known but what the database holds. */
	const found = (queries: readonly StoryQuery[]) =>
		inPage(
			async (name, queries) => {
				const corpus = parts.openCorpus(parts.databaseOpener(name));
				const results = await Promise.all(queries.map((query) => corpus.search(query)));
				return results.map((articles) => articles.map(({ id }) => id));
			},
			NAME,
			queries,
		);

	const add = (...articles: Article[]) =>
		inPage(
			async (name, articles) => {
				const outcomes = await parts.openCorpus(parts.databaseOpener(name)).add(articles);
				return outcomes.map((outcome) => (outcome.kept === 'duplicate' ? `same as ${outcome.twin}` : outcome.kept));
			},
			NAME,
			articles,
		);

	const remove = (...ids: string[]) =>
		inPage((name, ids) => parts.openCorpus(parts.databaseOpener(name)).remove(ids), NAME, ids);

	async function foundInMemory(articles: Iterable<Article>, queries: readonly StoryQuery[]) {
		const corpus = new MemoryCorpus(articles);
		const results = await Promise.all(queries.map((query) => corpus.search(query)));
		return results.map((list) => list.map(({ id }) => id));
	}

	const rows = (store: string) =>
		inPage(
			async (name, store) => {
				const db = await parts.databaseOpener(name)();
				return new Promise<number>((resolve, reject) => {
					const request = db.transaction(store).objectStore(store).count();
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
			},
			NAME,
			store,
		);

	test('what was kept, changed and removed is found as in memory, in the same order', async () => {
		const step = fc.oneof(
			{ weight: 4, arbitrary: fc.array(madeUpArticle, { minLength: 1, maxLength: 30 }).map((added) => ({ added })) },
			{ weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((removed) => ({ removed })) },
			{ weight: 1, arbitrary: fc.constant({ tidied: true as const }) },
		);
		const scenarios = fc.sample(
			fc.tuple(fc.array(step, { minLength: 4, maxLength: 12 }), fc.array(madeUpQuery, { minLength: 8, maxLength: 8 })),
			{ numRuns: 8, seed: 20310407 },
		);
		let results = 0;
		for (const [steps, queries] of scenarios) {
			await inPage((name) => parts.deleteDatabase(name), NAME);
			const model = new Map<string, Article>();
			for (const one of steps) {
				if ('added' in one) {
					await add(...one.added);
					for (const added of one.added) keepIn(model, added);
				} else if ('removed' in one) {
					const id = `https://outlet.example/${one.removed}`;
					expect(await remove(id)).toBe(model.delete(id) ? 1 : 0);
				} else {
					await inPage((name) => parts.openCorpus(parts.databaseOpener(name)).tidy(0), NAME);
				}
			}
			const expected = await foundInMemory(model.values(), queries);
			expect(await found(queries)).toEqual(expected);
			results += expected.flat().length;
		}
		expect(results).toBeGreaterThan(200);
	});

	test('keeping says what it did', async () => {
		expect(await add(article('a', 'The bridge closed.'), article('b', 'The ferry sank.'))).toEqual(['added', 'added']);
		expect(await add(article('a', 'The bridge closed.'))).toEqual(['unchanged']);
		expect(await add(article('a', 'The bridge opened.'))).toEqual(['updated']);
		expect(await add(article('c', 'One.'), article('c', 'Two.'), article('b', 'The ferry sank.'))).toEqual([
			'added',
			'updated',
			'unchanged',
		]);
		expect(await add(article('d', 'Two.'), article('e', 'Three.'), article('f', 'Three.'))).toEqual([
			'same as c',
			'added',
			'same as e',
		]);
		expect(await add({ ...article('a', 'The bridge opened.'), title: 'Bridge' })).toEqual(['updated']);
		// Less is told of the same text: nothing is new, and nothing is forgotten.
		expect(await add(article('a', 'The bridge opened.'))).toEqual(['unchanged']);
		const search = (term: string) => found([{ terms: [{ term, weight: 1 }], limit: 9 }]);
		expect(await search('bridge')).toEqual([['a']]);
		expect(await search('ferry')).toEqual([['b']]);
		expect(await search('clos')).toEqual([[]]);
	});

	test('a text that changes under its address is kept as a revision, ten of them at most', async () => {
		for (let number = 1; number <= 13; number++) await add(article('a', `Text ${number}.`));
		await add({ ...article('a', 'Text 13.'), title: 'With a title now' });
		const seen = await inPage(async (name) => {
			let clock = 100;
			const corpus = parts.openCorpus(parts.databaseOpener(name), () => --clock);
			const before = await corpus.revisions('a');
			// The browser's clock may run backwards: what was kept last is the newest all the same.
			await corpus.add([{ id: 'a', text: 'Text 14.' }]);
			const { entries } = await corpus.list(9);
			const all: unknown[] = [];
			for await (const { revisions } of corpus.all()) all.push(revisions.map(({ article }) => article.text));
			return {
				before: before.map(({ article }) => article.text),
				newest: (await corpus.get('a'))?.text,
				after: (await corpus.revisions('a')).map(({ article }) => article.text),
				listed: entries.map(({ revisions }) => revisions),
				all,
				count: await corpus.count(),
			};
		}, NAME);
		const texts = (from: number, to: number) =>
			Array.from({ length: from - to + 1 }, (_, index) => `Text ${from - index}.`);
		expect(seen).toEqual({
			before: texts(12, 3),
			newest: 'Text 14.',
			after: texts(13, 4),
			listed: [10],
			all: [texts(13, 4).reverse()],
			count: 1,
		});
		expect(await remove('a')).toBe(1);
		expect(await rows('revisions')).toBe(0);
	});

	test('another headline over the same text is a revision; a headline that was not known before is none', async () => {
		const headed = (title: string): Article => ({ id: 'a', title, text: 'The bridge closed.' });
		const outcomes = [];
		for (const one of [
			article('a', 'The bridge closed.'),
			headed('Bridge'),
			headed('Bridge shut'),
			headed('Bridge shut'),
		])
			outcomes.push(...(await add(one)));
		// A source that tells no headline has not taken it away.
		outcomes.push(...(await add(article('a', 'The bridge closed.'))));
		expect(outcomes).toEqual(['added', 'updated', 'updated', 'unchanged', 'unchanged']);
		const seen = await inPage(async (name) => {
			const corpus = parts.openCorpus(parts.databaseOpener(name));
			const [entry] = (await corpus.list(9)).entries;
			const revisions = await corpus.revisions('a');
			return { listed: entry?.revisions, title: entry?.title, before: revisions.map(({ article }) => article.title) };
		}, NAME);
		expect(seen).toEqual({ listed: 1, title: 'Bridge shut', before: ['Bridge'] });
	});

	test('what was kept elsewhere comes back with its times and its earlier texts', async () => {
		await add(article('a', 'One.'), article('b', 'Two.'));
		await add(article('a', 'One, changed.'));
		const [before, after] = await inPage(async (name) => {
			const everything = async (corpus: ReturnType<typeof parts.openCorpus>) => {
				const kept = [];
				for await (const one of corpus.all()) kept.push(one);
				return kept;
			};
			const open = parts.databaseOpener(name);
			const corpus = parts.openCorpus(open);
			const before = await everything(corpus);
			await corpus.removeAll();
			const elsewhere = parts.openCorpus(open, () => 0);
			await elsewhere.restore(before);
			return [before, await everything(elsewhere)];
		}, NAME);
		expect(after).toEqual(before);
		expect(after?.map(({ revisions }) => revisions.length)).toEqual([0, 1]);
	});

	test('versions that were kept elsewhere are sorted in among those that are here, by their times', async () => {
		const seen = await inPage(async (name) => {
			const open = parts.databaseOpener(name);
			const version = (text: string, keptAt: number) => ({ article: { id: 'a', text }, keptAt });
			const versions = async () => {
				const corpus = parts.openCorpus(open);
				const before = (await corpus.revisions('a')).toReversed().map(({ article }) => article.text);
				const { revisions, keptAt } = (await corpus.list(9)).entries[0] ?? {};
				return [...before, (await corpus.get('a'))?.text, revisions, keptAt];
			};
			for (const [text, time] of [
				['Text 20.', 20],
				['Text 40.', 40],
			] as const)
				await parts.openCorpus(open, () => time).add([{ id: 'a', text }]);
			const told: unknown[] = [];
			const restore = async (text: string, keptAt: number, earlier: readonly number[]) => {
				const revisions = earlier.map((time) => version(`Text ${time}.`, time));
				const kept = [{ ...version(text, keptAt), revisions, dated: true }];
				const outcomes = await parts.openCorpus(open).restore(kept);
				told.push(outcomes[0]?.kept, ...(await versions()));
			};
			// An old backup does not take the place of what is newer, …
			await restore('Text 20.', 20, []);
			await restore('Text 30.', 30, [10, 20]);
			// … a later one does, …
			await restore('Text 50.', 50, [40]);
			// … and one that tells more of the same text is welcome.
			const titled = [{ ...version('Text 50.', 60), revisions: [], dated: true }];
			const more = titled.map((one) => ({ ...one, article: { ...one.article, title: 'Bridge' } }));
			told.push((await parts.openCorpus(open).restore(more))[0]?.kept, (await parts.openCorpus(open).get('a'))?.title);
			return told;
		}, NAME);
		const texts = (...times: number[]) => times.map((time) => `Text ${time}.`);
		expect(seen).toEqual([
			...['unchanged', ...texts(20, 40), 1, 40],
			...['updated', ...texts(10, 20, 30, 40), 3, 40],
			...['updated', ...texts(10, 20, 30, 40, 50), 4, 50],
			...['updated', 'Bridge'],
		]);
	});

	test('what was read in an article is kept with it, for the engine that read it, until it changes or goes', async () => {
		await add(article('a', 'One.'), article('b', 'Two.'));
		const seen = await inPage(async (name) => {
			const open = parts.databaseOpener(name);
			const corpus = parts.openCorpus(open);
			const readings = parts.readingStore('this engine', open);
			const bytes = new Uint8Array([1, 2]);
			const record = (print: number) => ({
				version: 1,
				print,
				tokens: bytes,
				rest: bytes,
				derived: bytes,
				names: bytes,
			});
			await readings.put(
				new Map([
					['a', record(1)],
					['b', record(2)],
					['not kept', record(3)],
				]),
			);
			const prints = async (store = readings) =>
				(await store.get(['a', 'b', 'not kept'])).map((one) => (one as { print: number } | undefined)?.print ?? 0);
			const before = await prints();
			const otherEngine = await prints(parts.readingStore('another engine', open));
			await corpus.add([{ id: 'a', text: 'One, changed.' }]);
			const changed = await prints();
			await corpus.remove(['b']);
			return { before, otherEngine, changed, removed: await prints() };
		}, NAME);
		expect(seen).toEqual({ before: [1, 2, 0], otherEngine: [0, 0, 0], changed: [0, 2, 0], removed: [0, 0, 0] });
		expect(await rows('readings')).toBe(0);
	});

	test('articles and their index are kept together or not at all', async () => {
		await add(article('a', 'The bridge closed.'));
		const failure = await inPage(async (name) => {
			const corpus = parts.openCorpus(parts.databaseOpener(name));
			const damaged = { id: 'c', text: 7 } as never;
			return corpus.add([{ id: 'b', text: 'The bridge fell.' }, damaged]).then(String, (error: Error) => error.name);
		}, NAME);
		expect(failure).toBe('TypeError');
		expect(await rows('articles')).toBe(1);
		expect(await found([{ terms: [{ term: 'bridge', weight: 1 }], limit: 9 }])).toEqual([['a']]);
	});

	const damages: readonly { readonly name: string; readonly harm: (db: IDBDatabase) => IDBTransaction }[] = [
		{
			name: 'an index that is gone',
			harm(db) {
				const transaction = db.transaction(['postings', 'lengths'], 'readwrite');
				transaction.objectStore('postings').clear();
				transaction.objectStore('lengths').clear();
				return transaction;
			},
		},
		{
			name: 'a list that lacks articles',
			harm(db) {
				const transaction = db.transaction('entries', 'readwrite');
				for (const doc of [3, 4, 200]) transaction.objectStore('entries').delete(doc);
				return transaction;
			},
		},
		{
			name: 'what the corpus knows of itself being gone',
			harm(db) {
				const transaction = db.transaction('meta', 'readwrite');
				transaction.objectStore('meta').clear();
				return transaction;
			},
		},
		{
			name: 'an index of another version',
			harm(db) {
				const transaction = db.transaction(['meta', 'postings'], 'readwrite');
				transaction.objectStore('postings').clear();
				const request = transaction.objectStore('meta').get('index');
				request.onsuccess = () => transaction.objectStore('meta').put({ ...request.result, version: -1 }, 'index');
				return transaction;
			},
		},
		{
			name: 'an index that was being built when the browser quit',
			harm(db) {
				const transaction = db.transaction(['meta', 'postings', 'lengths'], 'readwrite');
				transaction.objectStore('postings').clear();
				transaction.objectStore('lengths').clear();
				const request = transaction.objectStore('meta').get('index');
				request.onsuccess = () => transaction.objectStore('meta').put({ ...request.result, indexedTo: 0 }, 'index');
				return transaction;
			},
		},
	];
	for (const { name, harm } of damages) {
		test(`${name} is built anew`, async () => {
			const [articles, queries] = samples(300, 6);
			await add(...articles);
			const before = await found(queries);
			expect(before.flat().length).toBeGreaterThan(20);
			const doHarm = `(name) => parts.databaseOpener(name)().then((db) => new Promise((resolve) => { const holder = { ${String(harm)} }; holder.harm(db).oncomplete = () => resolve(); }))`;
			await inPage(doHarm as never, NAME);
			expect(await found(queries)).toEqual(before);
			// What needs to be counted is looked at when nobody waits.
			await inPage((name) => parts.openCorpus(parts.databaseOpener(name)).tidy(), NAME);
			const count = () => inPage((name) => parts.openCorpus(parts.databaseOpener(name)).count(), NAME);
			expect(await count()).toBe(300);
			expect(await rows('entries')).toBe(300);
		});
	}

	for (const [version, make] of Object.entries(OLD_DATABASES)) {
		test(`a database of version ${version} is brought up to date, and nothing in it is lost`, async () => {
			const [articles, queries] = samples(250, 6);
			const call = `(name, articles) => (${String(make)})(name, articles)`;
			await inPage(call as never, NAME, articles);
			expect(await found(queries)).toEqual(await foundInMemory(articles, queries));
			const seen = await inPage(async (name) => {
				const corpus = parts.openCorpus(parts.databaseOpener(name));
				const { entries } = await corpus.list(300);
				const all = [];
				for await (const { article } of corpus.all()) all.push(article);
				return { all, listed: entries.length, keptAt: entries.at(-1)?.keptAt, count: await corpus.count() };
			}, NAME);
			expect(seen).toEqual({ all: articles, listed: 250, keptAt: 1_900_000_000_000, count: 250 });
			const [first = article('none', '')] = articles;
			expect(await add(first, { ...first, id: 'other' }, { ...first, text: 'New.' })).toEqual([
				'unchanged',
				`same as ${first.id}`,
				'updated',
			]);
		});
	}

	test('a database of a later version is left alone, and told', async () => {
		const failure = await inPage(async (name) => {
			await new Promise<void>((resolve) => {
				const request = indexedDB.open(name, 1000);
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
			});
			const corpus = parts.openCorpus(parts.databaseOpener(name));
			return corpus.count().then(String, (error: Error) => error.name);
		}, NAME);
		expect(failure).toBe('VersionError');
	});

	test('an article that vanished under the index is noticed', async () => {
		await add(article('a', 'The bridge closed.'), article('b', 'The bridge fell.'));
		const ids = await inPage(async (name) => {
			const open = parts.databaseOpener(name);
			const corpus = parts.openCorpus(open);
			const query = { terms: [{ term: 'bridge', weight: 1 }], limit: 9 };
			await corpus.search(query);
			const transaction = (await open()).transaction('articles', 'readwrite');
			transaction.objectStore('articles').delete(1);
			await new Promise<void>((resolve) => {
				transaction.oncomplete = () => resolve();
			});
			return (await corpus.search(query)).map(({ id }) => id);
		}, NAME);
		expect(ids).toEqual(['b']);
	});

	test('what is removed leaves nothing behind', async () => {
		const [articles, queries] = samples(50, 1);
		await add(...articles);
		expect(await rows('postings')).toBeGreaterThan(0);
		await add({ ...(articles[0] ?? article('none', '')), text: 'Another text.' });
		expect(await remove(...articles.map(({ id }) => id))).toBe(50);
		expect(await found(queries)).toEqual(queries.map(() => []));
		await inPage((name) => parts.openCorpus(parts.databaseOpener(name)).tidy(), NAME);
		for (const store of ['articles', 'entries', 'revisions', 'postings']) expect(await rows(store)).toBe(0);
		await add(...articles);
		await inPage((name) => parts.openCorpus(parts.databaseOpener(name)).removeAll(), NAME);
		for (const store of STORES.filter((store) => store !== 'meta')) expect(await rows(store)).toBe(0);
		expect(await add(article('a', 'The bridge closed.'))).toEqual(['added']);
	});

	test('many small additions are merged', async () => {
		const [articles, queries] = samples(60, 6);
		const counts = await inPage(
			async (name, articles) => {
				const open = parts.databaseOpener(name);
				const corpus = parts.openCorpus(open);
				for (const one of articles) await corpus.add([one]);
				const count = async () => {
					const request = (await open()).transaction('postings').objectStore('postings').count();
					return new Promise<number>((resolve) => {
						request.onsuccess = () => resolve(request.result);
					});
				};
				const before = await count();
				await corpus.tidy();
				return { before, after: await count() };
			},
			NAME,
			articles,
		);
		expect(counts.after).toBeLessThan(counts.before / 3);
		expect(await found(queries)).toEqual(await foundInMemory(articles, queries));
	});

	test('two of our pages may add at the same time', async () => {
		const [articles, queries] = samples(80, 6);
		await inPage(
			async (name, articles) => {
				const pages = [1, 2].map(() => parts.openCorpus(parts.databaseOpener(name)));
				await Promise.all(articles.map((one, index) => pages[index % 2]?.add([one])));
			},
			NAME,
			articles,
		);
		const sorted = (lists: string[][]) => lists.map((list) => [...list].sort());
		// Which page was first is chance, and with it the order of equals: whole results are compared.
		const all = queries.map((query) => ({ ...query, limit: 1000 }));
		expect(sorted(await found(all))).toEqual(sorted(await foundInMemory(articles, all)));
		expect(await rows('articles')).toBe(articles.length);
	});

	test('the list comes in pages, latest first, and all articles in the order they were kept', async () => {
		await add(...['a', 'b', 'c', 'd', 'e'].map((id) => article(id, `Text of ${id}.`)));
		await add(article('b', 'Changed.'));
		const seen = await inPage(async (name) => {
			const corpus = parts.openCorpus(parts.databaseOpener(name), () => 5);
			const pages: string[][] = [];
			let next: number | undefined;
			do {
				const page = await corpus.list(2, next);
				pages.push(page.entries.map(({ id, characters }) => `${id} ${characters}`));
				next = page.next;
			} while (next !== undefined);
			const all: string[] = [];
			for await (const { article } of corpus.all()) all.push(article.id);
			return { pages, all, count: await corpus.count(), text: (await corpus.get('b'))?.text };
		}, NAME);
		expect(seen).toEqual({
			pages: [['b 8', 'e 10'], ['d 10', 'c 10'], ['a 10']],
			all: ['a', 'c', 'd', 'e', 'b'],
			count: 5,
			text: 'Changed.',
		});
	});

	test('a task that was under way when the background was ended is shown as stopped', async () => {
		const states = await inPage(async (name) => {
			const asOf = (first: boolean) =>
				parts.tabStates(
					parts.databaseOpener(name),
					async () => first,
					async () => false,
				);
			const before = asOf(true);
			await before.set(1, { kind: 'working', task: 'check' });
			await before.set(2, { kind: 'failed', problem: { kind: 'emptyCorpus' } });
			const woken = asOf(false);
			const stopped = await woken.stopInterrupted();
			const all = { stopped, first: await woken.get(1), second: await woken.get(2), other: await woken.get(3) };
			await woken.remove(2);
			return { ...all, removed: await woken.get(2), nextSession: await asOf(true).get(1) };
		}, NAME);
		expect(states).toEqual({
			stopped: [1],
			first: { kind: 'failed', problem: { kind: 'stopped' } },
			second: { kind: 'failed', problem: { kind: 'emptyCorpus' } },
			other: { kind: 'idle' },
			removed: { kind: 'idle' },
			nextSession: { kind: 'idle' },
		});
	});
});

/** As the corpus does: what is unchanged stays where it is, what is changed comes last, a text is kept once. */
function keepIn(model: Map<string, Article>, article: Article): void {
	const known = model.get(article.id);
	const whole = known?.text === article.text ? { ...known, ...article } : article;
	if (known !== undefined && JSON.stringify(sorted(known)) === JSON.stringify(sorted(whole))) return;
	if (known === undefined && [...model.values()].some(({ text }) => text === article.text)) return;
	model.delete(article.id);
	model.set(article.id, whole);
}

const sorted = (article: Article) => Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1));

/** The same in every run, and no id and no text twice. */
function samples(articles: number, queries: number): [Article[], StoryQuery[]] {
	return [
		fc
			.sample(madeUpArticle, { numRuns: articles, seed: 1 })
			.map((one, index) => ({ ...one, id: `article ${index}`, text: one.text + '.'.repeat(index) })),
		fc.sample(madeUpQuery, { numRuns: queries, seed: 2 }),
	];
}
