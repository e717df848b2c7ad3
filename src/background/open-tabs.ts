import type { Article } from '../engine/types.ts';
import { parseArticle } from '../formats/article.ts';
import { browser } from '../platform/browser.ts';
import { problemFrom } from '../platform/problems.ts';
import type { Kept, OpenTab, Result } from '../platform/protocol.ts';
import type { Engine } from './engine-entry.ts';

export type OpenTabsTools = {
	readonly inject: (tabId: number) => Promise<void>;
	readonly readPage: (tabId: number) => Promise<Result<Article>>;
	readonly keep: (article: Article) => Promise<Kept>;
	readonly loadEngine: () => Promise<Pick<Engine, 'clusterStories'>>;
};

type Read = { readonly tabId: number; readonly title: string; readonly result: Result<Article> | 'asleep' };

/**
 * Reads the pages of a window's tabs, some at a time, keeps those that are articles, and says which tell one story. Of a
 * private window nothing is kept.
 */
export async function keepOpenTabs(windowId: number, tools: OpenTabsTools): Promise<readonly OpenTab[]> {
	const tabs = await browser.tabs.query({ windowId });
	const pages = tabs.filter(({ url, pendingUrl }) => /^https?:/i.test(url ?? pendingUrl ?? ''));
	const read: Read[] = [];
	const waiting = pages.values();
	const work = async () => {
		for (const { id: tabId, title = '', discarded } of waiting) {
			if (tabId === undefined) continue;
			read.push({ tabId, title, result: discarded ? 'asleep' : await readTab(tabId, tools) });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	read.sort((a, b) => pages.findIndex(({ id }) => id === a.tabId) - pages.findIndex(({ id }) => id === b.tabId));
	const keep = tabs.some(({ incognito }) => incognito) ? () => Promise.resolve('off' as const) : tools.keep;
	return outcomes(read, { ...tools, keep });
}

const AT_ONCE = 4;
/** A page that does not answer must not keep the others waiting. */
const PATIENCE = 15_000;

async function readTab(tabId: number, { inject, readPage }: OpenTabsTools): Promise<Result<Article>> {
	try {
		const reading = inject(tabId).then(async () => parsed(await readPage(tabId)));
		const late = new Promise<Result<Article>>((resolve) =>
			setTimeout(() => resolve({ ok: false, problem: { kind: 'stopped' } }), PATIENCE),
		);
		return await Promise.race([reading, late]);
	} catch (error) {
		const problem = problemFrom(error);
		// All sites are allowed: a page that is still closed to us is one of the browser's own.
		return { ok: false, problem: problem.kind === 'clickNeeded' ? { kind: 'pageNotAllowed' } : problem };
	}
}

/** The content script shares its process with the page: its answer is input like any other. */
function parsed(result: Result<Article>): Result<Article> {
	if (!result.ok) return result;
	const article = parseArticle(result.value);
	return 'cause' in article ? { ok: false, problem: { kind: 'notAnArticle' } } : { ok: true, value: article };
}

async function outcomes(read: readonly Read[], { keep, loadEngine }: OpenTabsTools): Promise<readonly OpenTab[]> {
	const articles = read.flatMap(({ result }) => (result !== 'asleep' && result.ok ? [result.value] : []));
	const { clusterStories } = await loadEngine();
	const stories = clusterStories(articles);
	const found: OpenTab[] = [];
	for (const { tabId, title, result } of read) {
		if (result === 'asleep') found.push({ tabId, title, outcome: { kind: 'asleep' } });
		else if (!result.ok) found.push({ tabId, title, outcome: { kind: 'failed', problem: result.problem } });
		else {
			const { text: _, ...article } = result.value;
			const story = stories.indexOf(stories[articles.indexOf(result.value)] ?? '');
			found.push({ tabId, title, outcome: { kind: 'kept', kept: await keep(result.value), article, story } });
		}
	}
	return found;
}
