import { useEffect, useState } from 'preact/hooks';
import { allSitesAllowed, askForAllSites } from '../../platform/all-sites.ts';
import { browser } from '../../platform/browser.ts';
import { callBackground } from '../../platform/channels.ts';
import { message } from '../../platform/i18n.ts';
import { libraryHash } from '../../platform/library-address.ts';
import { problemFrom } from '../../platform/problems.ts';
import type { OpenTab, Problem } from '../../platform/protocol.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { Back } from './back.tsx';
import { TabsResult } from './tabs-result.tsx';

type State =
	| { readonly kind: 'ready' | 'refused' | 'working' }
	| { readonly kind: 'done'; readonly tabs: readonly OpenTab[] }
	| { readonly kind: 'failed'; readonly problem: Problem };

/** Reads the articles in this window's tabs, when asked to, and shows which tell one story. */
export function TabsView({ from, run }: { from: number | undefined; run: boolean }) {
	const [state, setState] = useState<State>({ kind: 'ready' });

	const read = async () => {
		setState({ kind: 'working' });
		try {
			const { id } = await browser.windows.getCurrent();
			setState({ kind: 'done', tabs: await callBackground('tabs.keep', id ?? browser.windows.WINDOW_ID_CURRENT) });
			// The reader came from a tab that had nothing to be compared with: now it has.
			if (from !== undefined) await callBackground('tab.run', { tabId: from, task: 'check' });
		} catch (error) {
			setState({ kind: 'failed', problem: problemFrom(error) });
		}
	};
	useEffect(() => {
		document.title = message('compareTabs');
		if (!run) return;
		// Coming back here with the browser's own button is no wish to start again.
		history.replaceState(null, '', libraryHash({ view: 'tabs', ...(from !== undefined && { from }) }));
		void allSitesAllowed().then((allowed) => (allowed ? read() : undefined));
	}, [run]);

	const onClick = () => {
		void askForAllSites().then((allowed) => (allowed ? read() : setState({ kind: 'refused' })), console.error);
	};
	return (
		<main class="tabs" aria-busy={state.kind === 'working'}>
			<Back />
			<h1>{message('compareTabs')}</h1>
			{state.kind !== 'done' && <p>{message('compareTabsHelp')}</p>}
			<div role="status">
				{state.kind === 'working' && (
					<>
						<p>{message('readingTabs')}</p>
						<div class="progress" aria-hidden="true" />
					</>
				)}
				{state.kind === 'refused' && <p class="notice">{message('allSitesRefused')}</p>}
			</div>
			{state.kind === 'failed' && <ProblemNotice problem={state.problem} />}
			{state.kind === 'done' && <TabsResult tabs={state.tabs} from={from} />}
			{state.kind !== 'working' && (
				<p class="choices">
					<button type="button" class={state.kind === 'done' ? '' : 'primary'} onClick={onClick}>
						{state.kind === 'done' ? message('readTabsAgain') : message('readTabs')}
					</button>
				</p>
			)}
			{state.kind !== 'done' && <p class="quiet">{message('allSitesWhy')}</p>}
		</main>
	);
}
