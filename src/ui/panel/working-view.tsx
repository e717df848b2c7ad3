import { SURE_SO_FAR } from '../../engine/confidence.ts';
import { message, reasonText } from '../../platform/i18n.ts';
import { number } from '../../platform/locale.ts';
import type { Progress, Task } from '../../platform/protocol.ts';
import { type Choice, shown } from '../../report/shown.ts';
import { KindLabel } from '../kind-icon.tsx';

type WorkingViewProps = {
	readonly task: Task;
	readonly progress: Progress | undefined;
	readonly choice: Choice;
	readonly onCancel: () => void;
};

export function WorkingView({ task, progress, choice, onCancel }: WorkingViewProps) {
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
			{progress && <FoundSoFar progress={progress} choice={choice} />}
		</section>
	);
}

/** Reasons alone, of what will stay: what more sources say may join them, so that nothing can be opened or dismissed yet. */
function FoundSoFar({ progress: { report }, choice }: { readonly progress: Progress; readonly choice: Choice }) {
	const all = report ? shown(report, choice).listed : [];
	const listed = all.filter(({ discrepancy }) => discrepancy.confidence >= SURE_SO_FAR);
	if (listed.length === 0) return null;
	return (
		<>
			<h2>{message('foundSoFar')}</h2>
			<ol class="so-far">
				{listed.map(({ index, discrepancy }) => (
					<li key={index}>
						<KindLabel discrepancy={discrepancy} />
						<p class="reason" dir="auto">
							{reasonText(discrepancy.reason)}
						</p>
					</li>
				))}
			</ol>
		</>
	);
}
