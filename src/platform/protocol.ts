import type { Matrix } from '../engine/matrix/index.ts';
import type { Article, Report } from '../engine/types.ts';
import type { ReportItem } from '../report/item.ts';
import type { LibraryPlace } from './library-address.ts';

/** Failures a person can act on. Everything else is a bug. The `kind` is a key in _locales: `problem_<kind>`. */
export type Problem =
	| { readonly kind: 'notAnArticle' }
	/** The browser has put its own translation in the place of the words. */
	| { readonly kind: 'translated' }
	/** The browser keeps extensions out of this page. */
	| { readonly kind: 'pageNotAllowed' }
	/** The task was started from the panel, and the browser lets us read a page only after a click on the toolbar button. */
	| { readonly kind: 'clickNeeded' }
	| { readonly kind: 'emptyCorpus' }
	| { readonly kind: 'noOtherSource'; readonly kept: number }
	| { readonly kind: 'languageNotSupported'; readonly language: string }
	| { readonly kind: 'storageFull' }
	| { readonly kind: 'storageBlocked' }
	| { readonly kind: 'stopped' }
	/** The marks in the page are those of an older version, which answers no more. */
	| { readonly kind: 'updated' }
	| { readonly kind: 'bug'; readonly message: string };

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export type Task = 'check' | 'keep';
/**
 * What keeping did; a second visit to an unchanged page keeps nothing new, nor does a text that is kept under another
 * address; a full disk does not prevent comparing.
 */
export type Kept = 'added' | 'updated' | 'unchanged' | 'duplicate' | 'off' | 'full';

/** How many of the story's articles have been read, and what was found in some of them. */
export type Progress = { readonly done: number; readonly total: number; readonly report?: Report };

/** What the panel shows for a tab. Kept in IndexedDB, so that a killed background forgets nothing. */
export type TabState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'working'; readonly task: Task; readonly progress?: Progress }
	| { readonly kind: 'kept'; readonly article: Omit<Article, 'text'>; readonly kept: Kept }
	| { readonly kind: 'checked'; readonly report: Report; readonly kept: Kept }
	/** `article` is known when the page could be read, `kept` when it was to be kept before it was found that it cannot be compared. */
	| {
			readonly kind: 'failed';
			readonly problem: Problem;
			readonly article?: Omit<Article, 'text'>;
			readonly kept?: Kept;
	  };

/** Calls answered by the background. The key is the wire name. */
export type BackgroundCalls = {
	/** From the page, with what was extracted: keeps it (unless that is off), compares it, answers with the report. */
	'page.check'(article: Article): Result<Report>;
	'page.keep'(article: Article): Result<Kept>;
	/** From the page: it could not be read. */
	'page.problem'(problem: Problem): void;
	/** From the page: the reader opened the card of an item, or closed it (undefined). */
	'page.active'(item: ReportItem | undefined): void;
	/** From the page: the reader has switched its marks on or off. */
	'page.marks'(on: boolean): void;
	/** From the page: it has become another without loading, and its marks are gone. */
	'page.left'(): void;
	/** From the panel: run a task on a tab, as the toolbar button or the menu would. */
	'tab.run'(request: { readonly tabId: number; readonly task: Task }): void;
	/** From the panel: the reader does not want to wait for it. */
	'tab.cancel'(tabId: number): void;
	'tab.state'(tabId: number): TabState;
	/** Opens a view of the library in a new tab, beside the one that asks. */
	'library.open'(place: LibraryPlace): void;
	/** From the library: who says what in these kept articles, the first of them first. */
	'story.matrix'(ids: readonly string[]): Result<Matrix>;
	/** From our own pages: compares texts that are given, and keeps nothing. */
	'texts.check'(texts: { readonly article: Article; readonly others: readonly Article[] }): Result<Report>;
	/** From our own pages, where the reader has allowed all sites: reads and keeps the articles in a window's tabs. */
	'tabs.keep'(windowId: number): readonly OpenTab[];
};

/** What became of a tab when the articles of a window were kept. */
export type OpenTab = {
	readonly tabId: number;
	readonly title: string;
	readonly outcome:
		| { readonly kind: 'kept'; readonly kept: Kept; readonly article: Omit<Article, 'text'>; readonly story: number }
		| { readonly kind: 'failed'; readonly problem: Problem }
		/** The browser has put it to sleep: there is no page to be read. */
		| { readonly kind: 'asleep' };
};

/** Calls answered by the content script of a tab. */
export type ContentCalls = {
	/** Extract the article and hand it to the background; answers when marks are set. */
	'content.run'(task: Task): void;
	/** Extract the article, and do nothing else. */
	'content.read'(): Result<Article>;
	/** Scroll to the mark of an item, make it the active one and open its card. */
	'content.show'(item: ReportItem): void;
	/** The same for the next mark after the active one, or the one before it. */
	'content.step'(by: 1 | -1): void;
	/** Whether marks are on; undefined where nothing was checked. */
	'content.marks'(): boolean | undefined;
	/** Marks on or off; the page then tells which. */
	'content.toggleMarks'(): void;
};

/** Broadcast to open panels. */
export type PanelEvents = {
	'panel.tabChanged'(change: { readonly tabId: number; readonly state: TabState }): void;
	'panel.active'(active: { readonly tabId: number; readonly item?: ReportItem | undefined }): void;
	'panel.marks'(marks: { readonly tabId: number; readonly on: boolean }): void;
};
