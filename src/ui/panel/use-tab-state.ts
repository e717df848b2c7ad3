import { useEffect, useState } from 'preact/hooks';
import { answerPanelEvents, callBackground } from '../../platform/channels.ts';
import type { TabState } from '../../platform/protocol.ts';

export type TabView = {
	/** Undefined until the background has answered. */
	readonly state: TabState | undefined;
	/** The finding chosen on the page or in the list; -1 for none. */
	readonly active: number;
};

const UNKNOWN: TabView = { state: undefined, active: -1 };

/** What the background knows of a tab, kept up to date, with a way to show what was chosen or failed here. */
export function useTabState(tabId: number | undefined): readonly [TabView, (view: Partial<TabView>) => void] {
	const [view, setView] = useState(UNKNOWN);
	const change = (part: Partial<TabView>) => setView((before) => ({ ...before, ...part }));

	useEffect(() => {
		if (tabId === undefined) return;
		// An answer is older than any change heard while waiting for it.
		let overtaken = false;
		setView(UNKNOWN);
		const stop = answerPanelEvents({
			'panel.tabChanged': ({ tabId: changed, state }) => {
				if (changed !== tabId) return;
				overtaken = true;
				setView({ state, active: -1 });
			},
			'panel.active': ({ tabId: changed, index }) => {
				if (changed === tabId) change({ active: index });
			},
		});
		callBackground('tab.state', tabId).then(
			(state) => {
				if (!overtaken) change({ state });
			},
			(error: unknown) => {
				if (!overtaken) change({ state: bug(error) });
			},
		);
		return () => {
			overtaken = true;
			stop();
		};
	}, [tabId]);
	return [view, change];
}

export function bug(error: unknown): TabState {
	return { kind: 'failed', problem: { kind: 'bug', message: error instanceof Error ? error.message : String(error) } };
}
