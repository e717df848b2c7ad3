import { CURRENCIES } from '../../facts/figures/currencies.ts';
import { onceFor } from '../../once-for.ts';
import { claimsBeside } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';

/**
 * "85 million euros ($108 million)" and "$137 million" elsewhere: whose dollars those are is not told, and the Canadian are
 * worth less than the American.
 */
export const areOtherDollars = (ours: NumberClaim, theirs: NumberClaim): boolean =>
	ours.quantity.unit === DOLLARS &&
	theirs.quantity.unit === DOLLARS &&
	((isExchanged(ours) && isAlone(theirs) && isWithin(ours, theirs)) ||
		(isExchanged(theirs) && isAlone(ours) && isWithin(theirs, ours)));
const DOLLARS = 'USD';

/** It stands in brackets behind a sum of other money. */
const isExchanged = onceFor((claim: NumberClaim): boolean => {
	const { start } = claim.quantity;
	return claimsBeside(claim).some(
		({ quantity: { unit, end } }) =>
			isOtherMoney(unit) &&
			end < start &&
			/^\s?\((?:about |around |some |roughly |approximately |or |US|U\.S\. )?\$?$/.test(
				claim.document.text.slice(end, start),
			),
	);
});

const isAlone = (claim: NumberClaim): boolean =>
	!claimsBeside(claim).some(({ quantity: { unit } }) => isOtherMoney(unit));

const isOtherMoney = (unit: string): boolean => unit !== DOLLARS && CURRENCIES.has(unit);

/** As much more as the dearest rate would have it. */
const isWithin = (american: NumberClaim, other: NumberClaim): boolean =>
	other.quantity.value > american.quantity.value && other.quantity.value <= DEAREST * american.quantity.value;
/** What an American dollar has cost in Canada, Australia and New Zealand, but for a year or two. */
const DEAREST = 1.8;
