import type { Article, Report } from '../engine/types.ts';
import { reportAnnotations } from './annotations.ts';
import type { Format } from './arguments.ts';
import { reportHtml } from './html-report.ts';
import { reportMarkdown } from './markdown-report.ts';
import { reportJson } from './report.ts';
import { reportText } from './text-report.ts';

/** The report as one of the command line's formats. Deterministic: the same report gives the same bytes. */
export function render(format: Format, report: Report, article: Article): string {
	switch (format) {
		case 'json':
			return JSON.stringify(reportJson(report), null, 2);
		case 'text':
			return reportText(report);
		case 'markdown':
			return reportMarkdown(report);
		case 'html':
			return reportHtml(report, article);
		case 'annotations':
			return JSON.stringify(reportAnnotations(report, article), null, 2);
	}
}
