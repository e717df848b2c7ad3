import { message } from '../../platform/i18n.ts';
import type { TabState, Task } from '../../platform/protocol.ts';
import type { Viewing } from '../../platform/settings.ts';
import type { ReportItem } from '../../report/item.ts';
import { shown } from '../../report/shown.ts';
import { ArticleHeading } from './article-heading.tsx';
import { Exporting } from './exporting.tsx';
import { IdleView } from './idle-view.tsx';
import { KeptView } from './kept-view.tsx';
import { ProblemView } from './problem-view.tsx';
import { ReportView } from './report-view.tsx';
import { sumOf } from './summary.tsx';
import { WorkingView } from './working-view.tsx';

export type StateViewProps = {
	readonly state: TabState;
	readonly reachable: boolean;
	readonly shortcut: string;
	readonly choice: Viewing;
	readonly active: ReportItem | undefined;
	readonly onRun: (task: Task) => void;
	readonly onShow: (item: ReportItem) => void;
	readonly onShowLessCertain: () => void;
	readonly onShowCoverage: (on: boolean) => void;
	readonly onOptions: () => void;
	readonly onCancel: () => void;
};

/** What the panel says about a tab. */
export function StateView(props: StateViewProps) {
	const { state, onRun, onOptions, onCancel } = props;
	switch (state.kind) {
		case 'idle':
			return <IdleView {...props} />;
		case 'working':
			return <WorkingView task={state.task} progress={state.progress} choice={props.choice} onCancel={onCancel} />;
		case 'kept':
			return (
				<>
					<ArticleHeading article={state.article} />
					<KeptView kept={state.kept} onCheck={() => onRun('check')} />
				</>
			);
		case 'checked':
			return (
				<>
					<ArticleHeading article={state.report.article} />
					{state.kept === 'full' && <p class="notice">{message('kept_full')}</p>}
					<ReportView {...props} report={state.report} />
					<Exporting report={sumOf(state.report, shown(state.report, props.choice))} />
				</>
			);
		case 'failed':
			return (
				<>
					{state.article !== undefined && <ArticleHeading article={state.article} />}
					<ProblemView problem={state.problem} kept={state.kept} onOptions={onOptions} />
				</>
			);
	}
}
