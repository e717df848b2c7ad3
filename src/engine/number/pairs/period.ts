import { apart } from '../../scope.ts';
import type { NumberClaim } from '../number-claim.ts';

/** Both name a year, or both a month, and not the same; or one a year and the other those from it to another. */
export function otherPeriod({ times: a }: NumberClaim, { times: b }: NumberClaim): boolean {
	if (a.size === 0 || b.size === 0) return false;
	const [x, y] = [only(a, YEAR).size, only(b, YEAR).size];
	return (
		[YEAR, MONTH].some((shape) => apart(only(a, shape), only(b, shape))) ||
		(x > 0 && y > 0 && Math.min(x, y) === 1 && x !== y)
	);
}

const [YEAR, MONTH] = [/^\d/, /^m/];

const only = (times: ReadonlySet<string>, shape: RegExp): ReadonlySet<string> =>
	new Set([...times].filter((time) => shape.test(time)));

/** A year that the other does not name is another one's. */
export function otherYear(ours: NumberClaim, theirs: NumberClaim): boolean {
	return yearsOf(ours).length > 0 !== yearsOf(theirs).length > 0;
}

/** The years named beside a figure, that of publication left out. */
const yearsOf = ({ times, document }: NumberClaim): string[] =>
	[...times].filter((time) => /^\d{4}$/.test(time) && !document.reading.article.published?.startsWith(time));

/** Tens of thousands of dead, nearly as many in either article: one disaster of the past, its year told or not. */
export function isOneDisaster({ quantity: a }: NumberClaim, { quantity: b }: NumberClaim): boolean {
	const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
	return low >= 1000 && high <= 1.3 * low;
}
