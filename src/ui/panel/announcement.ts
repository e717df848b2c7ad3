import { message } from '../../platform/i18n.ts';
import { problemSentence } from '../../platform/problem-sentence.ts';
import type { TabState } from '../../platform/protocol.ts';
import { type Choice, shown } from '../../report/shown.ts';
import { summarySentence } from './summary.tsx';

/** What a screen reader says when the state of the tab changes. */
export function announcement(state: TabState, choice: Choice): string {
	switch (state.kind) {
		case 'idle':
			return '';
		case 'working':
			return message(`working_${state.task}`);
		case 'kept':
			return message(`kept_${state.kept}`);
		case 'checked': {
			return summarySentence(state.report, shown(state.report, choice));
		}
		case 'failed':
			return problemSentence(state.problem);
	}
}
