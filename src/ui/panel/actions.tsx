import { callBackground } from '../../platform/channels.ts';
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
			<span class="icons">
				<button
					type="button"
					class="icon-button"
					aria-label={message('libraryHeading')}
					title={message('libraryHeading')}
					onClick={() => void callBackground('library.open', { view: 'list' })}
				>
					<svg viewBox="0 0 16 16" aria-hidden="true">
						<path d="M3 2.5v11M6 2.5v11M3 2.5h3M3 13.5h3M8.5 3l2.6-.7 2.6 10.6-2.6.7z" />
					</svg>
				</button>
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
			</span>
		</div>
	);
}

function isKept(state: TabState): boolean {
	return 'kept' in state && state.kept !== 'off' && state.kept !== 'full';
}
