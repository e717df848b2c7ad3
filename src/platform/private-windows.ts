import { browser } from './browser.ts';

/** Whether nothing that is read in the tab may be written down unasked. Of a tab that is gone nothing need be. */
export function isInPrivateWindow(tabId: number): Promise<boolean> {
	return browser.tabs.get(tabId).then(
		({ incognito }) => incognito,
		() => true,
	);
}
