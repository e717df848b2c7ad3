import { accessSync, constants, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChrome } from './chrome.ts';
import type { BrowserName, Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Where browsers are found, likeliest first; an environment variable of this name comes before all. */
const PLACES: Record<BrowserName, { readonly variable: string; readonly places: readonly string[] }> = {
	chrome: {
		variable: 'CHROME_PATH',
		places: [
			...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'C:\\Program Files\\Chromium\\Application\\chrome.exe',
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		],
	},
	firefox: {
		variable: 'FIREFOX_PATH',
		places: [
			...onPath('firefox-esr', 'firefox'),
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
		],
	},
};

export function findBrowser(browser: BrowserName): string | undefined {
	const { variable, places } = PLACES[browser];
	const named = process.env[variable];
	if (named === undefined) return places.find(isExecutable);
	if (!isExecutable(named)) throw new Error(`${variable} is "${named}", which is no program`);
	return named;
}

export type LaunchWishes = {
	/** The folder of the built extension; the build's own by default. */
	readonly extension?: string;
	readonly headless?: boolean;
	/** What pages are told the reader prefers. */
	readonly scheme?: 'light' | 'dark';
	/** The system's own few colours in place of every page's. */
	readonly contrast?: boolean;
	/** As a reader asks for it who is made unwell by things that move. */
	readonly still?: boolean;
	/** In Firefox alone: it is set to never remember history, so that every window is private. */
	readonly remembersNothing?: boolean;
	/** Which way the browser's own words run. */
	readonly direction?: 'ltr' | 'rtl';
	/** In Chromium, where no test can answer the question for it: the optional permission for all sites is given from the start. */
	readonly allSites?: boolean;
};

export async function launch(
	browser: BrowserName,
	{
		extension = `dist/${browser}`,
		headless = true,
		scheme = 'light',
		contrast = false,
		still = false,
		remembersNothing = false,
		direction = 'ltr',
		allSites = false,
	}: LaunchWishes = {},
): Promise<Driver> {
	const executable = findBrowser(browser);
	if (executable === undefined) throw new Error(`No ${browser} is installed; set ${PLACES[browser].variable} to one`);
	const start = browser === 'chrome' ? launchChrome : launchFirefox;
	const built = allSites && browser === 'chrome' ? withAllSites(extension) : extension;
	return start({ extension: built, headless, scheme, contrast, still, remembersNothing, direction, executable });
}

/** A copy of the built extension that differs in this one thing. */
function withAllSites(extension: string): string {
	const copy = mkdtempSync(path.join(tmpdir(), 'crosscheck-all-sites-'));
	cpSync(extension, copy, { recursive: true });
	const file = path.join(copy, 'manifest.json');
	const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
	writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
	process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
	return copy;
}

function onPath(...names: string[]): string[] {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
