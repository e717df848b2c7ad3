import type { Discrepancy, Origin, Report } from '../../engine/types.ts';
import { sourceName } from '../source-name.ts';
import { sourceFinder } from '../sources.ts';
import type { Words } from '../words.ts';

/** "with 4 sources, 2 of them independent (Post; Mail; Times: A text by AP)": only where pages are more than independent texts. */
export function witnessText(
	{ against }: Pick<Discrepancy, 'against'>,
	report: Report,
	{ message, counted }: Words,
): string | undefined {
	const pages = new Set(against.flatMap(({ sources }) => sources)).size;
	if (pages === 0 || pages === against.length) return undefined;
	const nameOf = naming(report, message('cardHere'));
	const shared = against
		.filter(({ sources, credit }) => sources.length > 1 || credit !== undefined)
		.map(({ sources, credit }) => {
			const names = sources.map(nameOf).join('; ');
			return credit === undefined ? names : `${names}: ${message('creditedTo', [credit])}`;
		});
	const counts = [counted('withSources', pages), counted('ofThemIndependent', against.length)];
	return [message('summaryIndependent', counts), ...shared.map((one) => `(${one})`)].join(' ');
}

/** Articles that count as one origin, and why: how much each pair shares. */
export function originTexts(report: Report, { message, counted }: Words): readonly string[] {
	const nameOf = naming(report, message('cardHere'));
	const why = ({ reuse }: Origin): string[] =>
		reuse.map(({ a, b, shareOfA, shareOfB }) =>
			message('reuseShares', [nameOf(a), percent(shareOfA), nameOf(b), percent(shareOfB)]),
		);
	return report.origins
		.filter(({ sources, here }) => sources.length > 1 || here)
		.map((origin) => {
			const { sources, credit, here } = origin;
			const names = sources.map(nameOf).join('; ');
			return [
				sources.length > 1 ? `${counted('sharedText', sources.length)} ${names}.` : `${names}.`,
				...(here ? [message('textIsHereToo')] : []),
				...(credit === undefined ? [] : [`${message('creditedTo', [credit])}.`]),
				...why(origin),
			].join(' ');
		});
}

function naming(report: Report, here: string): (id: string) => string {
	const sourceOf = sourceFinder(report);
	return (id) => (id === report.article.id ? here : sourceName(sourceOf(id)));
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
