import { lastWord, nameAt } from '../../document.ts';
import { countriesNamed } from '../../names/gazetteer.ts';
import { onceFor } from '../../once-for.ts';
import { countriesIn } from '../../place/named-places.ts';
import { meets, otherTime } from '../../scope.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { Sentence } from '../../types.ts';
import { claimsOf } from '../claims.ts';
import type { NumberClaim } from '../number-claim.ts';
import { concepts } from '../persons.ts';
import type { Because } from './because.ts';
import { isOtherCause } from './causes.ts';
import { isOfOneNight, isOneDisaster, isOwnMonth } from './period.ts';
import { isOtherShock } from './shocks.ts';
import type { Traits } from './traits.ts';

/** The dead of one place, night or shock against those of all. */
export function otherToll(
	ours: NumberClaim,
	{ toll: isToll }: Traits,
	theirs: NumberClaim,
	{ toll: isOtherToll }: Traits,
): Because | undefined {
	if (!isToll && !isOtherToll) return undefined;
	const one = tollOf(ours);
	const other = tollOf(theirs);
	if (one.meant !== other.meant) return 'another event';
	if (one.more !== other.more || one.severity !== other.severity) return 'part of a count';
	if (isOfOneNight(ours, theirs) || isOfOneNight(theirs, ours)) return 'another time';
	if (
		one.partial !== other.partial ||
		one.ofAll !== other.ofAll ||
		(one.ofMany !== other.ofMany && (one.ofMany ? isManyTimes(ours, theirs) : isManyTimes(theirs, ours))) ||
		(isElsewhere(one, theirs) && isElsewhere(other, ours)) ||
		isOfPlaceAlone(ours, theirs) ||
		isOfPlaceAlone(theirs, ours) ||
		isAbroad(one, theirs) ||
		isAbroad(other, ours)
	)
		return 'another place';
	if (isOtherShock(ours, theirs) || isOtherShock(theirs, ours)) return 'another event';
	if (isOtherCause(ours, theirs) || isOtherCause(theirs, ours)) return 'another event';
	// "A fire in 1998 killed 52" is told beside the fire of today.
	const times = otherTime(ours.times, theirs.times) && !isOneDisaster(ours, theirs) && !isOwnMonth(ours, theirs);
	return times ? 'another time' : undefined;
}

/** What is asked of tolls alone. */
type Toll = ReturnType<typeof tollOf>;

const tollOf = onceFor((claim: NumberClaim) => ({
	meant: isMeant(claim),
	more: claim.marks.has('more'),
	severity: severityOf(claim),
	partial: isPartial(claim),
	ofAll: isOfAll(claim.sentence),
	ofMany: isOfMany(claim.sentence),
	places: [...claim.places].map((place) => `@${place}`),
	countries: [...claim.places].flatMap(countriesNamed),
}));

/** "Across the continent", for one city. */
const isOfAll = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => CONTINENT.test(lower));
const CONTINENT = /^(?:continent|worldwide|globe|globally)$/;

/** "In cities across the country", "in the past eight days": many times as many as in one attack there. */
const isOfMany = ({ tokens }: Sentence): boolean => MANY.test(lowerText(tokens));
const MANY =
	/\b(?:(?:across|around|throughout) the (?:country|nation|region|island)|nationwide|(?:over|in|during) the (?:past|last) [a-z\d]+ (?:days|weeks))\b/;
const isManyTimes = ({ quantity: all }: NumberClaim, { quantity: few }: NumberClaim): boolean =>
	all.value >= MANY_TIMES * few.value;
const MANY_TIMES = 5;

/** It names places of which the other article knows nothing. */
const isElsewhere = ({ places }: Toll, { document: { allTerms } }: NumberClaim): boolean =>
	places.length > 0 && !places.some((place) => allTerms.has(place));

/** "The toll rose to 17", and further on "in Prast 12 died": of all dead those of one place, which the other sentence does not name. */
const isOfPlaceAlone = (part: NumberClaim, other: NumberClaim): boolean =>
	isPartHere(part) && apartOrNone(placesNear(part), placesNear(other));

const apartOrNone = (places: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
	places.size > 0 && !meets(places, others);

/** The article has told more dead before, of no other time. */
const isPartHere = onceFor(
	(part: NumberClaim): boolean =>
		part.attribute?.name === 'killed' &&
		part.quantity.bound === 'exact' &&
		claimsOf(part.document).some(
			({ attribute, quantity, times, sentence, marks }) =>
				attribute?.name === 'killed' &&
				sentence.index < part.sentence.index &&
				quantity.value > part.quantity.value &&
				times.size === 0 &&
				marks.size === 0,
		),
);

/** Those of its sentence; "11, among them seven in Prast" is not of Prast. */
const placesNear = onceFor(({ document, sentence, quantity }: NumberClaim): ReadonlySet<string> => {
	const { tokens } = sentence;
	const parts = tokens.findIndex(({ lower, start }) => start > quantity.end && /^(?:among|including)$/.test(lower));
	return new Set(
		tokens.slice(0, parts < 0 ? tokens.length : parts).flatMap((_, at) => {
			const name = nameAt(document, sentence, at);
			return name?.type === 'place' ? [lastWord(name.canonical)] : [];
		}),
	);
});

/** "Killed by a quake in eastern Velland", a country of which the other article has not a word. */
const isAbroad = ({ countries }: Toll, { document }: NumberClaim): boolean =>
	countries.length > 0 && countriesIn(document).size > 0 && !countries.some((code) => countriesIn(document).has(code));

/** "Eight seriously, 261 lightly hurt": of all who were hurt some. */
function severityOf({ attribute, beside }: NumberClaim): string | undefined {
	if (attribute?.name !== 'injured') return undefined;
	const [before, after] = beside;
	for (const word of [...after, ...before.slice(0, 2)]) if (SEVERITIES.has(word)) return SEVERITIES.get(word);
	return undefined;
}

const SEVERITIES = new Map([
	...['serious', 'seriously', 'severe', 'severely', 'critical', 'critically', 'grave', 'gravely', 'badly'].map(
		(word) => [word, 'grave'] as const,
	),
	...['minor', 'slight', 'slightly', 'light', 'lightly'].map((word) => [word, 'slight'] as const),
]);

/** One district's toll, or one hospital's, is not that of all. */
const isPartial = ({ about }: NumberClaim): boolean => meets(PARTS, about);

const PARTS = concepts('district neighborhood neighbourhood suburb borough ward hospital alone');

/** "Intended to kill six people": nothing that happened. */
const isMeant = ({ document, quantity: { start } }: NumberClaim): boolean =>
	MEANT.test(document.text.slice(Math.max(0, start - MEANT_REACH), start));
const MEANT =
	/\b(?:intend\w*|plan(?:s|ned|ning)?|plott?(?:s|ed|ing)?|want(?:s|ed|ing)?|threaten\w*|tr(?:y|ies|ied|ying)|attempt\w*|conspir\w*|vow\w*) to \w+ (?:\w+ )?$/;
const MEANT_REACH = 50;
