import { readFileSync } from 'node:fs';
import { type FakeBrowserOptions, fakeBrowser, type Messages } from './preview/fake-browser.ts';

export const english = messagesOf('en');

/** Puts it where the polyfill looks for the browser's API; modules that use it are to be imported after this. */
export function installBrowser(options: Omit<FakeBrowserOptions, 'messages'>) {
	const fake = fakeBrowser({ ...options, messages: english });
	Object.assign(globalThis, { chrome: { runtime: { id: fake.browser.runtime.id } }, browser: fake.browser });
	return fake;
}

/** The sentences in a folder of _locales. */
export function messagesOf(locale: string): Messages {
	return JSON.parse(readFileSync(`extension/_locales/${locale}/messages.json`, 'utf8'));
}
