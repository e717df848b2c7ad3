import { restore } from '../../platform/dismissals.ts';
import { message, reasonText } from '../../platform/i18n.ts';
import type { DismissedFinding } from '../../report/shown.ts';
import { Fold } from './fold.tsx';

/** What was dismissed of this report, and the way back. */
export function DismissedFold({ dismissed }: { dismissed: readonly DismissedFinding[] }) {
	if (dismissed.length === 0) return null;
	return (
		<Fold title={message('dismissedTitle')} count={dismissed.length}>
			<ul class="plain-list">
				{dismissed.map(({ index, discrepancy, by }) => (
					<li key={index} class="dismissed">
						<p dir="auto">{reasonText(discrepancy.reason)}</p>
						<p class="quiet">
							{message(`dismissed_${by.kind}`)}{' '}
							<button type="button" class="link" onClick={() => void restore([by.id]).catch(console.error)}>
								{message('showAgain')}
							</button>
						</p>
					</li>
				))}
			</ul>
		</Fold>
	);
}
