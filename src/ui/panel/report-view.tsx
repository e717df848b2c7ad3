import { useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import { dismiss } from '../../platform/dismissals.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import type { Viewing } from '../../platform/settings.ts';
import { type DismissalKind, dismissalOf } from '../../report/dismissal.ts';
import type { ReportItem } from '../../report/item.ts';
import { type Listed, shown } from '../../report/shown.ts';
import { sourcesOf } from '../../report/sources.ts';
import { DismissedFold } from './dismissed-fold.tsx';
import { EVERYTHING, filtered } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { Findings } from './findings.tsx';
import { LeftOut } from './left-out.tsx';
import { OnlyHere } from './only-here.tsx';
import { Revisions } from './revisions.tsx';
import { StorySources } from './story-sources.tsx';
import { Summary } from './summary.tsx';
import type { Undo } from './undo-line.tsx';
import { WhatWasChecked } from './what-was-checked.tsx';

export type ReportViewProps = {
	readonly report: Report;
	readonly choice: Viewing;
	readonly active: ReportItem | undefined;
	readonly onShow: (item: ReportItem) => void;
	readonly onShowLessCertain: () => void;
	readonly onShowCoverage: (on: boolean) => void;
};

export function ReportView(props: ReportViewProps) {
	const { report, choice, active, onShow, onShowLessCertain, onShowCoverage } = props;
	const [filter, setFilter] = useState(EVERYTHING);
	const [undo, setUndo] = useState<Undo>();
	const all = shown(report, choice);
	const { listed, held, heldCoverage, hidden, dismissed, omitted, onlyHere } = all;
	const sources = sourcesOf(report);
	const onDismiss = (kind: DismissalKind, { index, discrepancy }: Listed) => {
		const source = sources.of(discrepancy.evidence[0]?.source ?? '');
		dismiss(dismissalOf(kind, discrepancy, report.article, source)).then(
			({ id }) => setUndo({ id, kind, index }),
			console.error,
		);
	};
	const gone = undo && choice.dismissals.some(({ id }) => id === undo.id) ? undo : undefined;
	return (
		<>
			<Summary report={report} shown={all} showCoverage={choice.showCoverage} onShowCoverage={onShowCoverage} />
			<FilterBar {...{ listed, filter }} onFilter={setFilter} />
			{(listed.length > 0 || gone) && (
				<Findings
					listed={filtered(listed, filter)}
					report={report}
					active={active?.list === 'discrepancies' ? active.index : -1}
					onShow={(index) => onShow({ list: 'discrepancies', index })}
					onDismiss={onDismiss}
					undo={gone}
				/>
			)}
			{held + heldCoverage > 0 && (
				<p class="held">
					{counted('lessCertainHeld', held + heldCoverage)}{' '}
					<button type="button" class="link" onClick={onShowLessCertain}>
						{message('showThem')}
					</button>
				</p>
			)}
			{hidden > 0 && <p class="held">{counted('hiddenKindsHeld', hidden)}</p>}
			<LeftOut {...{ omitted, report, sources, active, onShow }} />
			<OnlyHere {...{ onlyHere, active, onShow }} others={report.story.length} />
			<DismissedFold dismissed={dismissed} />
			<Revisions revisions={report.revisions} />
			<StorySources report={report} />
			<WhatWasChecked report={report} />
		</>
	);
}
