import type { Discrepancy, Report } from '../../engine/types.ts';
import type { Settings } from '../../platform/settings.ts';
import { isShown } from '../../platform/shown.ts';

/** What the reader asked to see. */
export type Choice = Pick<Settings, 'sensitivity' | 'hiddenKinds'>;

/** `index` counts among all of the report's findings: it is how page and background name one. */
export type Listed = { readonly index: number; readonly discrepancy: Discrepancy; readonly lessCertain: boolean };

export type Shown = {
	readonly listed: readonly Listed[];
	/** Less certain ones that wait behind the setting. */
	readonly held: number;
	/** Those of kinds that the reader has turned off. */
	readonly hidden: number;
};

export function shown(report: Report, choice: Choice): Shown {
	const wanted = report.discrepancies
		.map((discrepancy, index) => ({
			index,
			discrepancy,
			lessCertain: !isShown(discrepancy, { sensitivity: 'sure', hiddenKinds: [] }),
		}))
		.filter(({ discrepancy }) => isShown(discrepancy, { ...choice, sensitivity: 'more' }));
	const listed = wanted.filter(({ discrepancy }) => isShown(discrepancy, choice));
	return { listed, held: wanted.length - listed.length, hidden: report.discrepancies.length - wanted.length };
}
