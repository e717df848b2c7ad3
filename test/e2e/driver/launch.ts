import { accessSync, constants } from 'node:fs';
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
	return named === undefined ? places.find(isExecutable) : named;
}

export type LaunchWishes = {
	/** The folder of the built extension; the build's own by default. */
	readonly extension?: string;
	readonly headless?: boolean;
};

export async function launch(
	browser: BrowserName,
	{ extension = `dist/${browser}`, headless = true }: LaunchWishes = {},
): Promise<Driver> {
	const executable = findBrowser(browser);
	if (executable === undefined) throw new Error(`No ${browser} is installed; set ${PLACES[browser].variable} to one`);
	const start = browser === 'chrome' ? launchChrome : launchFirefox;
	return start({ extension, headless, executable });
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
