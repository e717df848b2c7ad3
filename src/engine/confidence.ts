import type { Report } from './types.ts';

/** Findings at least this sure are shown from the start; see docs/figures.md for how many of them were right. */
export const SURE = 0.5;
/**
 * Among a few of a story's articles a finding may be surer than among all of them. What is to be shown before all have been
 * read must be this sure: of 837 such findings 5 were not shown in the end, and of 784 as sure as this 1.
 */
export const SURE_SO_FAR = 0.6;
/** To be told that an article leaves something out takes more than to be shown where two of them differ. */
export const SURE_LEFT_OUT = 0.91;
/** And so does being told that something stands nowhere else. */
export const SURE_ONLY_HERE = 0.9;
/** Below this a finding is never reported; between the two it is shown when the reader asks for less certain ones. */
export const LEAST_SURE = 0.35;

export const isSure = ({ confidence }: { readonly confidence: number }): boolean => confidence >= SURE;

/** The report as a reader who wants no guesses sees it. */
export const onlySure = (report: Report): Report => ({
	...report,
	discrepancies: report.discrepancies.filter(isSure),
	omitted: report.omitted.filter(({ confidence }) => confidence >= SURE_LEFT_OUT),
	onlyHere: report.onlyHere.filter(({ confidence }) => confidence >= SURE_ONLY_HERE),
});

/** Log odds as a probability, 0..1 (the logistic function). */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
