import type { Report } from '../../engine/types.ts';
import type { Words } from '../words.ts';
import { reportAnnotations } from './annotations.ts';
import { reportCsv } from './csv.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import { reportText } from './text.ts';

export const EXPORT_FORMATS = ['text', 'markdown', 'csv', 'json', 'annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file of each format is called at its end, and to browsers. */
export const FILE_KINDS: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
	text: { ending: 'txt', type: 'text/plain' },
	markdown: { ending: 'md', type: 'text/markdown' },
	csv: { ending: 'csv', type: 'text/csv' },
	json: { ending: 'json', type: 'application/json' },
	annotations: { ending: 'jsonld', type: 'application/ld+json' },
};

/** A check, to be read elsewhere. Deterministic: the same report gives the same text. */
export function exportReport(format: ExportFormat, report: Report, words: Words): string {
	switch (format) {
		case 'text':
			return reportText(report, words);
		case 'markdown':
			return reportMarkdown(report, words);
		case 'csv':
			return reportCsv(report, words);
		case 'json':
			return JSON.stringify(reportJson(report, words), null, 2);
		case 'annotations':
			return JSON.stringify(reportAnnotations(report, words), null, 2);
	}
}
