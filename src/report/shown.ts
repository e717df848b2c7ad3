import { SURE, SURE_LEFT_OUT, SURE_ONLY_HERE } from '../engine/confidence.ts';
import type { Discrepancy, DiscrepancyKind, LoneClaim, Omission, Reason, Report } from '../engine/types.ts';
import { type Dismissal, dismissedBy, outletOf } from './dismissal.ts';
import { sourceName } from './source-name.ts';
import { sourceFinder } from './sources.ts';

/** What the reader asked to see. */
export type Choice = {
	/** `sure` shows what was nearly always right on labelled stories, `more` all that the engine reports. */
	readonly sensitivity: 'sure' | 'more';
	readonly hiddenKinds: readonly DiscrepancyKind[];
	readonly dismissals: readonly Dismissal[];
};

/** `index` counts among all of the report's findings: it is how page, panel and background name one. */
export type Listed = { readonly index: number; readonly discrepancy: Discrepancy; readonly lessCertain: boolean };

export type Shown = {
	readonly listed: readonly Listed[];
	/** Less certain differences that wait behind the setting. */
	readonly held: number;
	/** And less certain ones of what is left out or stands here alone. */
	readonly heldCoverage: number;
	/** Those of kinds that the reader has turned off. */
	readonly hidden: number;
	/** Those that the reader has dismissed, each with what is to be taken back to see it again. */
	readonly dismissed: readonly DismissedFinding[];
	readonly omitted: readonly ListedOmission[];
	readonly onlyHere: readonly ListedClaim[];
};
export type ListedClaim = { readonly index: number; readonly claim: LoneClaim };
export type ListedOmission = { readonly index: number; readonly omission: Omission };
export type DismissedFinding = { readonly index: number; readonly discrepancy: Discrepancy; readonly by: Dismissal };

/** Which of a report's findings the reader wants to see: the one answer for marks, panel and badge. */
export function shown(report: Report, { sensitivity, hiddenKinds, dismissals }: Choice): Shown {
	const listed: Listed[] = [];
	const dismissed: DismissedFinding[] = [];
	let [held, hidden] = [0, 0];
	report.discrepancies.forEach((whole, index) => {
		const lessCertain = whole.confidence < SURE;
		if (hiddenKinds.includes(whole.kind)) {
			hidden += 1;
			return;
		}
		const left = withoutDismissed(report, whole, dismissals);
		if ('by' in left) dismissed.push({ index, discrepancy: whole, by: left.by });
		else if (lessCertain && sensitivity === 'sure') held += 1;
		else listed.push({ index, discrepancy: left.discrepancy, lessCertain });
	});
	const omitted = report.omitted.flatMap((whole, index) =>
		omissionLeft(report, whole, dismissals).map((omission) => ({ index, omission })),
	);
	const onlyHere = report.onlyHere.map((claim, index) => ({ index, claim }));
	const sure = {
		omitted: omitted.filter(({ omission }) => omission.confidence >= SURE_LEFT_OUT),
		onlyHere: onlyHere.filter(({ claim }) => claim.confidence >= SURE_ONLY_HERE),
	};
	const coverage = sensitivity === 'sure' ? sure : { omitted, onlyHere };
	const heldCoverage = omitted.length - coverage.omitted.length + onlyHere.length - coverage.onlyHere.length;
	return { listed, held, heldCoverage, hidden, dismissed, ...coverage };
}

/** What is left of a finding when evidence was dismissed, or by what all of it was. */
function withoutDismissed(
	report: Report,
	discrepancy: Discrepancy,
	dismissals: readonly Dismissal[],
): { readonly discrepancy: Discrepancy } | { readonly by: Dismissal } {
	if (dismissals.length === 0) return { discrepancy };
	const sourceOf = sourceFinder(report);
	const judged = discrepancy.evidence.map((evidence) => ({
		evidence,
		by: dismissedBy(dismissals, discrepancy, evidence, report.article, sourceOf(evidence.source)),
	}));
	const evidence = judged.filter(({ by }) => by === undefined).map((one) => one.evidence);
	const [first] = judged;
	const [lead] = evidence;
	if (lead === undefined && first?.by !== undefined) return { by: first.by };
	if (lead === undefined || evidence.length === judged.length) return { discrepancy };
	const reason =
		lead === first?.evidence
			? discrepancy.reason
			: reasonWith(discrepancy.reason, lead.exact, sourceName(sourceOf(lead.source)));
	const against = discrepancy.against
		.map((witness) => ({
			...witness,
			sources: witness.sources.filter((id) => evidence.some((one) => one.source === id)),
		}))
		.filter(({ sources }) => sources.length > 0);
	return { discrepancy: { ...discrepancy, evidence, against, reason } };
}

/** A reason names the surest source, and what it says: where that one was dismissed, the next stands in its place. */
function reasonWith({ key, substitutions }: Reason, there: string, source: string): Reason {
	const [here = ''] = substitutions;
	return substitutions.length === 3 ? { key, substitutions: [here, there, source] } : { key, substitutions };
}

function omissionLeft(report: Report, omission: Omission, dismissals: readonly Dismissal[]): readonly Omission[] {
	const outlets = new Set(dismissals.flatMap((one) => (one.kind === 'source' ? [one.source] : [])));
	if (outlets.size === 0) return [omission];
	const sourceOf = sourceFinder(report);
	const evidence = omission.evidence.filter(({ source }) => !outlets.has(outletOf(sourceOf(source))));
	return evidence.length > 0 ? [{ ...omission, evidence }] : [];
}
