import { browser } from '../../platform/browser.ts';

/** The browser's own page for keyboard shortcuts. To be called in the reader's click. */
export function openShortcutSettings(): void {
	const opened = hasOpener(browser.commands)
		? browser.commands.openShortcutSettings()
		: browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
	opened.catch(console.error);
}

/** Firefox alone has a call for it. */
function hasOpener(commands: object): commands is { openShortcutSettings(): Promise<void> } {
	return 'openShortcutSettings' in commands;
}
