import { message } from '../../platform/i18n.ts';
import { number } from '../../platform/locale.ts';
import type { Progress, Task } from '../../platform/protocol.ts';

type WorkingViewProps = {
	readonly task: Task;
	readonly progress: Progress | undefined;
	readonly onCancel: () => void;
};

export function WorkingView({ task, progress, onCancel }: WorkingViewProps) {
	return (
		<section class="working" aria-busy="true">
			<p>{message(`working_${task}`)}</p>
			{progress === undefined ? (
				<div class="progress" aria-hidden="true" />
			) : (
				<>
					<progress aria-label={message('progressLabel')} value={progress.done} max={progress.total} />
					<p class="quiet">{message('progressText', [number(progress.done), number(progress.total)])}</p>
				</>
			)}
			<p>
				<button type="button" onClick={onCancel}>
					{message('cancel')}
				</button>
			</p>
		</section>
	);
}
