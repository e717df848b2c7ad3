import { browser } from './browser.ts';

/** What reading all open tabs takes: leave for every site, which the reader gives and takes back. */
const ALL_SITES = { origins: ['*://*/*'] };

/** Asks the reader, who may refuse. To be called in their click, before anything is awaited. */
export const askForAllSites = (): Promise<boolean> => browser.permissions.request(ALL_SITES);
export const allSitesAllowed = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);
export const giveUpAllSites = (): Promise<boolean> => browser.permissions.remove(ALL_SITES);

/** Calls back when leave is given or taken back, wherever that was done; returns how to stop. */
export function watchAllSites(changed: () => void): () => void {
	browser.permissions.onAdded.addListener(changed);
	browser.permissions.onRemoved.addListener(changed);
	return () => {
		browser.permissions.onAdded.removeListener(changed);
		browser.permissions.onRemoved.removeListener(changed);
	};
}
