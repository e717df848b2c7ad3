import type { Claim } from '../claim.ts';
import { wordsOf } from '../claim.ts';
import type { DatedFigure } from '../types.ts';
import { compareTimes, toldAt } from './age.ts';

/** With fewer articles that give it, a figure has no history. */
const FEWEST = 3;

/** One figure as several articles give it, oldest first; of each article the first claim alone. */
export function timelineOf(claims: readonly Claim[]): DatedFigure[] {
	const byArticle = new Map<string, DatedFigure>();
	for (const claim of claims) {
		const { article } = claim.document.reading;
		if (byArticle.has(article.id)) continue;
		const at = toldAt(article);
		byArticle.set(article.id, {
			source: article.id,
			...(at !== undefined && { at }),
			start: claim.span.start,
			end: claim.span.end,
			exact: wordsOf(claim),
		});
	}
	if (byArticle.size < FEWEST) return [];
	return [...byArticle.values()].toSorted(byTime);
}

/** Articles without a time last, in the order given. */
function byTime({ at: a }: DatedFigure, { at: b }: DatedFigure): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return compareTimes(a, b);
}
