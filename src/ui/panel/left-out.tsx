import { message } from '../../platform/i18n.ts';
import type { ListedOmission } from '../../report/shown.ts';
import type { Sources } from '../../report/sources.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Fold } from './fold.tsx';

/** What the others report and this article leaves out. */
export function LeftOut({ omitted, sources }: { omitted: readonly ListedOmission[]; sources: Sources }) {
	if (omitted.length === 0) return null;
	return (
		<Fold title={message('leftOutTitle')} count={omitted.length}>
			<p class="quiet">{message('leftOutHelp')}</p>
			<ul class="plain-list">
				{omitted.map(({ index, omission }) => (
					<li key={index}>
						<h3 dir="auto">{omission.what}</h3>
						<EvidenceList evidence={omission.evidence} sources={sources} />
					</li>
				))}
			</ul>
		</Fold>
	);
}
