import type { Report } from '../../engine/types.ts';
import { webAddress } from '../source-name.ts';
import { sourceFinder } from '../sources.ts';
import { summaryText } from '../summary.ts';
import type { Words } from '../words.ts';
import { originTexts, witnessText } from './origins-text.ts';
import { datedName, namesOf, oneLine, titleOf } from './text.ts';

/** Quotes and links, for notes. Other people's text is escaped: it may hold Markdown of its own. */
export function reportMarkdown(report: Report, words: Words): string {
	const { message } = words;
	const sourceOf = sourceFinder(report);
	const linked = (id: string, name: string): string => {
		const address = webAddress(sourceOf(id).url);
		return address === undefined
			? escaped(name)
			: `[${escaped(name)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
	};
	const { title, id } = report.article;
	const lines = [`# ${linked(id, oneLine(title ?? id))}`, '', `${escaped(summaryText(report, words))}.`, ''];
	for (const found of report.discrepancies) {
		const reason = message(found.reason.key, found.reason.substitutions);
		lines.push(`## ${escaped(titleOf(found, words))}: ${escaped(oneLine(reason))}`, '');
		lines.push(`> ${escaped(oneLine(found.sentence.exact))}`, '');
		for (const { source, sentence } of found.evidence)
			lines.push(`- ${linked(source, datedName(report, source))}: ${escaped(oneLine(sentence.exact))}`);
		const witnesses = witnessText(found, report, words);
		if (witnesses !== undefined) lines.push('', escaped(oneLine(witnesses)));
		lines.push('');
	}
	const section = (title: string, items: readonly string[]): void => {
		if (items.length > 0) lines.push(`## ${title}`, '', ...items.map((item) => `- ${escaped(oneLine(item))}`), '');
	};
	section(
		message('leftOutTitle'),
		report.omitted.map(({ what, evidence }) => `${what} (${namesOf(report, evidence)})`),
	);
	section(
		message('onlyHereTitle'),
		report.onlyHere.map(({ exact }) => exact),
	);
	section(message('whyGrouped'), originTexts(report, words));
	return lines.join('\n').trimEnd();
}

/** Every sign that Markdown, or a tool for notes, would take for more than itself. */
const escaped = (text: string): string =>
	text
		.replace(/[\\`*_{}[\]<>#|~$]|&(?=#?\w+;)|=(?==)|%(?=%)/g, '\\$&')
		// What would begin a list or a rule.
		.replace(/^([-+])|^(\d+)(?=[.)])/, (_, sign?: string, number?: string) => (sign ? `\\${sign}` : `${number}\\`));
