import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Page, type Target } from 'puppeteer-core';
import { until } from '../../support/until.ts';
import type { Driver, LaunchOptions, ShortcutKey, Tab } from './driver.ts';
import { callText, closeGreeting, pageTab, pageView, privateTabId } from './page-tab.ts';
import { recordingProxy } from './recording-proxy.ts';

/** Chromium over its DevTools protocol. */
export async function launchChrome(options: LaunchOptions): Promise<Driver> {
	const { extension, headless, scheme, contrast, still, direction, executable } = options;
	const proxy = await recordingProxy();
	const profile = await mkdtemp(path.join(tmpdir(), 'crosscheck-chrome-'));
	const browser = await puppeteer.launch({
		executablePath: executable,
		headless,
		// Extensions can be loaded and their buttons pressed through a pipe only.
		pipe: true,
		userDataDir: profile,
		defaultViewport: null,
		enableExtensions: [path.resolve(extension)],
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			// Chromium's own number for each.
			`--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
			...(contrast ? ['--force-high-contrast'] : []),
			...(still ? ['--force-prefers-reduced-motion'] : []),
			`--force-ui-direction=${direction}`,
			'--disable-quic',
			'--no-first-run',
			'--no-default-browser-check',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--window-size=1280,900',
			`--proxy-server=${proxy.address}`,
		],
	});

	const downloads = path.join(profile, 'downloads');
	const session = await browser.target().createCDPSession();
	await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });

	const isBackground = (target: Target) =>
		target.type() === 'service_worker' && target.url().endsWith('/background.js');
	const background = await browser.waitForTarget(isBackground);
	const id = new URL(background.url()).host;
	const installed = (await browser.extensions()).get(id);
	if (!installed) throw new Error(`Chromium does not list the extension ${id}`);

	// With a tab's number it is the panel as a page in a tab.
	const isPanel = (target: Target) => target.url() === `chrome-extension://${id}/panel.html`;

	const openHelper = async () => {
		const page = await browser.newPage();
		await page.goto(`chrome-extension://${id}/icons/16.png`);
		return page;
	};
	let helper = await openHelper();
	const asExtension: Driver['asExtension'] = (run, ...given) =>
		helper.evaluate(callText(run, given, 'chrome')) as Promise<never>;

	await closeGreeting({ asExtension });

	async function tab(url: string): Promise<Tab> {
		const page = await browser.newPage();
		await page.goto(url);
		return tabOf(page);
	}

	function tabOf(page: Page, tabId?: number): Promise<Tab> {
		return pageTab(
			page,
			{ asExtension },
			{
				async clickAction() {
					await page.bringToFront();
					await page.triggerExtensionAction(installed as NonNullable<typeof installed>);
				},
				async pressShortcut(key) {
					await page.bringToFront();
					await pressAltShift(page, key);
				},
				async chooseMenu({ id }) {
					const worker = await (await browser.waitForTarget(isBackground)).worker();
					await worker?.evaluate(async (menuItemId) => {
						const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
						// Chromium's events can be fired from inside; its types do not tell.
						const { onClicked } = chrome.contextMenus as unknown as {
							onClicked: { dispatch(...given: unknown[]): void };
						};
						onClicked.dispatch({ menuItemId, editable: false, pageUrl: tab?.url }, tab);
					}, id);
				},
				drawForPrint: (print) => page.emulateMediaType(print ? 'print' : 'screen'),
				async navigate(to) {
					await page.goto(to);
				},
			},
			tabId,
		);
	}

	/** As the reader does on the browser's own page of extensions; it starts the extension anew. */
	async function allowPrivateWindows(): Promise<void> {
		if (await asExtension((api) => api.extension.isAllowedIncognitoAccess())) return;
		// Puppeteer's types do not know this option yet.
		const wish = { path: path.resolve(extension), enableInIncognito: true };
		await session.send('Extensions.loadUnpacked', wish);
		// Until then it is the one before that answers, and what it has begun ends with it.
		await until(async () => {
			helper = await openHelper();
			return asExtension((api) => api.extension.isAllowedIncognitoAccess());
		}, 'the extension has started anew');
		await backgroundListens();
	}

	/** Its pages are there before its background is, and Chromium keeps no click for one that has not yet listened. */
	async function backgroundListens(): Promise<void> {
		await until(
			() =>
				asExtension(async (api) => (await api.runtime.sendMessage({ call: 'tab.state', argument: -1 })) !== undefined),
			'the background listens',
		);
	}

	return {
		browser: 'chrome',
		open: tab,
		async openPrivately(url) {
			await allowPrivateWindows();
			const opened = browser.waitForTarget((target) => target.type() === 'page' && target.url() === url);
			const tabId = await privateTabId({ asExtension }, url);
			const page = await (await opened).asPage();
			// As after `goto`: a page that has only begun to load takes what was asked of it along when it is there.
			await page.waitForFunction(() => document.readyState === 'complete');
			return tabOf(page, tabId);
		},
		async panel() {
			const target = await browser.waitForTarget(isPanel, { timeout: 10_000 });
			return pageView(await target.asPage());
		},
		panelIsOpen: async () => browser.targets().some(isPanel),
		extensionPage: (file) => tab(`chrome-extension://${id}/${file}`),
		async closeTabs() {
			for (const page of await browser.pages()) if (page !== helper) await page.close();
		},
		asExtension,
		answerPrompt: async () => {},
		async update() {
			await browser.installExtension(path.resolve(extension));
			helper = await openHelper();
			await backgroundListens();
		},
		async killBackground() {
			const target = browser.targets().find(isBackground);
			await until(async () => {
				// It may be ending by itself; and what went before may wake the next one at once.
				await (await target?.worker())?.close().catch(() => {});
				return target === undefined || !browser.targets().includes(target);
			}, 'the service worker is gone');
		},
		backgroundRuns: async () => browser.targets().some(isBackground),
		async backgroundMemory() {
			const worker = await (await browser.waitForTarget(isBackground)).worker();
			if (!worker) throw new Error('The service worker does not run');
			const usage = await worker.client.send('Runtime.getHeapUsage');
			return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
		},
		downloads,
		contacted: proxy.contacted,
		ended: new Promise<void>((resolve) => void browser.once('disconnected', () => resolve())),
		async close() {
			await browser.close();
			await proxy.close();
			await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** Extension shortcuts listen to native key codes, which page.keyboard does not send. */
/** Where the keys are, and what Windows calls them. */
const KEYS: Readonly<Record<ShortcutKey, { readonly code: string; readonly virtual: number }>> = {
	K: { code: 'KeyK', virtual: 75 },
	L: { code: 'KeyL', virtual: 76 },
	'.': { code: 'Period', virtual: 190 },
	',': { code: 'Comma', virtual: 188 },
};

async function pressAltShift(page: Page, key: ShortcutKey): Promise<void> {
	const { code, virtual } = KEYS[key];
	const ALT_SHIFT = 1 | 8;
	const session = await page.createCDPSession();
	for (const type of ['rawKeyDown', 'keyUp'] as const) {
		await session.send('Input.dispatchKeyEvent', {
			type,
			modifiers: ALT_SHIFT,
			key,
			code,
			windowsVirtualKeyCode: virtual,
			nativeVirtualKeyCode: virtual,
		});
	}
	await session.detach();
}
