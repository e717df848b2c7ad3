import { useEffect, useState } from 'preact/hooks';
import { answerPanelEvents } from '../../platform/channels.ts';
import type { TabState } from '../../platform/protocol.ts';

/** Whether a tab's marks are on: as the reader last switched them there, or else as the settings say. */
export function useMarks(tabId: number | undefined, state: TabState | undefined, byDefault: boolean): boolean {
	const [switched, setSwitched] = useState<ReadonlyMap<number, boolean>>(new Map());
	useEffect(
		() =>
			answerPanelEvents({
				'panel.marks': ({ tabId, on }) => setSwitched((before) => new Map([...before, [tabId, on]])),
			}),
		[],
	);
	// A new check paints anew, and so does a change of the setting.
	const isWorking = state?.kind === 'working';
	useEffect(() => {
		if (isWorking) setSwitched((before) => new Map([...before].filter(([id]) => id !== tabId)));
	}, [isWorking, tabId]);
	useEffect(() => setSwitched(new Map()), [byDefault]);

	return (tabId === undefined ? undefined : switched.get(tabId)) ?? byDefault;
}
