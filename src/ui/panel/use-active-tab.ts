import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';

export type ActiveTab = {
	readonly id: number;
	/**
	 * Whether the browser lets us read the page now. It grants that for a click on our toolbar button, a menu entry or
	 * our key, not for a click in the panel; a tab's address is shown to us under the same terms, which tells it.
	 */
	readonly reachable: boolean;
};

/** The tab in front of this panel's window, or the one that the panel was opened for as a page of its own. */
export function useActiveTab(fixed: number | undefined): ActiveTab | undefined {
	const [tab, setTab] = useState<ActiveTab>();
	useEffect(() => {
		let windowId: number | undefined;
		let gone = false;

		const look = async () => {
			const found = fixed === undefined ? await activeTab() : await browser.tabs.get(fixed).catch(() => undefined);
			if (gone || found?.id === undefined) return;
			windowId = found.windowId;
			setTab({ id: found.id, reachable: found.url !== undefined });
		};
		const onActivated = (change: { windowId: number }) => {
			if (fixed === undefined && (windowId === undefined || change.windowId === windowId)) void look();
		};
		const onUpdated = (_id: number, change: { status?: string }) => {
			if (change.status !== undefined) void look();
		};
		browser.tabs.onActivated.addListener(onActivated);
		browser.tabs.onUpdated.addListener(onUpdated);
		void look();
		return () => {
			gone = true;
			browser.tabs.onActivated.removeListener(onActivated);
			browser.tabs.onUpdated.removeListener(onUpdated);
		};
	}, [fixed]);
	return tab;
}

async function activeTab() {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab;
}
