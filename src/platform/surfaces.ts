import { browser } from './browser.ts';

/**
 * Opens the panel beside the page. Both browsers want it asked for in the reader's own click, before anything is awaited:
 * call it first. Open already, it stays.
 */
export function openPanel(windowId: number | undefined): Promise<void> {
	if (__TARGET__ === 'firefox') return browser.sidebarAction.open();
	// The polyfill does not know the side panel.
	return windowId === undefined ? Promise.resolve() : chrome.sidePanel.open({ windowId });
}

/** Firefox names the permission and the object otherwise, and means the same. */
export const contextMenus = __TARGET__ === 'firefox' ? browser.menus : browser.contextMenus;
