import { THINGS } from '../persons.ts';
import { ageOf } from './age.ts';
import type { Attribute } from './attribute.ts';
import { lengthOf } from './distance.ts';
import { isPopulation, populated } from './population.ts';
import { rankOf, tallyOf } from './standing.ts';
import { measuredAs } from './sum-attribute.ts';
import { isInName, nearText, type Surroundings, words } from './surroundings.ts';
import { thingsOf } from './things.ts';
import { tollOf } from './toll.ts';

/** What figure it is, where it has one of the closed shapes of attribute.ts. */
export function attributeOf(around: Surroundings): Attribute | undefined {
	const { quantity, counted } = around;
	const nobody = new Set<string>();
	if (quantity.ordinal) return rankOf(around);
	if (quantity.unit === 'years-old') return ageOf(around);
	if (quantity.unit === 'magnitude')
		return { name: 'magnitude', of: new Set(words(around, /^(aftershock|foreshock)$/)) };
	if (quantity.tally !== undefined) return tallyOf(around);
	if (quantity.unit === '%' && words(around, /^turnout$/).length > 0) return { name: 'turnout', of: nobody };
	if (/^(km|mi|m|ft|yd|nmi)$/.test(quantity.unit)) return lengthOf(around);
	if (quantity.unit !== '') return measuredAs(around);
	if (counted === undefined && /\bages? [^.;]*\band$/.test(nearText(around, 5, -1 - (around.last - around.first))))
		return { name: 'ages', of: nobody };
	if (isPopulation(around)) return { name: 'population', of: new Set(populated(around)) };
	if (!THINGS.has(counted ?? '') && /\b(took|taking|take) part\b/.test(nearText(around)))
		return { name: 'participants', of: nobody };
	// "Six Kessel 47 rifles": of a make, no people.
	if (counted === undefined && isInName(around, around.last + 1)) return undefined;
	return thingsOf(around) ?? tollOf(around);
}
