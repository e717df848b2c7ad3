import { kindNamed, type Place, placesNamed } from '../names/gazetteer.ts';
import { placeEnding } from '../names/place-words.ts';
import { isSuburbOf } from '../names/suburbs.ts';
import { apart } from '../scope.ts';

/** What a place is, by its name: a town is held against a town, a street against a road, a hospital against a medical center. */
export function sortOf(name: string): string {
	const house = houseOf(name);
	if (house !== undefined) return house;
	return kindNamed(name) ?? (name.includes(' ') ? placeEnding(name) : undefined) ?? 'town';
}

export const houseOf = (name: string): string | undefined => HOUSES.find(([, words]) => words.test(name))?.[0];
/** What stands somewhere under a name of its own, many of them bodies too. */
const HOUSES: readonly (readonly [sort: string, words: RegExp])[] = [
	['street', / (?:street|road|avenue|boulevard|drive|lane|st|rd|ave|blvd)\.?$/i],
	[
		'hospital',
		/ (?:hospital|(?:medical|treatment|rehab|rehabilitation) cent(?:er|re)|clinic|infirmary|rehab|recovery)$/i,
	],
	[
		'prison',
		/ (?:prison|jail|penitentiary|correctional (?:facility|institution|center)|detention cent(?:er|re)|unit)$/i,
	],
	['school', / (?:school|academy)$/i],
	['university', / (?:university|college)$/i],
	['church', / (?:church|cathedral|chapel|temple|mosque|synagogue)$/i],
	['airport', / (?:airport|air base|airfield)$/i],
	['court', / (?:court|courthouse)$/i],
	['hotel', / (?:hotel|motel|inn|resort)$/i],
	['casino', / casino$/i],
	['theater', / (?:theater|theatre|opera house|concert hall)$/i],
	['museum', / (?:museum|gallery)$/i],
	['restaurant', / (?:restaurant|caf[eé]|diner|grill|bar|pub|tavern)$/i],
	['cemetery', / (?:cemetery|memorial park|graveyard)$/i],
	['center', / (?:center|centre)$/i],
];

/** The sorts of house in which people stay and of which a center may be one. */
const ANY_HOUSE = /^(?:hospital|prison|school|theater|museum|hotel)$/;

/** Whether two places of these names are two: of one sort, or in two countries or states by the gazetteer. */
export function mayBeTwo(a: string, b: string): boolean {
	if (isSuburbOf(a, b)) return false;
	const [left, right] = [sortOf(a), sortOf(b)];
	const [known, other] = [placesNamed(a), placesNamed(b)];
	if (left === 'region' || right === 'region') return left === right && known.length + other.length === 0;
	if (known.length > 0 && other.length > 0) return areApart(known, other);
	return left === right || (left === 'center' && ANY_HOUSE.test(right)) || (right === 'center' && ANY_HOUSE.test(left));
}

/** No place of the one name lies in one of the other, or may be it. */
function areApart(a: readonly Place[], b: readonly Place[]): boolean {
	const countries = (places: readonly Place[]) => new Set(places.flatMap(({ country }) => country ?? []));
	if (apart(countries(a), countries(b))) return true;
	return a.every((one) => b.every((two) => isApart(one, two)));
}

function isApart(a: Place, b: Place): boolean {
	if (a.country !== b.country) return a.country !== undefined && b.country !== undefined;
	if (a.kind === 'country' || b.kind === 'country') return false;
	if (a.state === undefined || b.state === undefined) return a.kind !== 'state' && b.kind !== 'state';
	return a.state !== b.state || (a.kind !== 'state' && b.kind !== 'state');
}
