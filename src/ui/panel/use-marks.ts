import { useEffect, useState } from 'preact/hooks';
import { answerPanelEvents, callPage } from '../../platform/channels.ts';
import type { TabState } from '../../platform/protocol.ts';

/**
 * Whether a tab's marks are on: as the reader last switched them there, or else as the settings say.
 * `byDefault` is undefined until the settings are known.
 */
export function useMarks(tabId: number | undefined, state: TabState | undefined, byDefault?: boolean): boolean {
	const [switched, setSwitched] = useState<ReadonlyMap<number, boolean>>(new Map());
	useEffect(() => {
		const hear = ({ tabId, on }: { readonly tabId: number; readonly on: boolean }) =>
			setSwitched((before) => new Map([...before, [tabId, on]]));
		return answerPanelEvents({ 'panel.marks': hear });
	}, []);
	// A new check paints anew, and so does a change of the setting.
	const isWorking = state?.kind === 'working';
	useEffect(() => {
		if (isWorking) setSwitched((before) => new Map([...before].filter(([id]) => id !== tabId)));
	}, [isWorking, tabId]);
	useEffect(() => (byDefault === undefined ? undefined : () => setSwitched(new Map())), [byDefault]);
	// They may have been switched before this panel was opened. That a page is gone is told where it is asked to do something.
	const isChecked = state?.kind === 'checked';
	useEffect(() => {
		if (!isChecked || tabId === undefined) return;
		callPage(tabId)('content.marks').then(
			(on) => on !== undefined && setSwitched((before) => new Map([...before, [tabId, on]])),
			() => undefined,
		);
	}, [isChecked, tabId]);

	return (tabId === undefined ? undefined : switched.get(tabId)) ?? byDefault ?? true;
}
