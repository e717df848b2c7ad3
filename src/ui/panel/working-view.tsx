import { message } from '../../platform/i18n.ts';
import type { Task } from '../../platform/protocol.ts';

export function WorkingView({ task }: { task: Task }) {
	return (
		<section class="working" aria-busy="true">
			<p>{message(`working_${task}`)}</p>
			<div class="progress" aria-hidden="true" />
		</section>
	);
}
