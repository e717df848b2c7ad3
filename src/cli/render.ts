import type { Article, Report } from '../engine/types.ts';
import { exportReport } from '../report/export/index.ts';
import type { Format } from './arguments.ts';
import { english } from './english.ts';
import { reportHtml } from './html-report.ts';

/** The report as one of the command line's formats. */
export function render(format: Format, report: Report, article: Article): string {
	return format === 'html' ? reportHtml(report, article) : exportReport(format, report, english);
}
