import type { Evidence, Passage, Report } from '../../engine/types.ts';
import { sourceName } from '../source-name.ts';
import { sourceFinder } from '../sources.ts';
import type { Words } from '../words.ts';
import { oneLine, titleOf } from './text.ts';

const COLUMNS = [
	...['list', 'kind', 'confidence', 'reason', 'words', 'sentence'],
	...['source', 'address', 'published', 'age', 'source words', 'source sentence'],
];

/** One row for each piece of evidence, as RFC 4180 has it; the mark at the start is for spreadsheets to know UTF-8 by. */
export function reportCsv(report: Report, words: Words): string {
	const sourceOf = sourceFinder(report);
	const there = (evidence: Evidence | undefined): readonly string[] => {
		if (evidence === undefined) return ['', '', '', '', '', ''];
		const source = sourceOf(evidence.source);
		const { url = '', published = '' } = source;
		return [sourceName(source), url, published, evidence.age ?? '', evidence.exact, evidence.sentence.exact];
	};
	const here = (passage?: Passage): readonly string[] => [passage?.exact ?? '', passage?.sentence.exact ?? ''];
	const rows = [
		...report.discrepancies.flatMap((found) =>
			found.evidence.map((evidence) => [
				...['difference', titleOf(found, words), String(Math.round(found.confidence * 1000) / 1000)],
				...[words.message(found.reason.key, found.reason.substitutions), ...here(found), ...there(evidence)],
			]),
		),
		...report.omitted.flatMap(({ what, evidence }) =>
			evidence.map((one) => ['left out', '', '', what, ...here(), ...there(one)]),
		),
		...report.onlyHere.map((passage) => ['only here', '', '', '', ...here(passage), ...there(undefined)]),
	];
	return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A spreadsheet would run a text that begins like a formula. */
function cell(text: string): string {
	const line = oneLine(text);
	const safe = /^[=+\-@\t\r]/.test(line) && !/^[-+]?[\d.]+$/.test(line) ? `'${line}` : line;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
