import type { Discrepancy, Report } from '../engine/types.ts';
import { DISMISSAL_KINDS, type DismissalKind, outletOf } from '../report/dismissal.ts';
import { sourceName } from '../report/source-name.ts';
import { sourceFinder } from '../report/sources.ts';
import { message } from './i18n.ts';

/** The ways to dismiss a finding, as card and panel offer them. */
export function waysToDismiss(
	{ kind, evidence }: Discrepancy,
	report: Report,
): readonly { readonly kind: DismissalKind; readonly label: string }[] {
	const [lead] = evidence;
	const source = lead && lead.source !== report.article.id ? sourceName(sourceFinder(report)(lead.source)) : undefined;
	const labels: Readonly<Record<DismissalKind, string | undefined>> = {
		seen: message('dismiss_seen'),
		pair: message('dismiss_pair'),
		kindOnSite: message('dismiss_kindOnSite', [message(`kind_${kind}`), outletOf(report.article)]),
		source: source === undefined ? undefined : message('dismiss_source', [source]),
	};
	return DISMISSAL_KINDS.flatMap((kind) => {
		const label = labels[kind];
		return label === undefined ? [] : [{ kind, label }];
	});
}
