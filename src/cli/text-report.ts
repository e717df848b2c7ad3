import type { Omission, Report, SourceInfo } from '../engine/types.ts';
import { sentenceFor } from './reason.ts';

/** For the terminal: every difference with both sentences. */
export function reportText(report: Report): string {
	const lines = [report.article.title ?? report.article.id, summary(report), ''];
	report.discrepancies.forEach(({ kind, reason, sentence, evidence }, index) => {
		lines.push(`${index + 1}. ${kind}: ${sentenceFor(reason)}`, `   here: ${oneLine(sentence.exact)}`);
		for (const { source, sentence: there } of evidence)
			lines.push(`   ${sourceName(report, source)}: ${oneLine(there.exact)}`);
		lines.push('');
	});
	lines.push(
		...section(
			'Not in this article:',
			report.omitted.map((one) => `${one.what} (${sourcesOf(report, one)})`),
		),
	);
	lines.push(
		...section(
			'Only in this article:',
			report.onlyHere.map(({ exact }) => exact),
		),
	);
	return lines.join('\n').trimEnd();
}

const section = (title: string, items: readonly string[]): string[] =>
	items.length === 0 ? [] : [title, ...items.map((item) => `   - ${oneLine(item)}`), ''];

/** Who reports what the article leaves out. */
export const sourcesOf = (report: Report, { evidence }: Omission): string =>
	[...new Set(evidence.map(({ source }) => sourceName(report, source)))].join('; ');

export function summary({ discrepancies, story, origins }: Report): string {
	if (story.length === 0) return 'No other article on this story.';
	const differences = discrepancies.length === 1 ? '1 difference' : `${discrepancies.length} differences`;
	const others = story.length === 1 ? '1 other article' : `${story.length} other articles`;
	const independent = origins.length < story.length ? `, ${origins.length} of them independent` : '';
	return `${differences} with ${others}${independent}.`;
}

/** What a reader knows a source by: its outlet, or its title, or the file. */
export function sourceName(report: Report, id: string): string {
	const source: SourceInfo | undefined =
		id === report.article.id ? report.article : report.story.find((one) => one.id === id);
	const day = source?.published?.slice(0, 10);
	return `${source?.publisher ?? source?.title ?? id}${day === undefined ? '' : `, ${day}`}`;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
