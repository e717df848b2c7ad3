import { browser } from '../platform/browser.ts';
import { type LibraryPlace, libraryAddress } from '../platform/library-address.ts';

/** A view of the library in a tab of its own, beside the one that it was asked for from. */
export async function openLibrary(place: LibraryPlace, fromTab: number | undefined): Promise<void> {
	const opener = fromTab === undefined ? undefined : await browser.tabs.get(fromTab).catch(() => undefined);
	await browser.tabs.create({
		url: browser.runtime.getURL(libraryAddress(place)),
		// Chrome shows no page of an extension in a private window.
		...(opener && !opener.incognito && { index: opener.index + 1, windowId: opener.windowId }),
	});
}

/** After installing, and never again, one page shows what a mark means. */
export function welcome(): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
	});
}
