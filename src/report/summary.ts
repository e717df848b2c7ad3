import type { Discrepancy, Report } from '../engine/types.ts';
import type { Words } from './words.ts';

/** What a report comes to, as far as it is shown: `discrepancies` and `omitted` are those the reader sees. */
export type Sum = Pick<Report, 'article' | 'story' | 'origins' | 'onlyHere' | 'omitted'> & {
	readonly discrepancies: readonly Discrepancy[];
};

/** "7 differences with 4 sources, 2 of them independent; 3 facts left out; 2 only here" */
export function summaryText(sum: Sum, words: Words): string {
	return [headline(sum, words), ...furtherCounts(sum, words)].join(words.message('listSeparator'));
}

/** "7 differences with 4 sources, 2 of them independent", where the four are those that differ. */
export function headline({ discrepancies, article, origins, story }: Sum, { message, counted }: Words): string {
	if (story.length === 0) return message('noOtherArticles');
	if (discrepancies.length === 0) return message('noDifferences');
	const sources = new Set(discrepancies.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
	sources.delete(article.id);
	const differences = counted('differences', discrepancies.length);
	if (sources.size === 0) return message('summaryHeadline', [differences, message('withinThisArticle')]);
	const whole = message('summaryHeadline', [differences, counted('withSources', sources.size)]);
	// Six copies of one agency text are one witness, so both numbers are said where they differ.
	const independent = origins.filter((origin) => origin.sources.some((id) => sources.has(id))).length;
	return independent === 0 || independent >= sources.size
		? whole
		: message('summaryIndependent', [whole, counted('ofThemIndependent', independent)]);
}

function furtherCounts({ discrepancies, omitted, onlyHere }: Sum, { counted }: Words): readonly string[] {
	const later = discrepancies.filter((found) => found.later !== undefined).length;
	return [
		...(later > 0 ? [counted('laterCount', later)] : []),
		...(omitted.length > 0 ? [counted('leftOutCount', omitted.length)] : []),
		...(onlyHere.length > 0 ? [counted('onlyHereCount', onlyHere.length)] : []),
	];
}
