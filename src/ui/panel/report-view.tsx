import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import type { ReportItem } from '../../report/item.ts';
import type { Choice } from '../../report/shown.ts';
import { shown } from '../../report/shown.ts';
import { sourcesOf } from '../../report/sources.ts';
import { Findings } from './findings.tsx';
import { LeftOut } from './left-out.tsx';
import { OnlyHere } from './only-here.tsx';
import { StorySources } from './story-sources.tsx';
import { Summary } from './summary.tsx';
import { WhatWasChecked } from './what-was-checked.tsx';

type ReportViewProps = {
	readonly report: Report;
	readonly choice: Choice;
	readonly active: ReportItem | undefined;
	readonly onShow: (item: ReportItem) => void;
	readonly onShowLessCertain: () => void;
};

export function ReportView({ report, choice, active, onShow, onShowLessCertain }: ReportViewProps) {
	const all = shown(report, choice);
	const { listed, held, hidden } = all;
	const sources = sourcesOf(report);
	return (
		<>
			<Summary report={report} shown={all} />
			{listed.length > 0 && (
				<Findings
					listed={listed}
					sources={sources}
					active={active?.list === 'discrepancies' ? active.index : -1}
					onShow={(index) => onShow({ list: 'discrepancies', index })}
				/>
			)}
			{held > 0 && (
				<p class="held">
					{counted('lessCertainHeld', held)}{' '}
					<button type="button" class="link" onClick={onShowLessCertain}>
						{message('showThem')}
					</button>
				</p>
			)}
			{hidden > 0 && <p class="held">{counted('hiddenKindsHeld', hidden)}</p>}
			<LeftOut omitted={all.omitted} sources={sources} />
			<OnlyHere passages={report.onlyHere} compared={report.story.length} />
			<StorySources report={report} />
			<WhatWasChecked checked={report.checked} />
		</>
	);
}
