import type { Report } from '../engine/types.ts';
import { sentenceFor } from './reason.ts';
import { oneLine, sourceName, summary } from './text-report.ts';

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
	return lines.join('\n').trimEnd();
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
