import type { Discrepancy, DiscrepancyKind, Report } from '../../engine/types.ts';
import { SURE } from '../sure.ts';

/** `index` counts among all of the report's findings: it is how page and background name one. */
export type Listed = { readonly index: number; readonly discrepancy: Discrepancy };
export type Choice = { readonly lessCertain: boolean; readonly kinds: ReadonlySet<DiscrepancyKind> };

/** What the reader asked to see, and how many less certain findings wait behind the setting. */
export function shown(report: Report, choice: Choice): { readonly listed: readonly Listed[]; readonly held: number } {
	const wanted = report.discrepancies
		.map((discrepancy, index) => ({ index, discrepancy }))
		.filter(({ discrepancy }) => choice.kinds.has(discrepancy.kind));
	const listed = wanted.filter(({ discrepancy }) => choice.lessCertain || discrepancy.confidence >= SURE);
	return { listed, held: wanted.length - listed.length };
}
