import type { Evidence, Report } from '../../engine/types.ts';
import { sourceName } from '../source-name.ts';
import { sourceFinder } from '../sources.ts';
import { summaryText } from '../summary.ts';
import type { Words } from '../words.ts';
import { originTexts, witnessText } from './origins-text.ts';

/** For a terminal or a message to somebody: every difference with both sentences. */
export function reportText(report: Report, words: Words): string {
	const { message } = words;
	const lines = [oneLine(report.article.title ?? report.article.id), `${summaryText(report, words)}.`, ''];
	report.discrepancies.forEach((found, index) => {
		const witnesses = witnessText(found, report, words);
		lines.push(
			`${index + 1}. ${titleOf(found, words)}: ${oneLine(message(found.reason.key, found.reason.substitutions))}`,
			`   ${message('cardHere')}: ${oneLine(found.sentence.exact)}`,
			...found.evidence.map((one) => `   ${datedName(report, one.source)}: ${oneLine(one.sentence.exact)}`),
			...(witnesses === undefined ? [] : [`   ${oneLine(witnesses)}`]),
			'',
		);
	});
	const section = (title: string, items: readonly string[]): readonly string[] =>
		items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `   - ${oneLine(item)}`), ''];
	lines.push(
		...section(
			message('leftOutTitle'),
			report.omitted.map(({ what, evidence }) => `${what} (${namesOf(report, evidence)})`),
		),
		...section(
			message('onlyHereTitle'),
			report.onlyHere.map(({ exact }) => exact),
		),
		...section(message('whyGrouped'), originTexts(report, words)),
	);
	return lines.join('\n').trimEnd();
}

/** The kind of a finding; of one that time explains, that it is a later report. */
export function titleOf(
	{ kind, later }: Pick<Report['discrepancies'][number], 'kind' | 'later'>,
	{ message }: Words,
): string {
	return later ? message('laterReport') : message(`kind_${kind}`);
}

export function namesOf(report: Report, evidence: readonly Evidence[]): string {
	return [...new Set(evidence.map(({ source }) => datedName(report, source)))].join('; ');
}

/** "Northwire, 2026-05-03" */
export function datedName(report: Report, id: string): string {
	const source = sourceFinder(report)(id);
	return [oneLine(sourceName(source)), source.published?.slice(0, 10)].filter((part) => part !== undefined).join(', ');
}

/** Without control characters: a terminal obeys those that it is shown. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
