import type { Span } from '../../types.ts';
import { type Day, dayOf } from './calendar.ts';

export type NumericDate = Span & { readonly day: Day; readonly sure: boolean };

const ISO = /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g;
const SLASHED = /(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/-]|\.\d)/g;

/** "2025-10-17", "10/17/2025", "17.10.2025", "09 / 10 / 10", in order. */
export function numericDates(text: string, span: Span, published: Day | undefined): NumericDate[] {
	const part = text.slice(span.start, span.end);
	const found: NumericDate[] = [];
	for (const match of part.matchAll(ISO)) {
		const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
		if (day !== undefined) found.push({ ...spanOf(match, span), day, sure: true });
	}
	for (const match of part.matchAll(SLASHED)) {
		const read = slashed(match, published);
		if (read) found.push({ ...spanOf(match, span), ...read });
	}
	return found.toSorted((a, b) => a.start - b.start);
}

function spanOf(match: RegExpExecArray, { start }: Span): Span {
	return { start: start + match.index, end: start + match.index + match[0].length };
}

/** Americans put the month first, with slashes. Where both orders make a day, the one nearer to publication is meant. */
function slashed(
	[, first, mark, second, last]: RegExpExecArray,
	published: Day | undefined,
): { day: Day; sure: boolean } | undefined {
	if (mark !== '/' && last?.length !== 4) return undefined;
	const [a, b, written] = [Number(first), Number(second), Number(last)];
	const year = written < 100 ? (written < 70 ? 2000 : 1900) + written : written;
	const american = mark === '.' ? undefined : dayOf(year, a, b);
	const british = dayOf(year, b, a);
	if (american === undefined || british === undefined) {
		const day = american ?? british;
		return day === undefined ? undefined : { day, sure: true };
	}
	if (american === british) return { day: american, sure: true };
	if (published === undefined) return { day: american, sure: false };
	return { day: Math.abs(published - american) <= Math.abs(published - british) ? american : british, sure: false };
}
