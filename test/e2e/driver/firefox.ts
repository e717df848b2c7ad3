import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { until } from '../../support/until.ts';
import type { Driver, LaunchOptions, Tab, View } from './driver.ts';
import { callText, closeGreeting, pageTab, privateTabId, steadyCentre } from './page-tab.ts';
import { recordingProxy } from './recording-proxy.ts';

const GECKO_ID = 'crosscheck@crosscheck.invalid';
/** Firefox makes up a host for each installed extension; the tests choose it. */
const HOST = '11111111-2222-4333-8444-555555555555';

/**
 * Firefox over WebDriver BiDi. What lies outside pages (toolbar, sidebar, event page) is reached by scripts in the
 * browser's own window, which `--remote-allow-system-access` permits. Their names are Firefox's own and no promise.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
	const { extension, headless, scheme, contrast, still, remembersNothing, direction, executable } = options;
	const proxy = await recordingProxy();
	const downloads = await mkdtemp(path.join(tmpdir(), 'crosscheck-downloads-'));
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: executable,
		headless,
		defaultViewport: null,
		protocolTimeout: 60_000,
		args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
		extraPrefsFirefox: {
			'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
			'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
			...(contrast && { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 }),
			...(still && { 'ui.prefersReducedMotion': 1 }),
			...(remembersNothing && { 'browser.privatebrowsing.autostart': true }),
			// Its own English in mirror writing, made for tests of this kind.
			...(direction === 'rtl' && { 'intl.l10n.pseudo': 'bidi' }),
			'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
			'browser.download.folderList': 2,
			'browser.download.dir': downloads,
			'browser.download.alwaysOpenPanel': false,
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': proxy.port,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': proxy.port,
		},
	});
	// Puppeteer's BiDi connection and context ids are internal to it: package.json pins its version, and only this file uses them.
	const { connection } = browser as unknown as { connection: BidiConnection };
	const send = async (method: string, params: object = {}) => (await connection.send(method, params)).result;

	async function inBrowserWindow<Given extends readonly unknown[], Answer>(
		run: (browser: Surroundings, ...given: Given) => Answer,
		...given: Given
	): Promise<Awaited<Answer>> {
		const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
		const answer = await send('script.evaluate', {
			// BiDi would wrap objects; JSON text arrives as it is.
			expression: `(async () => JSON.stringify((await ${callText(run, given, SURROUNDINGS)}) ?? null))()`,
			target: { context: tree.contexts?.[0]?.context },
			awaitPromise: true,
		});
		if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
		return JSON.parse(answer.result?.value ?? 'null');
	}

	/** `page.goto` would wait in vain for the load event of the extension's and the browser's own pages. */
	async function navigate(page: Page, url: string): Promise<void> {
		const context = (page.mainFrame() as unknown as { _id: string })._id;
		await send('browsingContext.navigate', { context, url, wait: 'complete' });
	}

	async function open(url: string): Promise<Page> {
		const page = await browser.newPage();
		await navigate(page, url);
		return page;
	}

	if (remembersNothing) await inBrowserWindow(allowPrivately, GECKO_ID);
	await browser.installExtension(path.resolve(extension));

	const ownPage = (file: string) => `moz-extension://${HOST}/${file}`;
	const openHelper = () => open(ownPage('icons/16.png'));
	let helper = await openHelper();
	const asExtension: Driver['asExtension'] = (run, ...given) =>
		helper.evaluate(callText(run, given, 'browser')) as Promise<never>;

	await closeGreeting({ asExtension });

	async function tab(url: string): Promise<Tab> {
		return tabOf(await open(url));
	}

	function tabOf(page: Page, tabId?: number): Promise<Tab> {
		return pageTab(
			page,
			{ asExtension },
			{
				async clickAction() {
					await page.bringToFront();
					await inBrowserWindow(async ({ window, extension }) => {
						const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
						await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
					});
				},
				async pressShortcut(wanted) {
					await page.bringToFront();
					await inBrowserWindow(({ window }, wanted) => {
						const keys = [...window.document.querySelectorAll<ShortcutElement>('keyset[id^="ext-keyset-id"] key')];
						const code = { '.': 'VK_PERIOD', ',': 'VK_COMMA' }[wanted as string];
						const key = keys.find(
							(key) => key.getAttribute('key') === wanted || (code && key.getAttribute('keycode') === code),
						);
						if (!key) throw new Error(`Firefox has no key ${wanted} for the extension`);
						key.doCommand();
					}, wanted);
				},
				async chooseMenu({ label }) {
					await page.bringToFront();
					const at = await page.evaluate(() => {
						const { x, y } = document.querySelector('p')?.getBoundingClientRect() ?? { x: 0, y: 0 };
						return { x: x + 5, y: y + 5 };
					});
					await page.mouse.click(at.x, at.y, { button: 'right' });
					await until(
						() =>
							inBrowserWindow(({ window }, label) => {
								const menu = window.document.querySelector<PopupElement>('#contentAreaContextMenu');
								const items = [...(menu?.querySelectorAll<MenuElement>('menuitem') ?? [])];
								const item = items.find((item) => item.getAttribute('label') === label);
								const popup = item?.closest<PopupElement>('menupopup');
								if (!item || !popup) return false;
								// Several entries of one extension share a menu inside the menu.
								if (popup !== menu && popup.state === 'closed') popup.closest<MenuElement>('menu')?.openMenu(true);
								if (popup.state !== 'open') return false;
								popup.activateItem(item);
								return true;
							}, label),
						`the context menu offers "${label}"`,
					);
				},
				navigate: (url) => navigate(page, url),
				async drawForPrint(print) {
					await page.bringToFront();
					await inBrowserWindow(
						({ window }, medium) => {
							window.gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
						},
						print ? 'print' : '',
					);
				},
				async press(key) {
					// As F6 does, when the sidebar has the focus.
					await inBrowserWindow(({ window }) => window.gBrowser.selectedBrowser.focus());
					await page.keyboard.press(key);
				},
			},
			tabId,
		);
	}

	/** As the reader does in the extension's settings; it starts the extension anew. */
	async function allowPrivateWindows(): Promise<void> {
		if (await asExtension((api) => api.extension.isAllowedIncognitoAccess())) return;
		await inBrowserWindow(allowPrivately, GECKO_ID);
		await inBrowserWindow(async (_, id) => {
			const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
			await (await AddonManager.getAddonByID(id)).reload();
		}, GECKO_ID);
		helper = await openHelper();
	}

	const panelDocument = "browser.extension.getViews({ type: 'sidebar' })[0].document";
	const panel: View = {
		evaluate: (run, ...given) => helper.evaluate(callText(run, given, panelDocument)) as Promise<never>,
		async click(target) {
			const at = await steadyCentre(panel, target);
			await inBrowserWindow(({ window, sidebar, panel }, at) => {
				// The panel's element lies in a document of its own, inside the sidebar's.
				const [outer, inner] = [sidebar.getBoundingClientRect(), panel.getBoundingClientRect()];
				for (const type of ['mousemove', 'mousedown', 'mouseup']) {
					window.synthesizeMouseEvent(
						type,
						outer.x + inner.x + at.x,
						outer.y + inner.y + at.y,
						{ button: 0, clickCount: 1 },
						{},
					);
				}
			}, at);
		},
		async press(key) {
			// While Firefox still moves the focus elsewhere (a tab that comes to the front), it believes itself
			// done and passes the keys on to the page: the panel's own document says when it has them.
			await until(async () => {
				if (await panel.evaluate((document) => document.hasFocus())) return true;
				await inBrowserWindow(({ panel }) => {
					panel.blur();
					panel.focus();
				});
				return false;
			}, 'the keyboard is led into the panel');
			await inBrowserWindow(({ window }, key) => {
				const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
				keys.beginInputTransactionForTests(window);
				const event = new KeyboardEvent('', key === 'Space' ? { key: ' ', code: 'Space' } : { key, code: key });
				keys.keydown(event);
				keys.keyup(event);
			}, key);
		},
		async screenshot() {
			const picture = await inBrowserWindow(async ({ window, panel }) => {
				const { currentWindowGlobal } = panel.browsingContext;
				const bitmap = await currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'rgb(255,255,255)');
				const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
				canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
				const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
				return Array.from(bytes);
			});
			return Uint8Array.from(picture);
		},
	};

	const backgroundRuns = () => inBrowserWindow(({ extension }) => extension.backgroundState !== 'stopped');

	const panelIsOpen = () =>
		asExtension((api) => api.extension.getViews({ type: 'sidebar' as never })[0]?.document.readyState === 'complete');

	return {
		browser: 'firefox',
		open: tab,
		async openPrivately(url) {
			await allowPrivateWindows();
			const tabId = await privateTabId({ asExtension }, url);
			const page = await until(
				async () => (await browser.pages()).find((page) => page.url() === url),
				'the page is open in a private window',
			);
			// As after `goto`: a page that has only begun to load takes what was asked of it along when it is there.
			await page.waitForFunction(() => document.readyState === 'complete');
			return tabOf(page, tabId);
		},
		async panel() {
			await until(panelIsOpen, 'the sidebar is open');
			return panel;
		},
		panelIsOpen,
		extensionPage: (file) => tab(ownPage(file)),
		async closeTabs() {
			for (const page of await browser.pages()) if (page !== helper) await page.close();
		},
		asExtension,
		async answerPrompt(allow) {
			// Firefox takes no answer in the first half second, so it is given until the question is gone.
			let asked = false;
			await until(async () => {
				const open = await inBrowserWindow(({ window }, allow) => {
					const prompt = window.document.querySelector<PromptElement>('#addon-webext-permissions-notification');
					const button = allow ? prompt?.button : prompt?.secondaryButton;
					const popup = prompt?.closest<PopupElement>('panel');
					if (!button || popup?.state !== 'open') return false;
					button.click();
					return true;
				}, allow);
				asked ||= open;
				return asked && !open;
			}, 'Firefox asks for the permission and takes the answer');
		},
		async update() {
			await browser.installExtension(path.resolve(extension));
			helper = await openHelper();
		},
		async killBackground() {
			await until(async () => {
				await inBrowserWindow(async ({ extension }) => {
					if (extension.backgroundState === 'running') {
						await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
					}
				});
				// What went before may have woken it again.
				return !(await backgroundRuns());
			}, 'the event page is gone');
		},
		backgroundRuns,
		backgroundMemory: () =>
			inBrowserWindow(() => {
				const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
				return new Promise<number>((resolve) => {
					let bytes = 0;
					reporters.getReports(
						(_process, path, _kind, units, amount) => {
							const isOurs = path.startsWith('explicit/') && path.includes('_generated_background_page');
							if (isOurs && units === 0) bytes += amount;
						},
						null,
						() => resolve(bytes),
						null,
						false,
					);
				});
			}),
		downloads,
		contacted: proxy.contacted,
		ended: new Promise<void>((resolve) => void browser.once('disconnected', () => resolve())),
		async close() {
			await browser.close();
			await proxy.close();
			await rm(downloads, { recursive: true, force: true });
		},
	};
}

/** Runs in the browser's own window. */
async function allowPrivately(_: Surroundings, id: string): Promise<void> {
	const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
	await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

type BidiAnswer = {
	readonly contexts?: readonly { readonly context: string }[];
	readonly type?: string;
	readonly exceptionDetails?: { readonly text: string };
	readonly result?: { readonly value: string };
};
type BidiConnection = { send(method: string, params: object): Promise<{ readonly result: BidiAnswer }> };

/** The little of Firefox's own window that is used here. */
type Surroundings = {
	readonly window: Window & {
		readonly gBrowser: {
			readonly selectedBrowser: HTMLElement & { readonly browsingContext: { mediumOverride: string } };
		};
		synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): void;
	};
	readonly extension: {
		readonly backgroundState: string;
		terminateBackground(options: object): Promise<void>;
	};
	readonly sidebar: HTMLElement;
	/** The element that shows the panel. */
	readonly panel: HTMLElement & {
		readonly browsingContext: {
			readonly currentWindowGlobal: {
				drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
			};
		};
	};
};
const SURROUNDINGS = `((window) => ({
	window,
	extension: WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)})?.extension,
	sidebar: window.document.getElementById('sidebar'),
	panel: window.document.getElementById('sidebar')?.contentDocument?.querySelector('browser'),
}))(Services.wm.getMostRecentWindow('navigator:browser'))`;
type ShortcutElement = Element & { doCommand(): void };
type MenuElement = Element & { openMenu(open: boolean): void };
type PromptElement = Element & { readonly button?: HTMLElement; readonly secondaryButton?: HTMLElement };
type PopupElement = Element & { readonly state: string; activateItem(item: Element): void };
type TextInputProcessor = {
	beginInputTransactionForTests(window: Window): void;
	keydown(event: KeyboardEvent): void;
	keyup(event: KeyboardEvent): void;
};
type MemoryReporters = {
	getReports(
		report: (process: string, path: string, kind: number, units: number, amount: number) => void,
		data: null,
		done: () => void,
		doneData: null,
		anonymize: boolean,
	): void;
};
declare const Ci: {
	readonly nsITextInputProcessor: unique symbol;
	readonly nsIMemoryReporterManager: unique symbol;
};
declare const Cc: {
	readonly '@mozilla.org/text-input-processor;1': {
		createInstance(kind: typeof Ci.nsITextInputProcessor): TextInputProcessor;
	};
	readonly '@mozilla.org/memory-reporter-manager;1': {
		getService(kind: typeof Ci.nsIMemoryReporterManager): MemoryReporters;
	};
};
declare const ChromeUtils: {
	importESModule(url: string): {
		readonly ExtensionPermissions: { add(id: string, permissions: object): Promise<void> };
		readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
		readonly ExtensionParent: {
			readonly apiManager: {
				readonly global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } };
			};
		};
	};
};
