import { readFileSync } from 'node:fs';
import { type FakeBrowserOptions, fakeBrowser, type Messages } from './preview/fake-browser.ts';

export const english: Messages = JSON.parse(readFileSync('extension/_locales/en/messages.json', 'utf8'));

/** Puts it where the polyfill looks for the browser's API; modules that use it are to be imported after this. */
export function installBrowser(options: Omit<FakeBrowserOptions, 'messages'>) {
	const fake = fakeBrowser({ ...options, messages: english });
	Object.assign(globalThis, { chrome: { runtime: { id: fake.browser.runtime.id } }, browser: fake.browser });
	return fake;
}
