import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { byKey } from '../../src/engine/by-key.ts';
import type { Article, Report } from '../../src/engine/types.ts';
import type { BrowserName, Driver } from '../../test/e2e/driver/driver.ts';
import { launch } from '../../test/e2e/driver/launch.ts';
import { longestPause, watchPauses } from '../../test/e2e/pauses.ts';
import { check } from '../../test/e2e/reader.ts';
import { copyWithBackground } from '../../test/support/extension-copy.ts';
import { servePages } from '../../test/support/server.ts';
import type { StoryRow } from '../story-rows.ts';
import { longArticles, newsArticles } from './engine.ts';
import { newsPage } from './news-page.ts';
import type { PageProbe } from './page-probe.ts';
import { percentile } from './percentile.ts';
import { probe } from './probe.ts';
import { processorTime } from './processor-time.ts';
import type { BackgroundStages, StagesMessage } from './stages-background.ts';

/** The stages of a check of one article against nine others of its story, in a real browser. */
export type StageFigures = {
	readonly words: number;
	/** Of them, how many were found to tell the story. */
	readonly sources: number;
	/** Milliseconds, as all that does not say otherwise; of some rounds the least. */
	readonly readability: number;
	/** Multiples of Readability's own time on the page. */
	readonly ratios: Readonly<Record<(typeof STAGES)[number], number>>;
	/** Comparing, with all that brings back what was read in the others, as a multiple of our own extraction. */
	readonly compareToExtract: number;
	/** The same at the second check of one background, whose code has run before. */
	readonly compareAgainToExtract: number;
	/** For which the page could do nothing else. */
	readonly longestPause: number;
	/** From the click to the marks, with everything that waits in between. */
	readonly whole: number;
	/** From a message to a background that has ended, to its answer; the median. */
	readonly wake: number;
	/** Time on the clock for processor time while the background checks: about 1 on an idle machine; what is long suffers most. */
	readonly busy: number;
};

/** `clone` is a part of `get`. */
const STAGES = ['extract', 'send', 'lookUp', 'read', 'get', 'clone', 'decode', 'compare', 'mark'] as const;

const ROUNDS = 5;

type Round = {
	readonly page: PageProbe;
	readonly background: BackgroundStages;
	/** A second check of the same background. */
	readonly again: BackgroundStages;
	readonly pause: number;
	readonly whole: number;
	readonly wake: number;
	readonly busy: number;
};

/** The article of the page, and those that are kept. */
export type MeasuredStory = { readonly article: Article; readonly others: readonly Article[] };

export async function measureStages(
	browser: BrowserName,
	{ article, others }: MeasuredStory,
	count = ROUNDS,
): Promise<StageFigures> {
	const folder = mkdtempSync(path.join(tmpdir(), 'crosscheck-stages-'));
	const extension = await copyWithBackground(browser, folder, 'tools/bench/stages-background.ts');
	const site = await servePages({ article: { html: newsPage(article) } });
	const driver = await launch(browser, { extension });
	try {
		await ask(driver, { keepAndRead: others });
		await driver.asExtension((api) => api.storage.local.set({ keepOnCheck: false }));
		const rounds: Round[] = [];
		for (let round = 0; round < count; round++) rounds.push(await measureRound(driver, site.url('article'), article));
		const least = (of: (round: Round) => number) => Math.min(...rounds.map(of));
		const readability = least(({ page }) => page.readability);
		const extract = least(({ page }) => page.extract);
		const ratio = (of: (round: Round) => number) => least(of) / readability;
		const comparing = ({ get, decode, compare }: BackgroundStages) => get + decode + compare;
		return {
			words: least(({ page }) => page.words),
			sources: least(({ background }) => background.sources),
			readability,
			ratios: {
				extract: ratio(({ page }) => page.extract),
				send: ratio(({ page }) => page.send),
				lookUp: ratio(({ background }) => background.lookUp),
				read: ratio(({ background }) => background.read),
				get: ratio(({ background }) => background.get),
				clone: ratio(({ background }) => background.clone),
				decode: ratio(({ background }) => background.decode),
				compare: ratio(({ background }) => background.compare),
				mark: ratio(({ page }) => page.mark ?? 0),
			},
			compareToExtract: least(({ background }) => comparing(background)) / extract,
			compareAgainToExtract: least(({ again }) => comparing(again)) / extract,
			longestPause: least(({ pause }) => pause),
			whole: least(({ whole }) => whole),
			wake: percentile(
				rounds.map(({ wake }) => wake),
				50,
			),
			busy: least(({ busy }) => busy),
		};
	} finally {
		await driver.close();
		await site.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** As a reader's first check of the day: the background has ended, and nothing has run in the page. */
async function measureRound(driver: Driver, url: string, article: Article): Promise<Round> {
	await driver.closeTabs();
	await driver.killBackground();
	const wake = await driver.asExtension(async (api) => {
		const start = performance.now();
		await api.runtime.sendMessage({ call: 'tab.state', argument: 0 });
		return performance.now() - start;
	});
	const tab = await driver.open(url);
	await watchPauses(tab);
	const start = performance.now();
	await check(driver, tab);
	const whole = performance.now() - start;
	const pause = await longestPause(tab);
	const page = await probe(tab, await reportOf(driver, tab.tabId));
	if (!page) throw new Error('The page was not read');
	await driver.killBackground();
	// Its answer is that of the script in the copy's background.
	const [asked, before] = [performance.now(), processorTime()];
	const background = (await ask(driver, { timeCheck: article })) as BackgroundStages;
	const busy = (performance.now() - asked) / (processorTime() - before);
	const again = (await ask(driver, { timeCheck: article })) as BackgroundStages;
	return { page, background, again, pause, whole, wake, busy };
}

/** What most readers meet, and what takes long. */
export function namedStories(): { readonly name: string; readonly story: MeasuredStory }[] {
	const full = longArticles();
	return [
		{ name: 'as news is', story: firstOf(newsArticles()) },
		{
			name: 'full of figures',
			story: firstOf([{ ...firstOf(full).article, text: firstWords(full) }, ...full.slice(1)]),
		},
	];
}

function firstOf([article, ...others]: readonly Article[]): MeasuredStory {
	if (!article) throw new Error('No article');
	return { article, others: others.slice(0, OTHERS) };
}

/** Of each story that is long enough the ten articles that come nearest to the usual length, the nearest as the page. */
export function fullStories(rows: readonly StoryRow[]): MeasuredStory[] {
	const off = ({ text }: Article): number => Math.abs(wordsIn(text) - WORDS);
	return [...byKey(rows, ({ story }) => story).values()].flatMap((some) => {
		const [article, ...others] = some.map((row) => row.article).toSorted((a, b) => off(a) - off(b));
		const isFull = article && others.length >= OTHERS && wordsIn(article.text) >= SHORTEST;
		return isFull ? [{ article, others: others.slice(0, OTHERS) }] : [];
	});
}
const wordsIn = (text: string): number => text.split(/\s+/).length;
/** Of a page with less of it no article is read. */
const SHORTEST = 300;

/** Different lines of a story, as many as make an article of the usual length. */
function firstWords(articles: readonly Article[]): string {
	const lines = new Set<string>();
	let words = 0;
	for (const line of articles.flatMap(({ text }) => text.split('\n'))) {
		if (words >= WORDS) break;
		if (!lines.has(line)) words += line.split(' ').length;
		lines.add(line);
	}
	return [...lines].join('\n');
}
const WORDS = 1_000;
const OTHERS = 9;

async function ask(driver: Driver, message: StagesMessage): Promise<unknown> {
	return driver.asExtension(async (api, message) => {
		const { answer, failure } = await api.runtime.sendMessage(message);
		if (failure !== undefined) throw new Error(failure);
		return answer;
	}, message);
}

async function reportOf(driver: Driver, tabId: number): Promise<Report> {
	return driver.asExtension(async (api, tabId) => {
		const { answer } = await api.runtime.sendMessage({ call: 'tab.state', argument: tabId });
		if (answer.kind !== 'checked') throw new Error(`The tab is ${answer.kind}`);
		return answer.report;
	}, tabId);
}

export function stageLines(title: string, figures: StageFigures): string {
	const { words, sources, readability, ratios, compareToExtract, compareAgainToExtract } = figures;
	const { longestPause, whole, wake, busy } = figures;
	const ms = (time: number) => `${time.toFixed(0)} ms`;
	return [
		`${title}: a page of ${words} words against ${sources} others; Readability takes ${ms(readability)} there`,
		...Object.entries(ratios).map(([stage, ratio]) => `  ${stage.padEnd(20)} ${ratio.toFixed(2)} times that`),
		`  compare to extract   ${compareToExtract.toFixed(2)}`,
		`  at a later check     ${compareAgainToExtract.toFixed(2)}`,
		`  longest pause        ${ms(longestPause)}`,
		`  click to marks       ${ms(whole)}`,
		`  waking               ${ms(wake)}`,
		`  clock for processor  ${busy.toFixed(2)}`,
	].join('\n');
}
