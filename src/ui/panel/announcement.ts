import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import type { TabState } from '../../platform/protocol.ts';
import { type Choice, shown } from '../../report/shown.ts';
import { problemSentence } from '../problem-sentence.ts';

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
			const { listed } = shown(state.report, choice);
			return listed.length === 0 ? message('noDifferences') : counted('differencesFound', listed.length);
		}
		case 'failed':
			return problemSentence(state.problem);
	}
}
