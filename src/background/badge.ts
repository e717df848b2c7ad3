import type { Report } from '../engine/types.ts';
import { browser } from '../platform/browser.ts';
import { message } from '../platform/i18n.ts';
import { counted } from '../platform/locale.ts';
import { problemSentence } from '../platform/problem-sentence.ts';
import type { TabState } from '../platform/protocol.ts';
import { readViewing } from '../platform/settings.ts';
import { type Choice, shown } from '../report/shown.ts';

/** Dark enough for white text (7:1), the same in all states: the text says what the colour would. */
const BACKGROUND = '#4a4458';
const TEXT = '#ffffff';

export type Badge = { readonly text: string; readonly title: string };

/** What the toolbar button says about the tab; nothing where nothing was run. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
	const { text, title } = badgeFor(state, await readViewing());
	// The tab may be gone by now.
	await Promise.all([
		browser.action.setBadgeText({ tabId, text }),
		browser.action.setTitle({ tabId, title }),
		browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
		browser.action.setBadgeTextColor({ tabId, color: TEXT }),
	]).catch(() => undefined);
}

export function badgeFor(state: TabState, choice: Choice): Badge {
	switch (state.kind) {
		case 'idle':
			return { text: '', title: message('actionTitle') };
		case 'working':
			return { text: '…', title: message(`working_${state.task}`) };
		case 'kept':
			return { text: state.kept === 'full' ? '!' : '✓', title: message(`kept_${state.kept}`) };
		case 'checked':
			return countBadge(state.report, choice);
		case 'failed':
			return { text: '!', title: problemSentence(state.problem) };
	}
}

function countBadge(report: Report, choice: Choice): Badge {
	const count = shown(report, choice).listed.length;
	return { text: String(count), title: counted('differences', count) };
}
