import { browser } from '../platform/browser.ts';
import { answerBackgroundCalls, callPage, pageIsThere, tellPanels } from '../platform/channels.ts';
import { openCorpus } from '../platform/corpus-db.ts';
import { databaseOpener } from '../platform/database.ts';
import type { Sender } from '../platform/messaging.ts';
import { isInPrivateWindow } from '../platform/private-windows.ts';
import { problemFrom } from '../platform/problems.ts';
import type { Result, Task } from '../platform/protocol.ts';
import { readingStore } from '../platform/reading-store.ts';
import { settings } from '../platform/settings.ts';
import { watchStored } from '../platform/stored.ts';
import { openPanel } from '../platform/surfaces.ts';
import { tabStates } from '../platform/tab-states.ts';
import { showBadge } from './badge.ts';
import { checkArticle, getReady } from './checking.ts';
import { compareKept, compareTexts } from './comparing.ts';
import { allowLateLoading, loadEngine } from './engine-loader.ts';
import { keptAwake } from './heartbeat.ts';
import { inject } from './inject.ts';
import { keep } from './keeping.ts';
import { addMenus } from './menus.ts';
import { keepOpenTabs } from './open-tabs.ts';
import { openLibrary, welcome } from './own-pages.ts';
import { readingAhead } from './reading-ahead.ts';
import { tabs } from './tabs.ts';

// Wiring alone. The background has perhaps just been woken by an event, which only listeners added synchronously hear.

const database = databaseOpener();
const readings = readingStore(__ENGINE_PRINT__, database);
const { corpus, readWaiting } = readingAhead({ corpus: openCorpus(database), loadEngine, readings });

const states = tabStates(database);
const all = tabs({
	states,
	publish: (tabId, state) => {
		// In the order of the calls; a panel that the browser has put to sleep answers when it is woken.
		tellPanels('panel.tabChanged', { tabId, state }).catch(console.error);
		return showBadge(tabId, state);
	},
	inject,
	runInPage: (tabId, task, gone) => {
		// Once the page has been told.
		if (task === 'check') setTimeout(() => void getReady({ corpus, loadEngine }).catch(console.error));
		return keptAwake(() => Promise.race([callPage(tabId)('content.run', task), gone]));
	},
	pageIsThere,
	pageExists: (tabId) =>
		browser.tabs.get(tabId).then(
			() => true,
			() => false,
		),
	check: (article, step, tabId) =>
		keptAwake(() =>
			checkArticle(article, { corpus, loadEngine, readings, keepOnCheck: () => keepsOnCheck(tabId), step }),
		),
	keep: (article) => keptAwake(() => keep(article, corpus)),
});

/** What is read in a private window is kept at the reader's own word alone. */
async function keepsOnCheck(tabId: number): Promise<boolean> {
	return !(await isInPrivateWindow(tabId)) && settings.keepOnCheck.get();
}

allowLateLoading();

/** An update that waited for the next start of the browser meets tabs of other names. */
let hasStarted = false;
browser.runtime.onStartup.addListener(() => {
	hasStarted = true;
});
browser.runtime.onInstalled.addListener(({ reason }) => {
	if (reason === 'update') void all.woken.then(() => (hasStarted ? undefined : all.updated())).catch(console.error);
});

/** What remains to be done when the reader has been answered. */
function afterwards(): void {
	void keptAwake(async () => {
		await readWaiting();
		await corpus.tidy();
	}).catch(console.error);
}

async function run(...task: Parameters<typeof all.run>): Promise<void> {
	await all.run(...task);
	afterwards();
}

/** In the reader's gesture: panel and script are asked for before anything is awaited. */
function begin(task: Task, tab: { readonly id?: number | undefined; readonly windowId?: number | undefined }): void {
	if (tab.id === undefined) return;
	void openPanel(tab.windowId).catch(console.error);
	void run(tab.id, task, 'gesture').catch(console.error);
}

browser.action.onClicked.addListener((tab) => begin('check', tab));
browser.commands.onCommand.addListener((command, tab) => {
	if (command === 'keep' && tab) begin('keep', tab);
	else if (tab?.id !== undefined) handleMarks(command, tab.id);
});
addMenus(begin);
welcome();

/** A page that was not checked has no marks, and nobody who would answer. */
function handleMarks(command: string, tabId: number): void {
	const page = callPage(tabId);
	const done = {
		'next-difference': () => page('content.step', 1),
		'previous-difference': () => page('content.step', -1),
		'toggle-marks': () => page('content.toggleMarks'),
	}[command];
	done?.().catch(() => undefined);
}

browser.tabs.onUpdated.addListener((tabId, { status }) => {
	if (status === 'loading' || status === 'complete') void all.loaded(tabId, status).catch(console.error);
});
browser.tabs.onRemoved.addListener((tabId) => {
	void all.closed(tabId).catch(console.error);
});

// The badge counts what is shown, and the reader may choose to see more or less.
watchStored(() => void states.all().then((every) => every.map((entry) => showBadge(...entry)), console.error));

answerBackgroundCalls({
	'page.check': (article, sender) => all.check(tabOf(sender), article),
	'page.keep': (article, sender) => all.keep(tabOf(sender), article),
	'page.problem': (problem, sender) => all.fail(tabOf(sender), problem),
	'page.left': (_, sender) => all.left(tabOf(sender)),
	'page.active': (item, sender) => tellPanels('panel.active', { tabId: tabOf(sender), item }),
	'page.marks': (on, sender) => tellPanels('panel.marks', { tabId: tabOf(sender), on }),
	'tab.run': ({ tabId, task }, sender) => {
		ownPage(sender);
		return run(tabId, task, 'panel');
	},
	'tab.cancel': (tabId, sender) => {
		ownPage(sender);
		return all.cancel(tabId);
	},
	'tab.state': (tabId, sender) => {
		ownPage(sender);
		return all.state(tabId);
	},
	'library.open': (place, { tabId }) => openLibrary(place, tabId),
	'story.matrix': (ids, sender) => {
		ownPage(sender);
		return resultOf(() => compareKept(ids, { corpus, loadEngine, readings }));
	},
	'texts.check': ({ article, others }, sender) => {
		ownPage(sender);
		return resultOf(() => compareTexts(article, others, { loadEngine }));
	},
	'tabs.keep': async (windowId, sender) => {
		ownPage(sender);
		const outcomes = await keptAwake(() =>
			keepOpenTabs(windowId, {
				inject: (tabId) => inject(tabId, 'panel'),
				readPage: (tabId) => callPage(tabId)('content.read'),
				keep: (article) => keep(article, corpus),
				loadEngine,
			}),
		);
		afterwards();
		return outcomes;
	},
});

async function resultOf<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return { ok: true, value: await keptAwake(work) };
	} catch (error) {
		const problem = problemFrom(error);
		if (problem.kind === 'bug') console.error(error);
		return { ok: false, problem };
	}
}

function tabOf({ tabId }: Sender): number {
	if (tabId === undefined) throw new Error('Only a page in a tab may call this');
	return tabId;
}

function ownPage({ trusted }: Sender): void {
	if (!trusted) throw new Error('Only pages of the extension may call this');
}
