import { browser } from '../../platform/browser.ts';

/** Firefox lets an extension change its own keys; Chrome keeps that to its page of shortcuts. */
export const canRebind = __TARGET__ === 'firefox';

/** Throws where Firefox does not take the keys. "" takes them away. */
export async function rebind(name: string, shortcut: string): Promise<void> {
	await browser.commands.update({ name, shortcut });
}

/** As they were when the extension was installed. */
export async function resetKeys(name: string): Promise<void> {
	await browser.commands.reset(name);
}

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
