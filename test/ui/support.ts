import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { type FakeBrowserOptions, fakeBrowser, type Messages } from './preview/fake-browser.ts';

export const english = messagesOf('en');

/** What is imported after this is imported anew, and meets this browser: the polyfill would stay with the first one it saw. */
export function installBrowser(options: Partial<FakeBrowserOptions> = {}) {
	const fake = fakeBrowser({ state: { kind: 'idle' }, messages: english, ...options });
	vi.resetModules();
	vi.doMock('../../src/platform/browser.ts', () => ({ browser: fake.browser }));
	return fake;
}

/** The sentences in a folder of _locales. */
export function messagesOf(locale: string): Messages {
	return JSON.parse(readFileSync(`extension/_locales/${locale}/messages.json`, 'utf8'));
}
