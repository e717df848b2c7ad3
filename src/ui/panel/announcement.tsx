import { message } from '../../platform/i18n.ts';
import type { TabState } from '../../platform/protocol.ts';
import { counted } from '../locale.ts';
import { problemSentence } from './problem-view.tsx';
import { type Choice, shown } from './shown.ts';

/** Always in the page, so that a screen reader hears what becomes of the tab without moving to the panel. */
export function Announcement({ state, choice }: { state?: TabState; choice?: Choice }) {
	return (
		<p class="visually-hidden" role="status">
			{state !== undefined && choice !== undefined && announcement(state, choice)}
		</p>
	);
}

function announcement(state: TabState, choice: Choice): string {
	switch (state.kind) {
		case 'idle':
			return '';
		case 'working':
			return message(`working_${state.task}`);
		case 'kept':
			return message(`kept_${state.kept}`);
		case 'checked': {
			const { listed } = shown(state.report, choice);
			return listed.length === 0 ? message('noDifferences') : counted('differencesFound', listed.length);
		}
		case 'failed':
			return problemSentence(state.problem);
	}
}
