import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { callBackground, callPage } from '../../platform/channels.ts';
import { message } from '../../platform/i18n.ts';
import type { Task } from '../../platform/protocol.ts';
import { readViewing, saveSetting } from '../../platform/settings.ts';
import type { ReportItem } from '../../report/item.ts';
import { useShortcut } from '../use-shortcut.ts';
import { useStored } from '../use-stored.ts';
import { Actions } from './actions.tsx';
import { announcement } from './announcement.ts';
import { Frame } from './frame.tsx';
import { StateView } from './state-view.tsx';
import { useActiveTab } from './use-active-tab.ts';
import { useMarks } from './use-marks.ts';
import { failed, useTabState } from './use-tab-state.ts';

/** `fixedTab`: the panel as a page of its own, for one tab, where a browser has no side panel. */
export function Panel({ fixedTab }: { fixedTab: number | undefined }) {
	const [tab, lookAgain] = useActiveTab(fixedTab);
	const [{ state, active }, show] = useTabState(tab?.id);
	const choice = useStored(readViewing);
	const shortcut = useShortcut();
	const [notice, setNotice] = useState('');

	const marksOn = useMarks(tab?.id, state, choice?.showMarks);

	useEffect(() => {
		setNotice('');
		// The click that started a task is also what lets us read the page, and no tab event tells of that.
		lookAgain().catch(console.error);
	}, [tab?.id, state, lookAgain]);

	if (tab === undefined || state === undefined || choice === undefined) return <Frame announcement="" />;

	const run = async (task: Task) => {
		try {
			await callBackground('tab.run', { tabId: tab.id, task });
		} catch (error) {
			show({ state: failed(error) });
		}
	};
	const inPage = async (act: () => Promise<void>) => {
		try {
			await act();
		} catch {
			// No content script answers: the page was reloaded or left behind since the check.
			setNotice(message('pageGone'));
		}
	};
	const onShow = (item: ReportItem) => {
		show({ active: item });
		void inPage(() => callPage(tab.id)('content.show', item));
	};
	const onMarks = () => void inPage(() => callPage(tab.id)('content.toggleMarks'));
	const onShowLessCertain = () => saveSetting('sensitivity', 'more');
	const onRun = (task: Task) => void run(task);
	const onCancel = () => void callBackground('tab.cancel', tab.id).catch(console.error);
	const onShowCoverage = (on: boolean) => saveSetting('showCoverage', on);
	const onOptions = () => void browser.runtime.openOptionsPage();
	const { reachable } = tab;

	return (
		<Frame
			announcement={announcement(state, choice)}
			bar={<Actions {...{ state, reachable, marksOn, onRun, onMarks, onOptions }} />}
		>
			{notice !== '' && (
				<p class="notice" role="alert">
					{notice}
				</p>
			)}
			<StateView
				{...{
					state,
					reachable,
					shortcut,
					choice,
					active,
					onRun,
					onShow,
					onShowLessCertain,
					onShowCoverage,
					onCancel,
					onOptions,
				}}
			/>
		</Frame>
	);
}
