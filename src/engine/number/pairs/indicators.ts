import { onceFor } from '../../once-for.ts';
import { differ } from '../../scope.ts';
import type { NumberClaim } from '../number-claim.ts';

/** "Unemployment rose to 5.2 per cent" and "rates peaked at 6": per cents of two things that statistics tell. */
export const isOfOtherIndicator = (ours: NumberClaim, theirs: NumberClaim): boolean =>
	differ(indicatorOf(ours) || undefined, indicatorOf(theirs) || undefined);

/** Which it is, by the nearest word before the figure that names one; "" where none does. */
const indicatorOf = onceFor(({ quantity: { unit, start }, sentence: { tokens } }: NumberClaim): string => {
	if (!PER_CENT.test(unit)) return '';
	for (let at = tokens.findLastIndex((token) => token.end <= start); at >= 0; at -= 1) {
		const lower = tokens[at]?.lower ?? '';
		const before = tokens[at - 1]?.lower ?? '';
		const known = INDICATORS.get(lower);
		if (known !== undefined) return known;
		if (lower === 'rates' || (lower === 'rate' && (INDICATORS.has(before) || LENT.test(before))))
			return INDICATORS.get(before) ?? 'rates';
	}
	return '';
});
const PER_CENT = /^(?:%|percentage-point|basis-point)$/;
/** A rate of banks. */
const LENT = /^(?:interest|base|key|benchmark|policy|lending|repo|mortgage|overnight)$/;

const INDICATORS = new Map(
	[
		'unemployment joblessness jobless',
		'inflation',
		'growth gdp',
		'wages wage pay salaries earnings',
		'yield yields',
		'turnout',
		'shares stock stocks',
		'exports',
		'imports',
		'deficit',
	].flatMap((words) => words.split(' ').map((word, _, [first = '']) => [word, first] as const)),
);
