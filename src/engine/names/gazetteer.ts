import { COUNTRIES } from './countries.ts';
import { plainName } from './plain.ts';
import { GROUP_WORDS, REGIONS } from './regions.ts';
import { US_STATES } from './states.ts';

type PlaceKind = 'country' | 'state' | 'capital' | 'town' | 'region';
/** One place a name may stand for; "Georgia" stands for two. */
export type Place = {
	readonly kind: PlaceKind;
	/** ISO 3166 code, where the place lies in one country. */
	readonly country?: string;
	/** Postal code of a US state. */
	readonly state?: string;
};

/** Every place of that name in the gazetteer, whatever its accents and capitals; none for a name it does not know. */
export const placesNamed = (name: string): readonly Place[] => PLACES.get(plainName(name)) ?? NONE;

/** What the first place of that name is; a capital is a town. */
export const kindNamed = (name: string): Exclude<PlaceKind, 'capital'> | undefined => {
	const kind = placesNamed(name)[0]?.kind;
	return kind === 'capital' ? 'town' : kind;
};

/** No country, state or region goes by that name, as far as it is known. */
export const isTownAtMost = (name: string): boolean =>
	placesNamed(name).every(({ kind }) => kind === 'town' || kind === 'capital');

/** ISO codes of the countries an adjective or a people's name belongs to: "Kenyan" → KE. */
export const countriesOfPeople = (word: string): readonly string[] => {
	const plain = plainName(word);
	return PEOPLES.get(plain) ?? (plain.endsWith('s') ? (PEOPLES.get(plain.slice(0, -1)) ?? NONE) : NONE);
};

/** ISO codes of the countries of that name. */
export const countriesNamed = (name: string): readonly string[] =>
	placesNamed(name).flatMap(({ kind, country }) => (kind === 'country' && country ? [country] : []));

/** The same for a country's own name and for its people's: "Kenya", "Kenyan". */
export const countriesOf = (name: string): readonly string[] => [...countriesNamed(name), ...countriesOfPeople(name)];

/** A capitalised adjective or noun for people of a country, region, faith or party: no name of anybody. */
export const isGroupWord = (word: string): boolean => {
	const plain = plainName(word);
	return GROUPS.has(plain) || (plain.endsWith('s') && GROUPS.has(plain.slice(0, -1)));
};

/** "Calif." and "CA" for California. */
export const stateAbbreviated = (short: string): string | undefined => STATE_SHORT.get(short);

const NONE: readonly never[] = [];
const PLACES = new Map<string, Place[]>();
const PEOPLES = new Map<string, string[]>();
const GROUPS = new Set(list(GROUP_WORDS).map(plainName));
const STATE_SHORT = new Map<string, string>();

for (const line of COUNTRIES.trim().split('\n')) {
	const [country = '', names = '', peoples = '', capitals = '', towns = ''] = line.split('|');
	for (const name of list(names)) add(name, { kind: 'country', country });
	for (const name of list(capitals)) add(name, { kind: 'capital', country });
	for (const name of list(towns)) add(name, { kind: 'town', country });
	for (const people of list(peoples)) {
		const plain = plainName(people);
		PEOPLES.set(plain, [...(PEOPLES.get(plain) ?? []), country]);
		GROUPS.add(plain);
	}
}
for (const line of US_STATES.trim().split('\n')) {
	const [state = '', name = '', short = '', peoples = '', capital = '', towns = ''] = line.split('|');
	const there = { country: 'US', state };
	add(name, { kind: 'state', ...there });
	STATE_SHORT.set(state, name);
	if (short) STATE_SHORT.set(short, name);
	for (const people of list(peoples)) GROUPS.add(plainName(people));
	for (const town of [capital, ...list(towns)]) add(town, { kind: 'town', ...there });
}
for (const name of list(REGIONS)) add(name, { kind: 'region' });

function add(name: string, place: Place): void {
	const plain = plainName(name);
	const known = PLACES.get(plain);
	if (known) known.push(place);
	else if (plain) PLACES.set(plain, [place]);
}

function list(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
