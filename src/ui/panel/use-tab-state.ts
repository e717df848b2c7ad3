import { useEffect, useState } from 'preact/hooks';
import { answerPanelEvents, callBackground } from '../../platform/channels.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { TabState } from '../../platform/protocol.ts';
import type { ReportItem } from '../../report/item.ts';

export type TabView = {
	/** Undefined until the background has answered. */
	readonly state: TabState | undefined;
	/** What was chosen on the page or in the panel. */
	readonly active: ReportItem | undefined;
};

const UNKNOWN: TabView = { state: undefined, active: undefined };

/**
 * What the background knows of a tab, kept up to date, with a way to show what was chosen or failed here: of this tab, and
 * of no other that the reader has gone to meanwhile.
 */
export function useTabState(tabId: number | undefined): readonly [TabView, (view: Partial<TabView>) => void] {
	const [known, setKnown] = useState({ tabId, ...UNKNOWN });
	const view = known.tabId === tabId ? known : UNKNOWN;
	const change = (part: Partial<TabView>, isMeant = (_: TabView) => true) =>
		setKnown((before) => (before.tabId === tabId && isMeant(before) ? { ...before, ...part } : before));

	useEffect(() => {
		if (tabId === undefined) return;
		// An answer is older than any change heard while waiting for it.
		let overtaken = false;
		setKnown({ tabId, ...UNKNOWN });
		const stop = answerPanelEvents({
			'panel.tabChanged': ({ tabId: changed, state }) => {
				if (changed !== tabId) return;
				overtaken = true;
				change({ state, active: undefined });
			},
			'panel.active': ({ tabId: changed, item }) => {
				if (changed === tabId) change({ active: item });
			},
		});
		callBackground('tab.state', tabId).then(
			(state) => {
				if (!overtaken) change({ state });
			},
			(error: unknown) => {
				if (!overtaken) change({ state: failed(error) });
			},
		);
		return () => {
			overtaken = true;
			stop();
		};
	}, [tabId]);

	const working = view.state?.kind === 'working';
	useEffect(() => {
		if (tabId === undefined || !working) return;
		// A background that is ended in the midst of it tells nobody; asked, the next one does.
		const asking = setInterval(() => {
			callBackground('tab.state', tabId).then(
				// Working still, it tells less than was heard of its progress.
				(state) => {
					if (state.kind !== 'working') change({ state }, (before) => before.state?.kind === 'working');
				},
				() => undefined,
			);
		}, STILL_WORKING);
		return () => clearInterval(asking);
	}, [tabId, working]);
	return [view, change];
}

/** Milliseconds after which the panel asks again: few enough to notice, more than a check mostly takes. */
const STILL_WORKING = 3000;

export function failed(error: unknown): TabState {
	return { kind: 'failed', problem: problemFrom(error) };
}
