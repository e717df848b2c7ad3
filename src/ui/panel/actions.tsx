import { message } from '../../platform/i18n.ts';
import type { TabState, Task } from '../../platform/protocol.ts';

type ActionsProps = {
	readonly state: TabState;
	readonly reachable: boolean;
	readonly marksOn: boolean;
	readonly onRun: (task: Task) => void;
	readonly onMarks: () => void;
	readonly onOptions: () => void;
};

/** The bar over a result. The idle panel has its one big button instead. */
export function Actions({ state, reachable, marksOn, onRun, onMarks, onOptions }: ActionsProps) {
	if (state.kind === 'idle') return null;
	const busy = state.kind === 'working';
	return (
		<div class="actions">
			{reachable && (
				<button type="button" disabled={busy} onClick={() => onRun('check')}>
					{state.kind === 'checked' ? message('checkAgain') : message('check')}
				</button>
			)}
			{reachable && (
				<button type="button" disabled={busy || isKept(state)} onClick={() => onRun('keep')}>
					{isKept(state) ? message('keptDone') : message('keep')}
				</button>
			)}
			{state.kind === 'checked' && (
				<button type="button" class="switch" role="switch" aria-checked={marksOn} onClick={onMarks}>
					{message('marks')}
				</button>
			)}
			<button
				type="button"
				class="icon-button"
				aria-label={message('openOptions')}
				title={message('openOptions')}
				onClick={onOptions}
			>
				<svg viewBox="0 0 16 16" aria-hidden="true">
					<path d="M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M9 3v3h3v-3zM4 10v3h3v-3z" />
				</svg>
			</button>
		</div>
	);
}

function isKept(state: TabState): boolean {
	return (state.kind === 'kept' || state.kind === 'checked') && state.kept !== 'off' && state.kept !== 'full';
}
