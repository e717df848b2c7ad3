import type { Attribute } from './attribute.ts';
import type { Surroundings } from './surroundings.ts';

/** What a company expects of a year: "guided for sales of $5bn in 2031", "its outlook for 2031 puts revenue at $5bn". */
export function guidanceOf({ sentence: { tokens }, clause, first, last }: Surroundings): Attribute | undefined {
	const words = tokens.map(({ lower }) => lower);
	const expected = clause.some((at) => EXPECTING.test(words[at] ?? '')) || EXPECTING_IT.test(words.join(' '));
	const years = [...new Set(words.filter((word) => YEAR.test(word)))];
	const near = [
		...words.slice(last + 1, last + 1 + BEHIND),
		...words.slice(Math.max(0, first - BEFORE), first).reverse(),
	];
	const what = near.find((word) => BOOKED.test(word));
	return expected && years.length === 1 && what !== undefined
		? { name: 'guidance', of: new Set([`${what.replace(/s$/, '')} ${years[0]}`]) }
		: undefined;
}

const EXPECTING =
	/^(?:expects?|expecting|guid(?:ed|es|ing)|forecasts?|forecasting|projects|projected|projecting|predicts?|predicted|anticipates?)$/;
const EXPECTING_IT = /\b(?:guidance|outlook|forecast)\b/;
const BOOKED = /^(?:sales?|revenues?|profits?|earnings)$/;
const YEAR = /^20\d\d$/;
const [BEFORE, BEHIND] = [7, 3];
