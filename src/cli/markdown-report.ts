import type { Report } from '../engine/types.ts';
import { sentenceFor } from './reason.ts';
import { oneLine, sourceName, sourcesOf, summary } from './text-report.ts';

/** Quotes and links, for notes. Other people's text is escaped: it may hold Markdown of its own. */
export function reportMarkdown(report: Report): string {
	const lines = [`# ${escaped(report.article.title ?? report.article.id)}`, '', escaped(summary(report)), ''];
	for (const { kind, reason, sentence, evidence } of report.discrepancies) {
		lines.push(`## ${kind}: ${escaped(sentenceFor(reason))}`, '', `> ${escaped(oneLine(sentence.exact))}`, '');
		for (const { source, sentence: there } of evidence) {
			const url = report.story.find(({ id }) => id === source)?.url;
			const name = escaped(sourceName(report, source));
			lines.push(
				`- ${url !== undefined && /^https?:/.test(url) ? `[${name}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : name}: ${escaped(oneLine(there.exact))}`,
			);
		}
		lines.push('');
	}
	const section = (title: string, items: readonly string[]): void => {
		if (items.length > 0) lines.push(`## ${title}`, '', ...items.map((item) => `- ${escaped(oneLine(item))}`), '');
	};
	section(
		'Not in this article',
		report.omitted.map((one) => `${one.what} (${sourcesOf(report, one)})`),
	);
	section(
		'Only in this article',
		report.onlyHere.map(({ exact }) => exact),
	);
	return lines.join('\n').trimEnd();
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
