import type { Omission } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { Fold } from './fold.tsx';
import type { SourceOf } from './sources.ts';

/** What the others report and this article leaves out. */
export function LeftOut({ omitted, sourceOf }: { omitted: readonly Omission[]; sourceOf: SourceOf }) {
	if (omitted.length === 0) return null;
	return (
		<Fold title={message('leftOutTitle')} count={omitted.length}>
			<p class="quiet">{message('leftOutHelp')}</p>
			<ul class="plain-list">
				{omitted.map((omission) => (
					<li key={omission.what}>
						<h3 dir="auto">{omission.what}</h3>
						<ul class="evidence-list">
							{omission.evidence.map((evidence) => (
								<EvidenceItem
									key={`${evidence.source} ${evidence.start}`}
									evidence={evidence}
									source={sourceOf(evidence.source)}
								/>
							))}
						</ul>
					</li>
				))}
			</ul>
		</Fold>
	);
}
