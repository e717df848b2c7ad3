import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import { byOrigin } from '../../report/sources.ts';
import { SourceLine } from '../source-line.tsx';
import { Fold } from './fold.tsx';

/** The articles compared, with copies and rewrites of one text under one heading. */
export function StorySources({ report }: { report: Report }) {
	if (report.story.length === 0) return null;
	return (
		<Fold title={message('sourcesTitle')} count={report.story.length}>
			<ul class="origins">
				{byOrigin(report).map((group) => (
					<li key={group[0]?.id} class={group.length > 1 ? 'origin shared' : 'origin'}>
						{group.length > 1 && <p class="quiet">{counted('sharedText', group.length)}</p>}
						{group.map((source) => (
							<SourceLine key={source.id} source={source} />
						))}
					</li>
				))}
			</ul>
		</Fold>
	);
}
