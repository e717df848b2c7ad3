import type { Article, Discrepancy, Report } from '../engine/types.ts';
import { datedName, oneLine } from '../report/export/text.ts';
import { summaryText } from '../report/summary.ts';
import { english } from './english.ts';

/** One self-contained page: the article with every difference marked, each with a note that holds both sentences. No script. */
export function reportHtml(report: Report, { text }: Article): string {
	const title = escaped(report.article.title ?? report.article.id);
	const byline = [report.article.publisher, report.article.published?.slice(0, 10)]
		.filter((part) => part !== undefined)
		.map(escaped)
		.join(' · ');
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
<main>
<header><h1>${title}</h1><p>${byline}</p><p class="summary">${escaped(summaryText(report, english))}</p></header>
<article>
${paragraphs(text, report.discrepancies)}
</article>
<aside aria-label="Differences"><ol>
${report.discrepancies.map((found, index) => note(report, found, index)).join('\n')}
</ol></aside>
</main>
</html>`;
}

function paragraphs(text: string, discrepancies: readonly Discrepancy[]): string {
	let [html, at] = ['', 0];
	discrepancies.forEach(({ start, end, kind }, index) => {
		// Findings may share words: the first has the mark, the others their note alone.
		if (start < at) return;
		html += `${escaped(text.slice(at, start))}<a id="m${index + 1}" href="#n${index + 1}" class="${kind}"><mark>${escaped(text.slice(start, end))}</mark><sup>${index + 1}</sup></a>`;
		at = end;
	});
	html += escaped(text.slice(at));
	return html
		.split(/\n+/)
		.filter((line) => line.trim() !== '')
		.map((line) => `<p>${line}</p>`)
		.join('\n');
}

function note(report: Report, { kind, reason, sentence, evidence }: Discrepancy, index: number): string {
	const sources = evidence
		.map(
			({ source, sentence: there }) =>
				`<dt>${escaped(datedName(report, source))}</dt><dd>${escaped(oneLine(there.exact))}</dd>`,
		)
		.join('');
	return `<li id="n${index + 1}"><p><b>${kind}</b> ${escaped(english.message(reason.key, reason.substitutions))} <a href="#m${index + 1}" aria-label="Back to the text">↑</a></p><dl><dt>This article</dt><dd>${escaped(oneLine(sentence.exact))}</dd>${sources}</dl></li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #e8e5df); --paper: light-dark(#fdfcf9, #191816); --soft: light-dark(#6b675f, #a39e94); --accent: light-dark(#a3461f, #f0a37c); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.65 Georgia, 'Times New Roman', serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.5rem; display: grid; grid-template-columns: minmax(0, 38rem) minmax(16rem, 1fr); gap: 0 3rem; }
header { grid-column: 1 / -1; } h1 { line-height: 1.2; margin: 0 0 .4rem; font-size: 1.9rem; } header p { margin: 0; color: var(--soft); } .summary { margin-top: .8rem !important; color: var(--ink) !important; }
article a { color: inherit; text-decoration: none; } mark { background: none; color: inherit; border-bottom: 2px solid var(--accent); } a.quote mark, a.attribution mark { border-bottom-style: double; border-bottom-width: 4px; } a.polarity mark, a.modality mark, a.event mark { border-bottom-style: dashed; } sup { color: var(--accent); font: .7rem system-ui, sans-serif; }
aside { font: .88rem/1.5 system-ui, sans-serif; } aside ol { padding-inline-start: 1.2rem; } aside li { margin-bottom: 1.4rem; } aside b { color: var(--accent); font-weight: 600; } dt { color: var(--soft); margin-top: .4rem; } dd { margin: 0; }
:target { outline: 2px solid var(--accent); outline-offset: 3px; }
@media (max-width: 50rem) { main { display: block; } }
@media (forced-colors: active) { mark { border-bottom-color: Highlight; } }
`;
