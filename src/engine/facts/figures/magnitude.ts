import { lowerText } from '../../text/lower-text.ts';
import type { Quantity } from '../../types.ts';
import type { Word } from '../words.ts';
import type { Amount } from './amount.ts';

/** Whether a bare figure is an earthquake's: "magnitude 6.1", "measuring 7.6", "a 7.6 quake", "5.5 on the Richter scale". */
export function isMagnitude(
	words: readonly Word[],
	{ from, to, unit, value, scaled, spelled }: Amount,
	previous: Quantity | undefined,
): boolean {
	if (unit !== '' || scaled || value <= 0 || value >= 10) return false;
	const before = lowerText(words, from - 4, from);
	if (/\bmagnitude(?: -)?(?: (?:of|over|above|below|about|around|at least|up to|between|from|was|at))*$/.test(before))
		return true;
	const after = lowerText(words, to, to + 4);
	if (/\brichter\b/.test(after)) return true;
	const decimal = !spelled && /\./.test(words[from]?.text ?? '');
	if (!decimal) return false;
	if (/^(?:- )?(?:\w+ )?(?:earthquakes?|quakes?|temblors?|tremors?|aftershocks?)\b/.test(after)) return true;
	if (/\b(?:measur(?:ing|ed)|register(?:ing|ed))(?: (?:at|about|around|a|an))*$/.test(before)) return true;
	return (
		previous?.unit === 'magnitude' &&
		/^(?:and|or|,|to)$/.test(words[from - 1]?.lower ?? '') &&
		previous.end === words[from - 2]?.end
	);
}
