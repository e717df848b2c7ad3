import type { Evidence, Report } from '../../engine/types.ts';
import type { Words } from '../words.ts';

/** The report as other programs read it (schema 1): reasons as sentences, spans as offsets. */
export function reportJson(report: Report, { message }: Words): Record<string, unknown> {
	const { article } = report;
	return {
		schema: 1,
		article: { id: article.id, title: article.title, published: article.published, publisher: article.publisher },
		story: report.story.map(({ id, similarity, title, published, publisher, url }) => ({
			source: id,
			similarity: round(similarity),
			title,
			published,
			publisher,
			url,
		})),
		origins: report.origins.map(({ sources }) => sources),
		witnesses: report.origins.map(({ sources, credit, here, reuse }) => ({
			sources,
			credit,
			here,
			reuse: reuse.map((one) => ({ ...one, shareOfA: round(one.shareOfA), shareOfB: round(one.shareOfB) })),
		})),
		discrepancies: report.discrepancies.map((found) => ({
			kind: found.kind,
			confidence: round(found.confidence),
			exact: found.exact,
			start: found.start,
			end: found.end,
			reason: message(found.reason.key, found.reason.substitutions),
			evidence: found.evidence.map(evidenceJson),
			against: found.against,
			agreeing: found.agreeing,
			later: found.later,
			timeline: found.timeline,
		})),
		onlyHere: report.onlyHere.map(({ exact, start, end, confidence }) => ({ exact, start, end, confidence })),
		omitted: report.omitted.map(({ what, confidence, evidence, witnesses, after }) => ({
			what,
			confidence: round(confidence),
			evidence: evidence.map(evidenceJson),
			witnesses,
			after,
		})),
		coverage: report.coverage,
		copied: report.copied,
		revisions: report.revisions,
		checked: report.checked,
	};
}

const evidenceJson = ({ source, exact, start, end, age }: Evidence): Record<string, unknown> => ({
	source,
	exact,
	start,
	end,
	age,
});

const round = (value: number): number => Math.round(value * 1000) / 1000;
