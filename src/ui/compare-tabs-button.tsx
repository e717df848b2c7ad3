import { useState } from 'preact/hooks';
import { askForAllSites } from '../platform/all-sites.ts';
import { browser } from '../platform/browser.ts';
import { callBackground } from '../platform/channels.ts';
import { message } from '../platform/i18n.ts';

/** From the panel: asks for leave in this very click, then reads the window's tabs in a view of the library. */
export function CompareTabsButton() {
	const [refused, setRefused] = useState(false);
	const onClick = () => {
		const asked = askForAllSites();
		const compare = async () => {
			const allowed = await asked;
			setRefused(!allowed);
			if (!allowed) return;
			const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
			const from = tab?.id;
			await callBackground('library.open', { view: 'tabs', run: true, ...(from !== undefined && { from }) });
		};
		compare().catch(console.error);
	};
	return (
		<div class="compare-tabs">
			<p>
				<button type="button" onClick={onClick}>
					{message('compareTabs')}
				</button>
			</p>
			<p class="quiet" role="status">
				{refused ? message('allSitesRefused') : message('compareTabsShort')}
			</p>
		</div>
	);
}
