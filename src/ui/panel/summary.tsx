import type { Report } from '../../engine/types.ts';
import { message } from '../../platform/i18n.ts';
import { counted, sentences, words } from '../../platform/locale.ts';
import type { Shown } from '../../report/shown.ts';
import { headline, summaryText } from '../../report/summary.ts';
import { reveal } from './fold.tsx';

type SummaryProps = {
	readonly report: Report;
	readonly shown: Shown;
	/** Whether what is left out and what stands here alone is marked in the page. */
	readonly showCoverage: boolean;
	readonly onShowCoverage: (on: boolean) => void;
};

/** The answer in one line, then what it rests on. */
export function Summary({ report, shown, showCoverage, onShowCoverage }: SummaryProps) {
	const sum = sumOf(report, shown);
	const { listed, omitted, onlyHere } = shown;
	return (
		<section class="summary" aria-labelledby="summary-title">
			<h2 id="summary-title">{headline(sum, words)}</h2>
			{(omitted.length > 0 || onlyHere.length > 0) && (
				<p class="further">
					{omitted.length > 0 && (
						<button type="button" class="link" onClick={() => reveal('left-out')}>
							{counted('leftOutCount', omitted.length)}
						</button>
					)}
					{onlyHere.length > 0 && (
						<button type="button" class="link" onClick={() => reveal('only-here')}>
							{counted('onlyHereCount', onlyHere.length)}
						</button>
					)}
					<label class="mark-these">
						<input
							type="checkbox"
							checked={showCoverage}
							onChange={({ currentTarget }) => onShowCoverage(currentTarget.checked)}
						/>
						{message('markThese')}
					</label>
				</p>
			)}
			<p>{basis(report, listed.length > 0)}</p>
			{listed.length === 0 ? (
				<p>{nothingFound(report, shown)}</p>
			) : (
				<p class="quiet">{message('differenceIsNotError')}</p>
			)}
		</section>
	);
}

export function sumOf(report: Report, { listed, omitted, onlyHere }: Shown): Report {
	return {
		...report,
		discrepancies: listed.map(({ discrepancy }) => discrepancy),
		omitted: omitted.map(({ omission }) => omission),
		onlyHere: onlyHere.map(({ claim }) => claim),
	};
}

export const summarySentence = (report: Report, shown: Shown): string => summaryText(sumOf(report, shown), words);

/** Six copies of one agency text are one witness: the headline says so where there is one. */
function basis(report: Report, isSaid: boolean): string {
	const articles = counted('comparedWith', report.story.length);
	const origins = report.origins.length;
	if (isSaid || origins === 0 || origins >= report.story.length) return articles;
	return sentences(articles, counted('independentOrigins', origins));
}

function nothingFound(report: Report, { held, hidden, dismissed }: Shown): string {
	if (held > 0 || hidden > 0 || dismissed.length > 0) return message('noneToShow');
	if (report.checked.compared === 0) return message('nothingComparable');
	return counted('comparedStatements', report.checked.compared);
}
