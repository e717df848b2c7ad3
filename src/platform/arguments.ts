import type { Article } from '../engine/types.ts';
import { field, parseArticle } from '../formats/article.ts';
import { REPORT_LISTS, type ReportItem } from '../report/item.ts';
import { type LibraryPlace, libraryHash, libraryPlace } from './library-address.ts';
import type { Parsers } from './messaging.ts';
import type { BackgroundCalls, ContentCalls, PanelEvents, Problem, Task } from './protocol.ts';

/** Content scripts share a process with pages, so what they send is parsed like any other input. */
export const backgroundArguments: Parsers<BackgroundCalls> = {
	'page.check': article,
	'page.keep': article,
	'page.problem': pageProblem,
	'page.active': (value) => (value === undefined || value === null ? undefined : item(value)),
	'page.marks': (value) => value === true,
	'page.left': () => undefined,
	'tab.run': (value) => ({ tabId: integer(field(value, 'tabId')), task: task(field(value, 'task')) }),
	'tab.cancel': integer,
	'tab.state': integer,
	// A place in our own page: whatever else is asked for is its list.
	'library.open': (value) => libraryPlace(libraryHash(value as LibraryPlace)),
	'story.matrix': (value) => (Array.isArray(value) ? value.map(String) : []),
	'texts.check': (value) => {
		const others = field(value, 'others');
		return { article: article(field(value, 'article')), others: Array.isArray(others) ? others.map(article) : [] };
	},
	'tabs.keep': integer,
};

export const contentArguments: Parsers<ContentCalls> = {
	'content.run': task,
	'content.read': () => undefined,
	'content.show': item,
	'content.step': (value) => (integer(value) < 0 ? -1 : 1),
	'content.marks': () => undefined,
	'content.toggleMarks': () => undefined,
};

/** Panels hear the background alone: `sender.id` is all the proof it takes. */
export const panelArguments: Parsers<PanelEvents> = {
	'panel.tabChanged': (value) => value as Parameters<PanelEvents['panel.tabChanged']>[0],
	'panel.active': (value) => {
		const of = field(value, 'item');
		return { tabId: integer(field(value, 'tabId')), item: of === undefined || of === null ? undefined : item(of) };
	},
	'panel.marks': (value) => ({ tabId: integer(field(value, 'tabId')), on: field(value, 'on') === true }),
};

function article(value: unknown): Article {
	const parsed = parseArticle(value);
	if ('cause' in parsed) throw new Error(`Not an article: ${parsed.cause}`);
	return parsed;
}

/** How the page's part may end without a result. */
function pageProblem(value: unknown): Problem {
	const kind = field(value, 'kind');
	if (kind === 'notAnArticle' || kind === 'translated' || kind === 'stopped') return { kind };
	const message = field(value, 'message');
	return { kind: 'bug', message: typeof message === 'string' ? message.slice(0, 500) : String(kind).slice(0, 100) };
}

function integer(value: unknown): number {
	if (typeof value !== 'number' || !Number.isInteger(value)) throw new Error(`Not an integer: ${String(value)}`);
	return value;
}

function item(value: unknown): ReportItem {
	const list = REPORT_LISTS.find((name) => name === field(value, 'list'));
	if (list === undefined) throw new Error(`Not a list of the report: ${String(field(value, 'list'))}`);
	return { list, index: integer(field(value, 'index')) };
}

function task(value: unknown): Task {
	if (value !== 'check' && value !== 'keep') throw new Error(`Not a task: ${String(value)}`);
	return value;
}
