import type { Report } from '../engine/types.ts';
import { sentenceFor } from './reason.ts';

/** The report as the contract of the command's output has it (schema 1): reasons in English, spans as offsets. */
export function reportJson(report: Report): Record<string, unknown> {
	const { article } = report;
	return {
		schema: 1,
		article: { id: article.id, title: article.title, published: article.published, publisher: article.publisher },
		story: report.story.map(({ id, similarity }) => ({ source: id, similarity: round(similarity) })),
		origins: report.origins,
		discrepancies: report.discrepancies.map(({ kind, confidence, exact, start, end, reason, evidence }) => ({
			kind,
			confidence: round(confidence),
			exact,
			start,
			end,
			reason: sentenceFor(reason),
			evidence: evidence.map((e) => ({ source: e.source, exact: e.exact, start: e.start, end: e.end })),
		})),
		onlyHere: report.onlyHere.map(({ exact, start, end }) => ({ exact, start, end })),
		omitted: report.omitted.map(({ what, evidence }) => ({
			what,
			evidence: evidence.map((e) => ({ source: e.source, exact: e.exact, start: e.start, end: e.end })),
		})),
		checked: report.checked,
	};
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
