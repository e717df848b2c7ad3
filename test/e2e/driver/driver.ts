/** One real browser with the built extension in it: what a reader can do there, and what they can see. */
export type Driver = {
	readonly browser: BrowserName;
	/** Opens `url` in a new tab, in front of the others. */
	open(url: string): Promise<Tab>;
	/** Opens `url` in a private window, in which the reader allows the extension from the first time on. */
	openPrivately(url: string): Promise<Tab>;
	/** The panel beside the tabs, once it is there. */
	panel(): Promise<View>;
	panelIsOpen(): Promise<boolean>;
	/** A page of the extension, such as `options.html`, in a tab. */
	extensionPage(path: string): Promise<Tab>;
	/** Closes whatever was opened. */
	closeTabs(): Promise<void>;
	/** Runs in an extension page that does nothing by itself; `api` is the browser's extension API. */
	asExtension<Given extends readonly unknown[], Answer>(
		run: (api: typeof chrome, ...given: Given) => Answer,
		...given: Given
	): Promise<Awaited<Answer>>;
	/**
	 * The reader's answer to the browser's question for a permission. Headless Chromium shows no such question: there the
	 * answer is that of the build, see `allSites` in launch.ts.
	 */
	answerPrompt(allow: boolean): Promise<void>;
	/** Installs the extension over itself, as an update does; pages of the old one are gone. */
	update(): Promise<void>;
	/** Ends the background as the browser does when it has been idle. */
	killBackground(): Promise<void>;
	backgroundRuns(): Promise<boolean>;
	/** Bytes that the background's objects and buffers take; it must be running. */
	backgroundMemory(): Promise<number>;
	/** The folder that receives what the reader saves. */
	readonly downloads: string;
	/** Addresses off this machine that anything in this browser has asked for. */
	readonly contacted: readonly string[];
	/** Fulfilled when somebody closes the browser. */
	readonly ended: Promise<void>;
	close(): Promise<void>;
};

export type BrowserName = 'chrome' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** What a CSS selector finds, or the button of this name. */
export type ClickTarget = string | { readonly button: string };

/** A document that can be looked at and handled. */
export type View = {
	evaluate<Given extends readonly unknown[], Answer>(
		run: (document: Document, ...given: Given) => Answer,
		...given: Given
	): Promise<Awaited<Answer>>;
	/** A mouse click that the page takes for a person's. */
	click(target: ClickTarget): Promise<void>;
	/** A key as KeyboardEvent.key names it, to whatever has the focus. */
	press(key: Key): Promise<void>;
	/** PNG. */
	screenshot(): Promise<Uint8Array>;
};

export type Key =
	| 'Tab'
	| 'Enter'
	| 'Delete'
	| 'End'
	| 'Home'
	| 'ArrowUp'
	| 'Escape'
	| 'Space'
	| 'ArrowDown'
	| 'ArrowLeft'
	| 'ArrowRight';

/** Together with Alt and Shift. */
export type ShortcutKey = 'K' | 'L' | '.' | ',';

export type Tab = View & {
	/** The toolbar button, with all that the browser grants for a click on it. */
	clickAction(): Promise<void>;
	/** A shortcut of the extension, by the key it has from the start. */
	pressShortcut(key: ShortcutKey): Promise<void>;
	/**
	 * An entry of the page's context menu. Headless Chromium has no menus: there the background is told that the entry was
	 * chosen, which opens no page to it that a click has not opened before.
	 */
	chooseMenu(entry: { readonly id: string; readonly label: string }): Promise<void>;
	/** Runs in the world of the content script, which sees closed shadow roots; only where the reader has clicked. */
	inContentScript<Given extends readonly unknown[], Answer>(
		run: (document: Document, ...given: Given) => Answer,
		...given: Given
	): Promise<Awaited<Answer>>;
	clickAt(x: number, y: number): Promise<void>;
	/** What was copied, into whatever has the focus. */
	paste(): Promise<void>;
	/** Moves the pointer there, without a click. */
	pointAt(x: number, y: number): Promise<void>;
	bringToFront(): Promise<void>;
	readonly tabId: number;
	/** The file chooser's answer, for an <input type="file">. */
	chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
	/** As it would be on paper, or on the screen again. */
	drawForPrint(print: boolean): Promise<void>;
	setViewport(width: number, height: number): Promise<void>;
	navigate(url: string): Promise<void>;
};

export type LaunchOptions = {
	readonly extension: string;
	readonly headless: boolean;
	readonly scheme: 'light' | 'dark';
	readonly contrast: boolean;
	readonly still: boolean;
	readonly remembersNothing: boolean;
	readonly direction: 'ltr' | 'rtl';
	readonly executable: string;
};
