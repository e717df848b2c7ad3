import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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
export function useActiveTab(fixed: number | undefined): readonly [ActiveTab | undefined, look: () => Promise<void>] {
	const [tab, setTab] = useState<ActiveTab>();
	const ownWindow = useRef<number | undefined>(undefined);
	const look = useCallback(async () => {
		const found = fixed === undefined ? await activeTab() : await browser.tabs.get(fixed).catch(() => undefined);
		if (found?.id === undefined) return;
		const { id, windowId } = found;
		const reachable = found.url !== undefined;
		ownWindow.current = windowId;
		setTab((before) => (before?.id === id && before.reachable === reachable ? before : { id, reachable }));
	}, [fixed]);

	useEffect(() => {
		const onActivated = (change: { windowId: number }) => {
			if (fixed === undefined && (ownWindow.current === undefined || change.windowId === ownWindow.current))
				void look();
		};
		const onUpdated = (_id: number, change: { status?: string }) => {
			if (change.status !== undefined) void look();
		};
		browser.tabs.onActivated.addListener(onActivated);
		browser.tabs.onUpdated.addListener(onUpdated);
		void look();
		return () => {
			browser.tabs.onActivated.removeListener(onActivated);
			browser.tabs.onUpdated.removeListener(onUpdated);
		};
	}, [fixed, look]);
	return [tab, look];
}

async function activeTab() {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab;
}
