import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted } from '../../platform/locale.ts';
import type { Listed, Shown } from '../../report/shown.ts';

/** The answer in one line, then what it rests on. */
export function Summary({ report, shown }: { report: Report; shown: Shown }) {
	const { listed } = shown;
	return (
		<section class="summary" aria-labelledby="summary-title">
			<h2 id="summary-title">{headline(listed, report.article.id)}</h2>
			<p>{basis(report)}</p>
			{listed.length === 0 ? (
				<p>{nothingFound(report, shown)}</p>
			) : (
				<p class="quiet">{message('differenceIsNotError')}</p>
			)}
		</section>
	);
}

/** "7 differences with 4 other articles", where the four are those that differ. */
function headline(listed: readonly Listed[], thisArticle: string): string {
	if (listed.length === 0) return message('noDifferences');
	const sources = new Set(listed.flatMap(({ discrepancy }) => discrepancy.evidence.map(({ source }) => source)));
	sources.delete(thisArticle);
	return message('summaryHeadline', [
		counted('differences', listed.length),
		sources.size === 0 ? message('withinThisArticle') : counted('withOtherArticles', sources.size),
	]);
}

/** Six copies of one agency text are one witness, so both numbers are said where they differ. */
function basis(report: Report): string {
	const articles = counted('comparedWith', report.story.length);
	const origins = report.origins.length;
	if (origins === 0 || origins >= report.story.length) return articles;
	return `${articles} ${counted('independentOrigins', origins)}`;
}

function nothingFound(report: Report, { held, hidden }: Shown): string {
	if (held > 0 || hidden > 0) return message('noneToShow');
	if (report.checked.compared === 0) return message('nothingComparable');
	return counted('comparedStatements', report.checked.compared);
}
