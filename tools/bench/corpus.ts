import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storyQuery } from '../../src/engine/story/find.ts';
import type { Article } from '../../src/engine/types.ts';
import { newsArticle } from '../../src/formats/news-article.ts';
import type { BrowserName, Driver, Tab } from '../../test/e2e/driver/driver.ts';
import { launch } from '../../test/e2e/driver/launch.ts';
import { bundleInto, copyWithBackground } from '../../test/support/extension-copy.ts';
import { until } from '../../test/support/until.ts';
import type { BenchMessage } from './corpus-background.ts';
import type { Jobs } from './corpus-page.ts';
import { generatedArticles } from './generated-articles.ts';
import { type LibraryFigures, measureLibrary } from './library.ts';
import { percentile } from './percentile.ts';
import { processorTime } from './processor-time.ts';

/** All in milliseconds but for what is named otherwise. */
export type CorpusFigures = {
	readonly articles: number;
	readonly lookupMedianMs: number;
	readonly lookupP95Ms: number;
	/** With the engine's decision which candidates tell the same story. */
	readonly decidedP95Ms: number;
	/** The look-up that wakes the background, from the message to its answer. */
	readonly coldLookupMs: number;
	/** The same with loading the engine, which only a comparison needs, and with the decision. */
	readonly coldWithEngineMs: number;
	readonly keepMs: number;
	readonly importPerSecond: number;
	/** The longest time for which the page did not answer while it imported. */
	readonly longestBlockMs: number;
	/** Of the background, after a look-up. */
	readonly heapMb: number;
	readonly diskPerArticleKb: number;
	/** Held-out articles whose story has others: the share that found at least one. */
	readonly found: number;
	/** Processor time of all the browser's processes: of a look-up with the decision, and of an imported article. */
	readonly lookupCpuMs: number;
	readonly importCpuMs: number;
	/** Time on the clock for processor time: about 1 on an idle machine. Others' work makes every figure worse. */
	readonly busy: number;
	readonly library?: LibraryFigures;
	readonly minisearch?: MinisearchFigures;
};

type MinisearchFigures = {
	/** All of them, unless it failed with so many. */
	readonly articles: number;
	readonly lookupMedianMs: number;
	readonly lookupP95Ms: number;
	readonly wakeMs: number;
	readonly builtMs: number;
	readonly jsonMb: number;
};

const HELD_OUT = 200;
const KEPT_ONE_BY_ONE = 60;
const COLD = 5;
export type Wishes = {
	readonly articles: number;
	/** Without measuring minisearch. */
	readonly alone: boolean;
	/** With the page that lists everything. */
	readonly library: boolean;
	readonly say: (line: string) => void;
};

/** Fills a corpus in the browser and measures what a reader waits for. */
export async function measureCorpus(browser: BrowserName, wishes: Wishes): Promise<CorpusFigures> {
	const { articles, alone, say } = wishes;
	const folder = mkdtempSync(path.join(tmpdir(), 'crosscheck-bench-'));
	const extension = await extensionWithBench(browser, folder);
	const { file, heldOut } = await writeArticles(path.join(folder, 'articles.jsonl'), articles);
	const driver = await launch(browser, { extension });
	try {
		const page = await driver.extensionPage('bench.html');
		await page.chooseFiles('#file', [file]);
		const beforeImport = processorTime();
		const imported = await run(page, 'import', undefined);
		const importCpu = processorTime() - beforeImport;
		say(`${browser} ${articles}: ${perSecond(imported)} articles imported a second`);
		const { usage, count } = await run(page, 'size', undefined);
		await atRest();
		await run(page, 'lookups', heldOut.slice(0, 20));
		const beforeLookups = processorTime();
		const warm = await run(page, 'lookups', heldOut);
		const lookupCpu = (processorTime() - beforeLookups) / heldOut.length;
		say(`${browser} ${articles}: look-up p95 ${Math.round(percentile(warm.times, 95))} ms`);
		const cold = await coldLookups(driver, heldOut, false);
		const heap = await driver.backgroundMemory();
		const coldWithEngine = await coldLookups(driver, heldOut, true);
		const keeps = await run(page, 'keeps', heldOut.slice(0, KEPT_ONE_BY_ONE));
		const minisearch = alone ? undefined : await measureMinisearch(driver, articles, heldOut.slice(0, 100), say);
		const shown = { word: tellingWord(heldOut), outlet: 'Outlet 7' };
		const library = wishes.library ? await measureLibrary(driver, shown) : undefined;
		return {
			articles: count,
			lookupMedianMs: percentile(warm.times, 50),
			lookupP95Ms: percentile(warm.times, 95),
			decidedP95Ms: percentile(warm.decided, 95),
			coldLookupMs: percentile(cold, 95),
			coldWithEngineMs: percentile(coldWithEngine, 95),
			keepMs: percentile(keeps.times, 95),
			importPerSecond: perSecond(imported),
			longestBlockMs: imported.longestBlock,
			heapMb: heap / 2 ** 20,
			diskPerArticleKb: usage / 1024 / count,
			found: warm.found / heldOut.length,
			lookupCpuMs: lookupCpu,
			importCpuMs: importCpu / imported.kept,
			busy: warm.decided.reduce((sum, time) => sum + time, 0) / heldOut.length / lookupCpu,
			...(library && { library }),
			...(minisearch && { minisearch }),
		};
	} finally {
		await driver.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

const perSecond = ({ kept, took }: { readonly kept: number; readonly took: number }) =>
	Math.round((1000 * kept) / took);

/** In the story of the first, and perhaps in some others. */
const tellingWord = ([article]: readonly Article[]): string =>
	(article && storyQuery(article).terms[0]?.term) ?? 'government';

/** With all articles, or else with half as many, and half of these: whatever it can hold. */
async function measureMinisearch(
	driver: Driver,
	articles: number,
	lookedUp: readonly Article[],
	say: (line: string) => void,
): Promise<MinisearchFigures | undefined> {
	for (let most = articles; most >= 100; most = Math.floor(most / 2)) {
		// A page of its own, which goes with its memory; one that ran out of it answers nothing any more.
		const page = await driver.extensionPage('bench.html');
		try {
			const { count, times, wake, built, bytes } = await run(page, 'minisearch', { most, articles: lookedUp });
			return {
				articles: count,
				lookupMedianMs: percentile(times, 50),
				lookupP95Ms: percentile(times, 95),
				wakeMs: wake,
				builtMs: built,
				jsonMb: bytes / 2 ** 20,
			};
		} catch (error) {
			say(`minisearch with ${most} articles: ${error instanceof Error ? error.message : error}`);
		} finally {
			await driver.closeTabs().catch(() => undefined);
		}
	}
	return undefined;
}

/** The built extension with a page and a listener more. */
async function extensionWithBench(browser: BrowserName, folder: string): Promise<string> {
	const extension = await copyWithBackground(browser, folder, 'tools/bench/corpus-background.ts');
	await bundleInto(extension, browser, { 'bench-page': 'tools/bench/corpus-page.ts' });
	writeFileSync(
		path.join(extension, 'bench.html'),
		'<!doctype html><meta charset="utf-8"><title>Bench</title><input type="file" id="file"><script src="bench-page.js"></script>',
	);
	return extension;
}

/** Writes what is imported, and keeps back articles of stories that have others. */
async function writeArticles(file: string, count: number) {
	const out = createWriteStream(file);
	const heldOut: Article[] = [];
	const every = Math.max(2, Math.floor(count / HELD_OUT));
	const told = new Set<number>();
	let number = 0;
	for (const { article, story } of generatedArticles(count + HELD_OUT)) {
		number++;
		const holdBack = heldOut.length < HELD_OUT && heldOut.length < number / every && told.has(story);
		if (holdBack) {
			heldOut.push(article);
			continue;
		}
		told.add(story);
		if (!out.write(`${JSON.stringify(newsArticle(article))}\n`)) await once(out, 'drain');
	}
	out.end();
	await once(out, 'finish');
	return { file, heldOut };
}

async function run<K extends keyof Jobs>(
	page: Tab,
	name: K,
	argument: Parameters<Jobs[K]>[0],
): Promise<Awaited<ReturnType<Jobs[K]>>> {
	await page.evaluate((_document, name, argument) => bench.begin(name as never, argument), name, argument);
	const state = await until(() => page.evaluate(() => bench.state()), `${name} is done`, LONGEST);
	if (state.failure !== undefined) throw new Error(`${name}: ${state.failure}`);
	// What the job of this name answers, as JSON.
	return state.answer as Awaited<ReturnType<Jobs[K]>>;
}

const LONGEST = 60 * 60_000;

/** After an import the browser goes on to sort its files for a while: a reader does not look things up in that minute. */
async function atRest(): Promise<void> {
	for (let second = 0; second < 120; second++) {
		const before = processorTime();
		await new Promise((resolve) => setTimeout(resolve, 1000));
		if (!(processorTime() - before > 100)) return;
	}
}

async function coldLookups(driver: Driver, articles: readonly Article[], engine: boolean): Promise<number[]> {
	const times: number[] = [];
	for (const article of articles.slice(0, COLD)) {
		await driver.killBackground();
		times.push(
			await driver.asExtension(
				async (api, message) => {
					const begun = performance.now();
					const answer = await api.runtime.sendMessage(message);
					if (answer?.failure !== undefined) throw new Error(answer.failure);
					return performance.now() - begun;
				},
				{ bench: article, engine } satisfies BenchMessage,
			),
		);
	}
	return times;
}
