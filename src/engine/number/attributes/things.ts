import { asAnyPerson, concepts } from '../persons.ts';
import type { Attribute } from './attribute.ts';
import { nearText, type Surroundings } from './surroundings.ts';

/** What happened to the things counted, or what they are told for: houses ruined, lifeboats sent, doors from here to there. */
export function thingsOf(around: Surroundings): Attribute | undefined {
	const { counted, governors } = around;
	if (counted === undefined) return undefined;
	const [after, near] = [nearText(around, -1 - (around.last - around.first), 4), nearText(around, 8, 9)];
	if (STEPS.has(counted) && AWAY.test(after)) return { name: 'away', of: new Set() };
	if (BUILT.has(counted) && RUIN.test(near)) return { name: 'ruined', of: new Set([counted]) };
	const [governor = ''] = governors;
	if (SENT.has(governor) && !around.does) return { name: 'sent', of: new Set([asAnyPerson(counted)]) };
	return undefined;
}

/** "Three doors away", "five houses from the shop": how far in what one walks past. */
const STEPS = concepts('door house home building block street storefront shop');
const AWAY = /^\S+ (?:away|down|up|off|from|over)\b/;

const BUILT = concepts(
	'building house home shop store village town school bridge church mosque temple hotel flat apartment factory warehouse vehicle car bus boat tent business office room hospital farm tree structure property',
);
const RUIN =
	/\b(?:destroy\w*|destruction|damag\w*|flatten\w*|collaps\w*|toppl\w*|razed|level+ed|wreck\w*|demolish\w*|in ruins|burn(?:ed|t)|torched|gutted|(?:worst|hardest|badly|hard) ?-? ?hit|most strongly affected|looted|smashed|ransacked|swept away)\b/;

const SENT = concepts('send dispatch deploy');
