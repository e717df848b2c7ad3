import { concept } from '../lexicon/concepts.ts';
import { ageOf } from './age.ts';
import type { Attribute } from './attribute.ts';
import { lengthOf } from './distance.ts';
import { PERSONS, THINGS } from './persons.ts';
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
	if (quantity.unit === 'times') return /^(?:shoot|fire)$/.test([...around.governors][0] ?? '') ? SHOTS : undefined;
	if (quantity.unit !== '') return measuredAs(around);
	if (counted === undefined && /\bages? [^.;]*\band$/.test(nearText(around, 5, -1 - (around.last - around.first))))
		return { name: 'ages', of: nobody };
	if (isPopulation(around)) return { name: 'population', of: new Set(populated(around)) };
	if (counted !== undefined && /^(child|daughter|son|grandchild)$/.test(counted) && words(around, LEAVES).length > 0)
		return { name: 'heirs', of: new Set([counted]) };
	if (!THINGS.has(counted ?? '') && /\b(took|taking|take) part\b/.test(nearText(around)))
		return { name: 'participants', of: nobody };
	if (isSupplied(counted) && OUTAGE.test(nearText(around, 8, 10))) return { name: 'outage', of: nobody };
	if (counted === JOB) return words(around, GOES).length > 0 ? { name: 'jobs', of: nobody } : undefined;
	// "Six Kessel 47 rifles": of a make, no people.
	if (counted === undefined && isInName(around, around.last + 1)) return undefined;
	return thingsOf(around) ?? tollOf(around);
}

const SHOTS: Attribute = { name: 'shots', of: new Set() };
/** Homes and customers; more people live in them. */
const isSupplied = (counted: string | undefined): boolean =>
	counted !== undefined && (!PERSONS.has(counted) || counted === CUSTOMER);
const CUSTOMER = concept('customer');
const OUTAGE =
	/\b(?:(?:without|lost|no|cut) (?:power|electricity)|(?:power|electricity) (?:was |had been |were )?(?:cut|lost|out)|power (?:cuts?|outages?|failures?)|in the dark|blackouts?)\b/;
const JOB = concept('job');
/** Jobs that are lost; others are filled or made. */
const GOES = /^(?:cut|reduce|shed|axe|eliminate|lose|slash|scrap|go|disappear|redundant)$/;

const LEAVES = /^(leave|survive)$/;
